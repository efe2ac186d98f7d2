package dev.depesche.facts.position;

/** What each word of a text is where it stands. */
public interface Kinds {

    /** {@code NOUN} is whatever stands in a noun phrase, {@code CLAUSE} opens a clause, {@code MARK} is punctuation and what lies outside. */
    enum Kind {
        NOUN, FINITE, BASE, PARTICIPLE, ING, AUXILIARY, DETERMINER, PRONOUN, PREPOSITION, TO, AND, CLAUSE, ADVERB, QUOTED, MARK;

        public boolean isVerb() {
            return this == FINITE || this == BASE || this == PARTICIPLE || this == ING || this == AUXILIARY;
        }

        public boolean isFinite() {
            return this == FINITE || this == AUXILIARY;
        }
    }

    /** The kind of the token with this index; {@code MARK} where there is none. */
    Kind at(int i);
}
