package dev.depesche.facts.name;

/**
 * What speaks for and against a span being the name of a person: its one word ({@link PersonSingle}) or its several
 * ({@link PersonFull}), and what stands around it ({@link PersonContext}).
 */
final class PersonClues {

    private static final int LONGEST = 6;

    private final PersonSingle single;
    private final PersonFull full;
    private final PersonContext context;
    private final Clues.Clue one;
    private final Clues.Clue several;
    private final Clues.Clue suffix;
    private final Clues.Clue place;
    private final Clues.Clue foreign;

    PersonClues(Clues c) {
        single = new PersonSingle(c);
        full = new PersonFull(c);
        context = new PersonContext(c);
        one = c.get("person.one-word");
        several = c.get("person.several-words");
        suffix = c.get("person.suffix");
        place = c.get("person.is-place");
        foreign = c.get("person.foreign-word");
    }

    /** Whether the words can be a person's name by their kinds alone. */
    static boolean shape(Tagged t, int i, int j) {
        if (j - i > LONGEST || t.has(i, Mark.TITLE) && (t.has(i, Mark.COMMON) || !t.has(i, Mark.FIRST)) || t.has(i, Mark.PARTICLE) && !t.has(i, Mark.CAPITAL) && j - i < 2) {
            return false;
        }
        for (int k = i; k < j; k++) {
            boolean capital = t.has(k, Mark.CAPITAL | Mark.INITIAL);
            boolean inner = k > i && k < j - 1;
            if (!capital && !(inner && Links.particle(t, k) || t.has(k, Mark.PARTICLE) && k == i && j - i > 1)) {
                return false;
            }
            if (capital && t.has(k, Mark.FUNCTION) && !t.has(k, Mark.PARTICLE) || t.has(k, Mark.CODE) && !t.has(k, Mark.ROMAN)) {
                return false;
            }
        }
        if (t.has(i, Mark.RANK) || ofOffice(t, i)) {
            return false;
        }
        return t.has(j - 1, Mark.CAPITAL) && !(t.has(j - 1, Mark.INITIAL) && j - i < 2);
    }

    /** The "State" of "Secretary of State": a common word that goes with the title before it. */
    private static boolean ofOffice(Tagged t, int i) {
        return !t.nounsCapitalised() && t.has(i, Mark.COMMON) && !t.has(i, Mark.FIRST) && t.lower(i - 1).equals("of") && t.sameSentence(i - 2, i)
                && t.has(i - 2, Mark.TITLE | Mark.ROLE) && t.has(i - 2, Mark.CAPITAL);
    }

    /** {@code listed}: the gazetteer has the span as a place. */
    void score(Tagged t, int i, int end, boolean listed, Tally tally) {
        int j = end;
        if (j - i > 1 && t.has(j - 1, Mark.SUFFIX | Mark.ROMAN)) {
            j--;
            tally.add(suffix);
        }
        if (j - i == 1) {
            tally.add(one);
            single.score(t, i, tally);
        } else {
            tally.add(several);
            full.score(t, i, j, tally);
            if (listed) {
                tally.add(place, 2);
            }
        }
        if (t.has(i, Mark.FOREIGN) && (j - i == 1 ? !t.has(i, Mark.FIRST | Mark.SURNAME) : t.has(j - 1, Mark.FOREIGN) || !t.has(i, Mark.FIRST | Mark.FIRST_MAYBE))) {
            tally.add(foreign);
        }
        context.score(t, i, end, tally);
    }
}
