package dev.depesche.facts;

import dev.depesche.facts.clause.Bearings;
import dev.depesche.facts.ranking.ActorRanking;
import dev.depesche.facts.ranking.DateRanking;
import dev.depesche.facts.ranking.EventRanking;
import dev.depesche.facts.ranking.KeyPositions;
import dev.depesche.facts.ranking.Numbering;
import dev.depesche.facts.ranking.PlaceRanking;
import java.util.List;

/**
 * The one place that decides what matters: sets {@code main}, {@code salience} and {@code key}, orders and numbers the facts.
 *
 * <p>The main event is settled first; main actors, place and date are then those the headline of that event needs, and the key
 * positions are those of salient actors.
 */
public final class Ranking {

    private final EventRanking events = new EventRanking();
    private final ActorRanking actors = new ActorRanking();
    private final PlaceRanking places = new PlaceRanking();
    private final DateRanking dates = new DateRanking();
    private final KeyPositions positions = new KeyPositions();

    /**
     * The same facts, ordered and numbered.
     *
     * @param bearings of the mentions in {@code news}
     */
    public Facts rank(NewsText news, Facts found, Bearings bearings) {
        List<Event> happened = events.rank(news, found);
        Facts told = new Facts(found.actors(), found.places(), found.dates(), found.positions(), happened, found.warnings());
        List<Actor> who = actors.rank(news, told, bearings);
        List<Place> where = places.rank(news, told, bearings);
        List<Moment> when = dates.rank(news, told);
        Facts ranked = new Facts(who, where, when, told.positions(), happened, told.warnings());
        return Numbering.number(new Facts(who, where, when, positions.rank(news, ranked, bearings), happened, told.warnings()));
    }

    /** {@code ranked} with only those events that a reader gets, each once; what summarises the article may want them all. */
    public Facts shown(NewsText news, Facts ranked) {
        return Numbering.number(new Facts(ranked.actors(), ranked.places(), ranked.dates(), ranked.positions(), events.select(news, ranked.events()),
                ranked.warnings()));
    }
}
