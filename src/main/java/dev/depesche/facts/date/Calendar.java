package dev.depesche.facts.date;

import dev.depesche.facts.Moment;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Values of dates: what a date's words leave out is taken from the setting, the trail of dates before it, and the tense. */
final class Calendar {

    private static final int HALF_A_WEEK = 3;

    private final Setting setting;
    private final Trail trail;
    private final Years years;

    Calendar(Setting setting, Trail trail, Tense tense) {
        this.setting = setting;
        this.trail = trail;
        this.years = new Years(setting, trail, tense);
    }

    /** The month and the day; a day alone is of the month told before. */
    private String monthAndDay(Expression e) {
        Integer told = trail.last().month() != null ? trail.last().month() : setting.day() != null ? (Integer) setting.day().getMonthValue() : null;
        Integer month = e.has("m") ? e.number("m") : told;
        return (month == null ? "-XX" : "-" + When.two(month)) + (e.has("d") ? "-" + When.two(e.number("d", 1)) : "");
    }

    /** {@code date [y= | yy= | yrel= [base=]] [m= [d=] | s= | q= | half=] [pick=] [part= | hh= …] [bc=]}. */
    Value date(Expression e) {
        Value year = years.of(e);
        String value = year.text() + part(e);
        if (e.has("d") && !e.has("bc") && When.parse(value).year() != null && When.parse(value).date() == null) {
            return null;
        }
        value = e.has("bc") ? "BC" + value : value;
        boolean timed = e.has("part") || e.has("hh");
        return new Value(timed ? value + Lengths.clock(e) : value, year.basis());
    }

    private String part(Expression e) {
        if (e.has("m") || e.has("d")) {
            return monthAndDay(e);
        }
        if (e.has("s")) {
            return "-" + e.get("s");
        }
        if (e.has("q")) {
            return "-Q" + e.get("q");
        }
        return e.has("half") ? "-H" + e.get("half") : "";
    }

    /** {@code weekday w= [pick=last|next|this] [weeks= | ago=] [part= | hh= …]}. */
    Value weekday(Expression e) {
        int w = e.number("w", 1);
        LocalDate base = base(e);
        String clock = e.has("part") || e.has("hh") ? Lengths.clock(e) : "";
        if (base == null) {
            return Value.explicit("XXXX-WXX-" + w + clock);
        }
        LocalDate day;
        int ahead = Math.floorMod(w - base.getDayOfWeek().getValue(), 7);
        if (e.has("ago")) {
            day = base.plusDays((ahead == 0 ? 0 : ahead - 7) - 7L * e.number("ago", 0));
        } else if (e.has("weeks")) {
            day = base.plusDays(w - base.getDayOfWeek().getValue() + 7L * e.number("weeks", 0));
        } else if (e.is("pick", "next") || setting.history()) {
            day = base.plusDays(ahead == 0 ? 7 : ahead);
        } else if (e.is("pick", "last")) {
            day = base.plusDays(ahead - 7);
        } else {
            day = base.plusDays(years.isFuture(e, e.is("pick", "this"), ahead <= HALF_A_WEEK) || ahead == 0 ? ahead : ahead - 7);
        }
        return new Value(When.day(day) + clock, basis(e));
    }

    /** The weekday that stands behind another in a list: the one that is near to it, mostly after it. */
    Value weekdayAfter(Expression before, Value told, Expression e) {
        LocalDate day = When.parse(told.text()).date();
        if (day == null) {
            return weekday(e);
        }
        int days = Math.floorMod(e.number("w", 1) - before.number("w", 1), 7);
        return new Value(When.day(day.plusDays(days > 4 ? days - 7 : days)) + (e.has("part") || e.has("hh") ? Lengths.clock(e) : ""), told.basis());
    }

    private LocalDate base(Expression e) {
        return e.is("base", "previous") || setting.history() ? trail.day() != null ? trail.day() : setting.history() ? null : setting.day() : setting.day();
    }

    private Moment.Basis basis(Expression e) {
        return (e.is("base", "previous") || setting.history()) && trail.day() != null ? Moment.Basis.PREVIOUS_DATE : setting.basis();
    }

