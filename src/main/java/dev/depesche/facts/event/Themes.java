package dev.depesche.facts.event;

import dev.depesche.facts.EventType;
import java.util.List;
import java.util.Map;

/**
 * How much an article's words speak for each type of event, apart from the words that tell events.
 *
 * @param weights from 0, about 1 where one word in fifty speaks for it; absent means 0
 */
public record Themes(Map<EventType, Double> weights) {

    public Themes {
        weights = Map.copyOf(weights);
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
