package dev.depesche.facts.name;

/** What speaks for and against a span being the name of a place. */
final class PlaceClues {

    private final Clues.Clue listedSeveralMaybe;
    private final Clues.Clue severalAfterPrep;
    private final Clues.Clue road;
    private final Clues.Clue listedSureCommon;
    private final Clues.Clue listedSurname;
    private final Clues.Clue base;
    private final Clues.Clue listed;
    private final Clues.Clue listedMaybe;
    private final Clues.Clue listedCommon;
    private final Clues.Clue siteCompoundCommon;
    private final Clues.Clue shape;
    private final Clues.Clue prep;
    private final Clues.Clue site;
    private final Clues.Clue siteCompound;
    private final Clues.Clue adjective;
    private final Clues.Clue common;
    private final Clues.Clue determiner;
    private final Clues.Clue townDeterminer;
    private final Clues.Clue loosePrep;
    private final Clues.Clue person;
    private final Clues.Clue title;
    private final Clues.Clue speech;
    private final Clues.Clue unknown;
    private final Clues.Clue body;
    private final Clues.Clue placeAfter;
    private final Clues.Clue listedSeveral;
    private final Clues.Clue partOfListed;

    PlaceClues(Clues c) {
        base = c.get("place.base");
        listed = c.get("place.listed");
        listedCommon = c.get("place.listed-common");
        siteCompoundCommon = c.get("place.site-compound-common");
        listedMaybe = c.get("place.listed-maybe");
        listedSeveral = c.get("place.listed-several");
        listedSeveralMaybe = c.get("place.listed-several-maybe");
        severalAfterPrep = c.get("place.several-after-word");
        road = c.get("place.road");
        listedSureCommon = c.get("place.listed-sure-common");
        listedSurname = c.get("place.listed-surname");
        shape = c.get("place.shape");
        prep = c.get("place.word-before");
        site = c.get("place.site-head");
        siteCompound = c.get("place.site-compound");
        adjective = c.get("place.adjective-first");
        common = c.get("place.common");
        determiner = c.get("place.determiner-before");
        townDeterminer = c.get("place.determiner-before-town");
        loosePrep = c.get("place.loose-word-before");
        person = c.get("place.person-name");
        title = c.get("place.title-before");
        speech = c.get("place.speech-after");
        unknown = c.get("place.unknown");
        body = c.get("place.body-head");
        placeAfter = c.get("place.place-after");
        partOfListed = c.get("place.listed-inside");
    }

    /** {@code listedAs}: see {@link Tagged#listed}. */
    void score(Tagged t, int i, int j, long listedAs, Tally tally) {
        tally.add(base);
        if (j - i == 1) {
            single(t, i, tally);
        } else {
            several(t, i, j, listedAs, tally);
        }
        context(t, i, j, listedAs, tally);
    }

    /** "Republican Secretary of State": an English office, its title inside the words. */
    static boolean office(Tagged t, int i, int j) {
        for (int k = i + 1; k < j - 1 && !t.nounsCapitalised(); k++) {
            if (t.has(k, Mark.TITLE) && t.lower(k + 1).equals("of")) {
                return true;
            }
        }
        return false;
    }

    /** "A12", "B7". */
    static boolean road(Tagged t, int i) {
        String w = t.word(i);
        return t.nounsCapitalised() && w.length() > 1 && w.length() < 5 && (w.charAt(0) == 'A' || w.charAt(0) == 'B') && w.chars().skip(1).allMatch(Character::isDigit);
    }

    private void single(Tagged t, int i, Tally tally) {
        if (road(t, i)) {
            tally.add(road);
        } else if (t.has(i, Mark.COUNTRY)) {
            tally.add(listed);
        } else if (t.has(i, Mark.PLACE_SURE) && t.has(i, Mark.COMMON)) {
            tally.add(listedSureCommon);
        } else if (t.has(i, Mark.PLACE | Mark.PLACE_MAYBE) && t.has(i, Mark.COMMON)) {
            tally.add(listedCommon);
        } else if (t.has(i, Mark.PLACE) && !t.has(i, Mark.PLACE_SURE) && t.has(i, Mark.SURNAME)) {
            tally.add(listedSurname);
        } else if (t.has(i, Mark.PLACE)) {
            tally.add(listed);
        } else if (t.has(i, Mark.PLACE_MAYBE)) {
            tally.add(listedMaybe);
        } else if (t.has(i, Mark.UNKNOWN) && t.has(i, Mark.PLACE_SHAPE)) {
            tally.add(shape);
        } else if (t.has(i, Mark.UNKNOWN)) {
            tally.add(unknown);
        }
        if (t.has(i, Mark.SITE) && t.has(i, Mark.INSIDE) && (t.has(i, Mark.HYPHEN) ? t.has(i, Mark.NAMED) : !t.has(i, Mark.COMMON))) {
            tally.add(t.has(i, Mark.COMPOUND) && !t.has(i, Mark.HYPHEN) ? siteCompoundCommon : siteCompound);
        } else if (t.has(i, Mark.STREET) && !t.has(i, Mark.COMMON)) {
            tally.add(siteCompound);
        } else if (t.has(i, Mark.COMMON | Mark.COMPOUND) && !t.has(i, Mark.PLACE | Mark.PLACE_MAYBE)) {
            tally.add(common);
        }
        if (t.has(i, Mark.FIRST | Mark.SURNAME) && !t.has(i, Mark.COUNTRY)) {
            tally.add(person);
        }
        if (t.has(i, Mark.BODY | Mark.WORK) && t.has(i, Mark.COMMON | Mark.COMPOUND)) {
            tally.add(body);
        }
    }

