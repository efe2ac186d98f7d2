package dev.depesche.article.plain;

import dev.depesche.text.Span;
import java.util.Locale;

/**
 * One line of a text, or one paragraph of a hard-wrapped one.
 *
 * @param span  where it stands, without white space at its ends; never empty
 * @param text  its words
 * @param key   its words in lower case, bullets, brackets and closing marks removed, each number as <code>{n}</code>
 * @param words how many it has
 */
record Line(Span span, String text, String key, int words) {

    private static final String OPEN = "(|[{<>»«*•·–—-+/#=_~▶►→‣●■□◆✓";
    private static final String SHUT = ")|]}<>»«*•·–—-+/#=_~▶►→:.…,;!?";
    private static final String CLOSING = ".!?…。！？";
    private static final String BEHIND_CLOSING = "\"”“»«'’‘)]";

    static Line of(String text, Span span) {
        String own = span.in(text);
        return new Line(span, own, key(own), count(own));
    }

    /** The form in which lines and lexicon entries are compared. */
    static String key(String line) {
        StringBuilder out = new StringBuilder(Math.min(line.length(), 400));
        boolean number = false;
        boolean blank = true;
        for (int i = 0; i < line.length() && out.length() < 400; i++) {
            char c = line.charAt(i);
            if (c >= '0' && c <= '9') {
                if (!number) {
                    out.append("{n}");
                }
                number = true;
                blank = false;
                continue;
            }
            number = number && (c == '.' || c == ',') && i + 1 < line.length() && Character.isDigit(line.charAt(i + 1));
            if (number) {
                continue;
            }
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '(' || c == ')' || c == '[' || c == ']') {
                if (!blank) {
                    out.append(' ');
                }
                blank = true;
            } else {
                out.append(c);
                blank = false;
            }
        }
        int begin = 0;
        int end = out.length();
        while (begin < end && (OPEN.indexOf(out.charAt(begin)) >= 0 && !isNumber(out, begin) || out.charAt(begin) == ' ')) {
            begin++;
        }
        while (end > begin && (SHUT.indexOf(out.charAt(end - 1)) >= 0 && !isNumber(out, end - 3) || out.charAt(end - 1) == ' ')) {
            end--;
        }
        return out.substring(begin, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isNumber(StringBuilder out, int at) {
        return at >= 0 && at + 3 <= out.length() && out.charAt(at) == '{' && out.charAt(at + 1) == 'n' && out.charAt(at + 2) == '}';
    }

    private static int count(String line) {
        int words = 0;
        boolean in = false;
        for (int i = 0; i < line.length(); i++) {
            boolean letter = Character.isLetterOrDigit(line.charAt(i));
            words += letter && !in ? 1 : 0;
            in = letter || in && (line.charAt(i) == '-' || line.charAt(i) == '\'' || line.charAt(i) == '’' || line.charAt(i) == '.');
        }
        return words;
    }

    int length() {
        return text.length();
    }

    /** Whether it ends as a sentence does; a colon ends none. */
    boolean closed() {
        int end = text.length() - 1;
        while (end > 0 && BEHIND_CLOSING.indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return CLOSING.indexOf(text.charAt(end)) >= 0 || end < text.length() - 1 && text.charAt(text.length() - 1) != ']' && words >= 6;
    }

    boolean endsWith(char c) {
        return text.charAt(text.length() - 1) == c;
    }

    /** Whether it begins with a bullet or a counting number. */
    boolean isListItem() {
        char c = text.charAt(0);
        if ("*•·–—-‣●▪".indexOf(c) >= 0) {
            return true;
        }
        int i = 0;
        while (i < text.length() && i < 3 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > 0 && i + 1 < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ')') && text.charAt(i + 1) == ' ';
    }
}
