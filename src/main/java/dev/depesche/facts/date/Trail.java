package dev.depesche.facts.date;

import dev.depesche.facts.Moment;
import dev.depesche.text.Sentence;
import java.time.LocalDate;

/** The dates told so far, from which later expressions go on ("the next day", "im selben Jahr"). */
final class Trail {

    /** Years between two dates of one story; a bare year farther off is an aside, where a sentence begins with it only if it is much farther. */
    private static final int FAR = 2;
    private static final int FARTHEST = 40;
    private static final int HALF_A_YEAR = 6;

    private final boolean history;
    private When last = When.UNKNOWN;
    /** The date that the story was at when a sentence looked ahead to a later year; null where none did since. */
    private When left;
    private LocalDate day;
    private String quarter;
    private boolean endsWithQuarter;
    private int sentence = -1;
    private int yearToldIn = -9;
    private Integer sentenceYear;

    /** @param history whether the text tells a history, in which years named in passing are asides */
    Trail(boolean history) {
        this.history = history;
    }

    void enter(Sentence s) {
        if (s.index() != sentence) {
            sentence = s.index();
            sentenceYear = null;
        }
    }

    /** @param aside whether the date stands in brackets or is an end of a span of years, so that the story does not go on from it
     *  @param opens whether it stands at the begin of its sentence */
    void add(Expression e, Value v, boolean aside, boolean opens) {
        When when = When.parse(v.text());
        if (when.year() == null || e.type() == Moment.Type.SET || e.type() == Moment.Type.DURATION) {
            return;
        }
        if (v.basis() == Moment.Basis.EXPLICIT) {
            sentenceYear = when.year();
            yearToldIn = sentence;
        }
        boolean bareYear = when.month() == null && !e.has("s") && !e.has("q") && !e.has("half");
        if (history && bareYear && last.year() != null && (aside || Math.abs(when.year() - last.year()) > (opens ? FARTHEST : FAR))) {
            return;
        }
        left = v.basis() == Moment.Basis.EXPLICIT && !opens && last.month() != null && when.year() > last.year() ? last
                : v.basis() == Moment.Basis.EXPLICIT && !opens && when.month() == null ? left : null;
        last = when;
        if (when.date() != null) {
            day = when.date();
        }
        endsWithQuarter = v.text().contains("-Q");
        if (e.has("q")) {
            quarter = v.text();
        }
    }

    /** The last date, {@link When#UNKNOWN} where there is none. */
    When last() {
        return last;
    }

    /**
     * The year of this month: that of the date before a look ahead where the month goes on from there ("in August 1914 … until 1917.
     * On 2 September"), else that of the last date, or the next where New Year has passed since, as from December to May.
     */
    int yearOf(Integer month) {
        if (month != null && left != null && month >= left.month() && month <= left.month() + 1) {
            return left.year();
        }
        return last.year() + (month != null && last.month() != null && month < last.month() - HALF_A_YEAR ? 1 : 0);
    }

    /** The last date known to the day, null where there is none. */
    LocalDate day() {
        return day;
    }

    /** The last quarter, "1989-Q3", null where there is none. */
    String quarter() {
        return quarter;
    }

    /** Whether this sentence or the one before it has written out a year. */
    boolean toldYear() {
        return sentence - yearToldIn <= 1;
    }

    /** Whether the last date was a quarter. */
    boolean endsWithQuarter() {
        return endsWithQuarter;
    }

    /** The last year written out in this sentence. */
    Integer sentenceYear() {
        return sentenceYear;
    }
}
