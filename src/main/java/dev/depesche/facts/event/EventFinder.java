package dev.depesche.facts.event;

import dev.depesche.facts.Actor;
import dev.depesche.facts.Event;
import dev.depesche.facts.Moment;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Place;
import java.util.List;

/** Finds what happened. */
public final class EventFinder {

    /** The events of body and title in text order. */
    public List<Event> find(NewsText news, List<Actor> actors, List<Place> places, List<Moment> dates) {
        return List.of();
    }
}
