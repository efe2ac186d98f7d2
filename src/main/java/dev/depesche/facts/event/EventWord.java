package dev.depesche.facts.event;

import dev.depesche.facts.EventType;
import java.util.List;

/**
 * A word or phrase that tells of an event.
 *
 * @param id     of its lexicon entry
 * @param types  the likeliest first; the article's other words decide between several
 * @param weight how surely the word tells an event: 1 is usual
 * @param verb   whether it is a verb (the other words of its phrase are {@code more})
 * @param more   further words that must stand beside it, in lower case
 * @param prefix the part that leaves the verb ("zurück"), null for none
 * @param needsActor whether it tells the event only where an actor takes part and it is no passive: "traf den Minister", not "vom Blitz getroffen"
 */
record EventWord(String id, List<EventType> types, double weight, boolean verb, List<String> more, String prefix, boolean needsActor) {

    EventWord {
        types = List.copyOf(types);
        more = List.copyOf(more);
    }
}
