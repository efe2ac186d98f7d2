package dev.depesche.summary;

import dev.depesche.facts.position.Kinds;
import dev.depesche.facts.position.Kinds.Kind;

/**
 * Finds what an English sentence can do without by its word order: what stands before the subject and behind the object.
 *
 * <p>Each trim leaves a whole clause: a subject, its verb and what the verb needs.
 */
final class EnglishTrims {

    private static final int LEAST = 35;

    private final ShortSentence s;
    private final Kinds kinds;

    EnglishTrims(ShortSentence s, Kinds kinds) {
        this.s = s;
        this.kinds = kinds;
    }

    private Kind kind(int i) {
        return i < s.sentence.first() || i >= s.sentence.last() ? Kind.MARK : kinds.at(i);
    }

    private boolean verb(int i) {
        return kind(i).isFinite();
    }

    /** "After a long debate, the council voted …": the phrase before the subject, unless it is a condition. */
    void front() {
        int first = s.start();
        if (s.parts.size() < 2 || kind(first) != Kind.PREPOSITION && kind(first) != Kind.CLAUSE && kind(first) != Kind.ING && kind(first) != Kind.PARTICIPLE
                && !(kind(first) == Kind.ADVERB && s.token(first).lower().endsWith("ly")) && !s.classes.is(s.token(first), "day")) {
            return;
        }
        for (int p = 1; p < s.parts.size(); p++) {
            int h = s.head(s.parts.get(p));
            if (h >= s.parts.get(p)[1]) {
                continue;
            }
            boolean subject = kind(h) == Kind.DETERMINER || kind(h) == Kind.NOUN || kind(h) == Kind.QUOTED;
            if (subject && clause(h, s.parts.get(p)[1]) && s.token(h - 1).is(",")) {
                if (s.free(first, h)) {
                    s.leave(first, h);
                }
                return;
            }
        }
    }

    /** Whether a subject and its verb stand here, with no word between them that would open another clause. */
    private boolean clause(int first, int last) {
        for (int k = first + 1; k < last; k++) {
            if (kind(k) == Kind.CLAUSE) {
                return false;
            }
            if (verb(k)) {
                return true;
            }
        }
        return false;
    }

    /** "Steel Corp., hammered by higher costs, posted …": what stands between commas behind the subject and before the verb. */
    void middle() {
        int[] first = s.parts.get(0);
        for (int k = first[0]; k < first[1]; k++) {
            if (!s.gone(k) && verb(k)) {
                return;
            }
        }
        for (int p = 2; p < s.parts.size(); p++) {
            int h = s.head(s.parts.get(p));
            while (h < s.parts.get(p)[1] && kind(h) == Kind.ADVERB) {
                h++;
            }
            boolean list = h < s.parts.get(p)[1] && s.parts.get(p - 1)[0] < s.sentence.last() && kind(s.head(s.parts.get(p - 1))) == Kind.AND;
            if (h < s.parts.get(p)[1] && verb(h) && !list) {
                int from = s.parts.get(0)[1];
                int to = s.parts.get(p)[0];
                if (s.free(from, to)) {
                    s.leave(from, to);
                }
                return;
            }
        }
    }

    /** Cuts the end off; where that does not do, phrases inside go too, the last first, until it does. */
    void shorten(int longest) {
        for (int i = s.end() - 2; i > s.start(); i--) {
            ShortSentence.Shortened made = s.render();
            if (made == null || made.text().length() > longest) {
                tail(longest);
                made = s.render();
            }
            if (made != null && made.text().length() <= longest) {
                return;
            }
            while (i > s.start() && phrase(i) < 0) {
                i--;
            }
            if (i > s.start() && s.free(i, phrase(i))) {
                s.leave(i, phrase(i));
            }
        }
    }

    /** One past the phrase of time or place that begins here and can go: "told delegates [at the convention] that …"; -1 where none does. */
    private int phrase(int i) {
        boolean opens = !s.gone(i) && kind(i) == Kind.PREPOSITION && s.classes.is(s.token(i), "loose") && (kind(i - 1) == Kind.NOUN || kind(i - 1) == Kind.PARTICIPLE);
        if (!opens) {
            return -1;
        }
        int k = i + 1;
        while (k < s.end() && !s.gone(k) && (kind(k) == Kind.NOUN || kind(k) == Kind.DETERMINER || s.token(k).is("of"))) {
            k++;
        }
        boolean closed = k < s.end() && (kind(k) == Kind.CLAUSE || kind(k) == Kind.TO || kind(k) == Kind.PREPOSITION || verb(k));
        return k > i + 1 && closed ? k : -1;
    }

