package dev.depesche.facts.position;

import dev.depesche.facts.Position;
import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Settles which candidates stand where several claim the same words: the one place for such conflicts.
 *
 * <p>The more trusted wins, the longer among equals. A quotation may stand within a reported clause that says more than it.
 */
final class Resolver {

    /** From this trust on a frame swallows what stands in its content; objects are below it. */
    private static final int SURE = 55;
    /** How many characters a quotation's own final mark can add to it, which the clause around it lacks. */
    private static final int MARK = 1;

    private Resolver() {
    }

    /** What stands, in text order; each run of candidates that touch is settled by itself, so that long texts take no longer a word than short ones. */
    static List<Candidate> settle(List<Candidate> candidates) {
        List<Candidate> ordered = new ArrayList<>(candidates);
        ordered.sort(Resolver::inText);
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
        kept.sort(Resolver::inText);
        return kept;
    }

    private static List<Candidate> touching(List<Candidate> candidates) {
        if (candidates.size() < 2) {
            return candidates;
        }
        List<Candidate> ranked = new ArrayList<>(candidates);
        ranked.sort(Resolver::byTrust);
        List<Candidate> kept = new ArrayList<>();
        for (Candidate c : ranked) {
            boolean stands = true;
            for (Candidate o : candidates) {
                stands &= c.kind() == Position.Kind.DIRECT || !swallows(o, c);
            }
            for (Candidate k : kept) {
                stands = stands && !conflict(k, c);
            }
            if (stands) {
                kept.add(c);
            }
        }
        return kept;
    }

    private static int inText(Candidate a, Candidate b) {
        return a.begin() != b.begin() ? Integer.compare(a.begin(), b.begin()) : Integer.compare(b.length(), a.length());
    }

    private static int byTrust(Candidate a, Candidate b) {
        return a.trust() != b.trust() ? Integer.compare(b.trust(), a.trust()) : a.length() != b.length() ? Integer.compare(b.length(), a.length())
                : a.begin() != b.begin() ? Integer.compare(a.begin(), b.begin()) : Integer.compare(a.distance(), b.distance());
    }

    private static boolean conflict(Candidate stronger, Candidate weaker) {
        int shared = stronger.shared(weaker);
        if (shared == 0) {
            return false;
        }
        if (stronger.kind() != weaker.kind()) {
            Candidate direct = stronger.kind() == Position.Kind.DIRECT ? stronger : weaker;
            Candidate other = direct == stronger ? weaker : stronger;
            return !(shared >= direct.length() - MARK && other.length() > direct.length() + 6);
        }
        return true;
    }

    /** Whether a frame reports the other, frame and all: "Laut Polizei sagte der Fahrer, …" is what the police say. */
    private static boolean swallows(Candidate outer, Candidate inner) {
        return outer != inner && outer.kind() != Position.Kind.DIRECT && outer.trust() >= SURE && within(inner, outer);
    }

    /** Whether one stands, cue and all, in what the other says. */
    private static boolean within(Candidate inner, Candidate outer) {
        boolean said = false;
        for (Span s : outer.content()) {
            said |= inner.cue() != null && s.contains(inner.cue());
        }
        return said && inner.shared(outer) == inner.length();
    }
}
