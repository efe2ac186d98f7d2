package dev.depesche.facts.clause;

/**
 * How a mention stands in its sentence.
 *
 * @param kind what it is there
 * @param head index of the token it hangs on: of a subject the finite verb, of an object the verb, the preposition, the owned noun; -1 for none
 */
public record Bearing(Kind kind, int head) {

    /**
     * What a mention can be: {@code ATTRIBUTE} is part of a longer name or role ("FBI director", "SPD-Chef"), {@code ASIDE} stands in brackets,
     * {@code OTHER} is told by no rule.
     */
    public enum Kind { SUBJECT, OBJECT, OBLIQUE, OWNER, ATTRIBUTE, ASIDE, QUOTED, OTHER }

    static final Bearing OTHER = new Bearing(Kind.OTHER, -1);

    public boolean is(Kind k) {
        return kind == k;
    }
}
