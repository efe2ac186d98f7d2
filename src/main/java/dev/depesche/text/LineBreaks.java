package dev.depesche.text;

import java.util.Arrays;

/**
 * Tells line breaks that end a paragraph from those that only wrap it at a column.
 *
 * <p>A text counts as hard-wrapped when it has at least six lines and most of them stop, at a like length under 100, without a
 * closing mark; there a single break ends nothing unless the line before it is short or closed by a full stop.
 */
final class LineBreaks {

    private final String content;
    private final boolean wrapped;
    private final int usual;

    private LineBreaks(String content, boolean wrapped, int usual) {
        this.content = content;
        this.wrapped = wrapped;
        this.usual = usual;
    }

    static LineBreaks of(String content) {
        int[] lengths = content.lines().map(String::strip).filter(l -> !l.isEmpty()).mapToInt(String::length).sorted().toArray();
        if (lengths.length < 6) {
            return new LineBreaks(content, false, 0);
        }
        int usual = lengths[lengths.length * 3 / 4];
        long open = content.lines().map(String::strip).filter(l -> !l.isEmpty() && !closes(l.charAt(l.length() - 1))).count();
        long alike = Arrays.stream(lengths).filter(n -> n > usual * 3 / 4).count();
        return new LineBreaks(content, usual >= 40 && usual < 100 && open * 10 > lengths.length * 6L && alike * 2 > lengths.length, usual);
    }

    /** Whether the white space between two tokens, from {@code end} to {@code begin}, parts paragraphs. */
    boolean breaks(int end, int begin) {
        int newlines = 0;
        for (int i = end; i < begin; i++) {
            char c = content.charAt(i);
            if (c == '\n' || c == '\u2029' || c == '\r' && !(i + 1 < begin && content.charAt(i + 1) == '\n')) {
                newlines++;
            }
        }
        if (newlines == 0) {
            return false;
        }
        if (newlines > 1 || !wrapped) {
            return newlines > 1 || !Character.isLowerCase(content.charAt(begin)) || closes(content.charAt(end - 1));
        }
        int lineBegin = Math.max(content.lastIndexOf('\n', end - 1), content.lastIndexOf('\r', end - 1)) + 1;
        return closes(content.charAt(end - 1)) && end - lineBegin < usual * 3 / 4 || end - lineBegin < usual / 2;
    }

    private static boolean closes(char c) {
        return ".!?:;|)]\"“”«»…".indexOf(c) >= 0;
    }
}
