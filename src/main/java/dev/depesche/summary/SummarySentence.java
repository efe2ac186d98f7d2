package dev.depesche.summary;

import dev.depesche.facts.Passage;

/**
 * One sentence of the body.
 *
 * @param passage as it stands there
 * @param display the same without a dateline in capitals or with a leading pronoun replaced by the name, null where nothing was changed
 * @param rule    why it was chosen
 */
public record SummarySentence(Passage passage, String display, String rule) {
}
