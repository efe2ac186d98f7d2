package dev.depesche.facts.name;

/** What speaks for and against a span being the name of a person. */
final class PersonClues {

    private static final long NAME = Mark.FIRST | Mark.FIRST_MAYBE | Mark.SURNAME | Mark.SURNAME_MAYBE;
    private static final int LONGEST = 6;
    private static final int LONG = 8;

    private final Clues.Clue one;
    private final Clues.Clue several;
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
    private final Clues.Clue title;
    private final Clues.Clue role;
    private final Clues.Clue particle;
    private final Clues.Clue speech;
    private final Clues.Clue speechBefore;
    private final Clues.Clue compoundLast;
    private final Clues.Clue colon;
    private final Clues.Clue firstLast;
    private final Clues.Clue suffix;
    private final Clues.Clue quoted;
    private final Clues.Clue kind;
    private final Clues.Clue genitiveFirst;
    private final Clues.Clue bare;
    private final Clues.Clue adjective;
    private final Clues.Clue plural;
    private final Clues.Clue firstCommon;
    private final Clues.Clue siteSurname;
    private final Clues.Clue deed;
    private final Clues.Clue eachWord;
    private final Clues.Clue age;
    private final Clues.Clue determiner;
    private final Clues.Clue place;
    private final Clues.Clue placeBefore;
    private final Clues.Clue acronym;
    private final Clues.Clue body;
    private final Clues.Clue work;
    private final Clues.Clue singleFirst;
    private final Clues.Clue singleSurname;
    private final Clues.Clue singleUnknown;
    private final Clues.Clue singleCommon;
    private final Clues.Clue singleTail;
    private final Clues.Clue allUnknown;
    private final Clues.Clue tooLong;
    private final Clues.Clue genitive;
    private final Clues.Clue foreign;
    private final Clues.Clue titleInside;

    PersonClues(Clues c) {
        one = c.get("person.one-word");
        several = c.get("person.several-words");
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
        title = c.get("person.title-before");
        role = c.get("person.role-before");
        particle = c.get("person.particle");
        speech = c.get("person.speech-after");
        speechBefore = c.get("person.speech-before");
        compoundLast = c.get("person.compound-last");
        colon = c.get("person.colon-after");
        genitiveFirst = c.get("person.genitive-first");
        bare = c.get("person.bare");
        adjective = c.get("person.adjective-before");
        plural = c.get("person.plural-shape");
        quoted = c.get("person.quoted");
        kind = c.get("person.body-kind-before");
        firstLast = c.get("person.first-name-last");
        suffix = c.get("person.suffix");
        firstCommon = c.get("person.first-name-common");
        siteSurname = c.get("person.site-surname");
        deed = c.get("person.deed-after");
        eachWord = c.get("person.each-word");
        age = c.get("person.age-after");
        determiner = c.get("person.determiner-before");
        place = c.get("person.is-place");
        placeBefore = c.get("person.place-word-before");
        acronym = c.get("person.acronym");
        body = c.get("person.head-inside");
        work = c.get("person.work-head-last");
        singleFirst = c.get("person.single-first-name");
        singleSurname = c.get("person.single-surname");
        singleUnknown = c.get("person.single-unknown");
        singleCommon = c.get("person.single-common");
        singleTail = c.get("person.single-tail");
        allUnknown = c.get("person.all-unknown");
        tooLong = c.get("person.too-long");
        genitive = c.get("person.all-surname-like");
        foreign = c.get("person.foreign-word");
        titleInside = c.get("person.title-inside");
    }

    /** Whether the words can be a person's name by their kinds alone. */
    static boolean shape(Tagged t, int i, int j) {
        if (j - i > LONGEST || t.has(i, Mark.TITLE) && (t.has(i, Mark.COMMON) || !t.has(i, Mark.FIRST)) || t.has(i, Mark.PARTICLE) && !t.has(i, Mark.CAPITAL) && j - i < 2) {
            return false;
        }
        for (int k = i; k < j; k++) {
            boolean capital = t.has(k, Mark.CAPITAL | Mark.INITIAL);
            boolean inner = k > i && k < j - 1;
            if (!capital && !(t.has(k, Mark.PARTICLE) && (inner || k == i && j - i > 1))) {
                return false;
            }
            if (capital && t.has(k, Mark.FUNCTION) && !t.has(k, Mark.PARTICLE) || t.has(k, Mark.CODE) && !t.has(k, Mark.ROMAN)) {
                return false;
            }
        }
        if (t.has(i, Mark.RANK)) {
            return false;
        }
        return t.has(j - 1, Mark.CAPITAL) && !(t.has(j - 1, Mark.INITIAL) && j - i < 2);
    }

