package dev.depesche.facts.event;

import dev.depesche.facts.Mention;
import dev.depesche.facts.Moment;
import dev.depesche.facts.Place;
import dev.depesche.facts.PlaceKind;
import dev.depesche.facts.clause.Bearing;
import dev.depesche.facts.clause.Bearings;
import java.util.ArrayList;
import java.util.List;

/** Finds where and when, around an event's word. */
final class WhereAndWhen {

    /** A place named in the sentence: whether the mention tells where something is, or where somebody goes. */
    private record Spot(Place place, int first, boolean where, boolean goal) {
    }

    private final List<Place> places;
    private final List<Moment> dates;
    private final Bearings bearings;
    private List<Spot> spots = List.of();
    private boolean inTitle;

    WhereAndWhen(List<Place> places, List<Moment> dates, Bearings bearings) {
        this.places = places;
        this.dates = dates;
        this.bearings = bearings;
    }

    /** Turns to another sentence. */
    void look(Scene scene, boolean title) {
        inTitle = title;
        spots = spots(scene);
    }

    private List<Spot> spots(Scene scene) {
        List<Spot> out = new ArrayList<>();
        for (Place p : places) {
            for (Mention m : p.mentions()) {
                if (m.inTitle() == inTitle && m.begin() >= scene.sentence().begin() && m.end() <= scene.sentence().end()) {
                    Bearing b = bearings.of(m, p.name());
                    boolean surface = p.kind() == PlaceKind.WATER || p.kind() == PlaceKind.SITE;
                    out.add(new Spot(p, scene.text().tokenAt(m.begin()), bearings.locates(m, b, surface) > 0, bearings.leads(m, b)));
                }
            }
        }
        return out;
    }

    /** The place that the clause puts the event in, else one that the sentence does; null where neither tells one. */
    Place place(Scene scene, Trigger t, boolean visit) {
        Place best = null;
        int least = Integer.MAX_VALUE;
        for (Spot s : spots) {
            int cost = Math.abs(s.first() - t.first()) + (scene.sameClause(s.first(), t.first()) ? 0 : 15);
            if ((s.where() || visit && s.goal()) && cost < least) {
                best = s.place();
                least = cost;
            }
        }
        return best;
    }

    Moment date(Scene scene, Trigger t) {
        Moment best = null;
        int least = Integer.MAX_VALUE;
        for (Moment m : dates) {
            if (m.inTitle() != inTitle || m.begin() < scene.sentence().begin() || m.end() > scene.sentence().end()
                    || m.type() != Moment.Type.DATE && m.type() != Moment.Type.TIME) {
                continue;
            }
            int first = scene.text().tokenAt(m.begin());
            int cost = Math.abs(first - t.first()) + (scene.sameClause(first, t.first()) ? 0 : 20);
            if (cost < least) {
                best = m;
                least = cost;
            }
        }
        return best;
    }
}
