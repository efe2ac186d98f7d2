package dev.depesche.facts.event;

/**
 * An event's word where it stands.
 *
 * @param word    what the lexicon says of it
 * @param first   index of its first token, as shown
 * @param last    one past its last
 * @param verb    whether it stands there as a verb
 * @param passive whether what would be its object is its subject ("wurde festgenommen", "was arrested")
 * @param finite  index of the token that carries its tense, -1 for none (a noun, a bare participle)
 */
record Trigger(EventWord word, int first, int last, boolean verb, boolean passive, int finite) {
}
