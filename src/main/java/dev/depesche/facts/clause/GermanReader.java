package dev.depesche.facts.clause;

import dev.depesche.facts.clause.Bearing.Kind;
import dev.depesche.facts.position.Kinds;
import dev.depesche.text.Text;
import dev.depesche.text.Token;

/** Determiners and the place beside the finite verb tell subject and object: German. */
final class GermanReader extends Bearings.Reader {

    GermanReader(Text text, Kinds kinds, ClauseWords words) {
        super(text, kinds, words);
    }

    @Override
    Bearing of(int first, int last, boolean genitive, int depth) {
        int low = text.sentenceOf(first).first();
        int end = text.sentenceOf(first).last();
        int s = begin(first, low);
        int p = s - 1;
        boolean determined = kinds.at(s) == Kinds.Kind.DETERMINER;
        if (p >= low && kinds.at(p) == Kinds.Kind.PREPOSITION || kinds.at(s) == Kinds.Kind.PREPOSITION) {
            return new Bearing(Kind.OBLIQUE, kinds.at(s) == Kinds.Kind.PREPOSITION ? s : p);
        }
        boolean behindNoun = p >= low && kinds.at(p) == Kinds.Kind.NOUN && text.token(p).isCapitalised() && !isTime(p);
        if (determined && (is("genitive", s) || is("feminine", s) && behindNoun) || genitive && behindNoun) {
            return new Bearing(Kind.OWNER, p);
        }
        if (genitive && last < end && kinds.at(last) == Kinds.Kind.NOUN) {
            return new Bearing(Kind.OWNER, last);
        }
        if (p > low && text.token(p).is(",") && last + 1 < end && text.token(last).is(",") && kinds.at(last + 1).isFinite()) {
            return new Bearing(Kind.SUBJECT, last + 1);
        }
        if (p >= low && (kinds.at(p) == Kinds.Kind.AND || text.token(p).is(","))) {
            int q = p - 1;
            if (q >= low && kinds.at(q) == Kinds.Kind.NOUN && text.token(q).isCapitalised() && !isTime(q) && depth < LISTED && (kinds.at(p) == Kinds.Kind.AND || !determined)) {
                return of(q, q + 1, false, depth + 1);
            }
        }
        int from = clauseFirst(s, low);
        int to = clauseLast(last, end);
        int verb = finite(from, to);
        if (verb < 0) {
            verb = behindAside(to, end);
            if (verb < 0) {
                return Bearing.OTHER;
            }
        }
        if (determined && object(s)) {
            return new Bearing(Kind.OBJECT, verb);
        }
        return new Bearing(bareBefore(from, s, verb) ? Kind.OBJECT : Kind.SUBJECT, verb);
    }

    private boolean is(String wordClass, int i) {
        return words.is(wordClass, text.token(i));
    }

    /** Whether the determiner can open no subject. */
    private boolean object(int determiner) {
        return is("accusative", determiner) && !is("nominative", determiner) || is("dative", determiner) && !is("feminine", determiner);
    }

    /** Where the phrase begins that holds {@code first}: its determiner, adjectives and the nouns before a name. */
    private int begin(int first, int low) {
        int s = first;
        while (s > low && first - s < 10) {
            Token t = text.token(s - 1);
            Kinds.Kind k = kinds.at(s - 1);
            if (k == Kinds.Kind.DETERMINER) {
                return s - 1;
            }
            boolean inside = k == Kinds.Kind.NOUN && (t.isWord() || t.isNumber()) && !isTime(s - 1) || (t.is("-") || t.is("/")) && k == Kinds.Kind.NOUN;
            if (!inside) {
                break;
            }
            s--;
        }
        return s;
    }

    private int clauseFirst(int i, int low) {
        int k = i;
        while (k > low && !boundary(k - 1)) {
            k--;
        }
        return k;
    }

    private int clauseLast(int i, int end) {
        int k = i;
        while (k < end && !boundary(k)) {
            k++;
        }
        return k;
    }

    private boolean boundary(int k) {
        Token t = text.token(k);
        boolean inNumber = k + 1 < text.size() && text.token(k + 1).isNumber() && !text.token(k + 1).spaceBefore();
        return kinds.at(k) == Kinds.Kind.MARK && !inNumber && (t.is(",") || t.is(";") || t.is(":") || t.is("–") || t.is("—"));
    }

    private int finite(int from, int to) {
        for (int k = from; k < to; k++) {
            if (text.token(k).is("(")) {
                k = behindBracket(k, to) - 1;
            } else if (kinds.at(k).isFinite()) {
                return k;
            }
        }
        return -1;
    }

    /** The finite verb that opens a later piece of the sentence: behind an aside or a relative clause the main clause goes on. */
    private int behindAside(int to, int end) {
        for (int k = to; k < Math.min(end - 1, to + FAR); k++) {
            if (boundary(k) && kinds.at(k + 1).isFinite()) {
                return k + 1;
            }
        }
        return -1;
    }

    /** Whether a bare noun phrase or a pronoun that can be the subject stands before the phrase, or a relative pronoun opens its clause. */
    private boolean bareBefore(int from, int s, int verb) {
        boolean behind = false;
        for (int k = from; k < s; k++) {
            Kinds.Kind kind = kinds.at(k);
            if (kind == Kinds.Kind.PRONOUN || kind == Kinds.Kind.CLAUSE && k > 0 && text.token(k - 1).is(",") && is("relative-subject", k)) {
                return true;
            }
            if (kind == Kinds.Kind.PREPOSITION) {
                behind = true;
            } else if (kind == Kinds.Kind.DETERMINER) {
                boolean owner = is("genitive", k) || is("feminine", k) && k > from && kinds.at(k - 1) == Kinds.Kind.NOUN;
                behind = object(k) || owner || k > from && kinds.at(k - 1) == Kinds.Kind.PREPOSITION;
            } else if (kind.isVerb() || kind == Kinds.Kind.ADVERB) {
                behind = false;
            } else if (kind == Kinds.Kind.NOUN && text.token(k).isCapitalised() && !isTime(k) && !behind) {
                return true;
            }
        }
        return false;
    }

    @Override
    int[] group(int verb, int finite) {
        int f = finite;
        if (f < 0) {
            f = finite(clauseFirst(verb, text.sentenceOf(verb).first()), clauseLast(verb, text.sentenceOf(verb).last()));
        }
        return f < 0 ? new int[] {verb, verb} : new int[] {f, f};
    }

    @Override
    int antecedent(int verb) {
        int low = text.sentenceOf(verb).first();
        int from = clauseFirst(verb, low);
        boolean relative = from > low + 1 && kinds.at(from) == Kinds.Kind.CLAUSE && text.token(from - 1).is(",") && is("relative-subject", from);
        return relative && kinds.at(from - 2) == Kinds.Kind.NOUN ? from - 2 : -1;
    }

    @Override
    int[] joined(int verb) {
        int low = text.sentenceOf(verb).first();
        boolean and = false;
        for (int k = verb - 1; k >= low; k--) {
            Kinds.Kind kind = kinds.at(k);
            if (kind == Kinds.Kind.AND) {
                and = true;
            } else if (kind.isFinite()) {
                return and ? new int[] {k, k} : null;
            } else if (!and && (kind == Kinds.Kind.CLAUSE || text.token(k).is(";") || text.token(k).is(":"))) {
                return null;
            }
        }
        return null;
    }
}
