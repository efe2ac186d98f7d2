package dev.depesche.facts;

import dev.depesche.article.Warning;
import java.util.List;

/** All that was found in one article; lists are never null. Ordered by {@link Ranking}. */
public record Facts(List<Actor> actors, List<Place> places, List<Moment> dates, List<Position> positions, List<Event> events,
                    List<Warning> warnings) {

    public static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Facts {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        dates = List.copyOf(dates);
        positions = List.copyOf(positions);
        events = List.copyOf(events);
        warnings = List.copyOf(warnings);
    }

    /** The main event, null where there is none; so for the main place and the main date. */
    public Event mainEvent() {
        for (Event e : events) {
            if (e.main()) {
                return e;
            }
        }
        return null;
    }

    public Place mainPlace() {
        for (Place p : places) {
            if (p.main()) {
                return p;
            }
        }
        return null;
    }

    public Moment mainDate() {
        for (Moment m : dates) {
            if (m.main()) {
                return m;
            }
        }
        return null;
    }
}
