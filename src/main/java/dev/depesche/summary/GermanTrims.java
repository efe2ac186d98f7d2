package dev.depesche.summary;

import dev.depesche.facts.Mention;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what a German main clause can do without: what lies between its verbs and is neither subject nor object, what stands before an
 * attribute and its noun, what a second predicate adds.
 */
final class GermanTrims {

    /** A run of tokens that can go; the lower its rank, the sooner. */
    record Trim(int first, int last, int rank) {
    }

    private static final int MOST = 10;
    private static final int TRIED = 40;

    private final ShortSentence s;
    private final GermanPhrases words;
    private final GermanAdjuncts adjuncts;

    GermanTrims(ShortSentence s) {
        this.s = s;
        this.words = new GermanPhrases(s);
        this.adjuncts = new GermanAdjuncts(s, words);
    }

    /** Leaves out what costs least for the sentence to become short enough. */
    void trim(int longest) {
        coordinate();
        afterthought();
        ShortSentence.Shortened made = s.render();
        List<Trim> all = trims().stream().filter(t -> t.rank() < GermanAdjuncts.NEEDED && s.free(t.first(), t.last())).limit(MOST).toList();
        if (made == null || made.text().length() <= longest || all.isEmpty()) {
            return;
        }
        int over = made.text().length() - longest;
        List<Integer> sets = new ArrayList<>();
        int[] cost = new int[1 << all.size()];
        for (int set = 1; set < cost.length; set++) {
            int gain = gain(all, set, cost);
            if (gain >= over) {
                sets.add(set);
            }
        }
        sets.sort(Comparator.<Integer>comparingInt(x -> cost[x]).thenComparingInt(x -> x));
        for (int set : sets.subList(0, Math.min(TRIED, sets.size()))) {
            boolean[] before = s.out.clone();
            for (int t = 0; t < all.size(); t++) {
                if ((set >> t & 1) == 1) {
                    s.leave(all.get(t).first(), all.get(t).last());
                }
            }
            made = s.render();
            if (made != null && made.text().length() <= longest && remains()) {
                return;
            }
            System.arraycopy(before, 0, s.out, 0, before.length);
        }
    }

    /** Characters won by a set of trims; its cost, by rank and by what is lost, goes into {@code cost}. */
    private int gain(List<Trim> all, int set, int[] cost) {
        int gain = 0;
        for (int t = 0; t < all.size(); t++) {
            if ((set >> t & 1) == 0) {
                continue;
            }
            Trim trim = all.get(t);
            boolean inside = false;
            for (int u = 0; u < all.size(); u++) {
                Trim other = all.get(u);
                inside |= u != t && (set >> u & 1) == 1 && other.first() <= trim.first() && trim.last() <= other.last() && (u < t || other.last() - other.first() > trim.last() - trim.first());
            }
            if (!inside) {
                int length = s.text.token(trim.last() - 1).end() - s.text.token(trim.first()).begin() + 1;
                gain += length;
                cost[set] += trim.rank() * 10 + length;
            }
        }
        return gain;
    }

    /** "… hat A getan und B erlitten", "… wurden getötet und 56 werden vermisst": what follows a whole predicate. */
    private void coordinate() {
        int[] part = s.parts.get(0);
        int f = finite(part);
        for (int i = f + 2; f > 0 && i + 1 < part[1]; i++) {
            if (s.gone(i) || !s.token(i).is("und") && !s.token(i).is("sowie")) {
                continue;
            }
            boolean second = !s.token(i + 1).isCapitalised() && s.finite(s.token(i + 1)) && !attribute(i + 1);
            boolean closed = s.auxiliary(s.token(f)) && words.verbal(i - 1);
            if ((second || closed) && s.free(i, s.end())) {
                s.leave(i, s.end());
                return;
            }
        }
    }

    /** "… haben den General getötet, den Führer der Garde": what is said of a noun once more behind a whole predicate. */
    private void afterthought() {
        int[] part = s.parts.get(0);
        int f = finite(part);
        if (f < 0 || s.parts.size() < 2 || !s.auxiliary(s.token(f)) || !words.verbal(part[1] - 1) || s.gone(part[1] - 1)) {
            return;
        }
        int next = part[1] + 1;
        boolean phrase = next < s.end() && words.readings(next).stream().anyMatch(r -> r.tag().startsWith("ART")) && words.phrase(next, s.end()) > next + 1;
        boolean verbs = s.parts.subList(1, s.parts.size()).stream().anyMatch(p -> s.finiteIn(p) || s.infinitive(p));
        if (phrase && !verbs && s.free(part[1], s.end())) {
            s.leave(part[1], s.end());
        }
    }

