package dev.depesche.facts.ranking;

import dev.depesche.facts.Actor;
import dev.depesche.facts.Event;
import dev.depesche.facts.EventType;
import dev.depesche.facts.Moment;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.event.Prominence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the events that a reader of the digest gets: each once, few, and those that tell who, where or when.
 *
 * <p>Two words tell one event where they are of one type and neither day nor participants speak against it; what one lacks the other
 * gives. Words that are only said are positions, and events only where they are the news.
 */
final class EventSelection {

    private static final int MOST = 8;
    /** The least prominence of an event that tells who, of one that tells only where or when, and of one that tells neither. */
    private static final double WHO = 0.2;
    private static final double WHERE_OR_WHEN = 1;
    private static final double NEITHER = 1.5;

    private record Rated(Event event, double prominence) {
    }

    private final Prominence prominence;

    EventSelection(Prominence prominence) {
        this.prominence = prominence;
    }

    /** Those of {@code events}, main set, that are chosen, in text order. */
    List<Event> select(NewsText news, List<Event> events) {
        Event main = events.stream().filter(Event::main).findFirst().orElse(null);
        List<Rated> rated = new ArrayList<>();
        for (Event e : events) {
            boolean said = e.type() == EventType.STATEMENT;
            if (e.main() || prominence.sure(news, e) && !said || said && main != null && main.type() == EventType.STATEMENT && !e.agents().isEmpty()) {
                rated.add(new Rated(e, e.main() ? Double.MAX_VALUE : prominence.of(news, e)));
            }
        }
        rated.sort(Comparator.comparingDouble(Rated::prominence).reversed());
        List<Rated> once = new ArrayList<>();
        for (Rated r : rated) {
            int same = -1;
            for (int i = 0; i < once.size() && same < 0; i++) {
                same = same(once.get(i).event(), r.event()) ? i : -1;
            }
            if (same < 0) {
                once.add(r);
            } else {
                once.set(same, new Rated(joined(once.get(same).event(), r.event()), once.get(same).prominence()));
            }
        }
        return once.stream().filter(EventSelection::tells).limit(MOST).map(Rated::event)
                .sorted(Comparator.comparing((Event e) -> !e.trigger().inTitle()).thenComparingInt(e -> e.trigger().begin())).toList();
    }

    private static boolean tells(Rated r) {
        Event e = r.event();
        boolean who = !e.agents().isEmpty() || !e.patients().isEmpty();
        boolean anchored = e.place() != null || e.date() != null;
        return r.prominence() >= (who ? WHO : anchored ? WHERE_OR_WHEN : NEITHER);
    }

    private static boolean same(Event a, Event b) {
        return a.type() == b.type() && (a.date() == null || b.date() == null || day(a.date()).equals(day(b.date())))
                && (a.place() == null || b.place() == null || a.place().name().equals(b.place().name()) || a.main())
                && within(a.agents(), b.agents()) && within(a.patients(), b.patients())
                && (a.status() == b.status() || a.status() == Event.Status.HAPPENED || b.status() != Event.Status.NEGATED);
    }

    private static String day(Moment m) {
        return m.value().substring(0, Math.min(10, m.value().length()));
    }

    /** Whether one side says no more than the other. */
    private static boolean within(List<Actor> a, List<Actor> b) {
        return names(a).containsAll(names(b)) || names(b).containsAll(names(a));
    }

    private static List<String> names(List<Actor> actors) {
        return actors.stream().map(Actor::name).toList();
    }

    private static Event joined(Event a, Event b) {
        return new Event(a.id(), a.type(), a.trigger(), a.agents().size() >= b.agents().size() ? a.agents() : b.agents(),
                a.patients().size() >= b.patients().size() ? a.patients() : b.patients(), a.place() == null ? b.place() : a.place(),
                a.date() == null ? b.date() : a.date(), a.status(), a.main(), a.rule());
    }
}
