package dev.depesche.facts.actor;

/** Whether "he" or "she" takes up a person, as far as title, role or first name tell. */
enum Sex {
    MAN, WOMAN, UNKNOWN;

    /** Whether both can be the same person. */
    boolean agrees(Sex other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    Sex or(Sex other) {
        return this == UNKNOWN ? other : this;
    }
}