    private List<Trim> trims() {
        int[] part = s.parts.get(0);
        List<Trim> out = new ArrayList<>();
        int f = finite(part);
        if (f < 0) {
            return out;
        }
        int from = s.inverted == null ? s.start() : s.inverted.front();
        for (int p = 0; p < s.parts.size(); p++) {
            trims(s.parts.get(p), p == 0 ? from : s.parts.get(p)[0], p == 0 ? f : s.parts.get(p)[0], out);
        }
        out.removeIf(t -> words.figures(t.first(), t.last()) || foreign(t.last()) || insideName(t.first(), t.last()));
        out.sort(Comparator.comparingInt(Trim::rank).thenComparing(Comparator.comparingInt(Trim::first).reversed()));
        return out;
    }

    private void trims(int[] part, int from, int f, List<Trim> out) {
        for (int i = from; i < part[1]; i++) {
            if (s.gone(i) || i == f) {
                continue;
            }
            Token t = s.token(i);
            if (words.preposition(i) && i + 1 < part[1]) {
                int end = words.phrase(i + 1, part[1]);
                boolean first = i == s.start() && s.inverted == null;
                int noun = attribute(end, part[1]);
                if (end > i + 1 && noun > end && i > from) {
                    int opens = attributeStart(i, from);
                    out.add(new Trim(Math.max(opens, from), doubted(end, noun) ? end : noun, opens < 0 ? GermanAdjuncts.NEEDED : 2));
                } else if (end > i + 1 && !first && end != f + 1) {
                    boolean modified = i - 1 >= from && s.classes.is(s.token(i - 1), "modifier");
                    int rank = modified && i - 1 == s.start() && s.inverted == null ? GermanAdjuncts.NEEDED : adjuncts.rank(i, end, i < f && s.inverted == null);
                    int rest = words.live(end);
                    // what goes on in the front would tell where the verb's deed went: "[Auf dem Weg von Rom] auf die Inseln"
                    boolean half = s.inverted != null && i == from && rest + 1 < f && (s.token(rest).is("nach") || s.classes.is(s.token(rest + 1), "accusative") && words.preposition(rest));
                    boolean distance = i > from && s.moment(i - 1) && s.classes.is(t, "distance");
                    rank = half ? GermanAdjuncts.NEEDED : rank;
                    out.add(new Trim(modified ? i - 1 : i, end, rank));
                    int chain = i > f ? adjuncts.chain(i, end, part[1]) : -1;
                    if (chain > end) {
                        out.add(new Trim(modified ? i - 1 : i, chain, s.main(i, chain) ? 14 : 8));
                    }
                    int more = rank == GermanAdjuncts.NEEDED && !half && !distance && end < part[1] && s.classes.is(s.token(end), "attribute") ? words.phrase(end + 1, part[1]) : -1;
                    if (more > end + 1 && (s.classes.is(s.token(i), "loose") || s.classes.is(s.token(i), "place") || i > s.sentence.first() && s.token(i - 1).isCapitalised())
                            && adjuncts.rank(end, more, false) < GermanAdjuncts.NEEDED) {
                        out.add(new Trim(i, more, 7));
                    }
                }
            } else if (i > f && words.adverb(i) && !words.preposition(i - 1) && !(s.token(i + 1).isCapitalised() && s.moment(i + 1)) && !s.token(i + 1).isNumber()) {
                out.add(new Trim(i, i + 1, 1));
            } else if (t.isNumber() && measured(i, part[1]) > i) {
                out.add(new Trim(i, measured(i, part[1]), 3));
            } else if ((t.is("des") || t.is("der") || t.is("eines") || t.is("einer")) && i - 1 > from && s.token(i - 1).isCapitalised() && !s.gone(i - 1) && !s.classes.is(s.token(i - 2), "contraction")
                    && !s.moment(i - 1) && !(t.is("der") && s.named(i - 1, i)) && !s.classes.is(s.token(i - 1), "relational") && words.genitive(i)) {
                int end = words.phrase(i, part[1]);
                boolean name = words.live(end) < s.end() && s.token(words.live(end)).isCapitalised();
                if (end > i + 1 && !name && !s.token(i - 2).is("des") && !s.token(i - 2).is("eines")) {
                    out.add(new Trim(i, end, s.main(i, end) ? 14 : 8));
                }
            }
        }
    }

    /** "Tour [de] France": a small word that German does not know goes on from the name before it. */
    private boolean foreign(int k) {
        return k < s.end() && s.token(k).isWord() && !s.token(k).isCapitalised() && s.token(k).text().length() < 4 && s.token(k - 1).isCapitalised() && words.readings(k).isEmpty();
    }

