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

    private Numbering() {
    }

    private static <T> List<T> sorted(List<T> facts, Comparator<T> order) {
        List<T> out = new ArrayList<>(facts);
        out.sort(order);
        return out;
    }

    private static int compare(boolean main, double salience, Mention first, boolean otherMain, double otherSalience, Mention otherFirst) {
        return main != otherMain ? Boolean.compare(otherMain, main) : salience != otherSalience ? Double.compare(otherSalience, salience)
                : Mention.ORDER.compare(first, otherFirst);
    }

    private static int actors(Actor a, Actor b) {
        return compare(a.main(), a.salience(), a.mentions().get(0), b.main(), b.salience(), b.mentions().get(0));
    }

    private static int places(Place a, Place b) {
        return compare(a.main(), a.salience(), a.mentions().get(0), b.main(), b.salience(), b.mentions().get(0));
    }

    private static int events(Event a, Event b) {
        return a.main() != b.main() ? Boolean.compare(b.main(), a.main())
                : a.trigger().inTitle() != b.trigger().inTitle() ? Boolean.compare(b.trigger().inTitle(), a.trigger().inTitle())
                : Integer.compare(a.trigger().begin(), b.trigger().begin());
    }

    /** The same facts, ordered and numbered; dates and positions keep their order. */
    public static Facts number(Facts f) {
        List<Actor> actors = new ArrayList<>();
        for (Actor a : sorted(f.actors(), Numbering::actors)) {
            actors.add(new Actor("a" + (actors.size() + 1), a.name(), a.aliases(), a.type(), a.role(), a.country(), a.main(), a.salience(), a.rule(), a.mentions()));
        }
        List<Place> places = new ArrayList<>();
        for (Place p : sorted(f.places(), Numbering::places)) {
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
        for (Event e : sorted(f.events(), Numbering::events)) {
            events.add(new Event("e" + (events.size() + 1), e.type(), e.trigger(), e.agents(), e.patients(), e.place(), e.date(), e.status(), e.main(), e.rule()));
        }
        return new Facts(actors, places, dates, positions, events, f.warnings());
    }
}
