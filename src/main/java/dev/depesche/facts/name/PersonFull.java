package dev.depesche.facts.name;

/** What speaks for and against several words being a person's name. */
final class PersonFull {

    private static final long NAME = Mark.FIRST | Mark.FIRST_MAYBE | Mark.SURNAME | Mark.SURNAME_MAYBE;

    private final Clues.Clue first;
    private final Clues.Clue firstMaybe;
    private final Clues.Clue initials;
    private final Clues.Clue surname;
    private final Clues.Clue surnameMaybe;
    private final Clues.Clue surnameShape;
    private final Clues.Clue unknown;
    private final Clues.Clue common;
    private final Clues.Clue rare;
    private final Clues.Clue atStart;
    private final Clues.Clue particle;
    private final Clues.Clue particleCommon;
    private final Clues.Clue compoundLast;
    private final Clues.Clue genitiveFirst;
    private final Clues.Clue firstLast;
    private final Clues.Clue firstCommon;
    private final Clues.Clue siteSurname;
    private final Clues.Clue eachWord;
    private final Clues.Clue place;
    private final Clues.Clue acronym;
    private final Clues.Clue body;
    private final Clues.Clue work;
    private final Clues.Clue allUnknown;
    private final Clues.Clue tooLong;
    private final Clues.Clue genitive;
    private final Clues.Clue titleInside;

    PersonFull(Clues c) {
        first = c.get("person.first-name");
        firstMaybe = c.get("person.first-name-maybe");
        initials = c.get("person.initials");
        surname = c.get("person.surname");
        surnameMaybe = c.get("person.surname-maybe");
        surnameShape = c.get("person.surname-shape");
        unknown = c.get("person.unknown-last");
        common = c.get("person.common-last");
        rare = c.get("person.common-first");
        atStart = c.get("person.at-start");
        particle = c.get("person.particle");
        particleCommon = c.get("person.particle-common");
        compoundLast = c.get("person.compound-last");
        genitiveFirst = c.get("person.genitive-first");
        firstLast = c.get("person.first-name-last");
        firstCommon = c.get("person.first-name-common");
        siteSurname = c.get("person.site-surname");
        eachWord = c.get("person.each-word");
        place = c.get("person.is-place");
        acronym = c.get("person.acronym");
        body = c.get("person.head-inside");
        work = c.get("person.work-head-last");
        allUnknown = c.get("person.all-unknown");
        tooLong = c.get("person.too-long");
        genitive = c.get("person.all-surname-like");
        titleInside = c.get("person.title-inside");
    }

