package dev.depesche.facts.name;

import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;

/** Marks the words of a text, and whether their capitals mean anything where they stand. */
final class Tagger {

    private final WordMarks words;
    private final KnownNames known;
    private final boolean nounsCapitalised;

    Tagger(WordMarks words, KnownNames known, boolean nounsCapitalised) {
        this.words = words;
        this.known = known;
        this.nounsCapitalised = nounsCapitalised;
    }

    Tagged tag(Text text) {
        long[] marks = new long[text.size()];
        KnownNames.Hit[] hits = new KnownNames.Hit[text.size()];
        for (int i = 0; i < marks.length; i++) {
            Token token = text.token(i);
            marks[i] = words.of(token);
            if (token.isWord() || token.isNumber()) {
                hits[i] = known.at(text, i);
            }
        }
        for (Sentence s : text.sentences()) {
            initials(text, s, marks);
        }
        return new Tagged(text, marks, hits, nounsCapitalised);
    }

    private void initials(Text text, Sentence s, long[] marks) {
        boolean headline = !nounsCapitalised && headline(text, s, marks);
        boolean initial = true;
        for (int i = s.first(); i < s.last(); i++) {
            Token t = text.token(i);
            if (t.isWord() || t.isNumber()) {
                if (initial || headline) {
                    marks[i] |= Mark.INITIAL_PLACE;
                }
                initial = false;
            } else if (t.kind() == dev.depesche.text.TokenKind.PUNCTUATION && ":„“\"»«".indexOf(t.text().charAt(0)) >= 0) {
                initial = true;
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
