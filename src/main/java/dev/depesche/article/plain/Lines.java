package dev.depesche.article.plain;

import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a text into its lines; where it is wrapped at a column, into paragraphs. */
final class Lines {

    private static final int FEWEST = 6;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;

    private Lines() {
    }

    static List<Line> of(String text) {
        List<Span> spans = split(text);
        if (isWrapped(text, spans)) {
            spans = paragraphs(text, spans);
        }
        return spans.stream().map(s -> Line.of(text, s)).toList();
    }

    private static List<Span> split(String text) {
        List<Span> out = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                Span span = new Span(begin, i).trimmed(text);
                if (span.length() > 0) {
                    out.add(span);
                }
                begin = i + 1;
            }
        }
        return out;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static boolean isWrapped(String text, List<Span> spans) {
        if (spans.size() < FEWEST) {
            return false;
        }
        int[] lengths = spans.stream().mapToInt(Span::length).sorted().toArray();
        int usual = lengths[lengths.length * 3 / 4];
        long open = spans.stream().filter(s -> ".!?:;|)]\"“”«»…".indexOf(text.charAt(s.end() - 1)) < 0).count();
        long alike = Arrays.stream(lengths).filter(n -> n > usual * 3 / 4).count();
        long goesOn = 0;
        for (int i = 1; i < spans.size(); i++) {
            goesOn += Character.isLowerCase(text.charAt(spans.get(i).begin())) ? 1 : 0;
        }
        return usual >= NARROWEST && lengths[lengths.length - 1] < WIDEST + 20 && usual < WIDEST && open * 10 > lengths.length * 6L
                && alike * 2 > lengths.length && goesOn * 5 > lengths.length;
    }

    /** Joins lines that are parted by one break only, up to a short one that a sentence ends. */
    private static List<Span> paragraphs(String text, List<Span> spans) {
        int[] lengths = spans.stream().mapToInt(Span::length).sorted().toArray();
        int usual = lengths[lengths.length * 3 / 4];
        List<Span> out = new ArrayList<>();
        int begin = spans.get(0).begin();
        for (int i = 0; i < spans.size(); i++) {
            Span s = spans.get(i);
            boolean last = i + 1 == spans.size();
            if (last || breaks(text, s, spans.get(i + 1), usual)) {
                out.add(new Span(begin, s.end()));
                begin = last ? 0 : spans.get(i + 1).begin();
            }
        }
        return out;
    }

    private static boolean breaks(String text, Span line, Span next, int usual) {
        int newlines = 0;
        for (int i = line.end(); i < next.begin(); i++) {
            newlines += text.charAt(i) == '\n' || text.charAt(i) == '\r' && text.charAt(i + 1) != '\n' ? 1 : 0;
        }
        boolean closes = ".!?:;|)]\"“”«»…".indexOf(text.charAt(line.end() - 1)) >= 0;
        return newlines > 1 || line.length() < usual / 2 || closes && line.length() < usual * 3 / 4;
    }
}
