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
        int[] lengths = new int[16];
        int lines = 0;
        int open = 0;
        for (int begin = 0; begin < content.length();) {
            int end = begin;
            while (end < content.length() && content.charAt(end) != '\n' && content.charAt(end) != '\r') {
                end++;
            }
            String line = content.substring(begin, end).strip();
            if (!line.isEmpty()) {
                lengths = lines < lengths.length ? lengths : Arrays.copyOf(lengths, lines * 2);
                lengths[lines++] = line.length();
                open += closes(line.charAt(line.length() - 1)) ? 0 : 1;
            }
            begin = end + 1;
        }
        if (lines < 6) {
            return new LineBreaks(content, false, 0);
        }
        Arrays.sort(lengths, 0, lines);
        int usual = lengths[lines * 3 / 4];
        int alike = 0;
        for (int i = 0; i < lines; i++) {
            alike += lengths[i] > usual * 3 / 4 ? 1 : 0;
        }
        return new LineBreaks(content, usual >= 40 && usual < 100 && open * 10L > lines * 6L && alike * 2 > lines, usual);
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
