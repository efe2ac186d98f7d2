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

    /** From this trust on a frame swallows what stands in its content; objects are below it. */
    private static final int SURE = 55;

    private static final Comparator<Candidate> IN_TEXT = Comparator.comparingInt(Candidate::begin)
            .thenComparing(Comparator.comparingInt(Candidate::length).reversed());

    private Resolver() {
    }

    /** What stands, in text order; each run of candidates that touch is settled by itself, so that long texts take no longer a word than short ones. */
    static List<Candidate> settle(List<Candidate> candidates) {
        List<Candidate> ordered = new ArrayList<>(candidates);
        ordered.sort(IN_TEXT);
        List<Candidate> kept = new ArrayList<>();
        int from = 0;
        int reach = -1;
        for (int i = 0; i < ordered.size(); i++) {
            if (ordered.get(i).begin() >= reach && i > from) {
                kept.addAll(touching(ordered.subList(from, i)));
                from = i;
            }
            reach = Math.max(reach, ordered.get(i).end());
        }
        kept.addAll(touching(ordered.subList(from, ordered.size())));
        kept.sort(IN_TEXT);
        return kept;
    }

    private static List<Candidate> touching(List<Candidate> candidates) {
        if (candidates.size() < 2) {
            return candidates;
        }
        List<Candidate> ranked = new ArrayList<>(candidates);
        ranked.sort(Comparator.comparingInt(Candidate::trust).reversed().thenComparing(Comparator.comparingInt(Candidate::length).reversed())
                .thenComparingInt(Candidate::begin).thenComparingInt(Candidate::distance));
        List<Candidate> kept = new ArrayList<>();
        for (Candidate c : ranked) {
            if (c.kind() != Position.Kind.DIRECT && candidates.stream().anyMatch(o -> swallows(o, c))) {
                continue;
            }
            if (kept.stream().noneMatch(k -> conflict(k, c))) {
                kept.add(c);
            }
        }
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

    /** Whether a frame reports the other, frame and all: "Laut Polizei sagte der Fahrer, …" is what the police say. */
    private static boolean swallows(Candidate outer, Candidate inner) {
        return outer != inner && outer.kind() != Position.Kind.DIRECT && outer.trust() >= SURE && within(inner, outer);
    }

    /** Whether one stands, cue and all, in what the other says. */
    private static boolean within(Candidate inner, Candidate outer) {
        return inner.cue() != null && outer.content().stream().anyMatch(s -> s.contains(inner.cue()))
                && inner.shared(outer) == inner.length();
    }
}
