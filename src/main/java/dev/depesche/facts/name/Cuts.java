package dev.depesche.facts.name;

import java.util.Set;

/**
 * Tells where a span would be cut out of a longer name: "Royce" of "Rolls Royce", "Congo" of "Mouvement du Congo".
 *
 * <p>Names stand side by side without a mark between them only where the first is a role or a title or tells whence the other is.
 */
final class Cuts {

    private static final Set<String> FOREIGN = Set.of("de", "del", "della", "di", "da", "do", "dos", "du", "des", "of", "y", "la", "le", "pour", "al", "el", "bin", "ibn", "van");
    private static final long STRANGE = Mark.UNKNOWN | Mark.RARE;
    private static final long APART = Mark.COMMON | Mark.COMPOUND | Mark.ROLE | Mark.TITLE | Mark.RANK | Mark.DEMONYM | Mark.TOWN | Mark.FUNCTION | Mark.INITIAL_PLACE | Mark.BODY
            | Mark.BODY_KIND | Mark.SITE | Mark.WORK | Mark.PLACE_PREP | Mark.ACRONYM | Mark.GENITIVE | Mark.COUNTRY;

    private Cuts() {
    }

    /** At how many ends, none to two, the words go on with a word that belongs to the name. */
    static int of(Tagged t, int i, int j) {
        return (t.has(i, Mark.CUT_FRONT) ? 1 : 0) + (t.has(j - 1, Mark.CUT_BACK) ? 1 : 0);
    }

    /** Marks the words before and behind which a name would be cut. */
    static void mark(Tagged t) {
        long[] marks = t.marks();
        for (int i = 0; i < marks.length; i++) {
            if ((marks[i] & (Mark.CAPITAL | Mark.INITIAL | Mark.PARTICLE | Mark.NUMBER)) != 0) {
                marks[i] |= (before(t, i) ? Mark.CUT_FRONT : 0) | (behind(t, i + 1) ? Mark.CUT_BACK : 0);
            }
        }
    }

    private static boolean before(Tagged t, int i) {
        return strange(t, i - 1) && t.sameSentence(i - 1, i) || strange(t, i - 2) && link(t, i - 1) && t.sameSentence(i - 2, i);
    }

    private static boolean behind(Tagged t, int j) {
        return strange(t, j) && t.sameSentence(j - 1, j) || strange(t, j + 1) && link(t, j) && t.sameSentence(j - 1, j + 1);
    }

    private static boolean strange(Tagged t, int k) {
        return t.has(k, Mark.CAPITAL) && t.has(k, STRANGE) && !t.has(k, APART);
    }

    /** A small word as foreign names have them between their words. */
    private static boolean link(Tagged t, int k) {
        return !t.has(k, Mark.CAPITAL) && t.lower(k).length() < 5 && FOREIGN.contains(t.lower(k)) && !t.lower(k).equals(t.nounsCapitalised() ? "des" : "of");
    }
}
