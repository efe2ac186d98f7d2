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
 */
record Setting(LocalDate day, Integer year, Moment.Basis basis, boolean history, boolean daily) {

    private static final int FEW = 5;

    static Setting of(Published published, List<Expression> found) {
        When when = published == null ? When.UNKNOWN : When.parse(published.value());
        Moment.Basis basis = published != null && "last-modified".equals(published.basis()) ? Moment.Basis.LAST_MODIFIED : Moment.Basis.PUBLISHED;
        return new Setting(when.date(), when.year(), basis, tellsHistory(when.year(), found), isDaily(found));
    }

    private static boolean isDaily(List<Expression> found) {
        for (Expression e : found) {
            String c = e.rule().value().computation();
            if (c.equals("weekday") || c.equals("time") && e.has("hh") || c.equals("offset") && e.is("u", "D") && !e.is("base", "previous")) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsHistory(Integer now, List<Expression> found) {
        int near = 0;
        int far = 0;
        for (Expression e : found) {
            Integer y = e.rule().value().computation().equals("date") ? e.number("y") : null;
            if (e.rule().value().computation().equals("date") && (y != null || e.has("bc"))) {
                if (e.has("bc") || now == null || y < now - 2) {
                    far++;
                } else {
                    near++;
                }
            } else if (List.of("weekday", "offset").contains(e.rule().value().computation()) && e.is("base", "published")) {
                near++;
            }
        }
        return far >= FEW && far > 3 * near;
    }
}
