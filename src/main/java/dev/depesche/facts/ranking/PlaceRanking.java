package dev.depesche.facts.ranking;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.Event;
import dev.depesche.facts.Facts;
import dev.depesche.facts.Mention;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Place;
import dev.depesche.facts.PlaceKind;
import dev.depesche.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Sets {@code salience} and {@code main} of the places: where the main event happened, at most one. */
public final class PlaceRanking {

    private static final double LEAST = 1.5;
    /** Share of a country's sum from which a town in it is the place. */
    private static final double WITHIN = 0.4;

    /** The places of {@code facts} with salience and main set, in any order; its events have their {@code main} set already. */
    public List<Place> rank(NewsText news, Facts facts) {
        Stage stage = new Stage(news);
        List<Salience> sums = new ArrayList<>();
        int main = -1;
        for (Place p : facts.places()) {
            sums.add(of(p, stage, news, facts));
            int i = sums.size() - 1;
            if (sums.get(i).sum() >= LEAST && (main < 0 || sums.get(i).sum() > sums.get(main).sum())) {
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

    /** The town of the lead that lies in the country which won, else what won: what happens in a town happens in its country too. */
    private static int within(int main, List<Salience> sums, Stage stage, Facts facts) {
        if (main < 0 || facts.places().get(main).kind() != PlaceKind.COUNTRY) {
            return main;
        }
        int best = main;
        for (int i = 0; i < sums.size(); i++) {
            Place p = facts.places().get(i);
            boolean inside = p.kind() == PlaceKind.SETTLEMENT && p.country() != null && p.country().equals(facts.places().get(main).country());
            boolean early = inside && p.mentions().stream().anyMatch(m -> stage.sentence(m) >= 0 && stage.sentence(m) <= 1);
            if (early && sums.get(i).sum() >= WITHIN * sums.get(main).sum() && (best == main || sums.get(i).sum() > sums.get(best).sum())) {
                best = i;
            }
        }
        return best;
    }

    /** Why {@code place} is as salient as it is, term by term. */
    public Salience explain(NewsText news, Facts facts, Place place) {
        return of(place, new Stage(news), news, facts);
    }

    private static Salience of(Place p, Stage stage, NewsText news, Facts facts) {
        Salience s = new Salience();
        boolean title = false;
        int first = Integer.MAX_VALUE;
        int acting = 0;
        for (Mention m : p.mentions()) {
            acting += acts(facts, m) ? 1 : 0;
            title |= stage.inTitle(m);
            int n = stage.sentence(m);
            first = n >= 0 ? Math.min(first, n) : first;
            if (n == 0 && dateline(news.text(), m)) {
                s.add("dateline", 1.5);
            }
        }
        s.add("in the title", title ? 1.5 : 0);
        s.add("in an early sentence", first == 0 ? 2 : first == 1 ? 1.2 : first == 2 ? 0.8 : first < 5 ? 0.4 : 0);
        s.add("mentions", Math.min(2.0, Math.log(p.mentions().size()) / Math.log(2) * 0.6));
        for (Event e : facts.events()) {
            if (e.place() != null && e.place().name().equals(p.name())) {
                s.add(e.main() ? "place of the main event" : "place of an event", e.main() ? 2.5 : 0.4);
            }
        }
        s.add("a settlement", p.kind() == PlaceKind.SETTLEMENT || p.kind() == PlaceKind.SITE ? 0.6 : 0);
        s.add("a country", p.kind() == PlaceKind.COUNTRY ? -0.6 : 0);
        s.add("on no map", p.rule().equals("place.unknown") ? -0.8 : 0);
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
    private static boolean dateline(Text text, Mention m) {
        int i = text.tokenAt(m.end());
        return !m.inTitle() && i < text.size() && i < 12 && "(–—-/,:".contains(text.token(i).text()) && text.sentenceOf(i).first() + 3 > text.tokenAt(m.begin());
    }
}
