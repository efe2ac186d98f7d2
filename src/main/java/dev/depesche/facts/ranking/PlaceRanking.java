package dev.depesche.facts.ranking;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.Event;
import dev.depesche.facts.EventType;
import dev.depesche.facts.Facts;
import dev.depesche.facts.Mention;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Place;
import dev.depesche.facts.PlaceKind;
import dev.depesche.facts.clause.Bearing;
import dev.depesche.facts.clause.Bearings;
import dev.depesche.text.Text;
import java.util.HashSet;
import java.util.Set;
import java.util.ArrayList;
import java.util.List;

/** Sets {@code salience} and {@code main} of the places: where the main event happened, at most one. */
public final class PlaceRanking {

    private static final double LEAST = 1.5;
    /** A place that neither title nor so many sentences name is not where the news happened, however often it comes up later. */
    private static final int LEAD = 3;
    /** Share of a country's sum from which a town in it is the place. */
    private static final double WITHIN = 0.4;

    /** The places of {@code facts} with salience and main set, in any order; its events have their {@code main} set already. */
    public List<Place> rank(NewsText news, Facts facts, Bearings bearings) {
        Stage stage = new Stage(news);
        List<Salience> sums = new ArrayList<>();
        int main = -1;
        for (Place p : facts.places()) {
            sums.add(of(p, stage, news, facts, bearings));
            int i = sums.size() - 1;
            if (sums.get(i).sum() >= LEAST && inLead(p, stage, news) && (main < 0 || sums.get(i).sum() > sums.get(main).sum())) {
                main = i;
            }
        }
        main = within(main, sums, stage, facts);
        List<Place> out = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            Place p = facts.places().get(i);
            out.add(new Place(p.id(), p.name(), p.kind(), p.country(), p.lat(), p.lon(), i == main, sums.get(i).value(), p.rule(), p.mentions()));
        }
        return out;
    }

    private static boolean inLead(Place p, Stage stage, NewsText news) {
        return p.mentions().stream().anyMatch(m -> stage.inTitle(m) || stage.sentence(m) >= 0 && stage.sentence(m) < LEAD || datelined(m, stage, news));
    }

    /** Whether the mention is told as the place that a report comes from. */
    private static boolean datelined(Mention m, Stage stage, NewsText news) {
        int n = stage.sentence(m);
        return stage.inPlaceLine(m) || n >= 0 && n <= LEAD && dateline(news.text(), m, n);
    }

    /** The town of title or lead that lies in the country which won, else what won: what happens in a town happens in its country too. */
    private static int within(int main, List<Salience> sums, Stage stage, Facts facts) {
        if (main < 0 || facts.places().get(main).kind() != PlaceKind.COUNTRY) {
            return main;
        }
        int best = main;
        for (int i = 0; i < sums.size(); i++) {
            Place p = facts.places().get(i);
            boolean inside = (p.kind() == PlaceKind.SETTLEMENT || p.kind() == PlaceKind.REGION) && p.country() != null && p.country().equals(facts.places().get(main).country());
            boolean early = inside && p.mentions().stream().anyMatch(m -> stage.inTitle(m) || stage.sentence(m) >= 0 && stage.sentence(m) <= 1);
            if (early && sums.get(i).sum() >= WITHIN * sums.get(main).sum() && (best == main || sums.get(i).sum() > sums.get(best).sum())) {
                best = i;
            }
        }
        return best;
    }

    /** Why {@code place} is as salient as it is, term by term. */
    public Salience explain(NewsText news, Facts facts, Place place) {
        return of(place, new Stage(news), news, facts, new Bearings(news));
    }

    private static Salience of(Place p, Stage stage, NewsText news, Facts facts, Bearings bearings) {
        Salience s = new Salience();
        int acting = 0;
        boolean title = false;
        Set<Integer> early = new HashSet<>();
        Event main = facts.events().stream().filter(Event::main).findFirst().orElse(null);
        // Elections are named after where they are held: "the Wisconsin primary".
        boolean ballot = main != null && main.type() == EventType.ELECTION && p.kind() == PlaceKind.REGION;
        for (Mention m : p.mentions()) {
            Bearing b = bearings.of(m, p.name());
            acting += acts(facts, m) && b.is(Bearing.Kind.SUBJECT) ? 1 : 0;
            double sure = bearings.locates(m, b, p.kind() == PlaceKind.WATER || p.kind() == PlaceKind.SITE);
            sure = p.kind() == PlaceKind.COUNTRY ? sure : Math.max(sure, bearings.adjoins(m, b));
            boolean goal = main != null && main.type() == EventType.VISIT && bearings.leads(m, b);
            boolean located = goal || sure > 0;
            boolean part = b.is(Bearing.Kind.ATTRIBUTE) || b.is(Bearing.Kind.ASIDE);
            if (stage.inTitle(m)) {
                boolean label = stage.label(m);
                s.add(located ? "where, in the title" : label ? "label of the title" : part ? "part of a name in the title" : "in the title", title ? 0 : located ? goal ? 2.5 : 2.5 * sure : label ? 2.5 : part && !ballot ? 0.5 : 1.5);
                title = true;
                continue;
            }
            int n = stage.sentence(m);
            if (datelined(m, stage, news)) {
                s.add("dateline", 3);
            } else if (n >= 0 && n < 5 && early.add(2 * n + (located ? 1 : 0))) {
                String which = n == 0 ? "first" : n == 1 ? "second" : n == 2 ? "third" : "fourth or fifth";
                double weight = n == 0 ? 2.5 : n == 1 ? 1.5 : n == 2 ? 1 : 0.6;
                s.add((located ? "where, in the " : "in the ") + which + " sentence", located ? goal ? weight : weight * sure : part ? ballot ? 0.8 * weight : 0.1 : weight * (b.is(Bearing.Kind.SUBJECT) ? 0.2 : b.is(Bearing.Kind.OWNER) ? 0.6 : 0.4));
            }
        }
        s.add("mentions", Math.min(1.8, Math.log(p.mentions().size()) / Math.log(2) * 0.6));
        int others = 0;
        for (Event e : facts.events()) {
            if (e.place() != null && e.place().name().equals(p.name())) {
                s.add("place of the main event", e.main() ? 1.2 : 0);
                others += e.main() ? 0 : 1;
            }
        }
        s.add("place of other events", 0.2 * Math.min(3, others));
        s.add("a settlement", p.kind() == PlaceKind.SETTLEMENT || p.kind() == PlaceKind.SITE ? 0.6 : 0);
        s.add("a country", p.kind() == PlaceKind.COUNTRY ? -0.6 : 0);
        s.add("on no map", p.rule().equals("place.unknown") ? -0.4 : 0);
        s.add("acts itself", -1.5 * acting / p.mentions().size());
        return s;
    }

    private static boolean acts(Facts facts, Mention m) {
        for (Actor a : facts.actors()) {
            if (a.type() == ActorType.COUNTRY && a.mentions().stream().anyMatch(x -> x.begin() == m.begin() && x.inTitle() == m.inTitle())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the mention opens the text as agencies do: "BERLIN (dpa) –", "Berlin –". */
    private static boolean dateline(Text text, Mention m, int n) {
        int i = text.tokenAt(m.end());
        return !m.inTitle() && i < text.size() && (n == 0 ? "(–—-_/,:" : "(–—-_").contains(text.token(i).text()) && text.token(i).spaceBefore() | n == 0
                && text.sentenceOf(i).first() + 3 > text.tokenAt(m.begin());
    }
}
