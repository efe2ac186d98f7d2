package dev.depesche.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The places of the world and the words for its countries, out of {@code data/}.
 *
 * <p>{@code places.tsv}: names joined by "|", kind (S settlement, R region, W water, T site), GeoNames id, country, degrees north,
 * degrees east, inhabitants; the most inhabited first. The file is kept as it is, 3.4 MB, behind a table of hashes, so that loading
 * costs one pass over its bytes and a look-up allocates only what it finds. {@code countries-<language>.tsv}: word, country, form. {@code countries.tsv}: country, capital, degrees north,
 * degrees east, neighbours, inhabitants.
 *
 * <p>A capitalised word that is a place ("Essen", "Reading", "Bath") need not name it where it stands: that is for the caller to tell.
 * Safe for use by several threads.
 */
public final class Gazetteer {

    /** What a spot is; countries are no spots. */
    public enum Kind { SETTLEMENT, REGION, WATER, SITE }

    /**
     * One place on the map.
     *
     * @param name       the form it was looked up by
     * @param id         GeoNames id, "" where it has none
     * @param country    ISO 3166 alpha-2, null where it lies in several
     * @param lat        degrees north, null where unknown, as {@code lon} degrees east
     * @param population inhabitants of a settlement; for all else a figure that says how well known it is, a twentieth of a region's inhabitants
     */
    public record Spot(String name, Kind kind, String id, String country, Double lat, Double lon, int population) {
    }

    /** What a word says of a country: its name, an adjective, an inhabitant, its seat of government, its code. */
    public enum Form { NAME, ADJECTIVE, INHABITANT, GOVERNMENT, CODE }

    /** A word for a country. */
    public record CountryWord(String country, Form form) {
    }

    /** A country on the map. */
    public record Country(String code, String capital, Double lat, Double lon, Set<String> neighbours, int population) {
    }

    private static final class Holder {
        private static final Gazetteer WORLD = new Gazetteer();
    }

    private final NameTable places = new NameTable(Resource.bytes("data/places.tsv"));
    private final Map<String, Country> countries = new HashMap<>();
    private static final int REMEMBERED = 8_192;

    private final Map<String, Map<String, CountryWord>> words = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> longer = new ConcurrentHashMap<>();
    private final Map<String, List<Spot>> looked = new ConcurrentHashMap<>();

    private Gazetteer() {
        for (String line : Resource.lines("data/countries.tsv")) {
            if (!line.startsWith("#")) {
                String[] f = line.split("\t", -1);
                countries.put(f[0], new Country(f[0], f[1], number(f[2]), number(f[3]), Set.of(f[4].isEmpty() ? new String[0] : distinct(f[4])), Integer.parseInt(f[5])));
            }
        }
    }

    private static String[] distinct(String commaSeparated) {
        return new HashSet<>(List.of(commaSeparated.split(","))).toArray(new String[0]);
    }

    /** The one gazetteer, loaded when first asked for. */
    public static Gazetteer world() {
        return Holder.WORLD;
    }

    /** All places of exactly this name, the most inhabited first; empty where there is none. */
    public List<Spot> spots(String name) {
        List<Spot> known = looked.get(name);
        if (known == null) {
            known = look(name);
            if (looked.size() < REMEMBERED) {
                looked.put(name, known);
            }
        }
        return known;
    }

    private List<Spot> look(String name) {
        List<String> rows = places.rows(name);
        if (rows.isEmpty()) {
            rows = places.rows(plain(name));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Spot> out = new ArrayList<>(rows.size());
        for (String row : rows) {
            String[] f = row.split("\t", -1);
            out.add(new Spot(name, kind(f[1]), f[2], f[3].isEmpty() ? null : f[3], number(f[4]), number(f[5]), Integer.parseInt(f[6])));
        }
        return List.copyOf(out);
    }

    /** Whether any place has exactly this name. */
    public boolean hasSpot(String name) {
        String plain = plain(name);
        return places.contains(name) || plain != name && places.contains(plain);
    }

    /** The name with the straight apostrophe that most of the data have: "L'Aquila". */
    private static String plain(String name) {
        return name.indexOf('’') < 0 && name.indexOf('\u2032') < 0 ? name : name.replace('’', '\'').replace('\u2032', '\'');
    }

    /** What {@code word} (one or more words, exactly so written) says of a country in {@code language}; null where nothing. */
    public CountryWord countryWord(String language, String word) {
        return words(language).get(word);
    }

    /** The country with this ISO 3166 alpha-2 code, null where there is none. */
    public Country country(String code) {
        return code == null ? null : countries.get(code);
    }

    /**
     * ISO 3166 alpha-2 of the country that {@code word} says something of in any language; null where none. Capitals
     * may stand for small letters ("NORDKOREANISCH"), but not the other way round: "island" and "us" are no countries.
     */
    public String codeOf(String word) {
        for (String language : List.of("de", "en")) {
            CountryWord w = words(language).get(word);
            if (w != null) {
                return w.country();
            }
        }
        if (word.length() < 4 || !Character.isUpperCase(word.charAt(0))) {
            return null;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String title = lower.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
        for (String form : List.of(lower, title)) {
            for (String language : List.of("de", "en")) {
                CountryWord w = words(language).get(form);
                if (w != null) {
                    return w.country();
                }
            }
        }
        return null;
    }

    /** Whether a word for a country of two or more words begins with {@code word}: "Vereinigte", "North". */
    public boolean beginsCountry(String language, String word) {
        return longer.computeIfAbsent(language, l -> {
            Set<String> out = new HashSet<>();
            for (String w : words(l).keySet()) {
                int end = 0;
                while (end < w.length() && (Character.isLetterOrDigit(w.charAt(end)) || w.charAt(end) == '.')) {
                    end++;
                }
                if (end < w.length()) {
                    out.add(w.substring(0, end));
                    int blank = w.indexOf(' ');
                    out.add(blank < 0 ? w : w.substring(0, blank));
                }
            }
            return out;
        }).contains(word);
    }

    /** All words for countries in {@code language}; those of a language without a file are none. */
    public Map<String, CountryWord> words(String language) {
        return words.computeIfAbsent(language, Gazetteer::read);
    }

    private static Map<String, CountryWord> read(String language) {
        String path = "data/countries-" + language + ".tsv";
        if (!Resource.exists(path)) {
            return Map.of();
        }
        Map<String, CountryWord> out = new HashMap<>(8192);
        String content = new String(Resource.bytes(path), StandardCharsets.UTF_8);
        for (int i = 0; i < content.length();) {
            int end = content.indexOf('\n', i);
            if (content.charAt(i) != '#') {
                int tab = content.indexOf('\t', i);
                int second = content.indexOf('\t', tab + 1);
                out.put(content.substring(i, tab), new CountryWord(content.substring(tab + 1, second).intern(), form(content.charAt(second + 1))));
            }
            i = end + 1;
        }
        return out;
    }

    private static Form form(char c) {
        return switch (c) {
            case 'n' -> Form.NAME;
            case 'a' -> Form.ADJECTIVE;
            case 'i' -> Form.INHABITANT;
            case 'g' -> Form.GOVERNMENT;
            default -> Form.CODE;
        };
    }

    private static Kind kind(String letter) {
        return switch (letter) {
            case "S" -> Kind.SETTLEMENT;
            case "R" -> Kind.REGION;
            case "W" -> Kind.WATER;
            default -> Kind.SITE;
        };
    }

    private static Double number(String s) {
        return s.isEmpty() ? null : Double.valueOf(s);
    }
}
