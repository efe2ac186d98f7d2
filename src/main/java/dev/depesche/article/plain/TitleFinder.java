package dev.depesche.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the line that is the title of an article whose title nobody told. */
final class TitleFinder {

    private static final int FARTHEST = 12;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 240;
    private static final int LONGEST_SENTENCE = 130;
    private static final int FEWEST_WORDS = 4;
    private static final String MARKS = "?!\"”“»«'’‘)]";

    private final List<Line> lines;
    private final List<LineKind> kinds;
    private final Map<String, Integer> times;

    TitleFinder(List<Line> lines, List<LineKind> kinds, Map<String, Integer> times) {
        this.lines = lines;
        this.kinds = kinds;
        this.times = times;
    }

    /** The kinds of the lines of {@code text}, with a first line apart that asks, calls or quotes told as the heading that it is. */
    static List<LineKind> settled(String text, List<Line> lines, List<LineKind> kinds) {
        if (lines.size() < 2 || kinds.get(0) != LineKind.PROSE || kinds.get(1) != LineKind.PROSE || !isApart(text, lines.get(0), lines.get(1)) || !isHeading(lines.get(0))) {
            return kinds;
        }
        List<LineKind> out = new ArrayList<>(kinds);
        out.set(0, LineKind.SHORT);
        return out;
    }

    private static boolean isApart(String text, Line first, Line second) {
        return text.substring(first.span().end(), second.span().begin()).chars().filter(c -> c == '\n').count() > 1;
    }

    /** Whether it ends in a mark, but not of a statement: "Wer zahlt den Damm?", "Kern: „Wir bauen weiter“". */
    private static boolean isHeading(Line line) {
        String t = line.text();
        int end = t.length() - 1;
        boolean marked = MARKS.indexOf(t.charAt(end)) >= 0;
        while (end > 0 && MARKS.indexOf(t.charAt(end)) >= 0) {
            end--;
        }
        return marked && t.charAt(end) != '.' && t.length() <= LONGEST_SENTENCE && line.words() >= FEWEST_WORDS;
    }

    /** The likeliest title among the short lines above line {@code first} of sentences, one that stands twice, else the longest near one; -1 for none. */
    int above(int first) {
        int best = -1;
        for (int i = first - 1; i >= Math.max(0, first - FARTHEST); i--) {
            if (!couldBeTitle(i)) {
                continue;
            }
            if (times.get(lines.get(i).key()) > 1 && lines.get(i).words() >= FEWEST_WORDS) {
                return i;
            }
            if (best < 0 || lines.get(i).length() > lines.get(best).length() * 5 / 4) {
                best = i;
            }
        }
        if (best > 0 && couldBeTitle(0) && first <= 4 && lines.get(0).words() >= FEWEST_WORDS) {
            return 0;
        }
        return best;
    }

    private boolean couldBeTitle(int i) {
        Line l = lines.get(i);
        return kinds.get(i) == LineKind.SHORT && l.length() >= SHORTEST && l.length() <= LONGEST && l.words() >= 2 && !l.endsWith(':') && !l.endsWith(',');
    }
}
