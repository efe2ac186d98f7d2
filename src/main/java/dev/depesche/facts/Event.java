package dev.depesche.facts;

import java.util.List;

/**
 * Something that happened, with the actors, place and day it happened with.
 *
 * @param id       "e1" …, set by {@link Ranking}, as is {@code main}
 * @param agents   who did it, as found before ranking (compare by name); never null
 * @param patients to whom; never null
 * @param place    null where unknown, as is {@code date}
 * @param status   whether it happened at all
 */
public record Event(String id, EventType type, Passage trigger, List<Actor> agents, List<Actor> patients, Place place, Moment date,
                    Status status, boolean main, String rule) {

    /** Whether an event is told as happened, as coming, as not happening, or as merely possible. */
    public enum Status { HAPPENED, PLANNED, NEGATED, HYPOTHETICAL }

    public Event {
        agents = List.copyOf(agents);
        patients = List.copyOf(patients);
    }
}
