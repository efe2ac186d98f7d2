package dev.depesche.facts;

import java.util.List;

/**
 * What may be told of an article in a language without rules: countries, places, names that are names in any language, and dates
 * that are written in numbers one way only. Who says or does something, only rules of the language could tell.
 */
public final class KnownFacts {

    private static final int SHORTEST = 3;

    private KnownFacts() {
    }

    /** The part of {@code facts}, found by another language's rules, that holds in any language. */
    public static Facts of(Facts facts) {
        List<Actor> actors = facts.actors().stream().filter(KnownFacts::isName)
                .map(a -> new Actor(a.id(), a.name(), a.aliases(), a.type(), null, a.country(), a.main(), a.salience(), a.rule(), a.mentions())).toList();
        return new Facts(actors, facts.places(), facts.dates().stream().filter(KnownFacts::isNumber).toList(), List.of(), List.of(), List.of());
    }

    /** Whether the name has at least two words, the first no article or preposition, or is an acronym or a country. */
    private static boolean isName(Actor a) {
        int blank = a.name().indexOf(' ');
        boolean acronym = blank < 0 && a.type() == ActorType.ORGANISATION && a.name().chars().allMatch(Character::isUpperCase);
        boolean full = blank >= SHORTEST && Character.isUpperCase(a.name().charAt(0)) && !a.rule().endsWith("each-word");
        return a.mentions().stream().anyMatch(m -> m.kind() == Mention.Kind.NAME) && (a.type() == ActorType.COUNTRY || acronym || full);
    }

    /** "2023-03-12", "22/6/2023", "2023"; not "12/03/2023", which is December to some and March to most. */
    private static boolean isNumber(Moment m) {
        String text = m.text();
        if (!text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '/' || c == '-' || c == '.')) {
            return false;
        }
        String[] parts = text.split("/");
        return parts.length == 1 || parts[0].length() == 4 || parts.length == 3 && (parts[0].equals(parts[1]) || parts[0].compareTo("12") > 0 && parts[0].length() == 2);
    }
}