    /** {@code listed}: the gazetteer has the span as a place. */
    void score(Tagged t, int i, int end, boolean listed, Tally tally) {
        int j = end;
        if (j - i > 1 && t.has(j - 1, Mark.SUFFIX | Mark.ROMAN)) {
            j--;
            tally.add(suffix);
        }
        tally.add(j - i == 1 ? one : several);
        if (j - i == 1) {
            single(t, i, tally);
        } else {
            full(t, i, j, tally);
            if (listed) {
                tally.add(place, 2);
            }
        }
        if (t.has(i, Mark.FOREIGN) && (j - i == 1 ? !t.has(i, Mark.FIRST | Mark.SURNAME) : t.has(j - 1, Mark.FOREIGN) || !t.has(i, Mark.FIRST | Mark.FIRST_MAYBE))) {
            tally.add(foreign);
        }
        context(t, i, end, tally);
    }

    private void single(Tagged t, int i, Tally tally) {
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
            if (t.nounsCapitalised() && t.word(i).length() > LONG && t.lower(i).endsWith("n")) {
                tally.add(plural);
            }
        }
        if (common || t.has(i, Mark.RARE) && !t.has(i, Mark.FIRST)) {
            tally.add(guessed(t, i) ? singleTail : singleCommon);
            if (t.has(i, Mark.INITIAL_PLACE)) {
                tally.add(atStart);
            }
        }
        if (t.has(i, Mark.ACRONYM)) {
            tally.add(acronym);
        }
        if (t.has(i, Mark.PLACE) && (t.has(i, Mark.PLACE_SURE) || !t.has(i, Mark.SURNAME))) {
            tally.add(place);
        }
        if (t.has(i, Mark.BODY | Mark.SITE | Mark.WORK) && common || t.has(i, Mark.FORM)) {
            tally.add(body);
        }
    }

    /** A compound by its tail alone that stands bare where a speaker stands: "betonte Ostwanger". */
    static boolean guessed(Tagged t, int i) {
        return t.has(i, Mark.TAIL) && t.has(i, Mark.COMPOUND) && !t.has(i, Mark.COMMON | Mark.ROLE | Mark.BODY)
                && t.sameSentence(i - 1, i) && t.has(i - 1, Mark.SPEECH) && !t.has(i - 1, Mark.CAPITAL) && !(t.sameSentence(i, i + 1) && t.has(i + 1, Mark.CAPITAL));
    }

    /** Whether nothing before the word makes it a noun: no article, adjective or preposition. */
    private static boolean bare(Tagged t, int i) {
        return !t.sameSentence(i - 1, i) || !t.has(i - 1, Mark.DETERMINER | Mark.ADJECTIVE | Mark.PLACE_PREP | Mark.PREPOSITION | Mark.CAPITAL)
                && t.text().token(i - 1).isWord();
    }

    private void full(Tagged t, int i, int j, Tally tally) {
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
        if (t.has(last, Mark.PLACE) && !t.has(last, Mark.SURNAME | Mark.SURNAME_MAYBE) && !t.has(last - 1, Mark.PARTICLE)) {
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

    private void context(Tagged t, int i, int j, Tally tally) {
        if (t.quoted(i, j)) {
            tally.add(quoted);
        }
        if (t.kindBeside(i, j)) {
            tally.add(kind);
        }
        if (t.sameSentence(i - 1, i)) {
            if (t.has(i - 1, Mark.TITLE) && t.has(i - 1, Mark.CAPITAL)) {
                tally.add(title);
            } else if (t.has(i - 1, Mark.ROLE)) {
                tally.add(role);
            }
            if (t.has(i - 1, Mark.SPEECH) && !t.has(i - 1, Mark.CAPITAL) || t.lower(i - 1).equals("so") && i > 1 && ",\"“”».".contains(t.word(i - 2))) {
                tally.add(speechBefore);
            }
            if (t.has(i - 1, Mark.ADJECTIVE) && !t.has(i - 1, Mark.CAPITAL)) {
                tally.add(adjective);
            }
            if (t.has(i - 1, Mark.DETERMINER)) {
                tally.add(determiner);
            }
            if (t.afterPlaceWord(i)) {
                tally.add(placeBefore);
            }
        }
        if (t.sameSentence(i, j)) {
            if (t.word(j).equals(":") && t.sentence(i).first() == i) {
                tally.add(colon);
            }
            if (t.has(j, Mark.SPEECH)) {
                tally.add(speech);
            } else if (t.has(j, Mark.DEED)) {
                tally.add(deed);
            } else if (t.has(j + 1, Mark.NUMBER) && (t.word(j).equals("(") || t.word(j).equals(",")) && t.word(j + 1).length() == 2) {
                tally.add(age);
            }
        }
    }
}
