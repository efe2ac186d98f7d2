package dev.depesche.text.pattern;

import java.util.List;

/**
 * What patterns match one at a time: a token, or a part of one.
 *
 * @param begin    UTF-16, half-open
 * @param text     as it stands there
 * @param lower    in lower case
 * @param space    whether white space stands before it
 * @param inner    whether it goes on the token of the piece before it ("Stunden" in "35-Stunden-Woche")
 * @param number   its number, -1 where it is none or above 999,999
 * @param token    index of its token in the text
 * @param meanings what it can mean, written as it is
 */
public record Piece(int begin, int end, String text, String lower, boolean space, boolean inner, int number, int token,
                    List<Meaning> meanings) {

    /** Its meaning of this kind, null where it has none. */
    public Meaning meaning(String kind) {
        for (Meaning m : meanings) {
            if (m.kind().equals(kind)) {
                return m;
            }
        }
        return null;
    }

    /** Whether it is a number, or begins with a letter. */
    public boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
