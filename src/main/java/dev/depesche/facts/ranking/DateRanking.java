package dev.depesche.facts.ranking;

import dev.depesche.article.Published;
import dev.depesche.facts.Event;
import dev.depesche.facts.Facts;
import dev.depesche.facts.Moment;
import dev.depesche.facts.NewsText;
import dev.depesche.text.Sentence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets {@code main} of the dates: the day of the main event, at most one; not the day of publication or of background.
 *
 * <p>What counts: how exact the expression is, how near the publication, how early it stands, and whether an event of the main type
 * stands in its sentence.
 */
public final class DateRanking {

    private static final double LEAST = 0.2;
    private static final double OF_ANOTHER = 0.5;
    private static final int NEWS = 10;
    private static final int RECENT = 60;

    /** The dates of {@code facts}, in text order, with main set; its events have their {@code main} set already. */
    public List<Moment> rank(NewsText news, Facts facts) {
        Event main = facts.events().stream().filter(Event::main).findFirst().orElse(null);
        Moment best = null;
        double most = LEAST;
        for (Moment m : facts.dates()) {
            double score = score(news, facts, main, m);
            if (score > most) {
                most = score;
                best = m;
            }
        }
        List<Moment> out = new ArrayList<>(facts.dates().size());
        for (Moment m : facts.dates()) {
            out.add(new Moment(m.id(), m.text(), m.begin(), m.end(), m.inTitle(), m.type(), m.value(), m.basis(), m == best, m.rule()));
        }
        return out;
    }

    private static double score(NewsText news, Facts facts, Event main, Moment m) {
        if (m.type() != Moment.Type.DATE && m.type() != Moment.Type.TIME) {
            return 0;
        }
        double exact = exact(m.value());
        double s = exact * near(news.article().published(), m, main);
        s /= 1 + 0.3 * sentence(news, m);
        s *= m.basis() == Moment.Basis.PREVIOUS_DATE ? OF_ANOTHER : 1;
        s *= of(news, m) ? OF_ANOTHER : 1;
        if (main != null) {
            boolean own = facts.events().stream().anyMatch(e -> e.type() == main.type() && e.date() != null && same(e.date(), m));
            s *= own ? 1.3 : 1;
        }
        return s;
    }

    /** "Tuesday's election": the day of a thing that is told of, not of the news. */
    private static boolean of(NewsText news, Moment m) {
        String text = m.inTitle() ? news.article().title() : news.article().text();
        return text.startsWith("'s", m.end()) || text.startsWith("’s", m.end());
    }

    private static boolean same(Moment a, Moment b) {
        return a.begin() == b.begin() && a.inTitle() == b.inTitle();
    }

    /** How exact a TIMEX3 value is: a day 1, a week or a month less, "now" next to nothing. */
    private static double exact(String value) {
        if (value.endsWith("_REF")) {
            return 0.05;
        }
        boolean clock = value.indexOf('T') >= 0;
        return switch (shape(clock ? value.substring(0, value.indexOf('T')) : value)) {
            case "9999-99-99", "XXXX-99-99", "XXXX-WXX-9" -> 1;
            case "9999-W99", "XXXX-W99", "9999-W99-WE", "XXXX-W99-WE" -> clock ? 0.4 : 0.3;
            case "9999-99", "XXXX-99" -> clock ? 0.4 : 0.25;
            default -> clock ? 0.4 : 0.12;
        };
    }

    /** The value with each of its digits made a 9. */
    private static String shape(String value) {
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            out.append(c >= '0' && c <= '9' ? '9' : c);
        }
        return out.toString();
    }

    /** How near the publication a day is: news tell of the days before, announcements of those after. */
    private static double near(Published published, Moment m, Event main) {
        LocalDate day = day(m.value());
        LocalDate news = published == null ? null : day(published.value());
        if (day == null || news == null) {
            return m.basis() == Moment.Basis.EXPLICIT && m.value().startsWith("XXXX") ? 1 : 0.9;
        }
        long before = news.toEpochDay() - day.toEpochDay();
        if (before < -1) {
            return main != null && main.status() == Event.Status.PLANNED ? 0.9 : 0.5;
        }
        return before <= NEWS ? 1 : before <= RECENT ? 0.5 : 0.15;
    }

    private static LocalDate day(String value) {
        if (value.length() < 10 || !shape(value.substring(0, 10)).equals("9999-99-99")) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(value, 0, 4, 10), Integer.parseInt(value, 5, 7, 10), Integer.parseInt(value, 8, 10, 10));
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    /** Number of the sentence of the body that holds the expression, 0 for the title. */
    private static int sentence(NewsText news, Moment m) {
        if (m.inTitle()) {
            return 0;
        }
        int n = 0;
        for (Sentence s : news.body()) {
            if (s.end() > m.begin()) {
                return n;
            }
            n += s.last() - s.first() > 3 ? 1 : 0;
        }
        return n;
    }
}
