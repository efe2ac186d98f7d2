package dev.depesche.summary;

import dev.depesche.facts.Passage;
import java.util.List;

/**
 * The line that goes out.
 *
 * @param text at most 110 characters, in the article's language
 * @param from the words it was made from, never empty
 * @param rule id of the rule that made it
 */
public record Headline(String text, List<Passage> from, String rule) {
}
