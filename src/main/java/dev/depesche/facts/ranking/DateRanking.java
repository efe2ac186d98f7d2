package dev.depesche.facts.ranking;

import dev.depesche.facts.Facts;
import dev.depesche.facts.Moment;
import dev.depesche.facts.NewsText;
import java.util.List;

/** Sets {@code main} of the dates: the day of the main event, at most one; not the day of publication or of background. */
public final class DateRanking {

    /** The dates of {@code facts}, in text order, with main set; its events have their {@code main} set already. */
    public List<Moment> rank(NewsText news, Facts facts) {
        return facts.dates();
    }
}
