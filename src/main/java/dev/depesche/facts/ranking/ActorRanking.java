package dev.depesche.facts.ranking;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.Event;
import dev.depesche.facts.Facts;
import dev.depesche.facts.Mention;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sets {@code salience} and {@code main} of the actors: whom the headline needs, at most four.
 *
 * <p>Salience is a sum of terms: where an actor stands (title, first sentences), how often, whether sentences open with him, his part in
 * the main event, what he says. Main are those who come near the most salient one.
 */
public final class ActorRanking {

    private static final int MOST = 4;
    /** Share of the greatest sum that a main actor must reach. */
    private static final double NEAR = 0.35;
    private static final double LEAST = 2;

    /** The actors of {@code facts} with salience and main set, in any order; its events have their {@code main} set already. */
    public List<Actor> rank(NewsText news, Facts facts) {
        List<Actor> all = facts.actors();
        Stage stage = new Stage(news);
        List<Salience> sums = new ArrayList<>();
        double most = 0;
        for (Actor a : all) {
            Salience s = of(a, stage, facts);
            sums.add(s);
            most = Math.max(most, s.sum());
        }
        double bar = Math.max(LEAST, most * NEAR);
        Set<Integer> main = new HashSet<>();
        while (main.size() < MOST) {
            int best = -1;
            for (int i = 0; i < all.size(); i++) {
                if (!main.contains(i) && sums.get(i).sum() >= bar && (best < 0 || sums.get(i).sum() > sums.get(best).sum())) {
                    best = i;
                }
            }
            if (best < 0) {
                break;
            }
            main.add(best);
        }
        List<Actor> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Actor a = all.get(i);
            out.add(new Actor(a.id(), a.name(), a.aliases(), a.type(), a.role(), a.country(), main.contains(i), sums.get(i).value(), a.rule(), a.mentions()));
        }
        return out;
    }

    /** Why {@code actor} is as salient as he is, term by term. */
    public Salience explain(NewsText news, Facts facts, Actor actor) {
        return of(actor, new Stage(news), facts);
    }

    private static Salience of(Actor a, Stage stage, Facts facts) {
        Salience s = new Salience();
        int title = 0;
        int opening = 0;
        int first = Integer.MAX_VALUE;
        for (Mention m : a.mentions()) {
            if (stage.inTitle(m)) {
                title++;
                s.add("opens the title", title == 1 && stage.opens(m) ? 1.2 : 0);
                continue;
            }
            int n = stage.sentence(m);
            first = n >= 0 ? Math.min(first, n) : first;
            opening += stage.opens(m) ? 1 : 0;
        }
        s.add("in the title", title > 0 ? 3 : 0);
        s.add("in an early sentence", first == 0 ? 2.2 : first == 1 ? 1.4 : first == 2 ? 0.8 : first < 5 ? 0.4 : 0);
        s.add("mentions", Math.min(2.5, Math.log(a.mentions().size()) / Math.log(2) * 0.8));
        s.add("opens sentences", Math.min(1.2, opening * 0.3));
        int said = 0;
        for (Position p : facts.positions()) {
            said += p.speaker() != null && a.name().equals(p.speaker().name()) ? 1 : 0;
        }
        s.add("speaks", Math.min(0.9, said * 0.3));
        for (Event e : facts.events()) {
            if (e.main()) {
                s.add("does the main event", holds(e.agents(), a) ? 1.5 : 0);
                s.add("suffers the main event", holds(e.patients(), a) ? 1.0 : 0);
            }
        }
        s.add("a body", a.type() == ActorType.ORGANISATION ? 0.4 : 0);
        s.add("a group", a.type() == ActorType.GROUP ? -0.4 : 0);
        s.add("a country", a.type() == ActorType.COUNTRY ? -0.8 : 0);
        s.add("reports", reports(a) ? -2.5 : 0);
        return s;
    }

    /** Whether the actor is a news agency, paper or station, whom the news come through. */
    private static boolean reports(Actor a) {
        return a.type() != ActorType.PERSON && (a.rule().endsWith(".agencies") || a.rule().endsWith(".media"));
    }

    private static boolean holds(List<Actor> actors, Actor a) {
        return actors.stream().anyMatch(x -> x.name().equals(a.name()));
    }
}