    void score(Tagged t, int i, int j, Tally tally) {
        int last = j - 1;
        if (t.has(i, Mark.INITIAL)) {
            tally.add(initials);
        } else if (t.has(i, Mark.FIRST)) {
            tally.add(t.has(i, Mark.COMMON) || t.has(i, Mark.PLACE_SURE) && !t.has(i, Mark.COUNTRY) ? firstCommon : first);
        } else if (t.has(i, Mark.FIRST_MAYBE)) {
            tally.add(firstMaybe);
        }
        if (t.has(i, Mark.GENITIVE)) {
            tally.add(genitiveFirst);
        }
        if (t.has(i, Mark.DEMONYM)) {
            tally.add(work);
        }
        if (t.has(i, t.has(i, Mark.INITIAL_PLACE) ? Mark.COMMON | Mark.COMPOUND | Mark.RARE : Mark.COMMON | Mark.COMPOUND) && !t.has(i, Mark.FIRST)) {
            tally.add(rare);
            if (t.has(i, Mark.INITIAL_PLACE)) {
                tally.add(atStart);
            }
        }
        if (t.has(last, Mark.SURNAME)) {
            tally.add(surname);
        } else if (t.has(last, Mark.SURNAME_MAYBE)) {
            tally.add(surnameMaybe);
        } else if (t.has(last, Mark.SURNAME_SHAPE)) {
            tally.add(surnameShape);
        } else if (t.has(last, Mark.UNKNOWN)) {
            tally.add(unknown);
        }
        if (t.has(last, Mark.COMMON) && !t.has(last, NAME)) {
            tally.add(common);
        } else if (t.has(last, Mark.COMPOUND) && !t.has(last, NAME)) {
            tally.add(compoundLast);
        }
        if (t.has(last, Mark.TITLE | Mark.ROLE) && t.has(last, Mark.COMMON | Mark.COMPOUND) && !t.has(last, Mark.SURNAME)) {
            tally.add(t.nounsCapitalised() && t.has(last, Mark.TITLE) ? siteSurname : body);
        }
        middle(t, i, last, tally);
        if (t.has(i, Mark.PLACE) && !t.has(i, Mark.FIRST)) {
            tally.add(place);
        }
        if (t.has(last, Mark.FIRST) && !t.has(last, Mark.GENITIVE) && t.has(last + 1, Mark.CAPITAL) && !t.has(last + 1, Mark.FUNCTION | Mark.ACRONYM)
                && t.sameSentence(last, last + 1)) {
            tally.add(firstLast);
        }
        if (t.has(last, Mark.INITIAL) && t.has(last + 1, Mark.CAPITAL) && t.sameSentence(last, last + 1)) {
            tally.add(body);
        }
        if (t.has(last, Mark.PLACE) && !t.has(last - 1, Mark.PARTICLE) && (t.has(last, Mark.PLACE_SURE) && !t.has(i, Mark.FIRST | Mark.FIRST_MAYBE | Mark.INITIAL)
                || !t.has(last, Mark.SURNAME | Mark.SURNAME_MAYBE))) {
            tally.add(place);
        }
        if (t.has(last, Mark.BODY | Mark.SITE | Mark.FORM) && !t.has(last, Mark.INSIDE)) {
            tally.add(t.has(last, Mark.SURNAME) || t.nounsCapitalised() && t.has(last, Mark.SITE) ? siteSurname : body);
        }
        if (t.has(last, Mark.WORK) && !t.has(last, Mark.SURNAME)) {
            tally.add(work);
        }
        if (j - i > 3 && !t.any(i, j, Mark.INITIAL | Mark.PARTICLE)) {
            tally.add(tooLong);
        }
    }

    private void middle(Tagged t, int i, int last, Tally tally) {
        boolean allUnknownWords = true;
        boolean allNames = true;
        for (int k = i; k <= last; k++) {
            allUnknownWords &= t.has(k, Mark.UNKNOWN) && !t.has(k, Mark.ACRONYM | Mark.PLACE | Mark.BODY | Mark.SITE);
            allNames &= t.has(k, NAME | Mark.SURNAME_SHAPE | Mark.INITIAL | Mark.PARTICLE) && !t.has(k, Mark.ACRONYM);
            if (t.has(k, Mark.ACRONYM | Mark.FORM | Mark.NUMBER) && !t.has(k, Mark.INITIAL | Mark.ROMAN)) {
                tally.add(acronym);
            }
            if (k > i && k < last) {
                tally.add(eachWord);
                if (t.has(k, Mark.TITLE) && !t.has(k, Mark.PARTICLE | NAME)) {
                    tally.add(titleInside);
                }
                if (t.has(k, Mark.INITIAL)) {
                    tally.add(initials);
                } else if (t.has(k, Mark.PARTICLE)) {
                    tally.add(particle);
                    if (k == last - 1 && t.lower(k).equals("zu") && t.has(last, Mark.COMMON) && !t.has(last, NAME)) {
                        tally.add(particleCommon);
                    }
                } else if (t.has(k, Mark.BODY | Mark.SITE | Mark.WORK) && !t.has(k, NAME)) {
                    tally.add(body);
                } else if (t.has(k, Mark.COMMON | Mark.COMPOUND) && !t.has(k, NAME)) {
                    tally.add(common);
                }
            }
        }
        if (allUnknownWords) {
            tally.add(allUnknown);
        }
        if (allNames) {
            tally.add(genitive);
        }
    }
}
