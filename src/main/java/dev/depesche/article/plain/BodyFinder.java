package dev.depesche.article.plain;

import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides, from what stands around each line, which lines are the article's own; the one place where head, middle and tail are told apart. */
final class BodyFinder {

    private static final int DECK_WORDS = 7;
    private static final int SUBHEADING_WORDS = 8;
    private static final int RUN = 3;
    private static final int LONGEST_HEADING = 130;
    private static final int COMMENTED = 300;
    private static final int REPEATED_PROSE = 60;

    private final String text;
    private final List<Line> lines;
    private final List<LineKind> kinds;
    private final Cues cues;
    private final boolean[] own;
    private final Map<String, Integer> times = new HashMap<>();
    private int title = -1;
    private int first = -1;
    private boolean clean;
    private int[] following;

    BodyFinder(String text, List<Line> lines, List<LineKind> kinds, Cues cues, String knownTitle) {
        this.text = text;
        this.lines = lines;
        this.kinds = kinds;
        this.cues = cues;
        this.own = new boolean[lines.size()];
        lines.forEach(l -> times.merge(l.key(), 1, Integer::sum));
        this.title = knownTitle == null ? -1 : lastLike(Line.key(knownTitle));
    }

    void find() {
        first = firstProse();
        if (first < 0) {
            withoutProse();
            return;
        }
        if (title < 0) {
            title = new TitleFinder(lines, kinds, times).above(first);
        }
        clean = isClean();
        head();
        middle();
        captionsBeforeCredits();
        repetitions();
    }

    /** Index of the title's line, -1 where there is none. */
    int title() {
        return title;
    }

    /** Index of the first line of sentences, -1 where there is none. */
    int first() {
        return first;
    }

    boolean isOwn(int line) {
        return own[line];
    }

