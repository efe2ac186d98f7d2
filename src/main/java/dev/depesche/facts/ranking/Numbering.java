package dev.depesche.facts.ranking;

import dev.depesche.facts.Actor;
import dev.depesche.facts.Event;
import dev.depesche.facts.Facts;
import dev.depesche.facts.Mention;
import dev.depesche.facts.Moment;
import dev.depesche.facts.Place;
import dev.depesche.facts.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts ranked facts into the digest's order and gives them their ids: main first, then falling salience, then place in the text. */
public final class Numbering {

    private static final Comparator<Mention> BY_PLACE = Comparator.comparing(Mention::inTitle).reversed().thenComparingInt(Mention::begin);
    private static final Comparator<Actor> ACTORS = Comparator.comparing(Actor::main).reversed()
            .thenComparing(Comparator.comparingDouble(Actor::salience).reversed()).thenComparing(a -> a.mentions().get(0), BY_PLACE);
    private static final Comparator<Place> PLACES = Comparator.comparing(Place::main).reversed()
            .thenComparing(Comparator.comparingDouble(Place::salience).reversed()).thenComparing(p -> p.mentions().get(0), BY_PLACE);
    private static final Comparator<Event> EVENTS = Comparator.comparing(Event::main).reversed()
            .thenComparing(e -> !e.trigger().inTitle()).thenComparingInt(e -> e.trigger().begin());

    private Numbering() {
    }

    /** The same facts, ordered and numbered; dates and positions keep their order. */
    public static Facts number(Facts f) {
        List<Actor> actors = new ArrayList<>();
        for (Actor a : f.actors().stream().sorted(ACTORS).toList()) {
            actors.add(new Actor("a" + (actors.size() + 1), a.name(), a.aliases(), a.type(), a.role(), a.country(), a.main(), a.salience(), a.rule(), a.mentions()));
        }
        List<Place> places = new ArrayList<>();
        for (Place p : f.places().stream().sorted(PLACES).toList()) {
            places.add(new Place("p" + (places.size() + 1), p.name(), p.kind(), p.country(), p.lat(), p.lon(), p.main(), p.salience(), p.rule(), p.mentions()));
        }
        List<Moment> dates = new ArrayList<>();
        for (Moment m : f.dates()) {
            dates.add(new Moment("d" + (dates.size() + 1), m.text(), m.begin(), m.end(), m.inTitle(), m.type(), m.value(), m.basis(), m.main(), m.rule()));
        }
        List<Position> positions = new ArrayList<>();
        for (Position p : f.positions()) {
            positions.add(new Position("s" + (positions.size() + 1), p.speaker(), p.cue(), p.content(), p.kind(), p.stance(), p.key(), p.rule()));
        }
        List<Event> events = new ArrayList<>();
        for (Event e : f.events().stream().sorted(EVENTS).toList()) {
            events.add(new Event("e" + (events.size() + 1), e.type(), e.trigger(), e.agents(), e.patients(), e.place(), e.date(), e.status(), e.main(), e.rule()));
        }
        return new Facts(actors, places, dates, positions, events, f.warnings());
    }
}
