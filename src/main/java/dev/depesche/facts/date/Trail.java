package dev.depesche.facts.date;

import dev.depesche.facts.Moment;
import dev.depesche.text.Sentence;
import java.time.LocalDate;

/** The dates told so far, from which later expressions go on ("the next day", "im selben Jahr"). */
final class Trail {

    /** Years between two dates of one story; a bare year farther off is an aside, unless a sentence begins with it. */
    private static final int FAR = 2;

    private When last = When.UNKNOWN;
    private LocalDate day;
    private String quarter;
    private boolean endsWithQuarter;
    private int sentence = -1;
    private int yearToldIn = -9;
    private Integer sentenceYear;

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
        if (bareYear && last.year() != null && (aside || !opens && Math.abs(when.year() - last.year()) > FAR)) {
            return;
        }
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
