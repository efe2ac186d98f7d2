package dev.depesche.facts.name;

import dev.depesche.text.Sentence;
import dev.depesche.text.Text;

/**
 * A text with what each of its words can be.
 *
 * @param marks see {@link Mark}, one for each token
 * @param known the longest listed name that begins at each token, or null
 */
record Tagged(Text text, long[] marks, KnownNames.Hit[] known, boolean nounsCapitalised) {

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

    String text(int first, int last) {
        return text.text(text.span(first, last));
    }
}
