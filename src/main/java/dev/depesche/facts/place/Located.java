package dev.depesche.facts.place;

import dev.depesche.facts.PlaceKind;

/**
 * Which place a name means where it stands.
 *
 * @param key  equal for all names of one place
 * @param name as it stands there, without a genitive -s
 */
record Located(String key, String name, PlaceKind kind, String country, Double lat, Double lon, String rule) {
}