    private void several(Tagged t, int i, int j, long listedAs, Tally tally) {
        if (listedAs != 0) {
            tally.add(listedAs == Mark.PLACE ? listedSeveral : listedSeveralMaybe);
            return;
        }
        int last = j - 1;
        if (t.has(i, Mark.TITLE | Mark.ROLE) && t.has(i, Mark.COMMON)) {
            tally.add(common, j - i);
        } else if (j - i == 2 && t.has(last, Mark.NUMBER) && t.nounsCapitalised() && (t.has(i, Mark.STREET) && t.has(i, Mark.INSIDE) || t.word(i).equals("A") || t.word(i).equals("B"))) {
            tally.add(road);
        } else if (t.has(i, Mark.TOWN) && t.has(last, Mark.SITE | Mark.STREET) && !t.has(last, Mark.INSIDE)) {
            tally.add(site);
        } else if (t.has(last, Mark.SITE) && !t.has(last, Mark.INSIDE) && (!t.nounsCapitalised() || !t.has(i, Mark.COMMON | Mark.COMPOUND) || t.has(i, Mark.ADJECTIVE))) {
            tally.add(site);
        } else if (t.has(i, Mark.SITE) && !t.has(i, Mark.INSIDE)
                && (t.nounsCapitalised() ? t.has(last, Mark.UNKNOWN | Mark.PLACE | Mark.PLACE_MAYBE | Mark.FIRST | Mark.SURNAME) : t.lower(i + 1).equals("of"))) {
            tally.add(site);
        } else if (t.has(i, Mark.PLACE_ADJECTIVE) && t.has(last, Mark.UNKNOWN | Mark.PLACE | Mark.PLACE_MAYBE | Mark.FIRST)) {
            tally.add(adjective);
        } else if (t.afterPlaceWord(i) && !t.nounsCapitalised() && strange(t, i, j)) {
            tally.add(severalAfterPrep);
        } else {
            tally.add(common, j - i);
        }
        if (j - i == 2 && (named(t, i) && !t.has(i, Mark.FIRST) && t.has(last, Mark.SITE) && !t.has(last, Mark.INSIDE) || named(t, last) && t.has(i, Mark.PLACE_ADJECTIVE))) {
            tally.add(partOfListed);
        }
        if (t.has(last, Mark.BODY | Mark.WORK | Mark.FORM)) {
            tally.add(body);
        }
    }

    private static boolean named(Tagged t, int i) {
        return t.has(i, Mark.PLACE | Mark.PLACE_MAYBE) && t.has(i, Mark.CAPITAL) && !t.has(i, Mark.COMMON);
    }

    private static boolean strange(Tagged t, int i, int j) {
        for (int k = i; k < j; k++) {
            if (!t.has(k, Mark.CAPITAL) || t.has(k, Mark.COMMON | Mark.RARE | Mark.ACRONYM | Mark.BODY | Mark.WORK) || t.has(k, Mark.FIRST) && k == i) {
                return false;
            }
        }
        return j - i < 4;
    }

    private void context(Tagged t, int i, int j, long listedAs, Tally tally) {
        if (t.sameSentence(i - 1, i)) {
            if (t.afterPlaceWord(i)) {
                tally.add(prep);
            }
            if (t.has(i - 1, Mark.DETERMINER) && (listedAs == 0 || j - i == 1) && !t.has(i, Mark.SITE) && !t.has(j - 1, Mark.SITE | Mark.COUNTRY | Mark.WATER | Mark.NUMBER)) {
                tally.add(determiner);
            }
            if (j - i == 1 && t.has(i - 1, Mark.DETERMINER) && t.has(i, Mark.SETTLEMENT) && !t.has(i, Mark.COUNTRY) && !(t.has(i, Mark.SITE) && t.has(i, Mark.INSIDE))) {
                tally.add(townDeterminer);
            }
            if (j - i == 1 && t.has(i - 1, Mark.LOOSE_PREP) && t.has(i, Mark.COMMON) && !t.has(i, Mark.PLACE_SURE)) {
                tally.add(loosePrep);
            }
            if (t.has(i - 1, Mark.TITLE | Mark.ROLE) && t.has(i - 1, Mark.CAPITAL)) {
                tally.add(title);
            }
        }
        if (t.sameSentence(i, j)) {
            if (t.has(j, Mark.SPEECH)) {
                tally.add(speech);
            }
            if (t.word(j).equals(",") && t.has(j + 1, Mark.PLACE)) {
                tally.add(placeAfter);
            }
        }
    }
}
