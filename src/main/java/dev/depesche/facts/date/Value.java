package dev.depesche.facts.date;

import dev.depesche.facts.Moment;

/** A TIMEX3 value and what it rests on. */
record Value(String text, Moment.Basis basis) {

    /** A value that the words alone give; null for null. */
    static Value explicit(String text) {
        return text == null ? null : new Value(text, Moment.Basis.EXPLICIT);
    }
}
