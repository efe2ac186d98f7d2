package dev.depesche.text.pattern;

/**
 * One step of a compiled pattern.
 *
 * @param test number of its test among all tests, -1 where it has none
 * @param next the step after it, null where the pattern ends
 */
record State(Op op, int test, int slot, boolean glued, State next, State other) {

    /** What a step does. */
    enum Op {
        /** One piece that passes {@code test}, kept in {@code slot} (-1: not kept). */
        PIECE,
        /** Either {@code next}, or if that fails {@code other}. */
        CHOICE,
        /** The found span begins, ends here. */
        OPEN, CLOSE,
        /** The next piece, the piece before must fit, must not fit; nothing is consumed. */
        NEXT_IS, NEXT_IS_NOT, BEFORE_IS, BEFORE_IS_NOT,
        /** Begin and end of the stretch. */
        BEGIN, END,
        /** The pattern fits. */
        ACCEPT
    }
}