    /**
     * {@code offset u= n= [base=published|previous|told] [exact=yes] [first=sunday] [like=] [news=duration] [part=]}: so many units from
     * the day of publication or the date before.
     *
     * <p>Exact weeks give a day, others their week. Where Sunday is the first day of the week, a Sunday counts to the week behind it.
     * {@code like} keeps the quarter told before ("a year earlier" in a report on the third quarter), {@code news=duration} gives the
     * length alone outside histories.
     */
    Value offset(Expression e) {
        if (e.is("like", "only") && trail.quarter() == null) {
            return null;
        }
        if (e.has("like") && trail.quarter() != null && (!e.is("like", "last") || trail.endsWithQuarter())) {
            Integer of = When.parse(trail.quarter()).year();
            return new Value(When.year(of + e.number("n", 0)) + trail.quarter().substring(4), Moment.Basis.PREVIOUS_DATE);
        }
        boolean fromTrail = (e.is("base", "previous") || setting.history() || e.is("base", "told") && trail.toldYear()) && trail.last().year() != null;
        Moment.Basis basis = fromTrail ? Moment.Basis.PREVIOUS_DATE : setting.basis();
        String u = e.get("u");
        if (e.is("news", "duration") && !setting.history()) {
            return Value.explicit(Lengths.duration(e));
        }
        int n = e.is("n", "tense") ? weekend(e) : e.number("n", 0);
        LocalDate day = fromTrail ? trail.day() : setting.day();
        if (e.is("first", "sunday") && day != null && day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        Integer year = fromTrail ? trail.last().year() : setting.year();
        if (fromTrail && trail.day() != null && trail.last().date() == null && !u.equals("D") && !u.equals("W")) {
            day = trail.last().month() == null ? null : LocalDate.of(trail.last().year(), trail.last().month(), 1);
        } else if (fromTrail && trail.last().date() == null && (day == null || day.getYear() != trail.last().year())) {
            day = trail.last().month() == null ? null : u.equals("M") || u.equals("Q") ? LocalDate.of(trail.last().year(), trail.last().month(), 1) : null;
        }
        String value = switch (e.has("exact") && u.equals("W") ? "WD" : u) {
            case "D" -> day == null ? unknownDay(year) : When.day(day.plusDays(n));
            case "W" -> day == null ? When.year(year) + "-WXX" : When.week(day.plusWeeks(n));
            case "WD" -> day == null ? unknownDay(year) : When.day(day.plusWeeks(n));
            case "WE" -> day == null ? When.year(year) + "-WXX-WE" : When.week(day.plusWeeks(n)) + "-WE";
            case "M" -> day == null ? When.year(year) + "-XX" : When.month(day.plusMonths(n));
            case "Q" -> day == null ? When.year(year) + "-QX" : When.quarter(day.plusMonths(3L * n));
            case "Y" -> When.year(year == null ? null : (Integer) (year + n));
            case "DE" -> year == null ? "XXX" : head(When.year(year + 10 * n), 1);
            case "CE" -> year == null ? "XX" : head(When.year(year + 100 * n), 2);
            default -> day == null ? "XXXX-XX-XX" : When.day(day);
        };
        return new Value(e.has("part") ? value + "T" + e.get("part") : value, basis);
    }

    /** The weekend that is over where the verb tells of the past before Saturday has come. */
    private int weekend(Expression e) {
        return setting.day() != null && setting.day().getDayOfWeek().getValue() < 5 && !years.isFuture(e, true, true) ? -1 : 0;
    }

    private static String head(String year, int less) {
        return year.substring(0, year.length() - less);
    }

    private static String unknownDay(Integer year) {
        return When.year(year) + "-XX-XX";
    }

    /** {@code holiday md= | easter= | nth= [y=] [pick=] [part=]}: a day that is reckoned for its year. */
    Value holiday(Expression e) {
        Value year = years.of(e);
        Integer y = When.parse(year.text()).year();
        if (y == null) {
            return e.has("md") ? new Value("XXXX-" + e.get("md"), Moment.Basis.EXPLICIT) : null;
        }
        return new Value(When.day(Holidays.day(e, y)) + (e.has("part") ? Lengths.clock(e) : ""), year.basis());
    }

    /** {@code decade y= | dd=}: "199"; two digits are of the 20th century unless the text has told of another. */
    Value decade(Expression e) {
        if (e.has("y")) {
            return Value.explicit((e.has("bc") ? "BC" : "") + When.year(e.number("y")).substring(0, 3));
        }
        Integer told = trail.last().year();
        int century = setting.history() && told != null && told >= 1500 && told < 1890 ? told / 100 : 19;
        return Value.explicit(Integer.toString(century) + e.number("dd", 0) / 10);
    }

    /** {@code century c=}: the 19th is "18". */
    Value century(Expression e) {
        Integer c = e.number("c");
        return c == null || c < 1 || c > 99 ? null : Value.explicit((e.has("bc") ? "BC" : "") + When.two(c - 1));
    }
}
