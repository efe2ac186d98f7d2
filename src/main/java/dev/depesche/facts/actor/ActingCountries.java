package dev.depesche.facts.actor;

import dev.depesche.facts.ActorType;

import dev.depesche.language.Gazetteer;
import dev.depesche.language.Gazetteer.CountryWord;
import dev.depesche.language.Gazetteer.Form;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the countries and lands that act or speak: as subject of a verb ("Russland fordert", "hat Israel"), as a source ("laut Kiew").
 *
 * <p>One that acts anywhere is an actor with all its mentions; capitals and seats of government are mentions where they act themselves.
 */
final class ActingCountries {

    private record Named(String country, Site site, boolean acts, boolean proper, String name) {
    }

    private final Words words;
    private final Sites sites;

    ActingCountries(Words words, Sites sites) {
        this.words = words;
        this.sites = sites;
    }

    List<Draft> find() {
        Map<String, List<Named>> byKey = new LinkedHashMap<>();
        for (Site s : sites.all()) {
            Named n = s.isLocation() || s.isOrganisation() ? named(s) : null;
            if (n != null) {
                byKey.computeIfAbsent(n.country() + (n.proper() || n.site().isOrganisation() ? "" : n.name()), k -> new ArrayList<>()).add(n);
            }
        }
        List<Draft> out = new ArrayList<>();
        byKey.forEach((key, all) -> {
            if (all.stream().anyMatch(Named::acts)) {
                Draft d = new Draft(ActorType.COUNTRY, "actor.country");
                d.country = all.get(0).country();
                for (Named n : all) {
                    d.add(n.site().mention(), n.name());
                }
                out.add(d);
            }
        });
        return out;
    }

    /** The country or land that the name names, null where it names none or a city that does not act. */
    private Named named(Site s) {
        String name = s.words();
        CountryWord w = words.countryWord(s.text(), s.first(), s.last());
        boolean acts = acts(s);
        if (w != null && (w.form() == Form.NAME || w.form() == Form.GOVERNMENT)) {
            return s.isOrganisation() && w.form() == Form.NAME ? null : new Named(w.country(), s, acts, true, bare(name, w));
        }
        if (s.isOrganisation()) {
            return null;
        }
        for (Gazetteer.Spot spot : Gazetteer.world().spots(name)) {
            if (spot.country() == null) {
                return null;
            }
            if (spot.kind() == Gazetteer.Kind.REGION) {
                return new Named(spot.country(), s, acts, false, name);
            }
            Gazetteer.Country c = Gazetteer.world().country(spot.country());
            if (acts && c != null && Gazetteer.world().spots(c.capital()).stream().anyMatch(x -> x.id().equals(spot.id()))) {
                return new Named(spot.country(), s, spokenFor(s), true, name);
            }
            return null;
        }
        return null;
    }

    /** The name without a genitive -s. */
    private String bare(String name, CountryWord w) {
        if (words.nounsCapitalised() && name.endsWith("s") && name.length() > 4) {
            CountryWord base = words.countryWord(name.substring(0, name.length() - 1));
            return base != null && base.equals(w) ? name.substring(0, name.length() - 1) : name;
        }
        return name;
    }

    /** Whether a capital stands for its government: as subject of a verb, and not the first word before a colon or dash. */
    private boolean spokenFor(Site s) {
        return acts(s);
    }

    private boolean acts(Site s) {
        Text text = s.text();
        int from = s.sentence().first();
        int limit = s.sentence().last();
        int before = s.first() - 1;
        while (before >= from && (words.is(text.token(before), "determiner") || words.nounsCapitalised() && words.adjective(text.token(before)))) {
            before--;
        }
        Token b = before >= from ? text.token(before) : null;
        if (b != null && words.is(b, "source")) {
            return true;
        }
        if (b != null && (words.is(b, "preposition") || words.is(b, "genitive") || b.is("/") || b.is("-") || b.isCapitalised() && before > from && !words.finite(b))) {
            return false;
        }
        if (s.words().endsWith("s") && s.last() < limit && text.token(s.last()).isCapitalised() && words.nounsCapitalised()) {
            return false;
        }
        Token next = s.last() < limit ? text.token(s.last()) : null;
        if (next == null || next.is("'s") || next.is("-")) {
            return false;
        }
        boolean genitive = before < s.first() - 1 && (text.token(s.first() - 1).is("des") || text.token(s.first() - 1).is("der"))
                && b != null && b.isCapitalised() && before > from;
        if (genitive) {
            return false;
        }
        if (words.finite(next)) {
            return true;
        }
        if (b != null && words.nounsCapitalised() && words.finite(b)) {
            return !next.isCapitalised() || !next.isWord();
        }
        return next.is("und") && s.last() + 2 < limit && words.finite(text.token(s.last() + 2)) && b == null;
    }

}
