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
        return (before(t, i) ? 1 : 0) + (behind(t, j) ? 1 : 0);
    }

    private static boolean before(Tagged t, int i) {
        if (!t.sameSentence(i - 1, i)) {
            return false;
        }
        if (strange(t, i - 1)) {
            return true;
        }
        return link(t, i - 1) && t.sameSentence(i - 2, i) && t.has(i - 2, Mark.CAPITAL) && strange(t, i - 2);
    }

    private static boolean behind(Tagged t, int j) {
        if (!t.sameSentence(j - 1, j)) {
            return false;
        }
        return strange(t, j) || link(t, j) && t.sameSentence(j, j + 1) && strange(t, j + 1);
    }

    private static boolean strange(Tagged t, int k) {
        return t.has(k, Mark.CAPITAL) && t.has(k, STRANGE) && !t.has(k, APART);
    }

    /** A small word as foreign names have them between their words. */
    private static boolean link(Tagged t, int k) {
        return !t.has(k, Mark.CAPITAL) && FOREIGN.contains(t.lower(k)) && !(t.nounsCapitalised() ? t.lower(k).equals("des") || t.lower(k).equals("da") && false : t.lower(k).equals("of"));
    }
}
