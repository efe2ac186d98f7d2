package dev.depesche.summary;

import dev.depesche.facts.Actor;
import dev.depesche.facts.Mention;
import java.util.ArrayList;
import java.util.List;

/** Leaves out of an English sentence what costs least, until it fits: an end, and what stands between commas or tells the day. */
final class EnglishFit {

    private static final int WORDS = 120;
    private static final int BRIEF = 50;
    private static final int READABLE = 85;
    private static final double LONG = 0.008;
    private static final double SHORT = 0.015;

    private final ShortSentence s;
    private final EnglishKinds kinds;
    private final EnglishEnds ends;

    EnglishFit(ShortSentence s, EnglishKinds kinds) {
        this.s = s;
        this.kinds = kinds;
        this.ends = new EnglishEnds(s, kinds);
    }

    /** Leaves the cheapest words out; false where no way is found that keeps what the sentence says. */
    boolean fit(Phrases phrases, int longest) {
        if (s.sentence.last() - s.sentence.first() > WORDS) {
            return false;
        }
        List<EnglishCuts.Cut> cuts = new EnglishCuts(s, kinds).find(phrases);
        boolean[] before = s.out.clone();
        boolean[] best = null;
        double least = Double.MAX_VALUE;
        for (int b = s.end(); b > s.start() + 3; b--) {
            double cost = b == s.end() ? 0 : s.gone(b) ? -1 : ends.cost(b);
            if (cost < 0 || cost >= least) {
                continue;
            }
            if (b < s.end()) {
                s.leave(b, s.end());
            }
            cost += inside(cuts, b, longest);
            if (cost < least) {
                least = cost;
                best = s.out.clone();
            }
            System.arraycopy(before, 0, s.out, 0, before.length);
        }
        if (best != null) {
            System.arraycopy(best, 0, s.out, 0, best.length);
            s.cost = least;
            s.trimmed = least > 0.5;
        }
        return best != null;
    }

    /** Leaves out the cheapest cuts before {@code b} until the line fits, then puts back what need not have gone; what that costs in all. */
    private double inside(List<EnglishCuts.Cut> cuts, int b, int longest) {
        List<EnglishCuts.Cut> made = new ArrayList<>();
        boolean[] bare = s.out.clone();
        for (EnglishCuts.Cut c : cuts) {
            if (length() <= longest) {
                break;
            }
            if (c.last() <= b && !s.gone(c.last() - 1)) {
                s.leave(c.first(), c.last());
                made.add(c);
            }
        }
        if (length() > longest) {
            return Double.MAX_VALUE;
        }
        for (int i = made.size() - 1; i >= 0; i--) {
            boolean[] with = s.out.clone();
            System.arraycopy(bare, 0, s.out, 0, bare.length);
            for (EnglishCuts.Cut c : made) {
                if (c != made.get(i)) {
                    s.leave(c.first(), c.last());
                }
            }
            if (length() <= longest) {
                made.remove(i);
            } else {
                System.arraycopy(with, 0, s.out, 0, with.length);
            }
        }
        EnglishCuts.Cut gain = gain(cuts, b);
        while (gain != null) {
            s.leave(gain.first(), gain.last());
            made.add(gain);
            gain = gain(cuts, b);
        }
        double cost = burden();
        for (EnglishCuts.Cut c : made) {
            cost += c.cost();
        }
        return s.stands() && named() ? cost : Double.MAX_VALUE;
    }

    /** The cut before {@code b} by which a line that fits gains most; null for none. */
    private EnglishCuts.Cut gain(List<EnglishCuts.Cut> cuts, int b) {
        EnglishCuts.Cut best = null;
        double most = 0.001;
        double now = burden();
        for (EnglishCuts.Cut c : cuts) {
            if (c.last() > b || s.gone(c.last() - 1)) {
                continue;
            }
            boolean[] before = s.out.clone();
            s.leave(c.first(), c.last());
            double gain = now - burden() - c.cost();
            System.arraycopy(before, 0, s.out, 0, before.length);
            if (gain > most) {
                most = gain;
                best = c;
            }
        }
        return best;
    }

    /** What the length of the line costs. */
    private double burden() {
        int length = length();
        return length == Integer.MAX_VALUE ? length : Math.max(0, length - READABLE) * LONG + Math.max(0, BRIEF - length) * SHORT;
    }

    /** How long the line is without the article that it will lose. */
    int length() {
        ShortSentence.Shortened made = s.render();
        if (made == null) {
            return Integer.MAX_VALUE;
        }
        return s.inTitle || made.opensWithName(s.facts) ? made.text().length() : s.headlinese.of(made.text(), false).length();
    }

    /** Whether every pronoun that is left, and whose name stood in the sentence, still has that name beside it. */
    private boolean named() {
        for (Actor a : s.facts.actors()) {
            boolean pronoun = false;
            boolean lost = false;
            boolean kept = false;
            for (Mention m : a.mentions()) {
                if (m.inTitle() != s.inTitle || m.begin() < s.sentence.begin() || m.end() > s.sentence.end()) {
                    continue;
                }
                boolean gone = s.gone(s.text.tokenAt(m.begin()));
                pronoun |= !gone && m.kind() == Mention.Kind.PRONOUN;
                lost |= gone && m.kind() != Mention.Kind.PRONOUN;
                kept |= !gone && m.kind() != Mention.Kind.PRONOUN;
            }
            if (pronoun && lost && !kept) {
                return false;
            }
        }
        return alone();
    }

    /** Whether no pronoun is left that can only mean somebody whose name was left out before it. */
    private boolean alone() {
        boolean lost = false;
        for (int i = s.sentence.first(); i < s.sentence.last(); i++) {
            lost |= s.gone(i) && s.main(i, i + 1) && !kept(i);
            if (lost && !s.gone(i) && s.classes.is(s.token(i), "object-pronoun") && !s.quoted(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an actor whose name stands at {@code i} is named in what is left, too. */
    private boolean kept(int i) {
        for (Actor a : s.facts.actors()) {
            boolean here = false;
            boolean left = false;
            for (Mention m : a.mentions()) {
                if (m.inTitle() == s.inTitle && m.begin() >= s.sentence.begin() && m.end() <= s.sentence.end()) {
                    here |= m.begin() <= s.token(i).begin() && s.token(i).begin() < m.end();
                    left |= !s.gone(s.text.tokenAt(m.begin())) && m.kind() == Mention.Kind.NAME;
                }
            }
            if (here && left) {
                return true;
            }
        }
        return false;
    }
}
