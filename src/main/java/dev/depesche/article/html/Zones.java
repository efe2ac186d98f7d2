package dev.depesche.article.html;

import dev.depesche.article.meta.Addresses;
import dev.depesche.language.Faults;
import dev.depesche.language.Lexicon;
import dev.depesche.language.Resource;
import java.time.ZoneId;

/** Whose clocks a newsroom goes by: those of the country at the end of its address ({@code data/zones.lex}), else those where its language is at home. */
final class Zones {

    private static final class Known {
        private static final Lexicon COUNTRIES = load();

        private static Lexicon load() {
            Faults faults = new Faults();
            Lexicon lexicon = Lexicon.parse("data.zones", "data/zones.lex", Resource.lines("data/zones.lex"), faults);
            faults.raise();
            return lexicon;
        }
    }

    private Zones() {
    }

    /** The zone, null where neither address nor language tells. */
    static ZoneId of(String language, String url) {
        String house = Addresses.house(url);
        Lexicon.Entry country = house == null ? null : Known.COUNTRIES.get(house.substring(house.lastIndexOf('.') + 1));
        return country != null ? ZoneId.of(country.get("zone")) : language.equals("de") ? ZoneId.of("Europe/Berlin") : null;
    }
}
