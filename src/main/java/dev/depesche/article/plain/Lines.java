package dev.depesche.article.plain;

import dev.depesche.text.LineBreaks;
import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its lines; where they are wrapped at a column, into paragraphs. */
final class Lines {

    private Lines() {
    }

    static List<Line> of(String text) {
        LineBreaks breaks = LineBreaks.of(text);
        List<Line> out = new ArrayList<>();
        Span open = null;
        for (int begin = 0; begin <= text.length();) {
            int end = begin;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            Span line = new Span(begin, end).trimmed(text);
            if (line.length() > 0) {
                if (open != null && breaks.carriesOn(open.end(), line.begin())) {
                    open = new Span(open.begin(), line.end());
                } else {
                    add(text, open, out);
                    open = line;
                }
            }
            begin = end + 1;
        }
        add(text, open, out);
        return out;
    }

    private static void add(String text, Span span, List<Line> out) {
        if (span != null) {
            out.add(Line.of(text, span));
        }
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
