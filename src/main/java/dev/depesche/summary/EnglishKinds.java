package dev.depesche.summary;

import dev.depesche.facts.position.Kinds;

/**
 * What the words of one English sentence are, read once more for its headline: a participle is the verb of a clause that has no other,
 * and "as", "after", "since" before a mere noun open a phrase.
 */
final class EnglishKinds implements Kinds {

    private final ShortSentence s;
    private final Kind[] kinds;

    EnglishKinds(ShortSentence s, Kinds plain) {
        this.s = s;
        kinds = new Kind[s.sentence.last() - s.sentence.first()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = plain.at(i + s.sentence.first());
        }
        phrases();
        clauses();
        verb();
        parts();
        participles();
    }

    @Override
    public Kind at(int i) {
        int k = i - s.sentence.first();
        return k < 0 || k >= kinds.length ? Kind.MARK : kinds[k];
    }

    private int token(int k) {
        return k + s.sentence.first();
    }

    private boolean is(int k, String wordClass) {
        return k >= 0 && k < kinds.length && s.classes.is(s.token(token(k)), wordClass);
    }

    private boolean word(int k, String word) {
        return k >= 0 && k < kinds.length && s.token(token(k)).is(word);
    }

    /** "1.8 million common shares": a noun in the plural that looks like a verb, behind a number. */
    private boolean counted(int i) {
        int k = i - 1;
        while (k > 0 && kinds[k] == Kind.NOUN && !s.token(token(k)).isCapitalised() && !s.token(token(k)).isNumber() && !is(k, "number-word")) {
            k--;
        }
        return kinds[i] == Kind.FINITE && k >= 0 && k >= i - 3 && (s.token(token(k)).isNumber() || is(k, "number-word")) && s.token(token(i)).lower().endsWith("s") && finiteBefore(k);
    }

    /** ", embarrassing the mayor": a participle that goes on from the clause before the comma, with its object behind it. */
    private boolean gerund(int i) {
        String w = s.token(token(i)).lower();
        boolean object = i + 1 < kinds.length && (kinds[i + 1] == Kind.DETERMINER || kinds[i + 1] == Kind.PRONOUN || kinds[i + 1] == Kind.NOUN && s.token(token(i + 1)).isCapitalised());
        return w.length() > 5 && w.endsWith("ing") && !s.token(token(i)).isCapitalised() && object;
    }

    /** "as many as", "such as", "because of", "despite …": what only looks like a clause or a noun. */
    private void phrases() {
        for (int i = kinds.length - 1; i >= 0; i--) {
            if (word(i, "once") && word(i + 1, "again")) {
                kinds[i] = Kind.ADVERB;
            } else if (counted(i)) {
                kinds[i] = Kind.NOUN;
            } else if (word(i, "as") && (is(i + 1, "measure") || is(i - 1, "measure"))) {
                kinds[i] = is(i - 1, "measure") && !word(i - 1, "such") ? Kind.DETERMINER : word(i - 1, "such") ? Kind.PREPOSITION : Kind.DETERMINER;
            } else if (kinds[i] == Kind.NOUN && i > 0 && kinds[i - 1] == Kind.MARK && gerund(i)) {
                kinds[i] = Kind.ING;
            } else if (kinds[i] == Kind.CLAUSE && word(i + 1, "of")) {
                kinds[i] = Kind.PREPOSITION;
            } else if (kinds[i] == Kind.NOUN && (is(i, "loose") || is(i, "adjunct")) && !s.token(token(i)).isCapitalised()) {
                kinds[i] = Kind.PREPOSITION;
            } else if (kinds[i] == Kind.PREPOSITION && is(i, "subordinate") && finiteBefore(i) && finiteBehind(i)) {
                kinds[i] = Kind.CLAUSE;
            }
        }
    }

    private boolean finiteBefore(int i) {
        for (int k = i - 1; k > 0; k--) {
            if (kinds[k].isFinite() || kinds[k] == Kind.PARTICIPLE) {
                return true;
            }
        }
        return false;
    }

    private boolean finiteBehind(int i) {
        for (int k = i + 1; k < kinds.length && kinds[k] != Kind.MARK && kinds[k] != Kind.CLAUSE; k++) {
            if (kinds[k].isFinite()) {
                return true;
            }
        }
        return false;
    }

    /** "The harbour, built in 1902, was": a participle between commas; "The ferry, which had sunk, reopened": the verb behind a relative clause. */
    private void parts() {
        int[] first = s.parts.get(0);
        for (int k = s.head(first); k < first[1]; k++) {
            if (at(k).isFinite()) {
                return;
            }
        }
        for (int p = 1; p < s.parts.size(); p++) {
            int h = s.head(s.parts.get(p));
            if (h >= s.parts.get(p)[1]) {
                continue;
            }
            int next = p + 1 < s.parts.size() ? s.head(s.parts.get(p + 1)) : s.sentence.last();
            int before = s.head(s.parts.get(p - 1));
            if (at(h) == Kind.FINITE && p == 1 && at(next).isFinite()) {
                kinds[h - s.sentence.first()] = Kind.PARTICIPLE;
            } else if (at(h) == Kind.PARTICIPLE && p > 1 && at(before) == Kind.CLAUSE) {
                kinds[h - s.sentence.first()] = Kind.FINITE;
                return;
            }
        }
    }

    /** "offers a plan expected to save": no second verb in one clause. */
    private void participles() {
        int last = -1;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == Kind.CLAUSE || kinds[i] == Kind.MARK || kinds[i] == Kind.AND) {
                last = -1;
            } else if (kinds[i].isFinite()) {
                boolean reduced = last >= 0 && !word(last, "said") && !word(last, "says") && kinds[i] == Kind.FINITE && kinds[i - 1] == Kind.NOUN
                        && s.headlinese.participle(s.token(token(i)).lower()) && i + 1 < kinds.length && (kinds[i + 1] == Kind.TO || kinds[i + 1] == Kind.PREPOSITION);
                if (reduced) {
                    kinds[i] = Kind.PARTICIPLE;
                } else {
                    last = i;
                }
            }
        }
    }

    /** A word that opens a clause, with no verb before the next mark or clause, opens a phrase. */
    private void clauses() {
        boolean verb = false;
        for (int i = kinds.length - 1; i >= 0; i--) {
            if (kinds[i] == Kind.CLAUSE) {
                boolean adjunct = s.classes.is(s.token(i + s.sentence.first()), "adjunct");
                kinds[i] = verb || !adjunct ? Kind.CLAUSE : Kind.PREPOSITION;
                verb = false;
            } else if (kinds[i] == Kind.MARK) {
                verb = false;
            } else {
                verb |= kinds[i].isFinite();
            }
        }
    }

    /** "Prices closed lower": the first participle behind a noun, where the sentence has no verb before its first mark or clause. */
    private void verb() {
        int first = -1;
        for (int i = s.start() - s.sentence.first(); i < kinds.length && kinds[i] != Kind.CLAUSE && kinds[i] != Kind.MARK; i++) {
            if (kinds[i].isFinite()) {
                return;
            }
            boolean subject = i > 0 && (kinds[i - 1] == Kind.NOUN || kinds[i - 1] == Kind.ADVERB);
            first = first < 0 && kinds[i] == Kind.PARTICIPLE && subject ? i : first;
        }
        if (first > 0 && kinds[0] != Kind.PREPOSITION) {
            kinds[first] = Kind.FINITE;
        }
    }
}
