package dev.depesche.article.plain;

import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes out of a paragraph what the editors say to the reader in brackets, and links glued to its end. */
final class Remarks {

    private static final int LONGEST = 60;
    private static final int LONGEST_SIGNATURE = 400;

    private Remarks() {
    }

    /** The line's spans without them; empty where nothing is left. */
    static List<Span> without(String text, Line line, Cues cues) {
        int begin = line.span().begin();
        String own = line.text();
        int end = cues.cut(line);
        List<Span> out = new ArrayList<>(1);
        int from = 0;
        for (int open = own.indexOf('('); open >= 0 && open < end; open = own.indexOf('(', open + 1)) {
            int shut = open + 1;
            boolean signature = cues.isSignature(own.substring(open + 1, Math.min(end, open + LONGEST)));
            while (shut < end && shut - open <= (signature ? LONGEST_SIGNATURE : LONGEST) && own.charAt(shut) != ')') {
                shut++;
            }
            if (shut < end && own.charAt(shut) == ')' && (signature || cues.isRemark(own.substring(open + 1, shut)))) {
                add(out, new Span(begin + from, begin + open).trimmed(text));
                from = shut + 1;
            }
        }
        add(out, new Span(begin + from, begin + end).trimmed(text));
        return out;
    }

    private static void add(List<Span> out, Span span) {
        if (span.length() > 1) {
            out.add(span);
        }
    }
}
