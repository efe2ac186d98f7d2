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
    private static final int YEAR = 12;

    private final boolean history;
    private When last = When.UNKNOWN;
    /** The last date told to the month. */
    private When point = When.UNKNOWN;
    /** The date that the story was at when a sentence looked ahead or back to another year; null where none did since. */
    private When left;
    /** The sentence that looked there. */
    private int leftIn;
    /** The last year that was only named in passing, null after one that was not. */
    private Integer passed;
    private int passedIn;
    private LocalDate day;
    private String told;
    private String quarter;
    private boolean endsWithQuarter;
    private int sentence = -1;
    private int paragraph = -1;
    private boolean newParagraph;
    private int yearToldIn = -9;
    private Integer sentenceYear;

    /** @param history whether the text tells a history, in which years named in passing are asides */
    Trail(boolean history) {
        this.history = history;
    }

    /** Where a history has to begin that has told no year yet: the first that it will tell. */
    void beginIn(int year) {
        last = new When(year, null, null);
    }

    void enter(Sentence s) {
        if (s.index() != sentence) {
            sentence = s.index();
            sentenceYear = null;
            newParagraph = s.paragraph() != paragraph;
            paragraph = s.paragraph();
        }
    }

    /**
     * @param aside whether the date stands in brackets or is an end of a span of years, so that the story does not go on from it
     * @param opens whether it stands at the begin of its sentence
     * @param heads whether it stands in a heading
     */
    void add(Expression e, Value v, boolean aside, boolean opens, boolean heads) {
        When when = When.parse(v.text());
        if (when.year() == null || e.type() == Moment.Type.SET || e.type() == Moment.Type.DURATION) {
            return;
        }
        if (v.basis() == Moment.Basis.EXPLICIT) {
            sentenceYear = when.year();
            yearToldIn = sentence;
        }
        if (history && !heads && (!opens && isComparison(e) || isBareYear(e, when) && isInPassing(when, aside, opens))) {
            return;
        }
        leave(when, v.basis() == Moment.Basis.EXPLICIT && !opens && !heads);
        last = when;
        told = v.text();
        if (when.month() != null) {
            point = when;
        }
        if (when.date() != null) {
            day = when.date();
        }
        endsWithQuarter = v.text().contains("-Q");
        if (e.has("q")) {
            quarter = v.text();
        }
    }

    private static boolean isBareYear(Expression e, When when) {
        return when.month() == null && !e.has("s") && !e.has("q") && !e.has("half");
    }

    /** "the line of the previous April", "more than the year before": only something to compare with. */
    private static boolean isComparison(Expression e) {
        return e.is("base", "previous") && e.is("yrel", "-1") || e.is("u", "Y") && e.is("n", "-1");
    }

    /** Whether the story does not go on from this year; it does where the year is near, or near the one named in passing before. */
    private boolean isInPassing(When year, boolean aside, boolean opens) {
        if (last.year() == null) {
            return false;
        }
        boolean passing = aside || Math.abs(year.year() - last.year()) > (opens ? FARTHEST : FAR);
        if (passing && !aside && passed != null && passedIn != sentence && Math.abs(year.year() - passed) <= 1) {
            passing = false;
        }
        if (passing) {
            passed = year.year();
            passedIn = sentence;
        } else {
            passed = null;
        }
        return passing;
    }

    private void leave(When next, boolean inPassing) {
        if (!inPassing || last.year() == null) {
            left = null;
            return;
        }
        When story = last.month() == null && last.year().equals(point.year()) ? point : last;
        if (next.year().equals(last.year()) || left != null && next.year() >= left.year()) {
            // a year told twice is the story's, and so is one that comes after where it was
            left = next.month() != null && next.year().equals(last.year()) ? left : null;
        } else if (story.month() != null || next.year() < last.year()) {
            left = story;
            leftIn = sentence;
        }
    }

    /** The last date, {@link When#UNKNOWN} where there is none. */
    When last() {
        return last;
    }

    /**
     * The year of this month: that of the last date, or the next where New Year has passed since, as from December to May. Where a
     * sentence had looked ahead or back in passing, the story goes on from where it was if that is nearer ("in August 1914 … until
     * 1917. On 2 September").
     */
    int yearOf(Integer month) {
        int here = last.year() + (month != null && last.month() != null && month < last.month() - HALF_A_YEAR ? 1 : 0);
        if (month == null || left == null || leftIn == sentence) {
            return here;
        }
        if (left.month() == null) {
            return last.month() == null && last.year() < left.year() ? left.year() : here;
        }
        int there = left.year() + (month < left.month() - HALF_A_YEAR ? 1 : 0);
        int fromHere = last.month() == null ? YEAR : YEAR * (here - last.year()) + month - last.month();
        int fromThere = YEAR * (there - left.year()) + month - left.month();
        boolean soon = last.month() != null ? fromThere <= HALF_A_YEAR : fromThere <= 1 || last.year() < left.year();
        return fromThere >= 0 && soon && (fromHere < 0 || fromThere <= fromHere || newParagraph) ? there : here;
    }

    /** The value of the last date, "1789-06", null where there is none. */
    String told() {
        return told;
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
