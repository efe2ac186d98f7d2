package dev.depesche.watch;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tells which country a word names, in any supported language: "Nordkorea", "nordkoreanisch", "North Korean", "KP". */
@FunctionalInterface
public interface Countries {

    /** ISO 3166 alpha-2 of the country that {@code word} names, is an adjective of, or is the code of; null where it is none. */
    String codeOf(String word);

    /** The countries by their German and English names (Unicode CLDR, as the JDK ships it) and codes. */
    static Countries known() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            names.put(country.getDisplayCountry(Locale.GERMAN), code);
            names.put(country.getDisplayCountry(Locale.ENGLISH), code);
            names.put(code, code);
        }
        return names::get;
    }
}
