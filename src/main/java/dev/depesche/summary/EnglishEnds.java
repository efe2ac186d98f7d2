package dev.depesche.summary;

import dev.depesche.facts.Actor;
import dev.depesche.facts.Mention;
import dev.depesche.facts.position.Kinds.Kind;

/** Tells where an English sentence can end early, and what is lost with the rest: 0 is nothing, 1 much. */
final class EnglishEnds {


    private static final double MORE = 0.1;
    private static final double INTO = 0.3;
    private static final double CLEAN = 0.7;

    private final ShortSentence s;
    private final EnglishKinds kinds;
    private final EnglishWhole whole;
    /** The least that an end behind this one costs in the same part of the sentence. */
    private double later = -MORE;
    /** What it costs to end at the next comma behind this one. */
    private double part = -INTO;

    EnglishEnds(ShortSentence s, EnglishKinds kinds) {
        this.s = s;
        this.kinds = kinds;
        this.whole = new EnglishWhole(s, kinds);
    }

    private Kind kind(int i) {
        return kinds.at(i);
    }

    private boolean verb(int i) {
        return kind(i).isFinite();
    }

    /** What it costs to end before token {@code b}, asked for from the last to the first; negative where the sentence cannot end there. */
    double cost(int b) {
        boolean apart = whole.mark(b - 1);
        double cost = single(b);
        if (cost < 0) {
            return cost;
        }
        cost = Math.max(cost, apart ? part + MORE : Math.max(later + MORE, part + INTO));
        boolean within = whole.dependent(b);
        part = apart ? Math.min(cost, CLEAN) : part;
        later = apart ? -MORE : within ? later : Math.min(cost, CLEAN);
        return cost + (within ? 0.1 : 0);
    }

    private double single(int b) {
        double base = base(b);
        if (base < 0 || !s.token(b).spaceBefore() || !whole.whole(b) || !whole.keeps(b)) {
            return -1;
        }
        double cost = base;
        boolean apart = whole.mark(b - 1);
        int figures = 0;
        for (int k = b; k < s.end() && !apart; k++) {
            figures += s.token(k).isNumber() && !s.moment(k) ? 1 : 0;
        }
        cost += figures > 0 ? 0.25 : 0;
        for (Actor a : s.facts.actors()) {
            cost += a.main() && lost(a, b) ? apart ? 0.15 : 0.4 : 0;
        }
        int length = s.token(s.end() - 1).end() - s.token(b).begin();
        return cost + Math.max(0, length - 60) * 0.002;
    }

    /** Whether an actor is named behind {@code b} only. */
    private boolean lost(Actor a, int b) {
        boolean behind = false;
        for (Mention m : a.mentions()) {
            if (m.inTitle() == s.inTitle && m.begin() >= s.sentence.begin() && m.end() <= s.sentence.end() && m.kind() != Mention.Kind.PRONOUN) {
                if (m.begin() < s.token(b).begin()) {
                    return false;
                }
                behind = true;
            }
        }
        return behind;
    }

    private double base(int b) {
        Kind before = kind(b - 1);
        Kind here = kind(b);
        boolean noun = here == Kind.NOUN || here == Kind.DETERMINER || here == Kind.QUOTED;
        if (s.token(b - 1).is(":")) {
            boolean said = s.facts.positions().stream().anyMatch(p -> p.content().stream().anyMatch(c -> c.begin() >= s.token(b - 1).begin() && c.begin() < s.sentence.end()));
            return said ? -1 : 0.5;
        }
        boolean correlative = s.token(b).is("the") && b + 1 < s.end() && s.classes.is(s.token(b + 1), "correlative");
        if (correlative) {
            return -1;
        }
        if (whole.mark(b - 1)) {
            return comma(b, noun);
        }
        boolean gerund = before == Kind.ING && kind(b - 2) == Kind.NOUN;
        if (!gerund && before != Kind.NOUN && before != Kind.QUOTED && before != Kind.PARTICIPLE && before != Kind.PRONOUN && before != Kind.ADVERB && !s.token(b - 1).is(")")) {
            return -1;
        }
        if (moment(b)) {
            return 0.15;
        }
        if (s.classes.is(s.token(b - 1), "time-unit") && s.classes.is(s.token(b), "subordinate")) {
            return -1;
        }
        if (after(b)) {
            return 0.5;
        }
        if (before == Kind.PRONOUN && (kind(b - 2) == Kind.CLAUSE || s.classes.is(s.token(b - 2), "subordinate"))) {
            return -1;
        }
        boolean bound = before == Kind.PARTICIPLE || before == Kind.ADVERB;
        return switch (here) {
            case CLAUSE -> clause(b);
            case TO -> purpose(b) ? 0.8 : -1;
            case AND -> clauseBehind(b) ? 0.55 : -1;
            case ING, PARTICIPLE -> before == Kind.NOUN ? 0.9 : -1;
            case PREPOSITION -> preposition(b) < 0 ? -1 : preposition(b) + (bound || predicate(b) ? 0.7 : framed(b) ? 1 : 0) + (kind(b + 1) == Kind.PRONOUN ? 0.5 : 0);
            default -> -1;
        };
    }