    /** "die [201 Kilometer lange] Strecke": one past the attribute that gives a measure; {@code i} where none begins. */
    private int measured(int i, int last) {
        int k = i + 1;
        while (k + 1 < last && (words.figures(i, k) || s.token(k).isNumber())) {
            k++;
        }
        boolean adjective = k + 2 < last && s.token(k).isCapitalised() && !s.token(k + 1).isCapitalised() && words.adjective(k + 1) && s.token(k + 2).isCapitalised();
        return adjective && i > s.sentence.first() && s.classes.is(s.token(k), "unit") && !s.number(i - 1) && !s.classes.is(s.token(i - 1), "doubt") && s.classes.is(s.token(i - 1), "determiner") ? k + 2 : i;
    }

    /** "Rainer [von Monaco]": part of a name. */
    private boolean insideName(int first, int last) {
        return s.facts.actors().stream().anyMatch(a -> a.mentions().stream().anyMatch(m -> m.inTitle() == s.inTitle && m.kind() == Mention.Kind.NAME
                && m.begin() < s.token(first).begin() && m.end() >= s.token(last - 1).end()));
    }

    /** Whether a main clause remains: something before its verb and, but for a participle, something behind it. */
    boolean remains() {
        int f = finite(s.parts.get(0));
        if (f < 0) {
            return false;
        }
        int end = s.parts.get(0)[1];
        int nouns = 0;
        boolean copula = true;
        for (int k = f + 1; k < end; k++) {
            copula &= !words.verbal(k);
        }
        boolean verbs = !s.auxiliary(s.token(f)) || copula;
        boolean before = s.inverted != null;
        boolean closed = false;
        for (int k = s.start(); k < end; k++) {
            if (s.gone(k)) {
                continue;
            }
            before |= k < f && s.token(k).isWord();
            nouns += k > f && s.token(k).isCapitalised() ? 1 : 0;
            verbs |= k > f && words.verbal(k);
            closed |= k > f && words.verbal(k) && s.auxiliary(s.token(f));
        }
        int subject = s.inverted == null ? 0 : 1;
        return before && verbs && (nouns > subject || closed && nouns >= subject);
    }

    /** The finite verb of the main clause; -1 where none is told. */
    int finite() {
        return finite(s.parts.get(0));
    }

    private int finite(int[] part) {
        if (s.inverted != null) {
            return s.inverted.verb();
        }
        for (int k = s.start() + 1; k < part[1]; k++) {
            if (!s.gone(k) && !s.token(k).isCapitalised() && s.token(k).text().length() > 2 && s.finite(s.token(k)) && !attribute(k) && !words.preposition(k)) {
                return k;
            }
        }
        return -1;
    }

    /** Whether a form that could be a finite verb stands as an adjective before a noun: "der neu errichtete Turm". */
    private boolean attribute(int k) {
        return words.adjective(k) && k + 1 < s.sentence.last() && (s.token(k + 1).isCapitalised() || words.adjective(k + 1) && !s.token(k + 1).isCapitalised()) && k > s.sentence.first() && !s.token(k - 1).isCapitalised();
    }

    /** "[seit Anfang des Jahres errichtete] Turm": where the noun stands whose attribute ends here; {@code k} where none does. */
    private int attribute(int k, int last) {
        int n = k;
        while (n < last && n - k < 3 && !s.token(n).isCapitalised() && (words.adjective(n) || words.adverb(n))) {
            n++;
        }
        boolean participle = n > k && words.readings(n - 1).stream().anyMatch(r -> r.tag().startsWith("PA") && !r.has("PRD"));
        return participle && n < last && s.token(n).isCapitalised() ? n : k;
    }

    /** Where the attribute begins that holds the phrase at {@code i}: behind its determiner; -1 where none is told. */
    private int attributeStart(int i, int from) {
        for (int k = i - 1; k >= from && i - k < 9; k--) {
            boolean determiner = words.readings(k).stream().anyMatch(r -> r.tag().startsWith("ART") || r.tag().startsWith("PRO:IND") || r.tag().startsWith("PRO:POS"));
            if (determiner && (words.preposition(k + 1) || words.adverb(k + 1))) {
                return k + 1;
            }
        }
        return -1;
    }

    private boolean doubted(int first, int last) {
        for (int k = first; k < last; k++) {
            if (s.classes.is(s.token(k), "doubt")) {
                return true;
            }
        }
        return false;
    }
}
