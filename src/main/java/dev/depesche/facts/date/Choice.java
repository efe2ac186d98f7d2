package dev.depesche.facts.date;

import java.util.ArrayList;
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
        ranked.sort(Choice::rank);
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
        kept.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
        return kept;
    }

    private static int rank(Expression a, Expression b) {
        return a.length() != b.length() ? Integer.compare(b.length(), a.length())
                : a.rule().weight() != b.rule().weight() ? Integer.compare(b.rule().weight(), a.rule().weight())
                : Integer.compare(a.rule().order(), b.rule().order());
    }
}
