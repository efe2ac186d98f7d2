package dev.depesche.facts.position;

/**
 * A word of saying where it stands.
 *
 * @param verb     token index of the word itself
 * @param finite   the finite verb it goes with, itself or an auxiliary
 * @param particle token index of its particle, -1 for none
 * @param segment  number of its segment
 * @param passive  whether the speaker is not its subject
 * @param negated  whether "not" stands with it
 */
record Cue(Reporting.Entry entry, int verb, int finite, int particle, int segment, boolean passive, boolean negated) {

    int first() {
        return particle >= 0 ? Math.min(verb, particle) : verb;
    }
}
