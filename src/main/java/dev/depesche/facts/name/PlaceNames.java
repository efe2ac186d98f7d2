package dev.depesche.facts.name;

import dev.depesche.language.Gazetteer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which words name places, and where these lie. */
final class PlaceNames {

    /** From so many inhabitants on a place is known far beyond its country. */
    private static final int WELL_KNOWN = 100_000;
    private static final int FAMOUS = 700_000;

    private static final int REMEMBERED = 60_000;

    private final Map<String, Long> remembered = new ConcurrentHashMap<>();
    private final Gazetteer world = Gazetteer.world();
    private final Endings endings;
    private final String language;
    private final String townsEnd;

    /** {@code townsEnd}: what adjectives made of towns end in, null in a language without. */
    PlaceNames(Endings endings, String language, String townsEnd) {
        this.townsEnd = townsEnd;
        this.endings = endings;
        this.language = language;
    }

    /** Marks of one word as it is spelt. */
    long marks(String form) {
        long m = endings.end(form.toLowerCase(Locale.ROOT)) ? Mark.PLACE_SHAPE : 0;
        Gazetteer.CountryWord word = world.countryWord(language, form);
        if (word != null) {
            m |= switch (word.form()) {
                case NAME -> Mark.PLACE | Mark.COUNTRY | Mark.PLACE_SURE;
                case ADJECTIVE, INHABITANT -> Mark.DEMONYM;
                default -> 0;
            };
        }
        return m | spots(form) | (townsEnd != null && form.endsWith(townsEnd) ? town(form) : 0);
    }

    /** TOWN for "Berliner", "Bremer" (of Bremen), "Dresdner" (of Dresden). */
    private long town(String form) {
        String base = form.substring(0, form.length() - townsEnd.length());
        boolean found = base.length() > 2 && (world.hasSpot(base) || world.hasSpot(base + "en") || world.hasSpot(base + "e")
                || base.endsWith("n") && world.hasSpot(base.substring(0, base.length() - 1) + "en"));
        return found ? Mark.TOWN : 0;
    }

    private long spots(String name) {
        List<Gazetteer.Spot> spots = world.spots(name);
        if (spots.isEmpty()) {
            return 0;
        }
        int size = spots.get(0).population();
        long water = spots.get(0).kind() == Gazetteer.Kind.WATER ? Mark.WATER : 0;
        long town = spots.get(0).kind() == Gazetteer.Kind.SETTLEMENT ? Mark.SETTLEMENT : 0;
        return water | town | spotSize(size);
    }

    private static long spotSize(int size) {
        return size >= FAMOUS ? Mark.PLACE | Mark.PLACE_SURE : size >= WELL_KNOWN ? Mark.PLACE : Mark.PLACE_MAYBE;
    }

    /** PLACE or PLACE_MAYBE for a name of several words, 0 where it is no place. */
    long several(String name) {
        Long m = remembered.get(name);
        if (m == null) {
            m = look(name);
            if (remembered.size() < REMEMBERED) {
                remembered.put(name, m);
            }
        }
        return m;
    }

    private long look(String name) {
        Gazetteer.CountryWord word = world.countryWord(language, name);
        return word != null && word.form() == Gazetteer.Form.NAME ? Mark.PLACE : spots(name);
    }

    /** ISO 3166 alpha-2 of the country that an adjective or inhabitant belongs to, null where unknown. */
    String ofAdjective(String word) {
        Gazetteer.CountryWord w = world.countryWord(language, word);
        return w == null ? null : w.country();
    }

    /** Whether both words name one country. */
    boolean sameCountry(String a, String b) {
        Gazetteer.CountryWord one = world.countryWord(language, a);
        Gazetteer.CountryWord other = world.countryWord(language, b);
        return one != null && other != null && one.form() == Gazetteer.Form.NAME && one.equals(other);
    }

    /** ISO 3166 alpha-2 of the country, or of the one country all well-known places of that name lie in; null where unknown. */
    String country(String name) {
        Gazetteer.CountryWord word = world.countryWord(language, name);
        if (word != null && word.form() == Gazetteer.Form.NAME) {
            return word.country();
        }
        String bare = world.hasSpot(name) ? null : Genitive.strip(name);
        if (bare != null) {
            return country(bare);
        }
        List<Gazetteer.Spot> spots = world.spots(name);
        return spots.isEmpty() || spots.size() > 1 && spots.get(1).population() * 4L > spots.get(0).population() ? null : spots.get(0).country();
    }
}
