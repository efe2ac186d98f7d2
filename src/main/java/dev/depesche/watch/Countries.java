package dev.depesche.watch;

import dev.depesche.language.Gazetteer;

/** Tells which country a word names, in any supported language: "Nordkorea", "nordkoreanisch", "North Korean", "KP". */
@FunctionalInterface
public interface Countries {

    /** ISO 3166 alpha-2 of the country that {@code word} names, is an adjective of, or is the code of; null where it is none. */
    String codeOf(String word);

    /** The countries by all that the gazetteer knows: names, adjectives, inhabitants, seats of government and codes, German and English. */
    static Countries known() {
        return Gazetteer.world()::codeOf;
    }
}
