package dev.depesche.facts.name;

/** What speaks for a span being the name of something else: a war, a prize, a work. */
final class WorkClues {

    private static final int MOST_WORDS = 5;

    private final Clues.Clue base;
    private final Clues.Clue headLast;
    private final Clues.Clue headFirst;
    private final Clues.Clue compound;

    WorkClues(Clues c) {
        base = c.get("work.base");
        headLast = c.get("work.head-last");
        headFirst = c.get("work.head-first");
        compound = c.get("work.compound");
    }

    /** German names of works hang together without small words. */
    private static boolean adjacent(Tagged t, int i, int j) {
        for (int k = i; k < j; k++) {
            if (!t.has(k, Mark.CAPITAL | Mark.NUMBER)) {
                return false;
            }
        }
        return j - i < MOST_WORDS;
    }

    void score(Tagged t, int i, int j, Tally tally) {
        tally.add(base);
        if (j - i == 1) {
            if (t.has(i, Mark.WORK) && t.has(i, Mark.INSIDE) && (t.has(i, Mark.HYPHEN) ? t.has(i, Mark.NAMED) : !t.has(i, Mark.COMMON | Mark.COMPOUND))) {
                tally.add(compound);
            }
        } else if (t.nounsCapitalised() && !adjacent(t, i, j)) {
            return;
        } else if (t.has(j - 1, Mark.WORK)) {
            tally.add(headLast);
        } else if (t.has(i, Mark.WORK)) {
            tally.add(headFirst);
        }
    }
}
