package dev.depesche.text;

import java.util.Locale;

/**
 * One word, number or mark of a text.
 *
 * @param index       place among the text's tokens, from 0
 * @param begin       first UTF-16 unit
 * @param end         one past the last
 * @param text        as it stands there
 * @param lower       the same in lower case ({@link Locale#ROOT}), with ’ and its like made '
 * @param kind        what it is made of
 * @param spaceBefore whether white space (or the text's begin) stands before it
 */
public record Token(int index, int begin, int end, String text, String lower, TokenKind kind, boolean spaceBefore) {

    static Token of(int index, int begin, int end, String text, TokenKind kind, boolean spaceBefore) {
        return new Token(index, begin, end, text, text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u2032', '\'').replace('\u02BC', '\''), kind, spaceBefore);
    }

    public Span span() {
        return new Span(begin, end);
    }

    /** Whether the token reads exactly {@code s} in lower case. */
    public boolean is(String s) {
        return lower.equals(s);
    }

    public boolean isWord() {
        return kind == TokenKind.WORD;
    }

    public boolean isNumber() {
        return kind == TokenKind.NUMBER;
    }

    /** Whether it is a word that begins with an upper-case letter. */
    public boolean isCapitalised() {
        return kind == TokenKind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is a word of two or more letters without a lower-case one. */
    public boolean isAllCaps() {
        if (text.length() < 2 || !isCapitalised()) {
            return false;
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLowerCase(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }
}
