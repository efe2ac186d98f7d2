package dev.depesche.facts.date;

import dev.depesche.facts.Moment;
import dev.depesche.text.Sentence;
import java.time.LocalDate;

/** The dates told so far, from which later expressions go on ("the next day", "im selben Jahr"). */
final class Trail {

    private When last = When.UNKNOWN;
    private LocalDate day;
    private String lastValue;
    private Integer writtenYear;
    private int paragraph = -1;
    private Integer paragraphYear;
    private int sentence = -1;
    private Integer sentenceYear;

    void enter(Sentence s) {
        if (s.paragraph() != paragraph) {
            paragraph = s.paragraph();
            paragraphYear = null;
        }
        if (s.index() != sentence) {
            sentence = s.index();
            sentenceYear = null;
        }
    }

    void add(Expression e, Value v) {
        When when = When.parse(v.text());
        if (when.year() == null || e.type() == Moment.Type.SET || e.type() == Moment.Type.DURATION) {
            return;
        }
        last = when;
        lastValue = v.text();
        if (when.date() != null) {
            day = when.date();
        }
        if (v.basis() == Moment.Basis.EXPLICIT) {
            writtenYear = when.year();
            paragraphYear = when.year();
            sentenceYear = when.year();
        }
    }

    /** The last date, {@link When#UNKNOWN} where there is none. */
    When last() {
        return last;
    }

    String lastValue() {
        return lastValue;
    }

    /** The last date known to the day, null where there is none. */
    LocalDate day() {
        return day;
    }

    /** The last year that was written out; null where there is none. */
    Integer writtenYear() {
        return writtenYear;
    }

    /** The last year written out in this paragraph, in this sentence. */
    Integer paragraphYear() {
        return paragraphYear;
    }

    Integer sentenceYear() {
        return sentenceYear;
    }
}
