package dev.depesche.facts.name;

/** What speaks for and against one word being a person's name by itself. */
final class PersonSingle {

    private static final int LONG = 8;

    private final Clues.Clue atStart;
    private final Clues.Clue bare;
    private final Clues.Clue adjectiveShape;
    private final Clues.Clue plural;
    private final Clues.Clue place;
    private final Clues.Clue acronym;
    private final Clues.Clue body;
    private final Clues.Clue singleFirst;
    private final Clues.Clue singleSurname;
    private final Clues.Clue singleUnknown;
    private final Clues.Clue singleCommon;
    private final Clues.Clue singleTail;

    PersonSingle(Clues c) {
        atStart = c.get("person.at-start");
        bare = c.get("person.bare");
        adjectiveShape = c.get("person.adjective-shape");
        plural = c.get("person.plural-shape");
        place = c.get("person.is-place");
        acronym = c.get("person.acronym");
        body = c.get("person.head-inside");
        singleFirst = c.get("person.single-first-name");
        singleSurname = c.get("person.single-surname");
        singleUnknown = c.get("person.single-unknown");
        singleCommon = c.get("person.single-common");
        singleTail = c.get("person.single-tail");
    }

    void score(Tagged t, int i, Tally tally) {
        boolean common = t.has(i, Mark.COMMON | Mark.COMPOUND);
        if (t.has(i, Mark.FIRST)) {
            tally.add(singleFirst);
        } else if (t.has(i, Mark.SURNAME | Mark.SURNAME_MAYBE | Mark.FIRST_MAYBE | Mark.SURNAME_SHAPE)) {
            tally.add(singleSurname);
        } else if (t.has(i, Mark.UNKNOWN)) {
            tally.add(singleUnknown);
            if (bare(t, i)) {
                tally.add(bare);
            }
            if (adjectiveShape(t, i)) {
                tally.add(adjectiveShape);
            }
            if (t.nounsCapitalised() && t.word(i).length() > LONG && t.lower(i).endsWith("n")) {
                tally.add(plural);
            }
        }
        if (common || t.has(i, Mark.RARE) && !t.has(i, Mark.FIRST)) {
            boolean speaks = speaks(t, i);
            if (!apposed(t, i)) {
                tally.add(speaks || guessed(t, i) ? singleTail : singleCommon);
            }
            if (t.has(i, Mark.INITIAL_PLACE) && !speaks) {
                tally.add(atStart);
            }
        }
        if (t.has(i, Mark.ACRONYM)) {
            tally.add(acronym);
        }
        if (t.has(i, Mark.PLACE) && (t.has(i, Mark.PLACE_SURE) || !t.has(i, Mark.SURNAME))) {
            tally.add(place);
        }
        boolean head = t.nounsCapitalised() && t.has(i, Mark.UNKNOWN) && t.has(i, Mark.BODY) && t.has(i, Mark.INSIDE) && !t.has(i, Mark.SURNAME_SHAPE | Mark.SURNAME | Mark.SURNAME_MAYBE);
        if (t.has(i, Mark.BODY | Mark.SITE | Mark.WORK) && common || t.has(i, Mark.FORM) || head) {
            tally.add(body);
        }
    }

    /** First in a sentence with the ending of an adjective before a man or thing, and a common noun or what is made of a town behind it: "Designierter Bischof". */
    private static boolean adjectiveShape(Tagged t, int i) {
        return t.nounsCapitalised() && t.has(i, Mark.INITIAL_PLACE) && t.lower(i).endsWith("er") && t.sameSentence(i, i + 1) && t.has(i + 1, Mark.CAPITAL)
                && t.has(i + 1, Mark.COMMON | Mark.COMPOUND | Mark.TOWN | Mark.DEMONYM | Mark.ROLE | Mark.TITLE);
    }

    /** A compound by its tail alone that stands bare where a speaker stands: "betonte Ostwanger". */
    static boolean guessed(Tagged t, int i) {
        return t.has(i, Mark.TAIL) && t.has(i, Mark.COMPOUND) && !t.has(i, Mark.COMMON | Mark.ROLE | Mark.BODY)
                && t.sameSentence(i - 1, i) && t.has(i - 1, Mark.SPEECH) && !t.has(i - 1, Mark.CAPITAL) && !(t.sameSentence(i, i + 1) && t.has(i + 1, Mark.CAPITAL));
    }

    /** A word right behind an office that has no article: "Justizminister Eisenreich"; one that is no noun, behind any: "der Minister Wüst". */
    static boolean apposed(Tagged t, int i) {
        if (!t.nounsCapitalised() || !t.sameSentence(i - 1, i) || !t.has(i - 1, Mark.ROLE) || !t.has(i - 1, Mark.CAPITAL) || t.has(i - 1, Mark.PLURAL)
                || t.has(i, Mark.PLURAL | Mark.ROLE | Mark.TITLE | Mark.BODY | Mark.SITE | Mark.WORK | Mark.FUNCTION | Mark.HYPHEN) || t.sameSentence(i, i + 1) && t.has(i + 1, Mark.CAPITAL)) {
            return false;
        }
        return !t.has(i, Mark.COMMON | Mark.COMPOUND) || !t.sameSentence(i - 2, i) || !t.has(i - 2, Mark.DETERMINER | Mark.ADJECTIVE | Mark.DEMONYM);
    }

    /** A surname that is a common noun too, where a noun would need an article: "Müller sagte", "betonte Fischer". */
    private static boolean speaks(Tagged t, int i) {
        if (!t.nounsCapitalised() || !t.has(i, Mark.SURNAME) || t.has(i, Mark.ROLE | Mark.TITLE | Mark.BODY) || t.sameSentence(i - 1, i) && !bare(t, i) && !t.has(i - 1, Mark.FUNCTION)) {
            return false;
        }
        return singular(t, i - 1) && t.sameSentence(i - 1, i) || singular(t, i + 1) && t.sameSentence(i, i + 1);
    }

    private static boolean singular(Tagged t, int k) {
        return t.has(k, Mark.SPEECH) && !t.has(k, Mark.CAPITAL) && (t.lower(k).endsWith("t") || t.lower(k).endsWith("te"));
    }

    /** Whether nothing before the word makes it a noun: no article, adjective or preposition. */
    private static boolean bare(Tagged t, int i) {
        return !t.sameSentence(i - 1, i) || !t.has(i - 1, Mark.DETERMINER | Mark.ADJECTIVE | Mark.PLACE_PREP | Mark.PREPOSITION | Mark.CAPITAL)
                && t.text().token(i - 1).isWord();
    }
}