    /** Cuts the end off at the last place that leaves the sentence whole and short enough, the best kind of place first. */
    private void tail(int longest) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int b = s.end() - 1; b > s.start() + 3; b--) {
            int rank = s.gone(b) ? 0 : rank(b);
            if (rank == 0 || !whole(b) || !(kind(b) == Kind.CLAUSE ? unconditioned(b) : s.free(b, s.end()))) {
                continue;
            }
            boolean[] before = s.out.clone();
            s.leave(b, s.end());
            ShortSentence.Shortened made = s.render();
            System.arraycopy(before, 0, s.out, 0, before.length);
            if (made == null || made.text().length() > longest || made.text().length() < LEAST) {
                continue;
            }
            int cost = rank * 15 + longest - made.text().length();
            if (cost < least) {
                least = cost;
                best = b;
            }
        }
        if (best >= 0) {
            s.leave(best, s.end());
        }
    }

    /** Whether no condition stands in what a dependent clause opens, and no half of a pair of marks. */
    private boolean unconditioned(int b) {
        int quotes = 0;
        for (int k = b; k < s.end(); k++) {
            if (!s.gone(k) && s.classes.is(s.token(k), "condition")) {
                return false;
            }
            quotes += s.token(k).text().length() == 1 && "“”\"".contains(s.token(k).text()) ? 1 : 0;
        }
        return quotes % 2 == 0;
    }

    /** How well the sentence can end before this token: 1 is best, 0 not at all. */
    private int rank(int b) {
        Kind before = kind(b - 1);
        boolean comma = s.token(b - 1).is(",") || s.token(b - 1).is("—") || s.token(b - 1).is("–") || s.token(b - 1).is("-") || s.token(b - 1).is(";") || s.token(b - 1).is(":");
        if (!comma && before != Kind.NOUN && before != Kind.QUOTED && before != Kind.PARTICIPLE && before != Kind.PRONOUN && !s.token(b - 1).is(")")) {
            return 0;
        }
        if (comma) {
            return kind(b) == Kind.AND && !clauseBehind(b) || kind(b) == Kind.NOUN && !clauseBehind(b - 1) || kind(b) == Kind.DETERMINER || kind(b) == Kind.QUOTED ? 0 : 1;
        }
        return switch (kind(b)) {
            case CLAUSE -> s.token(b).is("that") && verb(b + 1) && kind(b - 1) == Kind.NOUN ? 3 : s.token(b).is("that") || s.token(b).is("whether") || s.token(b).is("if") || s.token(b).is("what") || s.token(b).is("how") || s.token(b).is("why") ? 0
                    : s.token(b).is("who") || s.token(b).is("which") || s.token(b).is("whose") || s.token(b).is("where") ? 2 : 1;
            case TO -> purpose(b) ? 3 : 0;
            case AND -> clauseBehind(b) ? 2 : 0;
            case ING, PARTICIPLE -> kind(b - 1) == Kind.NOUN ? 3 : 0;
            case PREPOSITION -> kind(b + 1) == Kind.NOUN && !s.token(b + 1).isCapitalised() && !s.token(b + 1).isNumber() ? 0 : s.classes.is(s.token(b), "loose") ? 2 : s.classes.is(s.token(b), "adjunct") && !s.classes.is(s.token(b), "agent") ? 3 : 0;
            default -> 0;
        };
    }

    /** Whether the infinitive tells what for, not what somebody is asked or wants: a phrase of time or place parts it from the verb. */
    private boolean purpose(int b) {
        for (int k = b - 1; k > s.start() && !verb(k); k--) {
            if (kind(k) == Kind.PREPOSITION) {
                return s.classes.is(s.token(k), "loose") || s.token(k).is("on");
            }
        }
        return false;
    }

    /** Whether "and" or a comma joins another predicate or clause, not another noun. */
    private boolean clauseBehind(int b) {
        int k = b + 1;
        while (kind(k) == Kind.ADVERB) {
            k++;
        }
        if (verb(k)) {
            return true;
        }
        while (k < s.end() && (kind(k) == Kind.NOUN || kind(k) == Kind.DETERMINER || kind(k) == Kind.PRONOUN)) {
            k++;
        }
        return verb(k) && k > b + 1;
    }

    /** Whether a verb and what it needs stand before {@code b}: an object, or at least a participle with a subject. */
    private boolean whole(int b) {
        int v = b - 1;
        while (v > s.start() && (s.gone(v) || !verb(v))) {
            v--;
        }
        if (v <= s.start()) {
            return false;
        }
        boolean object = false;
        boolean passive = false;
        for (int k = v + 1; k < b; k++) {
            if (s.gone(k)) {
                continue;
            }
            object |= kind(k) == Kind.NOUN || kind(k) == Kind.QUOTED;
            passive |= (kind(k) == Kind.PARTICIPLE || kind(k) == Kind.ING) && (s.classes.is(s.token(v), "be") || s.token(v).is("have") || s.token(v).is("has"));
            if (kind(k) == Kind.CLAUSE) {
                return false;
            }
        }
        Kind last = kind(b - 1) == Kind.MARK ? kind(b - 2) : kind(b - 1);
        return (object || passive) && last != Kind.PREPOSITION && last != Kind.DETERMINER && last != Kind.TO;
    }
}
