package dev.depesche.facts.place;

import dev.depesche.facts.Mention;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Place;
import dev.depesche.facts.name.Name;
import dev.depesche.facts.name.NameType;
import dev.depesche.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the names of one place and tells which place of that name is meant.
 *
 * <p>Which one it is settles {@link Atlas}, from what stands right beside the name, the countries the article is about and how
 * well known each place of the name is. A name that the gazetteer lacks is a place all the same, without coordinates.
 */
public final class PlaceFinder {

    /**
     * The places behind {@code names}, datelines settled, in order of first mention.
     *
     * @param said the countries that the words of {@code news} tell of
     */
    public List<Place> find(NewsText news, List<Name> names, CountryContext said) {
        CountryContext context = said.with(names);
        Atlas atlas = new Atlas(news.language().code(), context);
        Map<String, Gathered> byKey = new LinkedHashMap<>();
        for (Name n : names) {
            if (n.type() == NameType.LOCATION) {
                Text text = n.inTitle() ? news.title() : news.text();
                Located where = atlas.locate(text, n);
                byKey.computeIfAbsent(where.key(), k -> new Gathered(where)).add(n, where.name());
            }
        }
        List<Place> out = new ArrayList<>();
        byKey.values().forEach(g -> out.add(g.place()));
        return List.copyOf(out);
    }

    private static final class Gathered {

        private final Located where;
        private final List<String> names = new ArrayList<>();
        private final List<Mention> mentions = new ArrayList<>();

        Gathered(Located where) {
            this.where = where;
        }

        void add(Name n, String name) {
            names.add(name);
            mentions.add(new Mention(n.begin(), n.end(), Mention.Kind.NAME, n.inTitle()));
        }

        Place place() {
            String best = names.get(0);
            for (String n : names) {
                if (best.equals(best.toUpperCase(java.util.Locale.ROOT)) && best.length() > 3 && !n.equals(n.toUpperCase(java.util.Locale.ROOT))) {
                    best = n;
                }
            }
            return new Place("", best, where.kind(), where.country(), where.lat(), where.lon(), false, 0, where.rule(), mentions);
        }
    }
}
