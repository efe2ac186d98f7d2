package dev.depesche.facts.name;

import java.util.function.Consumer;

/** Names that stand as they are, whatever their words may be by themselves: what lexicons list, and the bodies of a state. */
final class FixedNames {

    /** A figure of fewer digits behind a maker's name is a type. */
    private static final int YEAR = 4;
    private static final int LONGEST_QUOTED = 8;
    private static final int LONGEST_LINK = 4;
    private static final int MOST_BETWEEN = 3;

    private final Clues.Clue known;
    private final Clues.Clue knownPerson;
    private final Clues.Clue knownCommon;
    private final Clues.Clue knownLonger;
    private final Clues.Clue knownQuoted;
    private final Clues.Clue knownKind;
    private final Clues.Clue knownPersonCommon;
    private final Clues.Clue extension;
    private final Clues.Clue stateBody;
    private final Clues.Clue product;
    private final Clues.Clue pair;
    private final Clues.Clue quotedBody;
    private final Clues.Clue quotedWork;
    private final PlaceNames countries;
    private final Units units;
    private final Abbreviated abbreviated;

    FixedNames(Clues clues, PlaceNames places) {
        known = clues.get("known.listed");
        knownPerson = clues.get("known.person");
        knownCommon = clues.get("known.common-word");
        knownLonger = clues.get("known.each-word");
        knownQuoted = clues.get("known.quoted");
        knownKind = clues.get("known.body-kind-before");
        knownPersonCommon = clues.get("known.person-common-word");
        extension = clues.get("known.extension");
        stateBody = clues.get("body.of-state");
        product = clues.get("work.product");
        pair = clues.get("body.pair");
        quotedBody = clues.get("body.quoted");
        quotedWork = clues.get("work.quoted");
        countries = places;
        units = new Units(clues);
        abbreviated = new Abbreviated(clues);
    }

    /** Hands on the names that begin at word {@code i} and end before {@code limit}. */
    void at(Tagged t, int i, int limit, Consumer<Decider.Found> taker) {
        KnownNames.Hit hit = t.known()[i];
        if (hit != null) {
            take(listed(t, hit), limit, taker);
            take(lengthened(t, hit), limit, taker);
            if (!t.nounsCapitalised()) {
                take(widened(t, hit), limit, taker);
            }
        }
        if (i + 1 < limit && t.known()[i + 1] != null) {
            take(extended(t, i), limit, taker);
        }
        if (t.has(i, Mark.DEMONYM | Mark.COUNTRY)) {
            take(nation(t, i), limit, taker);
        }
        if (!t.nounsCapitalised()) {
            take(units.at(t, i), limit, taker);
        }
        if (t.has(i, Mark.CAPITAL)) {
            take(product(t, i), limit, taker);
            take(pair(t, i), limit, taker);
            take(abbreviated.at(t, i), limit, taker);
            if (t.opensQuote(i - 1)) {
                take(quoted(t, i), limit, taker);
            }
        }
    }

    private static void take(Decider.Found f, int limit, Consumer<Decider.Found> taker) {
        if (f != null && f.last() <= limit) {
            taker.accept(f);
        }
    }

    private Decider.Found listed(Tagged t, KnownNames.Hit hit) {
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
        boolean vehicle = hit.known().makes() && t.nounsCapitalised() && (t.has(hit.first() - 1, Mark.INDEFINITE)
                || t.has(hit.first() - 1, Mark.ADJECTIVE) && !t.has(hit.first() - 1, Mark.CAPITAL) && t.has(hit.first() - 2, Mark.INDEFINITE));
        boolean channel = vehicle || hit.known().medium() && t.has(hit.first() - 1, Mark.MEDIUM_PREP);
        return new Decider.Found(hit.first(), hit.last(), channel ? NameType.MISC : hit.known().type(), hit.known().country(), hit.known().rule(), tally.sum());
    }

    /** "the Iraqi government", "die türkische Luftwaffe", perhaps with one word between: "the German foreign ministry". */
    private Decider.Found nation(Tagged t, int i) {
        boolean letters = t.has(i, Mark.COUNTRY) && t.has(i, Mark.ACRONYM | Mark.INITIAL);
        if (!t.has(i, Mark.DEMONYM) && !letters || t.has(i, Mark.HYPHEN)) {
            return null;
        }
        int head = t.has(i + 1, Mark.STATE_BODY) ? i + 1 : i + 2;
        if (!t.sameSentence(i, head) || !t.has(head, head == i + 1 ? Mark.STATE_BODY : Mark.STATE_BODY | Mark.STATE_TAIL) || head == i + 2 && !t.has(i + 1, Mark.STATE_PART)) {
            return null;
        }
        return new Decider.Found(i, head + 1, NameType.ORGANISATION, countries.ofAdjective(t.word(i)), stateBody.id(), stateBody.weight());
    }

    /** "Senate Foreign Relations Committee": a listed body with words and a head behind it. */
    private Decider.Found widened(Tagged t, KnownNames.Hit hit) {
        int head = -1;
        for (int k = hit.last(); k <= hit.last() + MOST_BETWEEN && t.sameSentence(hit.first(), k) && t.has(k, Mark.CAPITAL)
                && !t.has(k, Mark.FUNCTION | Mark.TITLE | Mark.ROLE | Mark.RANK | Mark.FIRST | Mark.DEMONYM); k++) {
            head = k > hit.last() && t.has(k, Mark.BODY) ? k : head;
        }
        if (head < 0 || hit.known().type() != NameType.ORGANISATION || hit.known().ambiguous()) {
            return null;
        }
        Decider.Found f = listed(t, hit);
        return new Decider.Found(f.first(), head + 1, f.type(), f.country(), f.rule(), f.weight() + extension.weight() + known.weight());
    }