    List<Span> spans() {
        List<Span> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (own[i] && i != title) {
                out.addAll(Remarks.without(text, lines.get(i), cues));
            }
        }
        return out;
    }

    private int lastLike(String key) {
        int found = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).key().equals(key) && (found < 0 || kinds.subList(found, i).stream().noneMatch(k -> k == LineKind.PROSE))) {
                found = i;
            }
        }
        return found;
    }

    /** The first line of sentences that is no lone teaser among menu items. */
    private int firstProse() {
        int fallback = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (kinds.get(i) != LineKind.PROSE || i == title) {
                continue;
            }
            fallback = fallback < 0 ? i : fallback;
            int after = 0;
            for (int k = i + 1; k < Math.min(lines.size(), i + 5); k++) {
                after += kinds.get(k) == LineKind.PROSE ? 1 : 0;
            }
            if (i == 0 || after > 0 || lines.size() - i < 4 || lines.get(i).length() > 240) {
                return i;
            }
        }
        return fallback;
    }

    /** Where nothing is written in sentences, all but what is surely not the article's is the body. */
    private void withoutProse() {
        boolean any = false;
        for (int i = 0; i < lines.size(); i++) {
            own[i] = !kinds.get(i).isBoilerplate();
            any |= own[i] && i != title;
        }
        for (int i = 0; !any && i < lines.size(); i++) {
            own[i] = true;
        }
    }

    private void head() {
        int shorts = 0;
        for (int i = 0; i < first; i++) {
            shorts += kinds.get(i) == LineKind.SHORT && i != title ? 1 : 0;
        }
        for (int i = 0; i < first; i++) {
            boolean deck = title >= 0 && i > title && lines.get(i).words() >= DECK_WORDS;
            own[i] = kinds.get(i) == LineKind.SHORT && (deck || title < 0 && shorts == 1);
        }
    }

    private void middle() {
        int last = lines.size() - 1;
        while (last > first && kinds.get(last) != LineKind.PROSE) {
            last--;
        }
        int i = first;
        int written = 0;
        while (i < lines.size()) {
            LineKind kind = kinds.get(i);
            if (kind == LineKind.PROSE) {
                own[i] = true;
                written += lines.get(i).length();
                i++;
            } else {
                int end = i;
                while (end < lines.size() && kinds.get(end) != LineKind.PROSE && !endsHere(end, written)) {
                    end++;
                }
                boolean ends = end < lines.size() && kinds.get(end) != LineKind.PROSE;
                between(i, end, ends || end > last);
                if (ends) {
                    return;
                }
                i = end;
            }
        }
    }

    /** Whether what follows line {@code i} is the site's: comments in any case, other endings where little text follows. */
    private boolean endsHere(int i, int written) {
        LineKind kind = kinds.get(i);
        if (kind == LineKind.COMMENTS) {
            return written >= COMMENTED;
        }
        if (kind == LineKind.END) {
            return after(i) * 2 < written;
        }
        return kind == LineKind.RELATED && after(i) * 6 < written;
    }

    /** How many characters of sentences follow line {@code i}, up to the readers' comments. */
    private int after(int i) {
        if (following == null) {
            following = new int[lines.size() + 1];
            for (int k = lines.size() - 1; k >= 0; k--) {
                following[k] = kinds.get(k) == LineKind.COMMENTS ? 0 : following[k + 1] + (kinds.get(k) == LineKind.PROSE ? lines.get(k).length() : 0);
            }
        }
        return following[i + 1];
    }

    /** Lines without sentences, from {@code begin} to {@code end}, between two paragraphs or behind the last one. */
    private void between(int begin, int end, boolean tail) {
        int known = 0;
        int items = end;
        while (items > begin && isItem(items - 1)) {
            items--;
        }
        for (int i = begin; i < end; i++) {
            known += kinds.get(i).isBoilerplate() ? 1 : 0;
        }
        boolean nested = clean && known == 0 && end - begin <= RUN;
        boolean announced = items > 0 && items < end && lines.get(items - 1).endsWith(':');
        boolean links = false;
        for (int i = begin; i < end; i++) {
            Line line = lines.get(i);
            links |= kinds.get(i) == LineKind.RELATED || kinds.get(i) == LineKind.END || kinds.get(i) == LineKind.SHORT && line.endsWith(':');
            if (kinds.get(i) != LineKind.SHORT) {
                continue;
            }
            boolean item = i >= items && (announced || !tail && known == 0);
            boolean leadsOn = line.endsWith(':') && (i == items - 1 || line.words() > 3 && i == end - 1 && !tail);
            boolean heading = !tail && !links && (line.words() <= SUBHEADING_WORDS && end - begin < RUN && (i == end - 1 || known == 0) || nested && isHeading(line));
            own[i] = item || leadsOn || heading;
        }
    }

    /** Whether a line could be a heading where no picture and no link stands between the paragraphs: it begins as one and names no address, handle or credit. */
    private static boolean isHeading(Line line) {
        int first = line.text().codePointAt(0);
        return line.length() <= LONGEST_HEADING && (Character.isUpperCase(first) || Character.isDigit(first) || first == '„' || first == '“' || first == '»')
                && line.text().indexOf('|') < 0 && line.text().indexOf('@') < 0 && line.text().indexOf('#') < 0 && !line.text().contains("://");
    }

    /** Whether nothing of a site's stands between the first and the last paragraph: no picture, no button, no link. */
    private boolean isClean() {
        int last = lines.size() - 1;
        while (last > first && kinds.get(last) != LineKind.PROSE) {
            last--;
        }
        return kinds.subList(first, last + 1).stream().noneMatch(k -> k == LineKind.NOISE || k == LineKind.RELATED || k == LineKind.CAPTION || k == LineKind.CREDIT
                || k == LineKind.COMMENTS);
    }

    /** A line of a list: with a bullet or number, of several words, no link. */
    private boolean isItem(int i) {
        Line line = lines.get(i);
        return kinds.get(i) == LineKind.SHORT && line.isListItem() && line.words() >= 4 && !line.text().contains("www.") && !line.text().contains("http");
    }

    /** The line above a lone credit is the picture's text, unless it is a long paragraph. */
    private void captionsBeforeCredits() {
        for (int i = first + 1; i < lines.size(); i++) {
            boolean bars = lines.get(i).text().indexOf('|') > 0 || lines.get(i).text().indexOf('©') >= 0;
            if (kinds.get(i) == LineKind.CREDIT && own[i - 1] && i - 1 != title && (kinds.get(i - 1) == LineKind.SHORT || bars && i - 1 > first
                    && lines.get(i - 1).length() < 400)) {
                own[i - 1] = false;
            }
        }
        for (int i = title + 1; title >= 0 && i + 1 < first; i++) {
            if (kinds.get(i + 1) == LineKind.CREDIT) {
                own[i] = false;
            }
        }
    }

    /** A paragraph that stands there again adds nothing. */
    private void repetitions() {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String key = lines.get(i).key();
            if (own[i] && lines.get(i).length() >= REPEATED_PROSE && seen.putIfAbsent(key, i) != null) {
                own[i] = false;
            }
            boolean titleAgain = title >= 0 && i != title && key.equals(lines.get(title).key());
            if (titleAgain) {
                own[i] = false;
            }
        }
    }
}
