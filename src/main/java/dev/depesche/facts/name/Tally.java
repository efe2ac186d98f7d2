package dev.depesche.facts.name;

/** Adds up the clues for one span and one type, and remembers the weightiest. */
final class Tally {

    private int sum;
    private Clues.Clue best;

    void reset() {
        sum = 0;
        best = null;
    }

    void add(Clues.Clue clue) {
        add(clue, 1);
    }

    /** Adds the clue {@code times}. */
    void add(Clues.Clue clue, int times) {
        add(clue, times, Integer.MAX_VALUE);
    }

    /** Adds the clue {@code times}, but no more than {@code most}. */
    void add(Clues.Clue clue, int times, int most) {
        int w = Math.min(most, clue.weight() * times);
        sum += w;
        if (w > 0 && (best == null || w > best.weight())) {
            best = clue;
        }
    }

    int sum() {
        return sum;
    }

    /** Id of the weightiest clue, null where none was for the name. */
    String rule() {
        return best == null ? null : best.id();
    }
}
