package dev.depesche.facts.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The one place that decides where rules disagree: of expressions that overlap the longest stands, then the one of greater weight,
 * then the one whose rule stands earlier in the file.
 */
final class Choice {

    private Choice() {
    }

    /** Those that stand, in text order; those that only kept others away are gone. */
    static List<Expression> of(List<Expression> read) {
        if (read.isEmpty()) {
            return read;
        }
        List<Expression> ranked = new ArrayList<>(read);
        ranked.sort(Comparator.comparingInt((Expression e) -> -e.length()).thenComparingInt(e -> -e.rule().weight())
                .thenComparingInt(e -> e.rule().order()));
        List<Expression> kept = new ArrayList<>();
        java.util.TreeMap<Integer, Integer> taken = new java.util.TreeMap<>();
        for (Expression e : ranked) {
            var before = taken.floorEntry(e.end() - 1);
            if (before == null || before.getValue() <= e.begin()) {
                taken.put(e.begin(), e.end());
                if (!e.rule().keepsOut()) {
                    kept.add(e);
                }
            }
        }
        kept.sort(Comparator.comparingInt(Expression::begin));
        return kept;
    }
}
