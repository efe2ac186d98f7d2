package dev.depesche.facts.event;

import dev.depesche.facts.EventType;
import dev.depesche.facts.Passage;
import java.util.List;
import java.util.Map;

/**
 * How much an article's words speak for each type of event, apart from the words that tell events.
 *
 * @param weights from 0, about 1 where one word in fifty speaks for it; absent means 0
 * @param first   the first word of title and lead that speaks for it
 */
public record Themes(Map<EventType, Double> weights, Map<EventType, Word> first) {

    /** A word that speaks for a type, where it stands; {@code id} is that of its lexicon entry. */
    record Word(Passage passage, String id) {
    }

    public Themes {
        weights = Map.copyOf(weights);
        first = Map.copyOf(first);
    }

    public double of(EventType type) {
        return weights.getOrDefault(type, 0.0);
    }

    /** The type among {@code types} that the article speaks for most; the first where none stands out. */
    EventType choose(List<EventType> types) {
        EventType best = types.get(0);
        double most = of(best) + 0.15;
        for (EventType t : types) {
            if (of(t) > most) {
                best = t;
                most = of(t);
            }
        }
        return best;
    }
}
