package dev.depesche.facts.date;

import dev.depesche.article.Published;
import dev.depesche.facts.Moment;
import java.time.LocalDate;
import java.util.List;

/**
 * What an article's time expressions are told from: its day of publication, and whether it tells the news or a history.
 *
 * @param day     null where the day of publication is not known
 * @param year    null where not even its year is
 * @param basis   what day and year rest on
 * @param history whether most of the article's full dates lie years before its publication, so that "on 12 August" goes on from the
 *                date before it and not from the day of publication
 * @param daily   whether it speaks of single days around its publication, so that its "today" is that day and not the present age
 * @param listing whether it lists what is on, with many clock times and few days: there a time without a day in its own sentence is of the
 *                day of publication
 */
record Setting(LocalDate day, Integer year, Moment.Basis basis, boolean history, boolean daily, boolean listing) {

    private static final int LIST = 10;
    private static final int FEW = 5;
    private static final int MANY = 25;
    private static final int LONG_AGO = 2;

    static Setting of(Published published, List<Expression> found) {
        When when = published == null ? When.UNKNOWN : When.parse(published.value());
        Moment.Basis basis = published != null && "last-modified".equals(published.basis()) ? Moment.Basis.LAST_MODIFIED : Moment.Basis.PUBLISHED;
        return new Setting(when.date(), when.year(), basis, tellsHistory(when.year(), found), isDaily(found), isListing(found));
    }

    private static boolean isListing(List<Expression> found) {
        int times = 0;
        int days = 0;
        for (Expression e : found) {
            String c = e.rule().value().computation();
            times += c.equals("time") && e.has("hh") ? 1 : 0;
            days += c.equals("weekday") || c.equals("date") && e.has("d") || c.equals("offset") && e.is("u", "D") ? 1 : 0;
        }
        return times >= LIST && times > 2 * days;
    }

    private static boolean isDaily(List<Expression> found) {
        int days = 0;
        for (Expression e : found) {
            String c = e.rule().value().computation();
            if (c.equals("offset") && e.is("u", "D") && !e.is("base", "previous")) {
                return true;
            }
            days += c.equals("weekday") || c.equals("time") && e.has("hh") ? 1 : 0;
        }
        return days > 1;
    }

    private static boolean tellsHistory(Integer now, List<Expression> found) {
        int near = 0;
        int far = 0;
        int farYears = 0;
        for (Expression e : found) {
            String c = e.rule().value().computation();
            Integer y = c.equals("date") ? e.number("y") : null;
            if (y == null) {
                near += List.of("weekday", "offset").contains(c) && !e.is("base", "previous") ? 1 : 0;
            } else if (e.has("bc") || now == null || y < now - LONG_AGO) {
                farYears++;
                far += e.has("m") || e.has("s") || e.has("bc") ? 1 : 0;
            } else {
                near++;
            }
        }
        return (far >= FEW || farYears >= MANY) && farYears > 3 * near;
    }
}