    /** Whether a day or a while ago is told from here on to the next mark. */
    private boolean moment(int b) {
        int k = b;
        while (k < s.end() && kind(k) == Kind.ADVERB) {
            k++;
        }
        if (k >= s.end() || !s.moment(k) || s.moment(b - 1)) {
            return false;
        }
        while (k < s.end() && s.moment(k)) {
            k++;
        }
        return k >= s.end() || kind(k) == Kind.MARK;
    }

    /** "[two days] after …": how long after something else it happened. */
    private boolean after(int b) {
        int k = b;
        while (k < b + 3 && k + 1 < s.end() && (kind(k) == Kind.ADVERB || kind(k) == Kind.DETERMINER || s.token(k).isNumber())) {
            k++;
        }
        boolean counted = kind(b - 1) == Kind.PREPOSITION || kind(b - 1) == Kind.DETERMINER || s.token(b - 1).isNumber();
        return !counted && k + 1 < s.end() && s.classes.is(s.token(k), "time-unit") && s.classes.is(s.token(k + 1), "subordinate");
    }

    /** Behind a comma or dash: a clause, a participle, an apposition; not one of a list. */
    private double comma(int b, boolean noun) {
        for (int k = b - 2; k > b - 5 && k > s.start(); k--) {
            if (whole.mark(k) && !s.gone(k)) {
                return -1;
            }
        }
        if (kind(b) == Kind.AND) {
            if (s.token(b).is("or") && last(b) && !clauseBehind(b)) {
                return 0.3;
            }
            boolean turns = s.token(b).is("but");
            return !clauseBehind(b) && !whole.verbAhead(b) ? -1 : turns ? 0.8 : 0.45;
        }
        if (kind(b) == Kind.QUOTED || kind(b) == Kind.MARK && kind(b + 1) == Kind.QUOTED) {
            return content(b) ? -1 : 0.5;
        }
        if (noun) {
            boolean clause = clauseBehind(b - 1);
            boolean apposition = apposition(b) && (last(b) || kind(b) == Kind.DETERMINER);
            return clause ? 0.6 : !apposition ? -1 : last(b) ? 0.25 : 0.35;
        }
        if (s.classes.is(s.token(b), "content") && !s.classes.is(s.token(b), "relative") || kind(b) == Kind.MARK) {
            return -1;
        }
        return kind(b) == Kind.ING || kind(b) == Kind.PARTICIPLE || s.classes.is(s.token(b), "relative") ? 0.35 : 0.45;
    }

    /** Whether what somebody says begins behind {@code b}, and the word that says so stands before it. */
    private boolean content(int b) {
        int begin = s.token(b - 1).begin();
        return !s.inTitle && s.facts.positions().stream().anyMatch(p -> p.cue() != null && p.cue().begin() >= s.sentence.begin() && p.cue().begin() < begin
                && p.content().get(0).begin() >= begin && p.content().get(0).begin() < s.sentence.end());
    }

