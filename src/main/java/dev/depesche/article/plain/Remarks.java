package dev.depesche.article.plain;

import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes out of a paragraph what the editors say to the reader in brackets, and links glued to its end. */
final class Remarks {

    private static final int LONGEST = 60;

    private Remarks() {
    }

    /** The line's spans without them; empty where nothing is left. */
    static List<Span> without(String text, Line line, Cues cues) {
        int begin = line.span().begin();
        int end = begin + cues.cut(line);
        List<Span> out = new ArrayList<>(1);
        int from = begin;
        for (int open = text.indexOf('(', begin); open >= 0 && open < end; open = text.indexOf('(', open + 1)) {
            int shut = text.indexOf(')', open);
            if (shut < 0 || shut >= end) {
                break;
            }
            if (shut - open <= LONGEST && cues.isRemark(text.substring(open + 1, shut))) {
                add(out, new Span(from, open).trimmed(text));
                from = shut + 1;
            }
        }
        add(out, new Span(from, end).trimmed(text));
        return out;
    }

    private static void add(List<Span> out, Span span) {
        if (span.length() > 1) {
            out.add(span);
        }
    }
}
