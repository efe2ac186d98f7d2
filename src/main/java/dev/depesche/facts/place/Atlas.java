package dev.depesche.facts.place;

import dev.depesche.facts.PlaceKind;
import dev.depesche.facts.name.Name;
import dev.depesche.language.Gazetteer;
import dev.depesche.language.Gazetteer.CountryWord;
import dev.depesche.language.Gazetteer.Form;
import dev.depesche.language.Gazetteer.Spot;
import dev.depesche.text.Capitals;
import dev.depesche.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Settles which of several places of a name is meant. */
final class Atlas {

    /** A place smaller than this is not taken against the countries that the article is about. */
    private static final int WELL_KNOWN = 150_000;

    private final String language;
    private final CountryContext context;
    private final Gazetteer world = Gazetteer.world();

    Atlas(String language, CountryContext context) {
        this.language = language;
        this.context = context;
    }

    Located locate(Text text, Name n) {
        String written = n.bare() != null ? n.bare() : text.text(n.span());
        for (String name : readings(written, language)) {
            CountryWord w = world.countryWord(language, name);
            if (w != null && (w.form() == Form.NAME || w.form() == Form.GOVERNMENT)) {
                Gazetteer.Country c = world.country(w.country());
                return new Located(w.country(), shown(written, name), PlaceKind.COUNTRY, w.country(), c.lat(), c.lon(), "place.country");
            }
            List<Spot> spots = world.spots(name);
            if (!spots.isEmpty()) {
                Located found = best(spots, beside(text, n), written, name);
                if (found != null) {
                    return found;
                }
            }
        }
        String country = n.country() != null ? n.country() : beside(text, n);
        return new Located("?" + written.toLowerCase(Locale.ROOT), written, PlaceKind.SETTLEMENT, country != null ? country : context.main(), null, null, "place.unknown");
    }

    /** The forms under which a name can stand in the gazetteer: as written, without genitive, capitals made small. */
    static List<String> readings(String written, String language) {
        List<String> out = new ArrayList<>(4);
        out.add(written);
        if (language.equals("de") && written.length() > 3 && written.endsWith("s")) {
            out.add(written.substring(0, written.length() - 1));
        }
        if (written.length() > 3 && written.equals(written.toUpperCase(Locale.ROOT))) {
            out.add(Capitals.titled(written));
        }
        if (written.startsWith("St. ") || written.startsWith("Saint ")) {
            out.add(written.startsWith("St. ") ? "Saint " + written.substring(4) : "St. " + written.substring(6));
        }
        return out;
    }

    private static String shown(String written, String reading) {
        return written.startsWith(reading) ? reading : written;
    }

    private Located best(List<Spot> spots, String beside, String written, String reading) {
        Spot best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Spot s : spots) {
            double score = score(s, beside);
            if (score > bestScore) {
                bestScore = score;
                best = s;
            }
        }
        boolean fits = best.country() == null || beside != null && beside.equals(best.country()) || context.weight(best.country()) > 0;
        if (!fits && best.population() < WELL_KNOWN && (context.main() != null || beside != null)) {
            return null;
        }
        PlaceKind kind = switch (best.kind()) {
            case SETTLEMENT -> PlaceKind.SETTLEMENT;
            case REGION -> PlaceKind.REGION;
            case WATER -> PlaceKind.WATER;
            case SITE -> PlaceKind.SITE;
        };
        String key = best.id().isEmpty() ? "." + best.lat() + "," + best.lon() : best.id();
        return new Located(key, shown(written, reading), kind, best.country(), best.lat(), best.lon(), "place.gazetteer");
    }

    private double score(Spot s, String beside) {
        double score = Math.log10(s.population() + 10);
        if (s.country() == null) {
            return score;
        }
        if (beside != null) {
            score += beside.equals(s.country()) ? 6 : 0;
        }
        int weight = context.weight(s.country());
        score += weight == 0 ? 0 : Math.min(2.5, 1 + weight / 8.0);
        if (s.country().equals(context.main())) {
            score += 0.7;
        }
        return score + (weight == 0 && context.neighbourWeight(s.country()) > 0 ? 0.4 : 0);
    }

    /** The country named right behind the name, after a comma or in parentheses: "Paris, Texas", "Aleppo (Syrien)"; null where none is. */
    private String beside(Text text, Name n) {
        int i = text.tokenAt(n.end());
        if (i + 1 >= text.size() || !text.token(i).is(",") && !text.token(i).is("(") && !text.token(i).is("in")) {
            return null;
        }
        for (int length = 4; length > 0; length--) {
            if (i + length < text.size() && text.token(i + 1).isWord()) {
                String words = text.text(text.span(i + 1, i + 1 + length));
                CountryWord w = world.countryWord(language, words);
                if (w != null && w.form() == Form.NAME) {
                    return w.country();
                }
                for (Spot s : world.spots(words)) {
                    if (s.kind() == Gazetteer.Kind.REGION && !text.token(i).is("in")) {
                        return s.country();
                    }
                    break;
                }
            }
        }
        return null;
    }
}
