package dev.depesche.facts.date;

import dev.depesche.facts.Moment;
import java.time.LocalDate;

/** Finds the year of a date that does not name it. */
final class Years {

    private static final int SOON = 4;
    private static final int HALF_A_YEAR = 6;

    private final Setting setting;
    private final Trail trail;
    private final Tense tense;

    Years(Setting setting, Trail trail, Tense tense) {
        this.setting = setting;
        this.trail = trail;
        this.tense = tense;
    }

    /** The year, four digits or "XXXX", as a value that says where it comes from. */
    Value of(Expression e) {
        if (e.has("hundreds") && e.has("rest")) {
            return Value.explicit(When.year(100 * e.number("hundreds", 0) + e.number("rest", 0)));
        }
        if (e.has("thousand")) {
            return Value.explicit(When.year(1000 * e.number("thousand", 0)));
        }
        if (e.has("y")) {
            return Value.explicit(When.year(e.number("y")));
        }
        if (e.has("yy")) {
            return Value.explicit(When.year(full(e.number("yy", 0), e.number("near"))));
        }
        if (e.has("yrel")) {
            boolean previous = (e.is("base", "previous") || setting.history()) && trail.last().year() != null;
            Integer base = previous ? trail.last().year() : setting.year();
            return value(base == null ? null : (Integer) (base + e.number("yrel", 0)), previous ? Moment.Basis.PREVIOUS_DATE : setting.basis());
        }
        return inferred(e);
    }

    private static Value value(Integer year, Moment.Basis basis) {
        return year == null ? new Value("XXXX", Moment.Basis.EXPLICIT) : new Value(When.year(year), basis);
    }

    /** Two digits as a year: not before the one written beside them, else the nearest to the dates told. */
    private int full(int yy, Integer beside) {
        if (beside != null) {
            int year = beside - beside % 100 + yy;
            return year < beside ? year + 100 : year;
        }
        Integer near = trail.last().year() != null ? trail.last().year() : setting.year();
        if (near == null) {
            return yy < 50 ? 2000 + yy : 1900 + yy;
        }
        int year = near - near % 100 + yy;
        return year > near + 20 ? year - 100 : year < near - 80 ? year + 100 : year;
    }

    private Value inferred(Expression e) {
        if ((setting.history() || e.is("base", "previous")) && trail.last().year() != null) {
            return value(trail.yearOf(e.number("m")) + pickedInStory(e), Moment.Basis.PREVIOUS_DATE);
        }
        Integer told = trail.sentenceYear();
        if (!e.has("pick") && told != null && (setting.year() == null || told < setting.year() - 1 || told > setting.year() + 1)) {
            return value(told, Moment.Basis.PREVIOUS_DATE);
        }
        if (setting.year() == null) {
            return value(trail.last().year(), Moment.Basis.PREVIOUS_DATE);
        }
        return value(setting.year() + (setting.day() == null ? 0 : e.has("pick") ? picked(e) : nearest(e)), setting.basis());
    }

    /** Years from the story's date for "the next spring", "the previous July". */
    private int pickedInStory(Expression e) {
        Integer now = trail.last().month();
        if (!e.has("pick") || now == null) {
            return 0;
        }
        return e.is("pick", "next") && month(e) <= now ? 1 : e.is("pick", "last") && month(e) >= now ? -1 : 0;
    }

    /** Years from the year of publication for "last July", "next July", "this July". */
    private int picked(Expression e) {
        int now = setting.day().getMonthValue();
        int begin = month(e) - now;
        int end = begin + months(e) - 1;
        return switch (e.get("pick")) {
            case "last" -> end >= 0 ? -1 : 0;
            case "next" -> begin <= 0 ? 1 : 0;
            default -> 0;
        };
    }

    /** Years from the year of publication where only tense and nearness tell. */
    private int nearest(Expression e) {
        int now = setting.day().getMonthValue();
        int begin = month(e) - now;
        int end = begin + months(e) - 1;
        Tense.Side side = tense.at(e);
        if (e.has("q") || e.has("half")) {
            // quarters are spoken of after they are over, or as part of the running year
            return begin > 8 ? -1 : 0;
        }
        if (e.has("d") || e.has("md") || e.has("easter") || e.has("nth") || e.has("advent")) {
            // a day is told without its year where no other year is near
            boolean past = side == Tense.Side.PAST;
            return begin > (past ? 4 : 7) ? -1 : begin < -6 && !past ? 1 : 0;
        }
        return switch (side) {
            case PAST -> begin > 1 ? -1 : 0;
            case FUTURE -> end < -1 ? 1 : 0;
            case NEAREST -> begin > HALF_A_YEAR ? -1 : begin < -HALF_A_YEAR ? 1 : 0;
            default -> begin > 12 - SOON ? -1 : end < SOON - 12 ? 1 : 0;
        };
    }

    /** The month it begins in. */
    private static int month(Expression e) {
        if (e.has("m")) {
            return e.number("m", 1);
        }
        if (e.has("q")) {
            return 3 * e.number("q", 1) - 2;
        }
        if (e.has("half")) {
            return 6 * e.number("half", 1) - 5;
        }
        if (e.has("md")) {
            return Integer.parseInt(e.get("md").substring(0, 2));
        }
        if (e.has("nth")) {
            return Integer.parseInt(e.get("nth").substring(0, 2));
        }
        if (e.has("advent")) {
            return 12;
        }
        return switch (e.get("s") == null ? "" : e.get("s")) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            case "WI" -> 12;
            default -> e.has("easter") ? 4 : 1;
        };
    }

    /** How many months it lasts. */
    private static int months(Expression e) {
        return e.has("s") || e.has("q") ? 3 : e.has("half") ? 6 : 1;
    }

    /** Whether what happens at {@code e} lies ahead; {@code otherwise} where no verb tells, {@code near} whether the one ahead is nearer. */
    boolean isFuture(Expression e, boolean otherwise, boolean near) {
        return switch (tense.at(e)) {
            case PAST -> false;
            case FUTURE, PRESENT -> true;
            case NEAREST -> near;
            case UNKNOWN -> otherwise;
        };
    }

    LocalDate published() {
        return setting.day();
    }
}
