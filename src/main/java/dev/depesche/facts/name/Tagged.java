package dev.depesche.facts.name;

import dev.depesche.text.Sentence;
import dev.depesche.text.Text;

/**
 * A text with what each of its words can be.
 *
 * @param marks see {@link Mark}, one for each token
 * @param places for each token, which runs of words that begin there the gazetteer has as a place: bit n for n words, bit 16 + n where
 *               the place is well known
 * @param known the longest listed name that begins at each token, or null
 */
record Tagged(Text text, long[] marks, KnownNames.Hit[] known, int[] places, boolean nounsCapitalised) {

    static final int MOST_WORDS = 6;
    private static final int LONGEST_APPOSITION = 6;
    private static final String QUOTES = "\"“”„«»‘’‚'";

    boolean has(int i, long mark) {
        return i >= 0 && i < marks.length && (marks[i] & mark) != 0;
    }

    boolean any(int first, int last, long mark) {
        for (int i = first; i < last; i++) {
            if ((marks[i] & mark) != 0) {
                return true;
            }
        }
        return false;
    }

    /** PLACE or PLACE_MAYBE where the gazetteer has the several words as one place, else 0. */
    long listed(int first, int last) {
        int n = last - first;
        if (n > MOST_WORDS || (places[first] & 1 << n) == 0) {
            return 0;
        }
        return (places[first] & 1 << 16 + n) != 0 ? Mark.PLACE : Mark.PLACE_MAYBE;
    }

    /** Whether a word that places follow stands before: "near X", "the town of X". */
    boolean afterPlaceWord(int i) {
        return has(i - 1, Mark.PLACE_PREP) || has(i - 2, Mark.PLACE_PREP) && lower(i - 1).equals("of");
    }

    /** Whether quotation marks stand right before and behind the words. */
    boolean quoted(int first, int last) {
        return first > 0 && last < marks.length && QUOTES.indexOf(word(first - 1)) >= 0 && QUOTES.indexOf(word(last)) >= 0;
    }

    /** Whether a quotation mark stands there right before a word, with a space, a parenthesis or nothing before it. */
    boolean opensQuote(int i) {
        return i >= 0 && i + 1 < marks.length && QUOTES.indexOf(word(i)) >= 0 && !text.token(i + 1).spaceBefore()
                && (text.token(i).spaceBefore() || i == 0 || "([–-".contains(word(i - 1)));
    }

    /** Whether a quotation mark stands there right behind a word. */
    boolean closesQuote(int i) {
        return i > 0 && i < marks.length && QUOTES.indexOf(word(i)) >= 0 && !text.token(i).spaceBefore();
    }

    /**
     * Whether a noun stands beside the words that tells what kind of body they name: "the company X", "the company, X, said", "X, a Spanish
     * company".
     */
    boolean kindBeside(int first, int last) {
        if (sameSentence(first - 1, first) && has(first - 1, Mark.BODY_KIND)) {
            return true;
        }
        boolean comma = word(last).equals(",");
        if (comma && sameSentence(first - 2, first) && word(first - 1).equals(",") && has(first - 2, Mark.BODY_KIND)) {
            return true;
        }
        if (!comma || nounsCapitalised || !has(last + 1, Mark.DETERMINER)) {
            return false;
        }
        int k = last + 2;
        while (k < last + LONGEST_APPOSITION && sameSentence(last, k) && text.token(k).isWord() && (!has(k, Mark.CAPITAL) || has(k, Mark.DEMONYM)) && !has(k, Mark.DETERMINER | Mark.PREPOSITION)) {
            if (has(k, Mark.BODY_KIND)) {
                return !has(k + 1, Mark.ROLE) && !lower(k + 1).equals("'s");
            }
            k++;
        }
        return false;
    }

    String word(int i) {
        return i >= 0 && i < marks.length ? text.token(i).text() : "";
    }

    String lower(int i) {
        return i >= 0 && i < marks.length ? text.token(i).lower() : "";
    }

    boolean sameSentence(int i, int j) {
        return i >= 0 && j < marks.length && text.sentenceOf(i) == text.sentenceOf(j);
    }

    Sentence sentence(int i) {
        return text.sentenceOf(i);
    }

    /** Whether the text has the word, so written. */
    boolean occurs(String word) {
        for (int i = 0; i < marks.length; i++) {
            if (text.token(i).text().equals(word)) {
                return true;
            }
        }
        return false;
    }

    String text(int first, int last) {
        return text.text(text.span(first, last));
    }
}
