package dev.depesche.watch;

import dev.depesche.facts.Passage;
import java.util.List;

/**
 * One value of a field in one article: an actor's name, a stance.
 *
 * @param words   the keys of each of its words; a fixed value ("warn", "KP") is one word with one key
 * @param passage where that stands in the article, null where it stands nowhere (language, publisher)
 * @param main    whether the headline needs it
 */
record FieldValue(List<List<String>> words, Passage passage, boolean main) {

    static FieldValue fixed(String key, Passage passage, boolean main) {
        return new FieldValue(List.of(List.of(key)), passage, main);
    }
}
