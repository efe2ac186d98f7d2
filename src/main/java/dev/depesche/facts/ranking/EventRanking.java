package dev.depesche.facts.ranking;

import dev.depesche.facts.Event;
import dev.depesche.facts.EventType;
import dev.depesche.facts.Facts;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.event.Prominence;
import dev.depesche.facts.event.Themes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Sets {@code main} of the events: what the article is about, at most one. */
public final class EventRanking {

    /** How much of a type's further events counts beside its strongest. */
    private static final double FURTHER = 0.35;
    private static final double THEME = 2.0;

    private final Prominence prominence = new Prominence();

    /** The events of {@code facts} with main set, in any order. */
    public List<Event> rank(NewsText news, Facts facts) {
        Event main = main(news, facts.events());
        List<Event> out = new ArrayList<>(facts.events().size());
        for (Event e : facts.events()) {
            out.add(new Event(e.id(), e.type(), e.trigger(), e.agents(), e.patients(), e.place(), e.date(), e.status(), e == main, e.rule()));
        }
        return out;
    }

    private Event main(NewsText news, List<Event> events) {
        EnumMap<EventType, Double> strongest = new EnumMap<>(EventType.class);
        EnumMap<EventType, Double> sums = new EnumMap<>(EventType.class);
        EnumMap<EventType, Event> best = new EnumMap<>(EventType.class);
        for (Event e : events) {
            double p = prominence.of(news, e);
            sums.merge(e.type(), p, Double::sum);
            if (p > strongest.getOrDefault(e.type(), 0.0)) {
                strongest.put(e.type(), p);
                best.put(e.type(), e);
            }
        }
        Themes themes = prominence.themes(news);
        Event main = null;
        double most = 0;
        for (EventType type : best.keySet()) {
            double own = strongest.get(type);
            double score = Prominence.weight(type) * (own + FURTHER * (sums.get(type) - own) + THEME * themes.of(type));
            if (score > most) {
                most = score;
                main = best.get(type);
            }
        }
        return main;
    }
}
