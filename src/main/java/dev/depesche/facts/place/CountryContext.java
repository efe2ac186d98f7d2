package dev.depesche.facts.place;

import dev.depesche.facts.NewsText;
import dev.depesche.facts.name.Name;
import dev.depesche.facts.name.NameType;
import dev.depesche.language.Gazetteer;
import dev.depesche.language.Gazetteer.CountryWord;
import dev.depesche.language.Gazetteer.Form;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which countries an article is about, weighed: its names for countries, their adjectives and inhabitants, and its cities.
 *
 * <p>Title and first sentences count double. It settles which Frankfurt is meant and whose "Innenministerium" it is.
 */
public final class CountryContext {

    private static final int LEAD = 3;
    private static final int ENOUGH = 3;
    private static final int LONGEST = 5;
    /** Endings of web addresses that are sold to all the world. */
    private static final Set<String> FOR_ALL = Set.of("TV", "IO", "CO", "ME", "AI", "LY", "FM", "CC", "TO", "WS", "SO", "GG");
    private static final Set<String> AT_HOME = Set.of("DE", "AT", "CH", "IT");
    private static final int CITY_OF_NOTE = 100_000;

    private final Map<String, Integer> weights = new HashMap<>();
    private final NewsText news;
    private final String language;
    private final Gazetteer world = Gazetteer.world();

    /** By the words of {@code news}, its names apart. */
    public CountryContext(NewsText news) {
        this.news = news;
        language = news.language().code();
        if (news.title() != null) {
            for (Sentence s : news.title().sentences()) {
                count(news.title(), s, 2);
            }
        }
        int n = 0;
        for (Sentence s : news.readable()) {
            count(news.text(), s, n++ < LEAD ? 2 : 1);
        }
        int sum = 0;
        for (int weight : weights.values()) {
            sum += weight;
        }
        if (sum < ENOUGH) {
            // What stands around the article tells where it was published.
            for (Sentence s : news.text().sentences()) {
                count(news.text(), s, 1);
            }
        }
        String home = domain(news.article().url());
        if (home != null) {
            weights.merge(home, 2, Integer::sum);
        }
    }

    private CountryContext(CountryContext said) {
        news = said.news;
        language = said.language;
        weights.putAll(said.weights);
    }

    /** The same, with the cities among {@code names} counted too. */
    public CountryContext with(List<Name> names) {
        CountryContext all = new CountryContext(this);
        int leadEnd = leadEnd(news);
        for (Name name : names) {
            if (name.type() == NameType.LOCATION) {
                Text text = name.inTitle() ? news.title() : news.text();
                all.city(text.text(name.span()), name.inTitle() || name.begin() < leadEnd ? 2 : 1);
            }
        }
        return all;
    }

