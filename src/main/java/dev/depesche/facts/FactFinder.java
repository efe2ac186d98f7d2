package dev.depesche.facts;

import dev.depesche.facts.actor.ActorFinder;
import dev.depesche.facts.clause.Bearings;
import dev.depesche.facts.date.DateFinder;
import dev.depesche.facts.event.EventFinder;
import dev.depesche.facts.name.Name;
import dev.depesche.facts.name.NameFinder;
import dev.depesche.facts.place.CountryContext;
import dev.depesche.facts.place.Datelines;
import dev.depesche.facts.place.PlaceFinder;
import dev.depesche.facts.position.PositionFinder;
import dev.depesche.facts.position.SpeakerActors;
import java.util.List;

/** Runs all finders over one article, in the order in which each needs the others' results. */
public final class FactFinder {

    private final NameFinder names = new NameFinder();
    private final ActorFinder actors = new ActorFinder();
    private final PlaceFinder places = new PlaceFinder();
    private final DateFinder dates = new DateFinder();
    private final PositionFinder positions = new PositionFinder();
    private final EventFinder events = new EventFinder();
    private final Ranking ranking = new Ranking();

    /** All facts of the article, ranked and numbered; of events also what is told twice or in passing, which {@link #shown} leaves out. */
    public Facts find(NewsText news) {
        List<Name> named = Datelines.settle(news, names.find(news));
        CountryContext countries = new CountryContext(news);
        Bearings bearings = new Bearings(news);
        List<Actor> who = actors.find(news, named, countries, bearings);
        List<Place> where = places.find(news, named, countries);
        List<Moment> when = dates.find(news);
        List<Position> heard = positions.find(news, who);
        List<Actor> all = actors.withSpeakers(news, who, heard, countries);
        List<Position> said = SpeakerActors.link(heard, all);
        List<Event> happened = events.find(news, all, where, when, bearings);
        return ranking.rank(news, new Facts(all, where, when, said, happened, dates.warnings(news, when)), bearings);
    }

    /** {@code found}, of the events only those that a reader of the digest gets. */
    public Facts shown(NewsText news, Facts found) {
        return ranking.shown(news, found);
    }
}
