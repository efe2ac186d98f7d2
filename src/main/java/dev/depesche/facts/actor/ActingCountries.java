package dev.depesche.facts.actor;

import dev.depesche.facts.ActorType;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.clause.Bearing;
import dev.depesche.facts.clause.Bearings;
import dev.depesche.language.Gazetteer;
import dev.depesche.language.Gazetteer.CountryWord;
import dev.depesche.language.Gazetteer.Form;
import dev.depesche.text.Span;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the countries and lands that act or speak: as subject of a verb ("Russland fordert", "hat Israel"), as a source ("laut Kiew"),
 * in the title, or as the possessor of several things told ("die Entscheidung der USA").
 *
 * <p>One that acts anywhere is an actor with all its mentions; capitals and seats of government are mentions where they act themselves.
 */
final class ActingCountries {

    /** From this sum on a country is an actor; two things it possesses are enough. */
    private static final double SUM = 2.4;
    private static final double ENOUGH = 3;

    private record Named(String country, Site site, double weight, boolean proper, String name) {
    }

    private final Span title;
    private final Words words;
    private final Sites sites;
    private final Bearings bearings;

    ActingCountries(NewsText news, Words words, Sites sites, Bearings bearings) {
        this.bearings = bearings;
        this.title = news.article().titleSpan();
        this.words = words;
        this.sites = sites;
    }

    /** The countries that act; seats of government that were taken for bodies ("Kreml") leave {@code bodies} for theirs. */
    List<Draft> find(List<Draft> bodies) {
        Map<String, List<Named>> byKey = new LinkedHashMap<>();
        for (Site s : sites.all()) {
            Named n = s.isLocation() ? named(s) : null;
            if (n != null) {
                byKey.computeIfAbsent(n.country() + (n.proper() ? "" : n.name()), k -> new ArrayList<>()).add(n);
            }
        }
        List<Draft> out = new ArrayList<>();
        byKey.forEach((key, all) -> {
            if (all.stream().mapToDouble(Named::weight).sum() >= SUM) {
                Draft d = new Draft(ActorType.COUNTRY, "actor.country");
                d.country = all.get(0).country();
                for (Named n : all) {
                    d.add(n.site().mention(), n.name());
                }
                out.add(d);
            }
        });
        bodies.removeIf(b -> b.type == ActorType.ORGANISATION && out.stream().anyMatch(c -> governs(b, c) && c.mentions.addAll(b.mentions)));
        return out;
    }

    /** Whether all names of the body are one word for the seat of the country's government. */
    private boolean governs(Draft body, Draft country) {
        if (body.role() != null || body.names().isEmpty()) {
            return false;
        }
        for (String name : body.names()) {
            CountryWord w = name.indexOf(' ') > 0 ? null : words.countryWord(name);
            if (w == null || w.form() != Form.GOVERNMENT || !w.country().equals(country.country)) {
                return false;
            }
        }
        return true;
    }

