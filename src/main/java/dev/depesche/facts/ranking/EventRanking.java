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
import java.util.Map;

/** Sets {@code main} of the events: what the article is about, at most one. */
public final class EventRanking {

    // The weights below were found by search over some two hundred articles whose type of event was told by hand.
    /** How much of a type's further events counts beside its strongest, at most twice that one. */
    private static final double FURTHER = 0.25;
    private static final double MOST_FURTHER = 2;
    /** How much the words count that tell no event but the kind of one; alone they decide nothing. */
    private static final double THEME = 1;
    private static final double MOST_THEME = 2;
    private static final double OWN_FOR_THEME = 2;

    private final Prominence prominence = new Prominence();
    private final EventSelection selection = new EventSelection(prominence);

    /** The events of {@code facts} with main set, in any order. */
    public List<Event> rank(NewsText news, Facts facts) {
        Event main = main(news, facts.events());
        List<Event> out = new ArrayList<>(facts.events().size());
        for (Event e : facts.events()) {
            out.add(new Event(e.id(), e.type(), e.trigger(), e.agents(), e.patients(), e.place(), e.date(), e.status(), e == main, e.rule()));
        }
        return out;
    }

    /** Those of {@code events}, ranked, that a reader gets. */
    public List<Event> select(NewsText news, List<Event> events) {
        return selection.select(news, events);
    }

    private Event main(NewsText news, List<Event> events) {
        Map<EventType, Standing> standings = standings(news, events);
        Event main = null;
        double most = 0;
        for (Standing s : standings.values()) {
            if (s.score() > most) {
                most = s.score();
                main = s.strongest();
            }
        }
        return main;
    }

    /** How each type stands in the article; package-visible to be explained. */
    Map<EventType, Standing> standings(NewsText news, List<Event> events) {
        Themes themes = prominence.themes(news);
        EnumMap<EventType, Double> own = new EnumMap<>(EventType.class);
        EnumMap<EventType, Double> sums = new EnumMap<>(EventType.class);
        EnumMap<EventType, Event> best = new EnumMap<>(EventType.class);
        for (Event e : events) {
            double p = prominence.of(news, e);
            sums.merge(e.type(), p, Double::sum);
            if (p > own.getOrDefault(e.type(), 0.0)) {
                own.put(e.type(), p);
                best.put(e.type(), e);
            }
        }
        Map<EventType, Standing> out = new EnumMap<>(EventType.class);
        best.forEach((type, e) -> {
            double further = Math.min(MOST_FURTHER * own.get(type), FURTHER * (sums.get(type) - own.get(type)));
            double theme = THEME * Math.min(MOST_THEME, themes.of(type)) * Math.min(1, OWN_FOR_THEME * own.get(type));
            double score = Prominence.weight(type) * (own.get(type) + further + theme);
            out.put(type, new Standing(e, own.get(type), further, themes.of(type), score));
        });
        return out;
    }

    /** @param own prominence of the type's strongest event */
    record Standing(Event strongest, double own, double further, double theme, double score) {
    }
}
