package dev.depesche.facts.ranking;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.Event;
import dev.depesche.facts.Facts;
import dev.depesche.facts.Mention;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Position;
import dev.depesche.facts.clause.Bearing;
import dev.depesche.facts.clause.Bearings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sets {@code salience} and {@code main} of the actors: whom the headline needs, at most four.
 *
 * <p>Salience is a sum of terms: where an actor stands (title, first sentences) and how (subject, object, part of a name, in brackets), how
 * often, his part in the main event, what he says. Main is the most salient one, though he be told of in passing only, the second though he be
 * far behind (news of one actor alone are few), those who come near the first, and who stands exactly as the last of them does ("X und Y"). The weights
 * were fitted, and then rounded, on 224 articles whose main actors were told by hand.
 */
public final class ActorRanking {

    private static final int MOST = 4;
    /** Share of the greatest sum that a main actor must reach. */
    private static final double NEAR = 0.4;
    private static final double LEAST = 1.5;
    /** What the first must reach: news that nobody acts in are fewer still. */
    private static final double FIRST = 1;
    /** What the second must reach however great the greatest is. */
    private static final double SECOND = 3.5;
    /** A sum that is enough however great the greatest is. */
    private static final double ENOUGH = 5;

    /** The actors of {@code facts} with salience and main set, in any order; its events have their {@code main} set already. */
    public List<Actor> rank(NewsText news, Facts facts, Bearings bearings) {
        List<Actor> all = facts.actors();
        Stage stage = new Stage(news);
        Set<Integer> spoke = speakers(facts);
        int mentioned = most(facts);
        List<Salience> sums = new ArrayList<>();
        double most = 0;
        for (Actor a : all) {
            Salience s = of(a, stage, facts, bearings, spoke, mentioned);
            sums.add(s);
            most = Math.max(most, s.sum());
        }
        double bar = Math.max(LEAST, Math.min(ENOUGH, most * NEAR));
        Set<Integer> main = new HashSet<>();
        double last = most;
        while (main.size() < MOST) {
            double needed = main.isEmpty() ? FIRST : main.size() == 1 ? Math.min(SECOND, bar) : Math.min(last, bar);
            int best = -1;
            for (int i = 0; i < all.size(); i++) {
                if (!main.contains(i) && sums.get(i).sum() >= needed && (best < 0 || sums.get(i).sum() > sums.get(best).sum())) {
                    best = i;
                }
            }
            if (best < 0) {
                break;
            }
            main.add(best);
            last = sums.get(best).sum();
        }
        List<Actor> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Actor a = all.get(i);
            out.add(new Actor(a.id(), a.name(), a.aliases(), a.type(), a.role(), a.country(), main.contains(i), sums.get(i).value(), a.rule(), a.mentions()));
        }
        return out;
    }

    private static int most(Facts facts) {
        return facts.actors().stream().mapToInt(a -> a.mentions().size()).max().orElse(1);
    }

    /** Why {@code actor} is as salient as he is, term by term. */
    public Salience explain(NewsText news, Facts facts, Actor actor) {
        return of(actor, new Stage(news), facts, new Bearings(news), speakers(facts), most(facts));
    }

    private static Salience of(Actor a, Stage stage, Facts facts, Bearings bearings, Set<Integer> spoke, int most) {
        Salience s = new Salience();
        boolean inTitle = false;
        int subjects = 0;
        int spoken = 0;
        int asides = 0;
        boolean acts = false;
        Set<Integer> early = new HashSet<>();
        for (Mention m : a.mentions()) {
            Bearing b = bearings.of(m, a.name());
            boolean land = a.type() == ActorType.COUNTRY && (b.is(Bearing.Kind.OWNER) || bearings.locates(m, b, false) == 1);
            boolean part = land || b.is(Bearing.Kind.ATTRIBUTE) || b.is(Bearing.Kind.ASIDE);
            asides += part ? 1 : 0;
            subjects += b.is(Bearing.Kind.SUBJECT) ? 1 : 0;
            if (stage.inTitle(m)) {
                if (!inTitle) {
                    s.add(land ? "only a place or an owner in the title" : part ? "part of a name in the title" : "in the title", land ? 1.5 : part ? 2.3 : 4.2);
                    boolean label = stage.label(m);
                    s.add("label of the title", label ? -2 : 0);
                    s.add("opens the title", stage.opens(m) && !label && !land ? 1.4 : 0);
                    s.add("subject of the title", b.is(Bearing.Kind.SUBJECT) ? 0.5 : 0);
                    s.add("object of the title", b.is(Bearing.Kind.OBJECT) ? 0.5 : 0);
                }
                inTitle = true;
                continue;
            }
            spoken += spoke.contains(m.begin()) ? 1 : 0;
            int n = stage.sentence(m);
            if (n >= 0 && n < 5 && early.add(n)) {
                early(s, n, b, part);
                acts |= n < 2 && (b.is(Bearing.Kind.SUBJECT) || b.is(Bearing.Kind.OBJECT));
            }
        }
        boolean late = early.isEmpty() && !inTitle;
        s.add(late ? "mentions, all of them late" : "mentions", (late ? 0.2 : 1) * Math.min(4.5, Math.log(a.mentions().size()) / Math.log(2) * 1.5));
        s.add("mentions beside the most mentioned", 0.6 * a.mentions().size() / most);
        s.add("is the subject", 0.3 * Math.min(4, subjects));
        s.add("speaks", Math.min(0.9, spoken * 0.3));
        s.add("only speaks", early.stream().noneMatch(n -> n < 2) && !inTitle && spoken > 0 && 2 * spoken >= a.mentions().size() ? -0.5 : 0);
        s.add("only part of names", asides == a.mentions().size() ? -1 : 0);
        for (Event e : facts.events()) {
            if (e.main()) {
                s.add("does the main event", holds(e.agents(), a) ? 1.0 : 0);
                s.add("suffers the main event", holds(e.patients(), a) ? 1.6 : 0);
            }
        }
        s.add("a body", a.type() == ActorType.ORGANISATION ? 0.4 : 0);
        s.add("a group", a.type() == ActorType.GROUP ? -0.4 : 0);
        s.add("a country", a.type() == ActorType.COUNTRY ? -1.7 : 0);
        s.add("a country that does nothing early", a.type() == ActorType.COUNTRY && !inTitle && !acts ? -2.0 : 0);
        boolean unnamed = a.type() != ActorType.COUNTRY && a.mentions().stream().noneMatch(m -> m.kind() == Mention.Kind.NAME);
        s.add("unnamed", unnamed ? -0.3 : 0);
        s.add("unnamed source", unnamed && !inTitle && spoken > 0 ? -1 : 0);
        s.add("unnamed and not told of first", unnamed && !inTitle && early.stream().noneMatch(n -> n < 2) ? -0.9 : 0);
        s.add("reports", reports(a) ? -2.5 : 0);
        return s;
    }

    private static void early(Salience s, int n, Bearing b, boolean part) {
        if (n == 0) {
            s.add(part ? "part of a name in the first sentence" : b.is(Bearing.Kind.SUBJECT) ? "subject of the first sentence"
                    : b.is(Bearing.Kind.OBJECT) ? "object of the first sentence" : "in the first sentence", part ? 1.1 : b.is(Bearing.Kind.SUBJECT) ? 2.8 : b.is(Bearing.Kind.OBJECT) ? 3.2 : 2.4);
        } else if (n == 1) {
            s.add(part ? "part of a name in the second sentence" : "in the second sentence",
                    part ? 0.6 : 1.6);
        } else {
            s.add(n == 2 ? "in the third sentence" : "in the fourth or fifth sentence", n == 2 ? 0.6 : 0.3);
        }
    }

    /** Where the speakers of positions are named in the text. */
    private static Set<Integer> speakers(Facts facts) {
        Set<Integer> out = new HashSet<>();
        for (Position p : facts.positions()) {
            if (p.speaker() != null && p.speaker().mention() != null && !p.speaker().mention().inTitle()) {
                out.add(p.speaker().mention().begin());
            }
        }
        return out;
    }

    /** Whether the actor is a news agency, paper or station, whom the news come through. */
    private static boolean reports(Actor a) {
        return a.type() != ActorType.PERSON && (a.rule().endsWith(".agencies") || a.rule().endsWith(".media"));
    }

    private static boolean holds(List<Actor> actors, Actor a) {
        return actors.stream().anyMatch(x -> x.name().equals(a.name()));
    }
}
