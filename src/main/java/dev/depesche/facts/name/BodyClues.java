package dev.depesche.facts.name;

/** What speaks for and against a span being the name of an organisation. */
final class BodyClues {

    /** So many words before a parenthesis can be the name that the letters in it stand for. */
    private static final int FULL_NAME = 7;

    private final Clues.Clue base;
    private final Clues.Clue acronym;
    private final Clues.Clue mixed;
    private final Clues.Clue headLast;
    private final Clues.Clue headFirst;
    private final Clues.Clue headOf;
    private final Clues.Clue ofState;
    private final Clues.Clue titleLast;
    private final Clues.Clue team;
    private final Clues.Clue kind;
    private final Clues.Clue kindSeveral;
    private final Clues.Clue atStart;
    private final Clues.Clue form;
    private final Clues.Clue club;
    private final Clues.Clue compound;
    private final Clues.Clue compoundPlain;
    private final Clues.Clue headFirstPlace;
    private final Clues.Clue common;
    private final Clues.Clue person;
    private final Clues.Clue place;
    private final Clues.Clue determiner;
    private final Clues.Clue unknown;
    private final Clues.Clue roman;
    private final Clues.Clue link;
    private final Clues.Clue title;
    private final Clues.Clue prep;
    private final Clues.Clue length;
    private final Clues.Clue titleInside;
    private final Clues.Clue coordinated;
    private final Clues.Clue generic;
    private final Clues.Clue indefinite;
    private final Clues.Clue ofCountry;
    private final Clues.Clue workBehind;

    BodyClues(Clues c) {
        base = c.get("body.base");
        acronym = c.get("body.acronym");
        mixed = c.get("body.mixed-case");
        headLast = c.get("body.head-last");
        headFirst = c.get("body.head-first");
        headOf = c.get("body.head-of");
        kind = c.get("body.kind-before");
        kindSeveral = c.get("body.kind-before-several");
        ofState = c.get("body.state-first");
        titleLast = c.get("body.title-last");
        team = c.get("body.team");
        atStart = c.get("body.at-start");
        form = c.get("body.legal-form");
        club = c.get("body.club");
        compoundPlain = c.get("body.compound-plain");
        headFirstPlace = c.get("body.head-first-place");
        compound = c.get("body.compound");
        common = c.get("body.common");
        person = c.get("body.person-name");
        place = c.get("body.place");
        determiner = c.get("body.determiner-before");
        unknown = c.get("body.unknown");
        roman = c.get("body.roman");
        link = c.get("body.link");
        title = c.get("body.title-before");
        prep = c.get("body.place-word-before");
        length = c.get("body.each-word");
        titleInside = c.get("body.title-inside");
        coordinated = c.get("body.coordinated");
        generic = c.get("body.generic");
        indefinite = c.get("body.indefinite-before");
        ofCountry = c.get("body.of-country");
        workBehind = c.get("body.work-behind");
    }

    void score(Tagged t, int i, int j, Tally tally) {
        tally.add(base);
        if (j - i == 1) {
            single(t, i, tally);
        } else {
            several(t, i, j, tally);
        }
        if (t.kindBeside(i, j)) {
            tally.add(kind);
        }
        if (t.sameSentence(i - 1, i)) {
            if (t.has(i - 1, Mark.DETERMINER)) {
                tally.add(determiner);
            }
            if (t.has(i - 1, Mark.TITLE | Mark.ROLE) && t.has(i - 1, Mark.CAPITAL)) {
                tally.add(title);
            }
            if (t.afterPlaceWord(i)) {
                tally.add(prep);
            }
        }
    }

