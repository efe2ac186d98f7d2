package dev.depesche.facts.ranking;

import dev.depesche.facts.Event;
import dev.depesche.facts.Facts;
import dev.depesche.facts.NewsText;
import java.util.List;

/** Sets {@code main} of the events: what the article is about, at most one. */
public final class EventRanking {

    /** The events of {@code facts} with main set, in any order. */
    public List<Event> rank(NewsText news, Facts facts) {
        return facts.events();
    }
}