    /** The country of a web address ("…/.at/…"), null where it has none of its own. */
    private String domain(String url) {
        if (url == null) {
            return null;
        }
        int host = url.indexOf("://");
        host = host < 0 ? 0 : host + 3;
        int end = host;
        while (end < url.length() && "/:?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        int dot = url.lastIndexOf('.', end - 1);
        String code = dot > host && end - dot == 3 ? url.substring(dot + 1, end).toUpperCase(Locale.ROOT) : "";
        String country = code.equals("UK") ? "GB" : code;
        return FOR_ALL.contains(country) ? null : world.country(country) == null ? null : country;
    }

    private static int leadEnd(NewsText news) {
        List<Sentence> body = news.readable();
        return body.isEmpty() ? 0 : body.get(Math.min(LEAD, body.size()) - 1).end();
    }

    private void city(String name, int factor) {
        if (world.countryWord(language, name) == null) {
            List<Gazetteer.Spot> spots = world.spots(name);
            boolean region = !spots.isEmpty() && spots.get(0).kind() == Gazetteer.Kind.REGION;
            if (!spots.isEmpty() && spots.get(0).country() != null && (region || spots.size() == 1 || spots.get(0).population() >= CITY_OF_NOTE)) {
                weights.merge(spots.get(0).country(), region ? 2 * factor : factor, Integer::sum);
            }
        }
    }

    private void count(Text text, Sentence s, int factor) {
        for (int i = s.first(); i < s.last();) {
            int length = wordAt(text, i, s.last());
            if (length == 0) {
                inhabitants(text.token(i), factor);
            }
            CountryWord w = length == 0 ? null : wordOf(text, i, length);
            if (w != null) {
                int weight = w.form() == Form.NAME ? 3 : w.form() == Form.GOVERNMENT ? 1 : 2;
                weights.merge(w.country(), weight * factor, Integer::sum);
            }
            i += Math.max(1, length);
        }
    }

    /** "Kärntner", "Thüringer", "Berliner": German adjectives of lands and cities. */
    private void inhabitants(Token t, int factor) {
        String s = t.text();
        if (!language.equals("de") || !t.isCapitalised() || !s.endsWith("er") || s.length() < 6) {
            return;
        }
        String stem = s.substring(0, s.length() - 2);
        for (String name : List.of(stem, stem + "en", stem.substring(0, stem.length() - 1) + "en")) {
            List<Gazetteer.Spot> spots = world.hasSpot(name) ? world.spots(name) : List.of();
            if (!spots.isEmpty() && spots.get(0).country() != null
                    && (spots.get(0).population() >= CITY_OF_NOTE || spots.get(0).kind() == Gazetteer.Kind.REGION && AT_HOME.contains(spots.get(0).country()))) {
                weights.merge(spots.get(0).country(), factor, Integer::sum);
                return;
            }
        }
    }

    private CountryWord wordOf(Text text, int i, int length) {
        String words = text.text(text.span(i, i + length));
        CountryWord w = world.countryWord(language, words);
        w = w == null && length == 1 ? adjective(text.token(i)) : w;
        return w != null ? w : compound(words);
    }

    /** A German adjective written large within a name: "Österreichischer Skiverband"; null for anything else. */
    private CountryWord adjective(Token t) {
        CountryWord w = language.equals("de") && t.isCapitalised() ? world.countryWord(language, t.lower()) : null;
        return w != null && w.form() == Form.ADJECTIVE ? w : null;
    }

    /** How many tokens from {@code i} on are a word for a country; 0 for none. */
    private int wordAt(Text text, int i, int limit) {
        Token t = text.token(i);
        if (!t.isWord()) {
            return 0;
        }
        for (int n = t.isCapitalised() && world.beginsCountry(language, t.text()) ? Math.min(LONGEST, limit - i) : 0; n > 1; n--) {
            if ( text.token(i + n - 1).isWord()) {
                CountryWord w = world.countryWord(language, text.text(text.span(i, i + n)));
                if (w != null && w.form() != Form.CODE) {
                    return n;
                }
            }
        }
        CountryWord w = world.countryWord(language, t.text());
        return w != null && w.form() != Form.CODE || w == null && (adjective(t) != null || compound(t.text()) != null) ? 1 : 0;
    }

    /** "US-Präsident", "China-Reise": the country before the hyphen. */
    private CountryWord compound(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen < 2) {
            return null;
        }
        CountryWord w = world.countryWord(language, word.substring(0, hyphen));
        return w != null && w.form() == Form.NAME ? w : null;
    }

    /** How much speaks for the country; 0 for none. */
    public int weight(String country) {
        return country == null ? 0 : weights.getOrDefault(country, 0);
    }

    /** The country that clearly outweighs the others, null where none does. */
    public String main() {
        String best = null;
        int first = 0;
        int second = 0;
        for (Map.Entry<String, Integer> e : weights.entrySet()) {
            int w = e.getValue();
            if (w > first || w == first && best != null && e.getKey().compareTo(best) < 0) {
                second = w > first ? first : w;
                first = w;
                best = e.getKey();
            } else {
                second = Math.max(second, w);
            }
        }
        return first >= 2 && first * 2 >= second * 3 ? best : null;
    }

    /** Whether a country borders one that the article names. */
    public int neighbourWeight(String country) {
        Gazetteer.Country c = world.country(country);
        int sum = 0;
        if (c != null) {
            for (String n : c.neighbours()) {
                sum += weight(n);
            }
        }
        return sum;
    }
}