    /** The country or land that the name names, null where it names none or a city that does not act. */
    private Named named(Site s) {
        String name = s.words();
        CountryWord w = words.countryWord(s.text(), s.first(), s.last());
        double weight = weight(s);
        if (w != null && (w.form() == Form.NAME || w.form() == Form.GOVERNMENT)) {
            return new Named(w.country(), s, weight, true, bare(name, w));
        }
        for (Gazetteer.Spot spot : Gazetteer.world().spots(name)) {
            if (spot.country() == null) {
                return null;
            }
            if (spot.kind() == Gazetteer.Kind.REGION) {
                return new Named(spot.country(), s, acts(s) && subject(s) ? ENOUGH : 0, false, name);
            }
            Gazetteer.Country c = Gazetteer.world().country(spot.country());
            if (acts(s) && forItself(s) && c != null && Gazetteer.world().spots(c.capital()).stream().anyMatch(x -> x.id().equals(spot.id()))) {
                return new Named(spot.country(), s, ENOUGH, true, name);
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

    /** How much the mention makes the country an actor: acting itself, standing in the title, possessing what the sentence tells of. */
    private double weight(Site s) {
        if (acts(s) || inTitle(s) && !modifies(s)) {
            return ENOUGH;
        }
        Token before = s.first() > s.sentence().first() ? s.text().token(s.first() - 1) : null;
        boolean possesses = s.last() < s.sentence().last() && s.text().token(s.last()).is("'s") || before != null && words.is(before, "genitive")
                || before != null && before.is("der") && s.first() - 2 >= s.sentence().first() && s.text().token(s.first() - 2).isCapitalised()
                || words.nounsCapitalised() && s.written().endsWith("s") && words.countryWord(s.written().substring(0, s.written().length() - 1)) != null;
        return possesses ? 1.2 : bare(s) ? ENOUGH : modifies(s) ? 0.1 : 0.4;
    }

    /** Whether the name stands before a noun it belongs to, as English has it: "US service members". */
    private boolean modifies(Site s) {
        Token next = s.last() < s.sentence().last() ? s.text().token(s.last()) : null;
        return !words.nounsCapitalised() && next != null && next.isWord() && !next.is("'s") && !words.finite(next) && !words.is(next, "preposition")
                && !words.is(next, "and") && !words.is(next, "adverb");
    }

    private boolean inTitle(Site s) {
        return s.name().inTitle() || title != null && title.contains(s.name().begin());
    }

    /** Whether the name, or the list it goes on, stands as subject or object: behind no preposition and before no noun it belongs to. */
    private boolean bare(Site s) {
        Text text = s.text();
        int i = s.first() - 1;
        int from = s.sentence().first();
        while (i > from && (words.is(text.token(i), "and") || text.token(i).is(",")) && sites.at(text, i - 1) != null && sites.at(text, i - 1).isLocation()
                || i >= from && (words.is(text.token(i), "determiner") && !words.is(text.token(i), "genitive") || sites.at(text, i) != null && sites.at(text, i).isLocation())) {
            i--;
        }
        Token before = i >= from ? text.token(i) : null;
        if (before != null && (words.is(before, "preposition") || before.isCapitalised() || words.is(before, "of") || words.is(before, "genitive") || words.is(before, "aside")
                || words.adjective(before) || !before.isWord())) {
            return false;
        }
        Token next = s.last() < s.sentence().last() ? text.token(s.last()) : null;
        return next != null && (words.nounsCapitalised() ? !next.isCapitalised() && !next.is("-") && !next.is("(")
                : words.finite(next) && !plural(text, s.last(), s.sentence().last()) || next.is(".") || next.is(",") || words.is(next, "and") || words.is(next, "preposition") || words.is(next, "adverb"));
    }

    /** Whether the name is no mere part of an English subject ("Ohio voters"). */
    private boolean subject(Site s) {
        return words.nounsCapitalised() || bearings.of(s.name().inTitle(), s.first(), s.last()).is(Bearing.Kind.SUBJECT);
    }

    /** Whether a capital is clearly subject, as its government is: first in the sentence, right behind the verb, or a source. */
    private boolean forItself(Site s) {
        int before = s.first() - 1;
        Token b = before >= s.sentence().first() ? s.text().token(before) : null;
        return b == null || words.is(b, "source") || words.nounsCapitalised() && words.finite(b);
    }

    /** Whether an English word that looks like a verb in -s is a noun in the plural, for a verb follows: "US planes came". */
    private boolean plural(Text text, int i, int limit) {
        Token t = text.token(i);
        return !words.nounsCapitalised() && !words.is(t, "verb") && t.lower().endsWith("s") && i + 1 < limit
                && (words.finite(text.token(i + 1)) || words.is(text.token(i + 1), "and"));
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
        if (s.written().endsWith("s") && s.last() < limit && text.token(s.last()).isCapitalised() && words.nounsCapitalised()) {
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
            return !plural(text, s.last(), limit);
        }
        if (b != null && words.nounsCapitalised() && words.finite(b)) {
            return !next.isCapitalised() || !next.isWord();
        }
        return next.is("und") && s.last() + 2 < limit && words.finite(text.token(s.last() + 2)) && b == null;
    }

}
