package dev.depesche.facts.name;

import dev.depesche.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * The one place where it is decided what is a name: of all ways to cut a sentence into names and other words, the one whose names
 * weigh most.
 *
 * <p>Every span that could be a name is weighed once for each type by the clues; the best cut is then found by dynamic programming,
 * in time linear in the sentence's length, because no name is longer than {@value #LONGEST} words.
 */
final class Decider {

    static final int LONGEST = 9;
    private static final int LONGEST_LINK = 2;
    /** Weight up to which what is remembered counts. */
    private static final int ENOUGH = 60;

    private final PersonClues persons;
    private final PlaceClues placeClues;
    private final BodyClues bodies;
    private final WorkClues works;
    private final Clues.Clue remembered;
    private final Clues.Clue rememberedOther;
    private final FixedNames fixed;
    private final Clues.Clue adjacent;
    private final Clues.Clue coordinated;
    private final Clues.Clue cut;
    private final Links links;

    Decider(Clues clues, PlaceNames places, Links links) {
        persons = new PersonClues(clues);
        placeClues = new PlaceClues(clues);
        bodies = new BodyClues(clues);
        works = new WorkClues(clues);
        coordinated = clues.get("memory.beside");
        cut = clues.get("name.cut");
        fixed = new FixedNames(clues, places);
        adjacent = clues.get("known.adjacent");
        remembered = clues.get("memory.same");
        rememberedOther = clues.get("memory.other");
        this.links = links;
    }

    /** A name by token indexes. */
    record Found(int first, int last, NameType type, String country, String rule, int weight) {
    }

    List<Found> decide(Tagged t, Memory memory) {
        List<Found> out = new ArrayList<>();
        for (Sentence s : t.text().sentences()) {
            decide(t, s, memory, out);
        }
        return out;
    }

    private void decide(Tagged t, Sentence s, Memory memory, List<Found> out) {
        int n = s.last() - s.first();
        int[] best = new int[n + 1];
        Found[] by = new Found[n + 1];
        for (int k = 0; k < n; k++) {
            if (k > 0 && best[k] < best[k - 1]) {
                best[k] = best[k - 1];
                by[k] = null;
            }
            int i = s.first() + k;
            fixed.at(t, i, s.last(), f -> relax(f, f.first() - s.first(), f.last() - s.first(), best, by));
            if (!links.begins(t, i)) {
                continue;
            }
            int link = 0;
            long all = 0;
            for (int j = i + 1; j <= s.last() && j - i <= LONGEST; j++) {
                boolean anchor = links.anchor(t, j - 1);
                all |= t.marks()[j - 1];
                if (Fields.waiting(t, j - 1)) {
                    continue;
                }
                link = anchor ? 0 : link + 1;
                if (link > LONGEST_LINK || !anchor && !links.inside(t, j - 1)) {
                    break;
                }
                if (anchor) {
                    relax(weigh(t, i, j, all, memory), k, j - s.first(), best, by);
                }
            }
        }
        collect(n, best, by, s, out);
    }

    private void relax(Found f, int from, int to, int[] best, Found[] by) {
        if (f == null || to >= best.length) {
            return;
        }
        int weight = best[from] + f.weight() + (by[from] == null ? 0 : adjacent.weight());
        if (f.weight() > 0 && weight > best[to]) {
            best[to] = weight;
            by[to] = f;
        }
    }

    private static void collect(int n, int[] best, Found[] by, Sentence s, List<Found> out) {
        if (n > 0 && best[n] < best[n - 1]) {
            by[n] = null;
        }
        List<Found> back = new ArrayList<>();
        for (int k = n; k > 0;) {
            if (by[k] == null) {
                k--;
            } else {
                back.add(by[k]);
                k = by[k].first() - s.first();
            }
        }
        for (int b = back.size() - 1; b >= 0; b--) {
            out.add(back.get(b));
        }
    }

    /** What the article showed before lifts a doubtful name, and adds nothing to one beyond doubt. */
    private void remember(boolean same, Tally tally) {
        if (!same) {
            tally.add(rememberedOther);
        } else if (tally.sum() < ENOUGH) {
            tally.add(remembered, 1, ENOUGH - tally.sum());
        }
    }

    /** Whether the span has anything at all that a name of this type needs. */
    private static boolean possible(NameType type, int i, int j, long all, long listed, boolean kindBefore) {
        return switch (type) {
            case PERSON -> true;
            case ORGANISATION -> j - i == 1 || kindBefore || (all & (Mark.BODY | Mark.FORM | Mark.CLUB | Mark.PLACE | Mark.PLACE_MAYBE)) != 0;
            case LOCATION -> j - i == 1 || listed != 0 || (all & (Mark.SITE | Mark.PLACE_ADJECTIVE | Mark.STREET | Mark.NUMBER | Mark.UNKNOWN)) != 0;
            case MISC -> (all & Mark.WORK) != 0;
        };
    }

    private Found weigh(Tagged t, int i, int j, long all, Memory memory) {
        if (j - i == 1 && t.has(i, Mark.DEMONYM)) {
            return null;
        }
        if (j - i == 1 && t.has(i, Mark.CODE) && !PlaceClues.road(t, i)) {
            return null;
        }
        NameType held = memory.type(t, i, j);
        if (held == null && (all & Mark.NAMELIKE) == 0 && !(j - i == 1 && (PersonSingle.guessed(t, i) || PersonSingle.apposed(t, i)))) {
            return null;
        }
        Tally tally = new Tally();
        Found best = null;
        NameType beside = memory.beside(t, i, j);
        int cuts = Cuts.of(t, i, j);
        long listed = t.listed(i, j);
        boolean capital = t.has(i, Mark.CAPITAL | Mark.NUMBER);
        for (NameType type : NameType.values()) {
            if (type != held && !possible(type, i, j, all, listed, t.kindBeside(i, j)) || !capital && type != NameType.PERSON
                    || type == NameType.LOCATION && PlaceClues.office(t, i, j)) {
                continue;
            }
            tally.reset();
            switch (type) {
                case PERSON -> {
                    if (!PersonClues.shape(t, i, j)) {
                        continue;
                    }
                    persons.score(t, i, j, listed != 0, tally);
                }
                case ORGANISATION -> bodies.score(t, i, j, tally);
                case LOCATION -> placeClues.score(t, i, j, listed, tally);
                case MISC -> works.score(t, i, j, tally);
            }
            if (held != null) {
                remember(held == type, tally);
            }
            if (beside == type) {
                tally.add(coordinated);
            }
            tally.add(cut, cuts);
            if (tally.sum() > 0 && (best == null || tally.sum() > best.weight())) {
                best = new Found(i, j, type, null, tally.rule(), tally.sum());
            }
        }
        return best;
    }
}
