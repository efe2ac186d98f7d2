package dev.depesche.facts;

import java.util.List;

/**
 * A place with every mention.
 *
 * @param id      "p1" …, set by {@link Ranking}, as are {@code main} and {@code salience} (0 to 1)
 * @param country ISO 3166 alpha-2, null where unknown
 * @param lat     degrees north, null where unknown, as {@code lon} degrees east
 * @param rule    id of the rule or lexicon entry that found it
 */
public record Place(String id, String name, PlaceKind kind, String country, Double lat, Double lon, boolean main, double salience,
                    String rule, List<Mention> mentions) {

    public Place {
        mentions = List.copyOf(mentions);
    }
}