    private void single(Tagged t, int i, Tally tally) {
        if (t.has(i, Mark.ACRONYM) && !(t.has(i, Mark.INITIAL) && t.has(i + 1, Mark.CAPITAL) && t.has(i + 1, Mark.SURNAME | Mark.SURNAME_MAYBE | Mark.UNKNOWN))) {
            tally.add(acronym);
            if (technical(t, i) || t.has(i, Mark.GENERIC)) {
                tally.add(common);
            }
        } else if (t.has(i, Mark.MIXED)) {
            tally.add(mixed);
        } else if (t.has(i, Mark.UNKNOWN)) {
            tally.add(unknown);
        }
        if (t.has(i, Mark.ROMAN) || t.has(i, Mark.TITLE) && !t.nounsCapitalised() && !t.has(i, Mark.COMMON | Mark.BODY)) {
            tally.add(roman);
        }
        if (t.has(i, Mark.BODY) && t.has(i, Mark.INSIDE) && (t.has(i, Mark.HYPHEN) ? t.has(i, Mark.NAMED) : !t.has(i, Mark.COMMON | Mark.COMPOUND))) {
            tally.add(t.has(i, Mark.HYPHEN) ? compound : compoundPlain);
        } else if (t.has(i, t.has(i - 1, Mark.BODY_KIND) ? Mark.COMMON : Mark.COMMON | Mark.COMPOUND)) {
            tally.add(common);
        }
        if (t.has(i, Mark.FIRST | Mark.SURNAME)) {
            tally.add(person);
        }
        if (t.has(i, Mark.PLACE)) {
            tally.add(place);
        }
    }

    /** Letters beside a number, one of several, or behind the common word they stand for: "PMID 162819", "einen BMI", "Hemmer (SSRI)". */
    private static boolean technical(Tagged t, int i) {
        if (t.sameSentence(i, i + 1) && t.has(i + 1, Mark.NUMBER) && t.word(i + 1).length() > 2 || t.sameSentence(i - 1, i) && t.has(i - 1, Mark.NUMBER)
                || t.nounsCapitalised() && t.has(i - 1, Mark.INDEFINITE) && t.sameSentence(i, i + 2) && t.has(i + 2, Mark.NUMBER)) {
            return true;
        }
        if (!t.word(i - 1).equals("(") || !t.sameSentence(i - 2, i)) {
            return false;
        }
        boolean noun = t.nounsCapitalised() ? t.has(i - 2, Mark.COMMON | Mark.COMPOUND | Mark.RARE) : t.text().token(i - 2).isWord() && !t.has(i - 2, Mark.CAPITAL);
        noun &= !t.has(i - 3, Mark.CAPITAL);
        for (int k = i - 2; noun && k > i - 2 - FULL_NAME && t.sameSentence(k, i); k--) {
            noun = !t.has(k, Mark.BODY | Mark.BODY_KIND | Mark.STATE_BODY | Mark.FORM | Mark.CLUB | Mark.DEMONYM | Mark.WORK);
        }
        return noun;
    }

