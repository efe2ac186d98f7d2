package dev.depesche.facts.date;

import dev.depesche.article.Warning;
import dev.depesche.facts.Moment;
import dev.depesche.facts.NewsText;
import java.util.List;

/** Finds time expressions and their TIMEX3 values. */
public final class DateFinder {

    /** The time expressions of body and title in text order; none overlaps another. */
    public List<Moment> find(NewsText news) {
        return List.of();
    }

    /** What a reader must know of {@code dates}: a year that was filled in. */
    public List<Warning> warnings(NewsText news, List<Moment> dates) {
        return List.of();
    }
}
