package dev.depesche.watch;

import java.util.List;

/**
 * What a watch asks for, as a tree; made by {@link QueryParser}, answered by {@link QueryEvaluator}.
 *
 * <p>Every node keeps its words as the owner wrote them, so that an alert can show why it came.
 */
public sealed interface Query {

    /** Words without operators: all content words close together. */
    record Words(String written, List<Term> terms) implements Query {
    }

    /** A phrase in quotation marks: its words side by side; {@code exact} takes no inflection. */
    record Phrase(String written, List<Term> terms, boolean exact) implements Query {
    }

    /** Words of both sides within {@code distance} tokens. */
    record Near(Query left, Query right, int distance) implements Query {
    }

    /** A field of the facts: {@code country:KP}. */
    record InField(Field field, Query query, String written, int column) implements Query {
    }

    /** All of them. */
    record And(List<Query> parts) implements Query {
    }

    /** Any of them. */
    record Or(List<Query> parts) implements Query {
    }

    /** Not this; only beside something that is asked for. */
    record Not(Query query) implements Query {
    }

    /**
     * One word.
     *
     * @param written as in the query
     * @param keys    what a token must share one of: folded base forms in each language ({@link WordKeys}); for a prefix the folded begin
     * @param match   how it is compared
     */
    record Term(String written, List<String> keys, Match match) {

        /** How a word is compared: with its inflections and compounds, letter by letter, or by its begin. */
        public enum Match { INFLECTED, EXACT, PREFIX }
    }
}