    /** "BBC News", "Siemens AG", "Tigris River": a listed body with a head or a legal form behind it, a listed place with what it is. */
    private Decider.Found lengthened(Tagged t, KnownNames.Hit hit) {
        int next = hit.last();
        if (hit.known().type() == NameType.LOCATION && !t.nounsCapitalised() && t.has(next, Mark.SITE) && t.has(next, Mark.CAPITAL) && t.sameSentence(hit.first(), next)) {
            Decider.Found f = listed(t, hit);
            return new Decider.Found(f.first(), next + 1, f.type(), f.country(), f.rule(), f.weight() + extension.weight());
        }
        if (hit.known().type() != NameType.ORGANISATION || !t.has(next, Mark.BODY | Mark.FORM) || !t.has(next, Mark.CAPITAL)
                || t.has(next, Mark.INSIDE) || t.has(next, Mark.RANK) && t.has(next + 1, Mark.TITLE | Mark.ROLE) && t.has(next + 1, Mark.CAPITAL)
                || t.nounsCapitalised() && t.has(next, Mark.COMMON) && !t.has(next, Mark.FORM)) {
            return null;
        }
        Decider.Found f = listed(t, hit);
        return new Decider.Found(f.first(), next + 1, f.type(), f.country(), f.rule(), f.weight() + extension.weight() + (hit.known().ambiguous() ? known.weight() : 0));
    }

    /** "German Air Force": the listed name of a body behind the land it belongs to. */
    private Decider.Found extended(Tagged t, int i) {
        KnownNames.Hit hit = t.known()[i + 1];
        if (t.nounsCapitalised() || hit.known().type() != NameType.ORGANISATION || hit.last() - hit.first() < 2
                || !t.has(i, Mark.DEMONYM | Mark.COUNTRY | Mark.PLACE_SURE) || !t.has(i, Mark.CAPITAL)) {
            return null;
        }
        Decider.Found f = listed(t, hit);
        return new Decider.Found(i, f.last(), f.type(), null, f.rule(), f.weight() + extension.weight());
    }

    /** "Boeing 737", "Antonow An-24": who made it stands before the type. */
    private Decider.Found product(Tagged t, int i) {
        KnownNames.Hit hit = t.known()[i];
        boolean maker = hit != null && hit.known().makes();
        int type = maker ? hit.last() : i + 1;
        if (!t.has(type, Mark.CODE | Mark.NUMBER) || !t.sameSentence(i, type) || !maker && !t.has(i, Mark.UNKNOWN) || !maker && t.has(i, Mark.PLACE | Mark.PLACE_MAYBE | Mark.FUNCTION | Mark.CLUB | Mark.CODE)) {
            return null;
        }
        boolean model = t.has(type, Mark.CODE) && t.word(type).chars().anyMatch(Character::isDigit) || maker && t.has(type, Mark.NUMBER) && t.word(type).length() < YEAR;
        return model ? new Decider.Found(i, type + 1, NameType.MISC, null, product.id(), product.weight()) : null;
    }

    /** "Industrie- und Handelskammer Kassel": of two fields, named by its place. */
    private Decider.Found pair(Tagged t, int i) {
        int head = i + 3;
        boolean two = t.nounsCapitalised() && t.has(i, Mark.FUNCTION) && t.word(i + 1).equals("-") && !t.text().token(i + 1).spaceBefore() && !t.has(i + 2, Mark.CAPITAL)
                && t.has(head, Mark.BODY) && t.has(head, Mark.CAPITAL) && t.sameSentence(i, head + 1) && t.has(head + 1, Mark.PLACE | Mark.PLACE_MAYBE) && t.has(head + 1, Mark.CAPITAL);
        return two ? new Decider.Found(i, head + 2, NameType.ORGANISATION, null, pair.id(), pair.weight()) : null;
    }

    /** What quotation marks hold together, all its words written large: a body where its kind or its letters stand beside it, else a work. */
    private Decider.Found quoted(Tagged t, int i) {
        int large = 0;
        int end = i;
        while (end < t.marks().length && end - i <= LONGEST_QUOTED && t.sameSentence(i, end) && !t.closesQuote(end)) {
            if (t.has(end, Mark.CAPITAL | Mark.NUMBER)) {
                large++;
            } else if (!t.text().token(end).isWord() && !"&-/'’.".contains(t.word(end)) || t.word(end).length() > LONGEST_LINK) {
                return null;
            }
            end++;
        }
        if (!t.sameSentence(i, end) || !t.closesQuote(end) || large < 2 || large * 2 < end - i) {
            return null;
        }
        boolean letters = t.word(end + 1).equals("(") && t.has(end + 2, Mark.ACRONYM) && t.word(end + 3).equals(")");
        if (letters || t.has(i - 2, Mark.BODY_KIND)) {
            return new Decider.Found(i, end, NameType.ORGANISATION, null, quotedBody.id(), quotedBody.weight());
        }
        boolean own = t.listed(i, end) != 0 || t.has(end - 1, Mark.BODY | Mark.SITE | Mark.STREET) || t.has(i, Mark.BODY | Mark.SITE | Mark.CLUB | Mark.PLACE_ADJECTIVE)
                || t.known()[i] != null && t.known()[i].last() >= end - 1;
        boolean person = own || end - i < 4 && t.has(i, Mark.FIRST | Mark.FIRST_MAYBE) && !t.has(end - 1, Mark.FOREIGN | Mark.COMMON);
        return person ? null : new Decider.Found(i, end, NameType.MISC, null, quotedWork.id(), quotedWork.weight());
    }
}
