package dev.depesche.facts.ranking;

import dev.depesche.facts.Actor;
import dev.depesche.facts.Facts;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Position;
import dev.depesche.facts.Stance;
import dev.depesche.facts.clause.Bearings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * Sets {@code key} of the positions: what belongs on the card, at most five.
 *
 * <p>One after the other is chosen, the weightiest first. Weight is who speaks, what he does by it, how much he says, how early, whether it is
 * his first word, and its {@link Substance}; it falls with every position of the same speaker that is chosen already, and what says the same
 * as one chosen is out.
 */
public final class KeyPositions {

    private static final int MOST = 5;
    /** Share of the shorter one's words from which two say the same. */
    private static final double SAME = 0.6;
    /** Lighter ones are on no card, however few there are: nobody is told to say them, or they say too little. */
    private static final double LEAST = 1.2;
    private static final double[] SPOKE_ALREADY = {0, 0.1, 0.45, 0.7};

    /**
     * The positions of {@code facts}, in text order, with key set; its actors and events are ranked already.
     *
     * @param bearings of the mentions in {@code news}
     */
    public List<Position> rank(NewsText news, Facts facts, Bearings bearings) {
        return rank(facts, new Substance(news, bearings)::of);
    }

    /** @param substance what is to be added to the weight of a position whose words these are */
    List<Position> rank(Facts facts, ToDoubleBiFunction<Position, Set<String>> substance) {
        List<Position> all = facts.positions();
        Set<String> mains = new HashSet<>();
        for (Actor a : facts.actors()) {
            if (a.main()) {
                mains.add(a.name());
            }
        }
        Set<String> heard = new HashSet<>();
        double[] weights = new double[all.size()];
        List<Set<String>> words = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            words.add(Substance.words(all.get(i).content().stream().map(Passage::text).toList()));
            weights[i] = weight(all.get(i), i, mains, heard.add(speaker(all.get(i)))) + substance.applyAsDouble(all.get(i), words.get(i));
        }
        boolean[] key = new boolean[all.size()];
        Map<String, Integer> spoke = new HashMap<>();
        for (int n = 0; n < MOST; n++) {
            int best = -1;
            double most = LEAST;
            for (int i = 0; i < weights.length; i++) {
                double w = weights[i] - SPOKE_ALREADY[Math.min(SPOKE_ALREADY.length - 1, spoke.getOrDefault(speaker(all.get(i)), 0))];
                if (!key[i] && w > most && !said(words, key, i)) {
                    best = i;
                    most = w;
                }
            }
            if (best < 0) {
                break;
            }
            key[best] = true;
            spoke.merge(speaker(all.get(best)), 1, Integer::sum);
        }
        List<Position> out = new ArrayList<>();
        for (int i = 0; i < key.length; i++) {
            Position p = all.get(i);
            out.add(new Position(p.id(), p.speaker(), p.cue(), p.content(), p.kind(), p.stance(), key[i], p.rule()));
        }
        return out;
    }

    /** {@code first} where its speaker says nothing before it. */
    private static double weight(Position p, int index, Set<String> mains, boolean first) {
        double w = doing(p.stance()) + (p.cue() == null ? 0 : 0.35) - 0.05 * Math.min(10, index);
        if (p.speaker() != null) {
            w += 0.6 + (first ? 0.25 : 0);
            w += mains.contains(p.speaker().name()) ? 0.45 : 0;
            w += p.speaker().actor() != null ? 0.3 : 0;
        }
        int length = length(p);
        return w + (length < 5 ? -0.5 : length < 10 ? 0 : length < 36 ? 0.25 : -0.1);
    }

    /** What binds or changes something tells more than what is merely held to be so. */
    private static double doing(Stance stance) {
        return switch (stance) {
            case ANNOUNCE -> 1.0;
            case DENY -> 0.9;
            case PROMISE -> 0.8;
            case OPPOSE, SUPPORT, WARN, THREATEN -> 0.6;
            case DEMAND, PRAISE -> 0.55;
            case CLAIM -> 0.45;
            case ASSESS, CONCERN -> 0.3;
        };
    }

    private static String speaker(Position p) {
        return p.speaker() == null ? "" : p.speaker().name().toLowerCase(Locale.ROOT);
    }

    private static int length(Position p) {
        int n = 0;
        for (Passage c : p.content()) {
            n += c.text().split(" ").length;
        }
        return n;
    }

    private static boolean said(List<Set<String>> words, boolean[] key, int i) {
        for (int k = 0; k < key.length; k++) {
            if (key[k]) {
                int shared = 0;
                for (String w : words.get(k)) {
                    shared += words.get(i).contains(w) ? 1 : 0;
                }
                int shorter = Math.min(words.get(k).size(), words.get(i).size());
                if (shorter > 0 && shared >= SAME * shorter) {
                    return true;
                }
            }
        }
        return false;
    }
}
