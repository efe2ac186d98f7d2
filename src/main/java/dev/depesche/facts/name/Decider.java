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
    private final Clues.Clue known;
    private final Clues.Clue knownPerson;
    private final Clues.Clue knownCommon;
    private final Clues.Clue knownLonger;
    private final Clues.Clue remembered;
    private final Clues.Clue rememberedOther;
    private final Clues.Clue knownQuoted;
    private final Clues.Clue extension;
    private final Clues.Clue stateBody;
    private final PlaceNames countries;
    private final Clues.Clue knownKind;
    private final Clues.Clue knownPersonCommon;
    private final Clues.Clue adjacent;
    private final Clues.Clue coordinated;
    private final Links links;

    Decider(Clues clues, PlaceNames places, Links links) {
        persons = new PersonClues(clues);
        placeClues = new PlaceClues(clues);
        bodies = new BodyClues(clues);
        works = new WorkClues(clues);
        known = clues.get("known.listed");
        knownPerson = clues.get("known.person");
        knownCommon = clues.get("known.common-word");
        knownLonger = clues.get("known.each-word");
        coordinated = clues.get("memory.beside");
        knownQuoted = clues.get("known.quoted");
        extension = clues.get("known.extension");
        stateBody = clues.get("body.of-state");
        countries = places;
        knownKind = clues.get("known.body-kind-before");
        knownPersonCommon = clues.get("known.person-common-word");
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
            if (i + 1 < s.last() && t.known()[i + 1] != null) {
                relax(extended(t, i), k, t.known()[i + 1].last() - s.first(), best, by);
            }
            relax(nation(t, i), k, k + (t.has(i + 1, Mark.STATE_BODY) ? 2 : 3), best, by);
            if (t.known()[i] != null && t.known()[i].last() < s.last()) {
                relax(lengthened(t, t.known()[i]), k, t.known()[i].last() + 1 - s.first(), best, by);
            }
            if (t.known()[i] != null) {
                relax(listed(t, t.known()[i]), k, t.known()[i].last() - s.first(), best, by);
            }
            if (!links.begins(t, i)) {
                continue;
            }
            int link = 0;
            long all = 0;
            for (int j = i + 1; j <= s.last() && j - i <= LONGEST; j++) {
                boolean anchor = links.anchor(t, j - 1);
                all |= t.marks()[j - 1];
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

    private Found listed(Tagged t, KnownNames.Hit hit) {
        Tally tally = new Tally();
        int words = hit.last() - hit.first();
        tally.add(hit.known().type() == NameType.PERSON && words == 1 ? knownPerson : known);
        tally.add(knownLonger, words - 1);
        boolean person = hit.known().type() == NameType.PERSON && words == 1;
        if (person && t.has(hit.first() - 1, Mark.FIRST) && t.sameSentence(hit.first() - 1, hit.first())) {
            tally.add(knownPersonCommon);
        }
        if (person && t.has(hit.first() - 1, Mark.DETERMINER)) {
            tally.add(knownCommon);
        } else if (person && t.has(hit.first(), Mark.COMMON) && !(t.has(hit.first(), Mark.RARE) && t.has(hit.first(), Mark.INITIAL_PLACE))) {
            tally.add(knownPersonCommon);
        } else if (hit.known().ambiguous() || person && t.has(hit.first(), Mark.RARE) && t.has(hit.first(), Mark.INITIAL_PLACE)) {
            tally.add(knownCommon);
        }
        if (hit.known().ambiguous() && t.quoted(hit.first(), hit.last())) {
            tally.add(knownQuoted);
        } else if (hit.known().ambiguous() && t.has(hit.first() - 1, Mark.BODY_KIND)) {
            tally.add(knownKind);
        }
        return new Found(hit.first(), hit.last(), hit.known().type(), hit.known().country(), hit.known().rule(), tally.sum());
    }

    /** "the Iraqi government", "die türkische Luftwaffe", perhaps with one word between: "the German foreign ministry". */
    private Found nation(Tagged t, int i) {
        boolean letters = t.has(i, Mark.COUNTRY) && t.has(i, Mark.ACRONYM | Mark.INITIAL);
        if (!t.has(i, Mark.DEMONYM) && !letters || t.has(i, Mark.HYPHEN)) {
            return null;
        }
        int head = t.has(i + 1, Mark.STATE_BODY) ? i + 1 : i + 2;
        if (!t.sameSentence(i, head) || !t.has(head, head == i + 1 ? Mark.STATE_BODY : Mark.STATE_BODY | Mark.STATE_TAIL) || head == i + 2 && !t.has(i + 1, Mark.STATE_PART)) {
            return null;
        }
        return new Found(i, head + 1, NameType.ORGANISATION, countries.ofAdjective(t.word(i)), stateBody.id(), stateBody.weight());
    }

    /** "BBC News", "Siemens AG": a listed body with a head or a legal form behind it. */
    private Found lengthened(Tagged t, KnownNames.Hit hit) {
        int next = hit.last();
        if (hit.known().type() != NameType.ORGANISATION || !t.has(next, Mark.BODY | Mark.FORM) || !t.has(next, Mark.CAPITAL)
                || t.has(next, Mark.INSIDE) || t.nounsCapitalised() && t.has(next, Mark.COMMON) && !t.has(next, Mark.FORM)) {
            return null;
        }
        Found f = listed(t, hit);
        return new Found(f.first(), next + 1, f.type(), f.country(), f.rule(), f.weight() + extension.weight() + (hit.known().ambiguous() ? known.weight() : 0));
    }

    /** "German Air Force": the listed name of a body behind the land it belongs to. */
    private Found extended(Tagged t, int i) {
        KnownNames.Hit hit = t.known()[i + 1];
        if (t.nounsCapitalised() || hit.known().type() != NameType.ORGANISATION || hit.last() - hit.first() < 2
                || !t.has(i, Mark.DEMONYM | Mark.COUNTRY | Mark.PLACE_SURE) || !t.has(i, Mark.CAPITAL)) {
            return null;
        }
        Found f = listed(t, hit);
        return new Found(i, f.last(), f.type(), null, f.rule(), f.weight() + extension.weight());
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
        NameType held = memory.type(t, i, j);
        if (held == null && (all & Mark.NAMELIKE) == 0) {
            return null;
        }
        Tally tally = new Tally();
        Found best = null;
        NameType beside = memory.beside(t, i, j);
        long listed = t.listed(i, j);
        boolean capital = t.has(i, Mark.CAPITAL | Mark.NUMBER);
        for (NameType type : NameType.values()) {
            if (type != held && !possible(type, i, j, all, listed, t.has(i - 1, Mark.BODY_KIND)) || !capital && type != NameType.PERSON) {
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
            if (tally.sum() > 0 && (best == null || tally.sum() > best.weight())) {
                best = new Found(i, j, type, null, tally.rule(), tally.sum());
            }
        }
        return best;
    }
}
