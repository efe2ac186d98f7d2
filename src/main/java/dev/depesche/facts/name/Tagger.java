package dev.depesche.facts.name;

import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;

/** Marks the words of a text, and whether their capitals mean anything where they stand. */
final class Tagger {

    private static final int SHOUTED = 3;

    private final WordMarks words;
    private final KnownNames known;
    private final PlaceNames places;
    private final HeadlineVerbs verbs;
    private final boolean nounsCapitalised;

    /** @param verbs null for a language whose headlines are written as its sentences are */
    Tagger(WordMarks words, KnownNames known, PlaceNames places, HeadlineVerbs verbs, boolean nounsCapitalised) {
        this.words = words;
        this.known = known;
        this.places = places;
        this.verbs = verbs;
        this.nounsCapitalised = nounsCapitalised;
    }

    Tagged tag(Text text) {
        long[] marks = new long[text.size()];
        KnownNames.Hit[] hits = new KnownNames.Hit[text.size()];
        for (int i = 0; i < marks.length; i++) {
            Token token = text.token(i);
            marks[i] = words.of(token) | (dangling(text, i) || handle(text, i) ? Mark.FUNCTION : 0);
            if (token.isWord() || token.isNumber()) {
                hits[i] = known.at(text, i);
            }
        }
        for (Sentence s : text.sentences()) {
            initials(text, s, marks);
            shouted(text, s, marks);
        }
        int[] spots = new int[marks.length];
        for (int i = 0; i + 1 < marks.length; i++) {
            if ((marks[i] & Mark.CAPITAL) != 0 && (marks[i] & Mark.FUNCTION) == 0) {
                spots[i] = spots(text, marks, i);
            }
        }
        Tagged tagged = new Tagged(text, marks, hits, spots, nounsCapitalised);
        Cuts.mark(tagged);
        return tagged;
    }

    /** "Verfassungs- und Rechtsfragen": the part of a compound that waits for its end is no name. */
    private boolean dangling(Text text, int i) {
        return nounsCapitalised && i + 2 < text.size() && text.token(i + 1).is("-") && !text.token(i + 1).spaceBefore() && text.token(i + 2).spaceBefore()
                && (words.of(text.token(i)) & (Mark.PLACE | Mark.PLACE_MAYBE | Mark.SURNAME)) == 0;
    }

    /** "@newsdesk", "#NoWar": signs of a network, no names. */
    private static boolean handle(Text text, int i) {
        return i > 0 && !text.token(i).spaceBefore() && (text.token(i - 1).is("@") || text.token(i - 1).is("#"));
    }

    /** The runs of words from {@code i} on that are places, see {@link Tagged#places}. */
    private int spots(Text text, long[] marks, int i) {
        int found = 0;
        Sentence s = text.sentenceOf(i);
        int link = 0;
        for (int n = 2; n <= Tagged.MOST_WORDS && i + n <= s.last(); n++) {
            Token last = text.token(i + n - 1);
            boolean capital = (marks[i + n - 1] & Mark.CAPITAL) != 0;
            link = capital ? 0 : link + 1;
            if (link > 2 || !capital && !last.isWord() && !last.text().equals("&")) {
                break;
            }
            if (capital) {
                String name = text.text(text.span(i, i + n));
                long m = places.several(name);
                if (m == 0 && name.endsWith("s")) {
                    m = places.several(name.substring(0, name.length() - 1));
                }
                found |= m == 0 ? 0 : 1 << n | ((m & Mark.PLACE) != 0 ? 1 << 16 + n : 0);
            }
        }
        return found;
    }

    private void initials(Text text, Sentence s, long[] marks) {
        boolean headline = verbs != null && headline(text, s, marks);
        boolean initial = true;
        for (int i = s.first(); i < s.last(); i++) {
            Token t = text.token(i);
            if (t.isWord() || t.isNumber()) {
                if (initial || headline) {
                    marks[i] |= Mark.INITIAL_PLACE;
                }
                boolean goesOn = i + 1 < s.last() && (marks[i + 1] & Mark.CAPITAL) != 0 && (marks[i + 1] & (Mark.COMMON | Mark.COMPOUND | Mark.FUNCTION)) == 0;
                if (initial && (marks[i] & Mark.SMALL) != 0 && (marks[i] & (Mark.SURNAME | Mark.SURNAME_MAYBE)) == 0 && !goesOn) {
                    marks[i] |= Mark.FUNCTION;
                }
                initial = false;
            } else if (t.kind() == dev.depesche.text.TokenKind.PUNCTUATION && ":„“\"»«".indexOf(t.text().charAt(0)) >= 0) {
                initial = true;
            }
        }
        if (headline) {
            verbs.mark(text, s, marks);
        }
    }

    /** In "STAT OF THE WEEK" no word is an acronym: several words in capitals on end, a common one among them. */
    private static void shouted(Text text, Sentence s, long[] marks) {
        int from = s.first();
        int common = 0;
        for (int i = s.first(); i <= s.last(); i++) {
            boolean capitals = i < s.last() && ((marks[i] & Mark.ACRONYM) != 0 || i > from && text.token(i).text().equals("A"));
            if (capitals) {
                common += (marks[i] & (Mark.COMMON | Mark.DETERMINER | Mark.PREPOSITION | Mark.PLACE_PREP)) != 0 ? 1 : 0;
            } else if (i == s.last() || i == from || !text.token(i).text().equals("-") && !text.token(i).text().equals(",") && !text.token(i).text().equals("'")) {
                for (int k = from; common > 0 && i - from >= SHOUTED && k < i; k++) {
                    marks[k] &= ~Mark.ACRONYM;
                }
                from = i + 1;
                common = 0;
            }
        }
    }

    /** Whether nearly all longer words are capitalised, as in English headlines. */
    private static boolean headline(Text text, Sentence s, long[] marks) {
        int words = 0;
        int capitals = 0;
        for (int i = s.first(); i < s.last(); i++) {
            Token t = text.token(i);
            if (t.isWord() && t.text().length() > 3) {
                words++;
                capitals += (marks[i] & Mark.CAPITAL) != 0 ? 1 : 0;
            }
        }
        return words >= 4 && capitals * 10 >= words * 8;
    }
}
