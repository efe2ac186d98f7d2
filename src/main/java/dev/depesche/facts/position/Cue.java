package dev.depesche.facts.position;

import dev.depesche.facts.Position;
import dev.depesche.text.Span;
import java.util.List;

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

    /** What is said by it, with {@code word} as the cue; null where {@code content} is empty. */
    Candidate candidate(Span word, Span speaker, List<Span> content, Position.Kind kind, int trust) {
        return content.isEmpty() ? null : new Candidate(speaker, word, content, kind, Stances.of(this), entry.id(), trust);
    }
}
