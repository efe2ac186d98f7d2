package dev.depesche.watch;

import dev.depesche.digest.Match;
import java.util.ArrayList;
import java.util.List;

/**
 * How well an article answers a query, and where.
 *
 * @param score 0 to 1: how central what was found is to the article
 * @param found the words that answer, each with the weight of its place
 */
record Answer(double score, List<Found> found) {

    private static final int SHOWN = 6;

    /** One answering word or value. */
    record Found(Match.Hit hit, double weight) {
    }

    /** The weights of several finds together: each further find adds less ("noisy or"), so that no sum exceeds 1. */
    static double together(double a, double b) {
        return 1 - (1 - a) * (1 - b);
    }

    static Answer all(List<Answer> parts) {
        double least = 1;
        List<Found> found = new ArrayList<>();
        for (Answer a : parts) {
            least = Math.min(least, a.score);
            found.addAll(a.found);
        }
        return new Answer(least, found);
    }

    static Answer any(List<Answer> parts) {
        double score = 0;
        List<Found> found = new ArrayList<>();
        for (Answer a : parts) {
            score = together(score, a.score);
            found.addAll(a.found);
        }
        return new Answer(score, found);
    }

    /** The hits for the digest, heaviest first, then in text order, each place once. */
    List<Match.Hit> hits() {
        List<Found> ordered = new ArrayList<>(found);
        ordered.sort(Answer::heavierFirst);
        List<Match.Hit> out = new ArrayList<>();
        for (Found f : ordered) {
            if (out.size() < SHOWN && !has(out, f.hit)) {
                out.add(f.hit);
            }
        }
        return List.copyOf(out);
    }

    private static boolean has(List<Match.Hit> hits, Match.Hit hit) {
        for (Match.Hit h : hits) {
            if (h.begin() == hit.begin() && h.end() == hit.end() && h.inTitle() == hit.inTitle() && h.term().equals(hit.term())) {
                return true;
            }
        }
        return false;
    }

    private static int heavierFirst(Found a, Found b) {
        return a.weight != b.weight ? Double.compare(b.weight, a.weight)
                : a.hit.inTitle() != b.hit.inTitle() ? Boolean.compare(b.hit.inTitle(), a.hit.inTitle()) : Integer.compare(a.hit.begin(), b.hit.begin());
    }
}
