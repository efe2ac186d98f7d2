package dev.depesche.facts.position;

import dev.depesche.facts.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Settles which candidates stand where several claim the same words: the one place for such conflicts.
 *
 * <p>The more trusted wins, the longer among equals. A quotation may stand within a reported clause that says more than it.
 */
final class Resolver {

    private Resolver() {
    }

    /** What stands, in text order. */
    static List<Candidate> settle(List<Candidate> candidates) {
        List<Candidate> ranked = new ArrayList<>(candidates);
        ranked.sort(Comparator.comparingInt(Candidate::trust).reversed().thenComparing(Comparator.comparingInt(Candidate::length).reversed())
                .thenComparingInt(Candidate::begin));
        List<Candidate> kept = new ArrayList<>();
        for (Candidate c : ranked) {
            if (kept.stream().noneMatch(k -> conflict(k, c))) {
                kept.add(c);
            }
        }
        kept.sort(Comparator.comparingInt(Candidate::begin).thenComparing(Comparator.comparingInt(Candidate::length).reversed()));
        return kept;
    }

    private static boolean conflict(Candidate stronger, Candidate weaker) {
        int shared = stronger.shared(weaker);
        if (shared == 0) {
            return false;
        }
        if (stronger.kind() != weaker.kind()) {
            Candidate direct = stronger.kind() == Position.Kind.DIRECT ? stronger : weaker;
            Candidate other = direct == stronger ? weaker : stronger;
            return !(shared == direct.length() && other.length() > direct.length() + 6);
        }
        return true;
    }
}