    /** Whether the part behind the comma says what the name before it is, and is no member of a list. */
    private boolean apposition(int b) {
        for (int k = b; k < s.end(); k++) {
            if (kind(k) == Kind.AND && (kind(k - 1) == Kind.MARK || kind(b) != Kind.DETERMINER)) {
                return false;
            }
        }
        for (int k = b - 2; k > s.start() && !verb(k); k--) {
            if (s.token(k).is(",")) {
                return false;
            }
        }
        return kind(b) == Kind.DETERMINER || !s.token(b).isCapitalised() && !s.token(b).isNumber();
    }

    /** Whether no comma follows. */
    private boolean last(int b) {
        for (int k = b; k < s.end(); k++) {
            if (!s.gone(k) && s.token(k).is(",") && kind(k + 1) != Kind.CLAUSE && kind(k + 1) != Kind.ING) {
                return false;
            }
        }
        return true;
    }

    private double clause(int b) {
        if (s.token(b).is("that")) {
            return verb(b + 1) && kind(b - 1) == Kind.NOUN ? 1.3 : -1;
        }
        if (s.token(b).is("whether") || s.token(b).is("if") || s.token(b).is("what") || s.token(b).is("how") || s.token(b).is("why") || s.classes.is(s.token(b), "condition")) {
            return -1;
        }
        return s.classes.is(s.token(b), "relative") ? 1.1 : 0.5;
    }

    private double preposition(int b) {
        boolean bare = kind(b + 1) == Kind.NOUN && !s.token(b + 1).isCapitalised() && !s.token(b + 1).isNumber() && !s.moment(b + 1);
        if (b + 1 < s.end() && s.classes.is(s.token(b + 1), "relative")) {
            return 1;
        }
        if (s.token(b).is("by") && kind(b + 1) == Kind.ING) {
            return 0.8;
        }
        if (s.token(b).is("of") && modified(b - 1)) {
            return 1.2;
        }
        if (s.token(b).is("of") || s.classes.is(s.token(b), "agent")) {
            return -1;
        }
        if (s.classes.is(s.token(b), "loose")) {
            return bare ? 0.75 : 0.5;
        }
        double verb = kind(b + 1) == Kind.ING ? 0.3 : 0;
        return !s.classes.is(s.token(b), "adjunct") ? bare && !s.token(b).is("to") ? -1 : 0.85 : (bare ? 0.95 : 0.75) + verb;
    }

    /** Whether the verb is "be" and the phrase before {@code b} tells all of what is said with it. */
    private boolean predicate(int b) {
        int v = b - 1;
        while (v > s.start() && !verb(v)) {
            v--;
        }
        return !s.classes.is(s.token(b), "subordinate") && s.classes.is(s.token(v), "be") && kind(v + 1) == Kind.PREPOSITION;
    }

    /** "blamed the storm [for the delay]": whether the nearest verb wants two things, and the second stands behind {@code b}. */
    private boolean framed(int b) {
        for (int k = b - 1; k > s.start() && !s.classes.is(s.token(b), "loose"); k--) {
            if (kind(k) == Kind.PREPOSITION && (s.token(k).is(s.token(b).lower()) || !s.token(k).is("of") && !s.classes.is(s.token(k), "loose"))) {
                return false;
            }
            if (kind(k).isVerb()) {
                return s.classes.is(s.token(k), "frame");
            }
        }
        return false;
    }

    /** Whether a noun stands here with "the" and a word that tells which one. */
    private boolean modified(int noun) {
        int k = noun;
        while (k > s.start() && kind(k) == Kind.NOUN) {
            k--;
        }
        return noun - k > 1 && s.token(k).lower().equals("the") && !s.token(noun).isCapitalised() && k > s.start() + 1;
    }

    /** Whether the infinitive tells what for, not what somebody is asked or wants: a phrase of time or place parts it from the verb. */
    private boolean purpose(int b) {
        if (kind(b - 1) == Kind.PARTICIPLE) {
            return false;
        }
        for (int k = b - 1; k > s.start() && !verb(k); k--) {
            if (kind(k) == Kind.TO) {
                return true;
            }
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
        while (k < s.end() && (kind(k) == Kind.NOUN || kind(k) == Kind.DETERMINER || kind(k) == Kind.PRONOUN || s.token(k).is("of"))) {
            k++;
        }
        return verb(k) && k > b + 1;
    }
}
