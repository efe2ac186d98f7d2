package dev.depesche.facts.ranking;

import java.util.LinkedHashMap;
import java.util.Map;

/** A sum of named terms, so that a reader can be told why something counts for much. */
public final class Salience {

    /** The sum at which salience is one half. */
    private static final double HALF = 5;

    private final Map<String, Double> terms = new LinkedHashMap<>();
    private double sum;

    /** Adds a term; one of nothing is left out. */
    Salience add(String term, double value) {
        if (value != 0) {
            terms.merge(term, value, Double::sum);
            sum += value;
        }
        return this;
    }

    /** The terms in the order they were added. */
    public Map<String, Double> terms() {
        return terms;
    }

    public double sum() {
        return sum;
    }

    /** The sum brought between 0 and 1, to three digits. */
    public double value() {
        double positive = Math.max(0, sum);
        return Math.round(1000 * positive / (positive + HALF)) / 1000.0;
    }
}
