package dev.depesche.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a string into words, numbers and marks, in one pass and without loss: every character that is no white space belongs to
 * exactly one token.
 *
 * <p>Kept whole: inner hyphens ("US-Präsident", "35-Stunden-Woche"), inner apostrophes ("O'Neill", "don't"), abbreviations and
 * initials with their dots ("Dr.", "U.S.", "J."). Kept apart: the English genitive "'s", and all parts of "20.30" or "2024-11-29".
 */
final class Tokenizer {

    /** Longer runs are cut, so that a hostile word of a million letters cannot make later steps slow. */
    private static final int LONGEST = 200;

    private final Abbreviations abbreviations;

    Tokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    List<Token> tokenize(String s) {
        List<Token> out = new ArrayList<>(s.length() / 5 + 8);
        boolean space = true;
        int i = 0;
        while (i < s.length()) {
            int c = s.codePointAt(i);
            if (isSpace(c)) {
                space = true;
                i += Character.charCount(c);
                continue;
            }
            int end = end(s, i, c, space);
            String text = s.substring(i, end);
            out.add(Token.of(out.size(), i, end, text, kind(text, c), space));
            space = false;
            i = end;
        }
        return out;
    }

    private int end(String s, int i, int c, boolean space) {
        if (Character.isDigit(c)) {
            return number(s, i);
        }
        if (Character.isLetter(c)) {
            return word(s, i);
        }
        if (isApostrophe(c) && !space && isClitic(s, i)) {
            return i + 2;
        }
        return i + Character.charCount(c);
    }

    private static int number(String s, int i) {
        int e = i;
        while (e < s.length() && Character.isDigit(s.charAt(e)) && e - i < LONGEST) {
            e++;
        }
        boolean letters = e < s.length() && Character.isLetter(s.charAt(e));
        boolean compound = e + 1 < s.length() && isHyphen(s.charAt(e)) && Character.isLetter(s.charAt(e + 1));
        return letters || compound ? run(s, i) : e;
    }

    private int word(String s, int i) {
        int e = run(s, i);
        if (e >= s.length() || s.charAt(e) != '.') {
            return e;
        }
        if (e - i == 1 && Character.isLetter(s.charAt(i))) {
            int dotted = dotted(s, i);
            if (dotted > i + 2 || isInitial(s, i)) {
                return dotted;
            }
        }
        return abbreviations.isAbbreviation(s.substring(i, e + 1)) ? e + 1 : e;
    }

    /** Letters and digits with single inner hyphens and apostrophes. */
    private static int run(String s, int i) {
        int e = i;
        while (e < s.length() && e - i < LONGEST) {
            int c = s.codePointAt(e);
            int next = e + Character.charCount(c);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == 0xAD) {
                e = next;
            } else if (isHyphen(c) && next < s.length() && Character.isLetterOrDigit(s.codePointAt(next))) {
                e = next;
            } else if (isApostrophe(c) && next < s.length() && Character.isLetter(s.codePointAt(next)) && !isClitic(s, e)) {
                e = next;
            } else {
                break;
            }
        }
        return Math.max(e, i + 1);
    }

    /** End of "U.S." or "z.B.": single letters, each with its dot. */
    private static int dotted(String s, int i) {
        int e = i;
        while (e + 1 < s.length() && Character.isLetter(s.charAt(e)) && s.charAt(e + 1) == '.') {
            e += 2;
        }
        return e;
    }

    /** "J." before a name: one capital letter with a dot, followed by a capital. */
    private static boolean isInitial(String s, int i) {
        if (!Character.isUpperCase(s.charAt(i)) || i > 0 && Character.isLetterOrDigit(s.charAt(i - 1))) {
            return false;
        }
        int n = i + 2;
        while (n < s.length() && s.charAt(n) == ' ') {
            n++;
        }
        return n < s.length() && n > i + 1 && Character.isUpperCase(s.charAt(n));
    }

    private static boolean isClitic(String s, int apostrophe) {
        int c = apostrophe + 1;
        return c < s.length() && (s.charAt(c) == 's' || s.charAt(c) == 'S')
                && (c + 1 == s.length() || !Character.isLetterOrDigit(s.charAt(c + 1)));
    }

    private static TokenKind kind(String text, int c) {
        if (Character.isLetter(c) || text.length() == 2 && isApostrophe(c)) {
            return TokenKind.WORD;
        }
        if (Character.isDigit(c)) {
            return isNumber(text) ? TokenKind.NUMBER : TokenKind.WORD;
        }
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION, Character.CONNECTOR_PUNCTUATION,
                 Character.OTHER_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
                TokenKind.PUNCTUATION;
            default -> c == '`' || c == '´' || c == '|' ? TokenKind.PUNCTUATION : TokenKind.SYMBOL;
        };
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B || c < ' ';
    }

    private static boolean isHyphen(int c) {
        return c == '-' || c == 0x2010 || c == 0x2011;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 0x2032 || c == 0x02BC;
    }
}
