package dev.depesche.watch;

import dev.depesche.watch.Evidence.Word;
import dev.depesche.watch.Evidence.Zone;
import dev.depesche.watch.Query.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers a natural phrase: all its content words close together, in one sentence or anywhere in title and lead.
 *
 * <p>Of three or more words one may be missing, at a loss: "Abstimmung über EU-Haushalt" is answered by "Haushalt der EU".
 */
final class WordsTogether {

    private static final int WINDOW = 15;
    private static final double ONE_MISSING = 0.55;

    private final Evidence evidence;

    WordsTogether(Evidence evidence) {
        this.evidence = evidence;
    }

    Answer answer(Query.Words query) {
        List<List<Integer>> places = new ArrayList<>();
        int missing = 0;
        for (Term t : query.terms()) {
            List<Integer> at = Terms.positions(t, evidence);
            missing += at.isEmpty() ? 1 : 0;
            places.add(at);
        }
        int allowed = query.terms().size() >= 3 ? 1 : 0;
        if (missing > allowed) {
            return null;
        }
        double score = 0;
        double up = inFront(places) * 2 >= places.size() ? Weights.FRONT : 0;
        List<Answer.Found> found = new ArrayList<>();
        List<Integer> rarest = rarest(places);
        for (int anchor : rarest) {
            score = Answer.together(score, window(query, places, anchor, allowed, up, found));
        }
        score = Math.max(score, frontPage(query, places, allowed, found));
        return found.isEmpty() ? null : new Answer(score, found);
    }

    /** How many of the words stand in title or lead, wherever the others are: a topic of the article, not of an aside. */
    private int inFront(List<List<Integer>> places) {
        return places.size() < 2 ? 0 : (int) places.stream().filter(ps -> ps.stream().anyMatch(p -> evidence.word(p).zone() != Zone.BODY)).count();
    }

    private static List<Integer> rarest(List<List<Integer>> places) {
        List<Integer> best = null;
        for (List<Integer> p : places) {
            if (!p.isEmpty() && (best == null || p.size() < best.size())) {
                best = p;
            }
        }
        return best;
    }

    /** The worth of the words around {@code anchor}; 0 where too few stand there. */
    private double window(Query.Words query, List<List<Integer>> places, int anchor, int allowed, double up, List<Answer.Found> found) {
        List<Answer.Found> here = new ArrayList<>();
        Word at = evidence.word(anchor);
        double weight = Answer.together(Weights.of(at.zone()), up);
        int missing = 0;
        for (int i = 0; i < places.size(); i++) {
            Integer near = nearest(places.get(i), anchor);
            if (near == null || evidence.word(near).sentence() != at.sentence() && Math.abs(near - anchor) > WINDOW) {
                missing++;
            } else {
                here.add(new Answer.Found(evidence.hit(query.terms().get(i).written(), evidence.word(near), evidence.word(near)), weight));
            }
        }
        if (missing > allowed) {
            return 0;
        }
        found.addAll(here);
        return missing == 0 ? weight : weight * ONE_MISSING;
    }

    /** The worth of words strewn over title and lead. */
    private double frontPage(Query.Words query, List<List<Integer>> places, int allowed, List<Answer.Found> found) {
        List<Answer.Found> here = new ArrayList<>();
        int missing = 0;
        for (int i = 0; i < places.size(); i++) {
            Integer first = places.get(i).stream().filter(p -> evidence.word(p).zone() != Zone.BODY).findFirst().orElse(null);
            if (first == null) {
                missing++;
            } else {
                here.add(new Answer.Found(evidence.hit(query.terms().get(i).written(), evidence.word(first), evidence.word(first)), Weights.LEAD));
            }
        }
        if (missing > allowed) {
            return 0;
        }
        found.addAll(here);
        return missing == 0 ? Weights.LEAD : Weights.LEAD * ONE_MISSING;
    }

    private static Integer nearest(List<Integer> places, int anchor) {
        Integer best = null;
        for (int p : places) {
            if (best == null || Math.abs(p - anchor) < Math.abs(best - anchor)) {
                best = p;
            }
        }
        return best;
    }
}