    private void several(Tagged t, int i, int j, Tally tally) {
        int last = j - 1;
        int head = head(t, i, j);
        if (!t.nounsCapitalised() && t.has(last, Mark.TITLE) && t.has(last, Mark.COMMON) && j - i > 1) {
            tally.add(titleLast);
        }
        if (t.has(last, Mark.FORM)) {
            tally.add(form);
        } else if (t.has(i, Mark.CLUB) && t.has(last, Mark.PLACE | Mark.PLACE_MAYBE | Mark.UNKNOWN | Mark.NUMBER)) {
            tally.add(club);
        } else if (head == last) {
            tally.add(headLast);
        } else if (head >= 0 && links(t, head + 1)) {
            tally.add(t.nounsCapitalised() && t.lower(head + 1).equals("of") ? headFirstPlace : headOf);
        } else if (head == i && (!t.nounsCapitalised() || t.has(last, Mark.PLACE | Mark.PLACE_MAYBE | Mark.UNKNOWN))) {
            tally.add(t.has(last, Mark.PLACE | Mark.PLACE_MAYBE) || t.has(last, Mark.UNKNOWN) && t.has(last, Mark.PLACE_SHAPE) ? headFirstPlace : headFirst);
        } else if (head > i && head == last - 1) {
            tally.add(headFirstPlace);
        } else if (team(t, i, j)) {
            tally.add(team);
        } else if (t.kindBeside(i, j) && !t.has(i, Mark.COMMON | Mark.COMPOUND | Mark.FIRST)) {
            tally.add(kindSeveral);
        } else {
            tally.add(common);
            if (t.has(i, Mark.FIRST)) {
                tally.add(person);
            }
            return;
        }
        if (t.nounsCapitalised() && (t.has(i, Mark.ROLE) && !t.has(i, Mark.BODY) || t.has(last, Mark.GENERIC) && t.has(last - 1, Mark.DETERMINER))) {
            tally.add(generic);
        }
        if (head > i && head == last - 2 && links(t, head + 1) && t.has(last, Mark.COUNTRY)) {
            tally.add(ofCountry);
        }
        if (head == last && t.has(j, Mark.WORK) && t.has(j, Mark.CAPITAL) && !t.has(j, Mark.INITIAL_PLACE) && t.sameSentence(last, j)) {
            tally.add(workBehind);
        }
        if ((head == last || head == i && t.nounsCapitalised() && links(t, head + 1)) && t.has(i - 1, Mark.INDEFINITE) && t.sameSentence(i - 1, i)) {
            tally.add(indefinite);
        }
        if (t.has(i, Mark.INITIAL_PLACE) && t.has(i, Mark.COMMON) && !t.has(i, Mark.DEMONYM | Mark.PLACE | Mark.BODY)) {
            tally.add(atStart);
        }
        if (head > i && t.has(i, Mark.COUNTRY | Mark.DEMONYM)) {
            tally.add(ofState);
        }
        for (int k = i + 1; k < last; k++) {
            if (t.has(k, Mark.TITLE | Mark.ROLE) && t.has(k, Mark.CAPITAL) && !t.has(k, Mark.BODY | Mark.SURNAME)) {
                tally.add(titleInside);
            }
        }
        for (int k = i + 1; k < j; k++) {
            if (t.has(k, Mark.CAPITAL | Mark.NUMBER) || Links.owner(t, k)) {
                tally.add(length);
            } else if (k != head + 1 && k != head + 2 && !Fields.waiting(t, k) && !Fields.two(t, head, k)) {
                tally.add(link);
                if (head == last && t.nounsCapitalised() && t.has(k, Mark.DETERMINER)) {
                    tally.add(common);
                }
            }
            if (!t.nounsCapitalised() && t.lower(k).equals("and") && t.has(k - 1, Mark.COMMON) && !t.has(k - 1, Mark.BODY | Mark.PLACE | Mark.TITLE | Mark.ROLE) && t.has(k + 1, Mark.COMMON)) {
                tally.add(coordinated);
            }
        }
    }

    /** The head of the name: its last word if that can be one, else the last word that can and has a link behind it; -1 without. */
    private static int head(Tagged t, int i, int j) {
        int last = j - 1;
        if (t.has(last, Mark.BODY) && (!t.nounsCapitalised() || !t.has(i, Mark.COMMON | Mark.COMPOUND)
                || t.has(i, Mark.ADJECTIVE | Mark.PLACE | Mark.SURNAME | Mark.TOWN))) {
            return last;
        }
        for (int k = last - 1; k >= i; k--) {
            boolean seat = k == last - 1 && t.has(last, Mark.PLACE) && (!t.nounsCapitalised() || k == i + 1 && t.has(last, Mark.COUNTRY) && t.has(i, Mark.ADJECTIVE) && !t.has(i, Mark.INITIAL_PLACE));
            if (t.has(k, Mark.BODY) && (k == i || seat || links(t, k + 1)) && !(t.nounsCapitalised() && k > i && t.has(i, Mark.COMMON) && !t.has(i, Mark.ADJECTIVE))) {
                return k;
            }
        }
        return -1;
    }

    private static boolean links(Tagged t, int k) {
        String w = t.lower(k);
        return w.equals("of") || w.equals("for") || w.equals("on") || w.equals("für");
    }

    /** "Montreal Crystals": a town and a word in the plural. */
    private static boolean team(Tagged t, int i, int j) {
        int last = j - 1;
        return !t.nounsCapitalised() && j - i < 4 && t.has(last - 1, Mark.PLACE | Mark.PLACE_MAYBE) && !t.has(last, Mark.SITE | Mark.BODY | Mark.WORK | Mark.SURNAME | Mark.DEMONYM)
                && t.lower(last).endsWith("s") && t.has(last, Mark.COMMON | Mark.RARE | Mark.UNKNOWN) && t.has(i, Mark.PLACE | Mark.PLACE_MAYBE | Mark.PLACE_ADJECTIVE);
    }
}
