package dev.depesche.summary;

import dev.depesche.facts.position.Kinds.Kind;
import java.util.Set;

/** Tells whether an English sentence that ends early is still a whole sentence that says the same. */
final class EnglishWhole {

    private static final Set<String> QUANTITY = Set.of("nearly", "almost", "only", "few", "or");
    private static final Set<String> ADJECTIVE = Set.of("to", "of", "with", "in", "from", "among");

    private final ShortSentence s;
    private final EnglishKinds kinds;

    EnglishWhole(ShortSentence s, EnglishKinds kinds) {
        this.s = s;
        this.kinds = kinds;
    }

    private Kind kind(int i) {
        return kinds.at(i);
    }

    private boolean verb(int i) {
        return kind(i).isFinite();
    }

    /** Whether a verb and what it needs stand before {@code b}, and no clause is cut in its middle. */
    boolean whole(int b) {
        int v = b - 1;
        while (v > s.start() && (s.gone(v) || !verb(v))) {
            v--;
        }
        if (v <= s.start() || !main(b) || says(v, b)) {
            return false;
        }
        boolean object = false;
        boolean passive = false;
        boolean be = s.classes.is(s.token(v), "be") || s.token(v).is("have") || s.token(v).is("has");
        for (int k = v + 1; k < b; k++) {
            if (s.gone(k)) {
                continue;
            }
            object |= kind(k) == Kind.NOUN || kind(k) == Kind.QUOTED;
            passive |= (kind(k) == Kind.PARTICIPLE || kind(k) == Kind.ING) && be;
            boolean adjective = kind(k + 1) == Kind.NOUN && ADJECTIVE.contains(s.token(k - 1).lower());
            boolean within = kind(k) == Kind.ING && !adjective && kind(k - 1) == Kind.PREPOSITION && !mark(b - 1);
            if (kind(k) == Kind.CLAUSE || within) {
                return false;
            }
        }
        int e = b - 1;
        while (e > v && (kind(e) == Kind.MARK || s.gone(e))) {
            e--;
        }
        Kind last = kind(e);
        return (object || passive) && last != Kind.PREPOSITION && last != Kind.DETERMINER && last != Kind.TO && last != Kind.AND && last != Kind.BASE && !(verb(e) && kind(e) == Kind.AUXILIARY);
    }

    /** Whether the verb of the main clause stands before {@code b}: one that no relative or other clause opened before it takes. */
    private boolean main(int b) {
        int open = 0;
        boolean said = false;
        for (int k = subject(b); k < b; k++) {
            if (s.gone(k)) {
                continue;
            }
            open += !(said && s.token(k).is("that")) && (kind(k) == Kind.CLAUSE || s.classes.is(s.token(k), "relative")) ? 1 : 0;
            if (!verb(k)) {
                continue;
            }
            boolean says = (s.token(k).is("said") || s.token(k).is("says")) && kind(k + 1) != Kind.QUOTED;
            if (open == 0 && !says) {
                return true;
            }
            said |= open == 0;
            open = Math.max(0, open - 1);
            while (k + 1 < b && (kind(k + 1).isVerb() || kind(k + 1) == Kind.ADVERB)) {
                k++;
            }
        }
        return false;
    }

    /** The first token, or the one behind the comma that ends the phrase before the subject; {@code b} where the sentence would end in that phrase. */
    private int subject(int b) {
        if (kind(s.start()) != Kind.PREPOSITION) {
            return s.start();
        }
        for (int p = 1; p < s.parts.size(); p++) {
            int h = s.head(s.parts.get(p));
            boolean subject = h < s.parts.get(p)[1] && (kind(h) == Kind.DETERMINER || kind(h) == Kind.NOUN || kind(h) == Kind.PRONOUN || kind(h) == Kind.QUOTED);
            if (subject && verbAhead(h)) {
                return Math.min(h, b);
            }
        }
        return s.start();
    }

    /** Whether the verb tells what somebody says, and what he says has its own verb only behind {@code b}. */
    private boolean says(int v, int b) {
        if (s.token(v).is("said") || s.token(v).is("says")) {
            return kind(v + 1) != Kind.QUOTED;
        }
        int begin = s.token(v).begin();
        boolean cue = !s.inTitle && s.facts.positions().stream().anyMatch(p -> p.cue() != null && p.cue().begin() <= begin && begin < p.cue().end());
        for (int k = b; cue && k < s.end() && kind(k) != Kind.MARK && kind(k) != Kind.CLAUSE; k++) {
            if (verb(k)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing is lost that would change what is said: no condition; no negation or doubt in a phrase of the main clause. */
    boolean keeps(int b) {
        boolean apart = kind(b) == Kind.CLAUSE || kind(b) == Kind.AND || mark(b - 1);
        boolean but = s.token(b).is("but");
        for (int k = b; k < s.end(); k++) {
            if (s.gone(k)) {
                continue;
            }
            boolean head = !apart || k == b || kind(k - 1) == Kind.MARK;
            if (s.token(k).is("but") && mark(k - 1) && (verb(k + 1) || kind(k + 1) == Kind.ADVERB)) {
                return false;
            }
            boolean negation = s.classes.is(s.token(k), "negation");
            boolean adjective = !negation && (kind(k) == Kind.NOUN || kind(k) == Kind.PARTICIPLE);
            boolean doubt = !adjective && s.classes.is(s.token(k), "doubt") && !QUANTITY.contains(s.token(k).lower());
            if (head && s.classes.is(s.token(k), "condition") || but && negation || !apart && doubt) {
                return false;
            }
        }
        return true;
    }

    /** Whether the verb before {@code b} is that of a dependent clause, which would be cut in its middle. */
    boolean dependent(int b) {
        int v = b - 1;
        while (v > s.start() && (s.gone(v) || !verb(v))) {
            v--;
        }
        int c = v - 1;
        while (c > s.start() && kind(c) != Kind.CLAUSE && !mark(c) && !verb(c)) {
            c--;
        }
        boolean opens = kind(c) == Kind.CLAUSE && !s.token(c).is("that") && !s.gone(c);
        boolean main = false;
        for (int k = s.start() + 1; opens && k < c; k++) {
            main |= !s.gone(k) && verb(k);
        }
        return main && !mark(b - 1);
    }

    boolean verbAhead(int b) {
        for (int k = b + 1; k < s.end() && kind(k) != Kind.MARK; k++) {
            if (verb(k)) {
                return true;
            }
        }
        return false;
    }

    boolean mark(int i) {
        return s.token(i).is(",") || s.token(i).is(".") || s.token(i).is("…") || s.token(i).is("—") || s.token(i).is("–") || s.token(i).is("-") || s.token(i).is("--") || s.token(i).is(";") || s.token(i).is(":");
    }
}
