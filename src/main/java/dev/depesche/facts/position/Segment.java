package dev.depesche.facts.position;

/**
 * The words between two commas (or semicolon, colon, dash) of a sentence, quotations and parentheses left whole.
 *
 * @param first   token index of its first word
 * @param last    one past its last, without the mark behind it
 * @param opener  class of the word that opens it: "that", "question", "relative", "subordinate"; "" for none
 * @param body    first token behind the opener
 * @param finite  its finite verb, -1 for none
 * @param reported whether that verb stands in reported mood
 * @param conditional whether it is the weaker mood, which the reporter uses himself too
 * @param infinitive whether it is built on an infinitive with "zu"
 * @param before  the mark before it: ',', ':', ';', '-', 0 at the sentence's begin
 */
record Segment(int first, int last, String opener, int body, int finite, boolean reported, boolean conditional, boolean infinitive, char before) {

    /** The opener of what closes a clause that was opened before. */
    static final String REST = "rest";

    /** The same as the end of a dependent clause that an apposition parts. */
    Segment rest() {
        return new Segment(first, last, REST, first, finite, reported, conditional, infinitive, before);
    }

    boolean isMain() {
        return opener.isEmpty() && finite >= 0;
    }

    boolean holds(int token) {
        return first <= token && token < last;
    }
}
