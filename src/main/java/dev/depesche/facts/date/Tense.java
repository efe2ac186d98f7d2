package dev.depesche.facts.date;

/** Tells whether what happens at an expression is over or still ahead. */
interface Tense {

    /** What the verbs around it say. */
    enum Side { PAST, PRESENT, FUTURE, /** whichever day is nearer: "before Tuesday's vote" */ NEAREST, UNKNOWN }

    Side at(Expression e);
}
