package dev.depesche.article.meta;

import dev.depesche.language.Faults;
import dev.depesche.language.Lexicon;
import dev.depesche.language.Resource;
import dev.depesche.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Full calendar dates as sites write them above an article: "6. November 2023 14:03 Uhr", "Nov 20, 2019", "2019-11-20", "20/11/2019".
 *
 * <p>This is no reading of dates in sentences: only dates with a year count, in short strings.
 */
public final class WrittenDate {

    private static final int LONGEST = 400;
    private static final Pattern ISO = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?:[-/.]|\\s?[年년]\\s?)(\\d{1,2})(?:[-/.]|\\s?[月월]\\s?)(\\d{1,2})(?!\\d)");
    private static final Pattern NUMERIC = Pattern.compile("(?<!\\d)(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?((?:19|20)\\d\\d|\\d\\d(?![\\d.:]))(?!\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|ª|-a)?[\\s\u00a0-]{0,3}(?:de |of )?(\\p{L}{3,12})[.,]?[\\s\u00a0-]{0,3}(?:de |del |of )?'?((?:19|20)\\d\\d)(?!\\d(?!\\d?:))");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{3,12})\\.?[\\s\u00a0]{1,3}(\\d{1,2})(?:st|nd|rd|th)?\\.?,?[\\s\u00a0]{1,3}((?:19|20)\\d\\d)(?!\\d(?!\\d?:))");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)\\.?[\\s\u00a0]{1,3}(\\p{L}{3,12})\\.?[\\s\u00a0]{1,3}(\\d{1,2})(?!\\d)");
    private static final Pattern CLOCK = Pattern.compile("(?<![\\d.])(\\d{1,2})([:.h])(\\d\\d)(?!\\d)(?:[:.]\\d\\d)?\\s?(a\\.?m\\.?|p\\.?m\\.?)?", Pattern.CASE_INSENSITIVE);

    /**
     * A date found.
     *
     * @param span  where, with a time of day that follows
     * @param value ISO 8601: "2023-11-06" or "2023-11-06T14:03"
     */
    public record Found(Span span, String value) {

        public String day() {
            return value.substring(0, 10);
        }
    }

    private static final class Months {
        private static final Lexicon NAMES = load();

        private static Lexicon load() {
            Faults faults = new Faults();
            Lexicon lexicon = Lexicon.parse("data.months", "data/months.lex", Resource.lines("data/months.lex"), faults);
            faults.raise();
            return lexicon;
        }
    }

    private WrittenDate() {
    }

    /** The first date in {@code text}, null where there is none; {@code 3/4/2020} is read month first where {@code monthFirst}. */
    public static Found find(String text, boolean monthFirst) {
        List<Found> all = all(text, monthFirst);
        return all.isEmpty() ? null : all.get(0);
    }

    /** All dates in the first {@value #LONGEST} characters, in order. */
    public static List<Found> all(String text, boolean monthFirst) {
        List<Found> out = new ArrayList<>();
        String near = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        int at = 0;
        for (Found f = next(near, at, monthFirst); f != null; f = next(near, at, monthFirst)) {
            out.add(f);
            at = f.span().end();
        }
        return out;
    }

    private static Found next(String text, int from, boolean monthFirst) {
        if (!hasDigit(text, from)) {
            return null;
        }
        Found best = null;
        for (Shape s : SHAPES) {
            Matcher m = s.pattern().matcher(text);
            for (boolean hit = m.find(from); hit; hit = m.find()) {
                LocalDate day = s.read().apply(m, monthFirst);
                if (day != null && (best == null || m.start() < best.span().begin())) {
                    best = new Found(new Span(m.start(), m.end()), day.toString());
                }
                if (day != null) {
                    break;
                }
            }
        }
        return best == null ? null : withClock(text, best);
    }

    private static boolean hasDigit(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The time of day right behind the date, with a word or two between ("um", "at", "Uhr"). */
    private static Found withClock(String text, Found date) {
        int end = date.span().end();
        Matcher m = CLOCK.matcher(text);
        if (!m.find(end) || m.start() - end > 12) {
            return date;
        }
        for (int i = end; i < m.start(); i++) {
            if (text.charAt(i) == '\n') {
                return date;
            }
        }
        int hour = Integer.parseInt(m.group(1));
        String half = m.group(4) == null ? "" : m.group(4).toLowerCase(Locale.ROOT);
        if (!half.isEmpty()) {
            hour = half.startsWith("p") ? hour % 12 + 12 : hour % 12;
        }
        int minute = Integer.parseInt(m.group(3));
        if (hour > 23 || minute > 59) {
            return date;
        }
        return new Found(new Span(date.span().begin(), m.end()), String.format(Locale.ROOT, "%sT%02d:%02d", date.value(), hour, minute));
    }

    private interface Reader {
        LocalDate apply(Matcher m, boolean monthFirst);
    }

    private record Shape(Pattern pattern, Reader read) {
    }

    private static final List<Shape> SHAPES = List.of(
            new Shape(ISO, (m, f) -> day(m.group(1), m.group(2), m.group(3))),
            new Shape(NUMERIC, WrittenDate::numeric),
            new Shape(DAY_FIRST, (m, f) -> day(m.group(3), month(m.group(2)), m.group(1))),
            new Shape(MONTH_FIRST, (m, f) -> day(m.group(3), month(m.group(1)), m.group(2))),
            new Shape(YEAR_FIRST, (m, f) -> day(m.group(1), month(m.group(2)), m.group(3))));

    private static LocalDate numeric(Matcher m, boolean monthFirst) {
        String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
        boolean swap = monthFirst && m.group(2).equals("/") && Integer.parseInt(m.group(1)) <= 12 || Integer.parseInt(m.group(3)) > 12;
        return swap ? day(year, m.group(1), m.group(3)) : day(year, m.group(3), m.group(1));
    }

    private static String month(String name) {
        Lexicon.Entry e = Months.NAMES.get(name);
        return e == null ? null : e.get("month");
    }

    private static LocalDate day(String year, String month, String day) {
        try {
            return month == null ? null : LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
