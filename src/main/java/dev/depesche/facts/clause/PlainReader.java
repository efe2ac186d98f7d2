package dev.depesche.facts.clause;

import dev.depesche.facts.clause.Bearing.Kind;
import dev.depesche.facts.position.Kinds;
import dev.depesche.text.Text;

/** Subject before the verb, object behind it: English. */
final class PlainReader extends Bearings.Reader {

    PlainReader(Text text, Kinds kinds, ClauseWords words) {
        super(text, kinds, words);
    }

    @Override
    Bearing of(int first, int last, boolean genitive, int depth) {
        if (kinds.at(first) == Kinds.Kind.QUOTED) {
            return new Bearing(Kind.QUOTED, -1);
        }
        int end = text.sentenceOf(first).last();
        int e = last;
        while (e < end && kinds.at(e) == Kinds.Kind.NOUN && text.token(e).isWord() && !isTime(e)) {
            e++;
        }
        if (e < end && possessive(e)) {
            return new Bearing(Kind.OWNER, owned(e + 1, end));
        }
        if (e > last) {
            return new Bearing(Kind.ATTRIBUTE, e - 1);
        }
        int s = begin(first);
        int p = s - 1;
        while (p >= text.sentenceOf(first).first() && kinds.at(p) == Kinds.Kind.ADVERB) {
            p--;
        }
        if (p < text.sentenceOf(first).first()) {
            return asSubject(e, end);
        }
        return switch (kinds.at(p)) {
            case PREPOSITION, TO -> new Bearing(Kind.OBLIQUE, p);
            case FINITE, BASE, ING, PARTICIPLE, AUXILIARY -> new Bearing(Kind.OBJECT, p);
            case AND, MARK -> joined(p, e, end, depth);
            default -> asSubject(e, end);
        };
    }

    private boolean possessive(int i) {
        return text.token(i).is("'s") || text.token(i).is("’s") || (text.token(i).is("'") || text.token(i).is("’")) && !text.token(i).spaceBefore()
                && text.token(i - 1).lower().endsWith("s");
    }

    /** The last word of the phrase that begins here. */
    private int owned(int from, int end) {
        int k = from;
        while (k + 1 < end && kinds.at(k + 1) == Kinds.Kind.NOUN) {
            k++;
        }
        return k;
    }

    /** Where the phrase begins that holds {@code first}. */
    private int begin(int first) {
        int low = text.sentenceOf(first).first();
        int s = first;
        while (s > low && first - s < 12) {
            Kinds.Kind k = kinds.at(s - 1);
            if (k != Kinds.Kind.NOUN && k != Kinds.Kind.DETERMINER || isTime(s - 1) && k == Kinds.Kind.NOUN) {
                break;
            }
            s--;
        }
        return s;
    }

    /** Behind "and" or a comma: the subject of what follows, else what the phrase before it is. */
    private Bearing joined(int p, int e, int end, int depth) {
        Bearing own = asSubject(e, end);
        int q = p - 1;
        int low = text.sentenceOf(p).first();
        if (text.token(p).is(",") || kinds.at(p) == Kinds.Kind.AND) {
            while (q >= low && text.token(q).is(",")) {
                q--;
            }
            boolean noun = q >= low && kinds.at(q) == Kinds.Kind.NOUN && !isTime(q);
            if (noun && depth < LISTED && (own.is(Kind.OTHER) || kinds.at(p) == Kinds.Kind.AND)) {
                return of(q, q + 1, false, depth + 1);
            }
        }
        return own;
    }

    /** The subject of the next verb to the right that no relative clause claims. */
    private Bearing asSubject(int from, int end) {
        int skip = 0;
        for (int j = from; j < Math.min(end, from + FAR); j++) {
            if (text.token(j).is("(") || text.token(j).is("[")) {
                j = behindBracket(j, end) - 1;
                continue;
            }
            switch (kinds.at(j)) {
                case CLAUSE -> {
                    if (j > from + 1 && !text.token(j - 1).is(",") && kinds.at(j - 1) != Kinds.Kind.NOUN) {
                        return Bearing.OTHER;
                    }
                    skip++;
                }
                case FINITE, AUXILIARY -> {
                    if (skip == 0) {
                        return new Bearing(Kind.SUBJECT, j);
                    }
                    skip--;
                    while (j + 1 < end && (kinds.at(j + 1).isVerb() || kinds.at(j + 1) == Kinds.Kind.ADVERB)) {
                        j++;
                    }
                }
                case MARK -> {
                    if (text.token(j).is(";") || text.token(j).is(":") || text.token(j).is(".")) {
                        return Bearing.OTHER;
                    }
                }
                default -> {
                }
            }
        }
        return Bearing.OTHER;
    }

    @Override
    int[] group(int verb, int finite) {
        int low = text.sentenceOf(verb).first();
        int k = verb;
        while (k > low) {
            int p = before(k, low);
            if (p < low) {
                break;
            }
            Kinds.Kind kind = kinds.at(p);
            if (kind == Kinds.Kind.AUXILIARY) {
                k = p;
            } else if (kind == Kinds.Kind.TO || kind == Kinds.Kind.PREPOSITION && kinds.at(k) == Kinds.Kind.ING) {
                int q = before(p, low);
                if (q < low || !kinds.at(q).isVerb()) {
                    break;
                }
                k = q;
            } else if (kind.isVerb() && !kinds.at(k).isFinite()) {
                k = p;
            } else {
                break;
            }
        }
        return new int[] {k, verb};
    }

    /** The token before {@code i} that is no adverb. */
    private int before(int i, int low) {
        int p = i - 1;
        while (p >= low && kinds.at(p) == Kinds.Kind.ADVERB) {
            p--;
        }
        return p;
    }

    @Override
    int antecedent(int verb) {
        int low = text.sentenceOf(verb).first();
        int p = before(verb, low);
        if (p <= low || kinds.at(p) != Kinds.Kind.CLAUSE || !words.is("relative-subject", text.token(p))) {
            return kinds.at(verb) == Kinds.Kind.PARTICIPLE && p >= low && kinds.at(p) == Kinds.Kind.NOUN ? p : -1;
        }
        int q = p - 1;
        while (q > low && text.token(q).is(",")) {
            q--;
        }
        return kinds.at(q) == Kinds.Kind.NOUN ? q : -1;
    }

    @Override
    int[] joined(int verb) {
        int low = text.sentenceOf(verb).first();
        int p = before(verb, low);
        while (p > low && text.token(p).is(",")) {
            p--;
        }
        boolean goesOn = p >= low && (kinds.at(p) == Kinds.Kind.AND || kinds.at(verb) == Kinds.Kind.ING && text.token(verb - 1).is(","));
        for (int k = p; goesOn && k >= low; k--) {
            if (kinds.at(k).isFinite()) {
                return new int[] {k, k};
            }
        }
        return null;
    }
}
