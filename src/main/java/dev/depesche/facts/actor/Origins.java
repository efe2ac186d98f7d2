package dev.depesche.facts.actor;

import dev.depesche.facts.ActorType;
import dev.depesche.facts.place.CountryContext;
import dev.depesche.language.Faults;
import dev.depesche.language.Gazetteer;
import dev.depesche.language.Lexicon;
import dev.depesche.language.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives actors that tell no country of their own the one they most likely belong to: that of a well-known person, that of the party or
 * body whose role they hold, else that which the article is clearly about. Bodies of the whole world belong to none.
 */
final class Origins {

    /** Groups of known names that belong to no country, or not to the one an article about them happens to be about. */
    private static final List<String> WORLDWIDE = List.of("world-bodies", "companies", "media", "agencies", "clubs", "bodies");

    private static final int CITY_OF_NOTE = 100_000;
    private static final int LONGEST_ENDING = 5;

    private final boolean german;
    private final Map<String, String> people;
    private final Map<String, String> bodies;
    private final String main;

    /** @param german whether the language makes adjectives of cities with -er */
    Origins(CountryContext context, Map<String, String> people, Map<String, String> bodies, boolean german) {
        this.german = german;
        this.bodies = bodies;
        this.main = context.main();
        this.people = people;
    }

    /** The countries of well-known people or bodies, out of {@code data/known-people.lex} or {@code known-bodies.lex}, by the key of their name. */
    static Map<String, String> known(String file) {
        Faults faults = new Faults();
        String path = "data/" + file + ".lex";
        Lexicon lexicon = Lexicon.parse(file, path, Resource.lines(path), faults);
        faults.raise();
        Map<String, String> out = new HashMap<>();
        for (Lexicon.Entry e : lexicon.entries()) {
            for (String name : e.list("names")) {
                out.put(String.join(" ", Keys.words(name)), e.headword());
            }
        }
        return out;
    }

    void settle(List<Draft> drafts) {
        for (Draft d : drafts) {
            if (d.type == ActorType.PERSON && d.country == null) {
                d.country = known(d, people);
            } else if (d.type == ActorType.ORGANISATION) {
                String own = known(d, bodies);
                d.country = own != null ? own : d.country != null ? d.country : seat(d);
            }
        }
        for (Draft d : drafts) {
            if (d.country == null && d.role() != null) {
                d.country = employer(d.role(), drafts);
            }
        }
        for (Draft d : drafts) {
            if (d.country == null && main != null && d.type != ActorType.COUNTRY && (d.holdsStateOffice() || !worldwide(d))) {
                d.country = main;
            }
        }
    }

    /**
     * The country of the city that the body's name ends with ("Celtic Glasgow") or tells as its own ("Duisburger Polizei"); null where there is
     * none of note, where several countries have one, or where one of that name lies in the article's country.
     */
    private String seat(Draft d) {
        for (String name : d.names()) {
            int space = name.indexOf(' ');
            if (space < 0) {
                continue;
            }
            String c = city(name.substring(name.lastIndexOf(' ') + 1));
            String first = name.substring(0, space);
            c = c == null && german && first.endsWith("er") && first.length() > LONGEST_ENDING ? city(first.substring(0, first.length() - 2)) : c;
            if (c != null) {
                return c;
            }
        }
        return null;
    }

    private String city(String word) {
        List<Gazetteer.Spot> spots = Gazetteer.world().spots(word);
        if (spots.isEmpty() || spots.get(0).kind() != Gazetteer.Kind.SETTLEMENT || spots.get(0).population() < CITY_OF_NOTE) {
            return null;
        }
        String country = spots.get(0).country();
        return spots.stream().anyMatch(s -> s.country() == null || s.population() >= CITY_OF_NOTE && !s.country().equals(country) || s.country().equals(main)) ? null : country;
    }

    private static String known(Draft d, Map<String, String> people) {
        for (List<String> form : d.forms()) {
            String c = people.get(String.join(" ", form));
            if (c == null && form.size() > 2) {
                c = people.get(form.get(0) + " " + form.get(form.size() - 1));
            }
            if (c != null) {
                return c;
            }
        }
        return null;
    }

    /** The country of the organisation whose name stands in the role: "HDP-Chef". */
    private static String employer(String role, List<Draft> drafts) {
        for (Draft d : drafts) {
            if (d.type == ActorType.ORGANISATION && d.country != null) {
                for (String name : d.names()) {
                    int at = role.indexOf(name);
                    if (at >= 0 && name.length() > 1 && (at == 0 || !Character.isLetter(role.charAt(at - 1)))) {
                        return d.country;
                    }
                }
            }
        }
        return null;
    }

    private static boolean worldwide(Draft d) {
        for (String group : WORLDWIDE) {
            if (d.rule.contains("." + group)) {
                return true;
            }
        }
        return false;
    }
}
