package dev.depesche.facts.actor;

import dev.depesche.facts.ActorType;
import dev.depesche.facts.place.CountryContext;
import dev.depesche.language.Faults;
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

    private final Map<String, String> people;
    private final Map<String, String> bodies;
    private final String main;

    Origins(CountryContext context, Map<String, String> people, Map<String, String> bodies) {
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
                d.country = own != null ? own : d.country;
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
