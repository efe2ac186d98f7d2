package dev.depesche.facts.name;

import java.util.Set;

/** Bodies told by their number: "the 101st Airborne Division", "Fourth Air Force". */
final class Units {

    private static final int LONGEST = 5;
    private static final Set<String> WORDS = Set.of("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth");
    private static final Set<String> ENDS = Set.of("st", "nd", "rd", "th", "d");

    private final Clues.Clue unit;

    Units(Clues clues) {
        unit = clues.get("body.numbered");
    }

    /** The longest body whose name begins with the number at {@code i}, null where none does. */
    Decider.Found at(Tagged t, int i) {
        if (!ordinal(t.word(i))) {
            return null;
        }
        int end = -1;
        for (int k = i + 1; k < i + LONGEST && t.sameSentence(i, k) && t.has(k, Mark.CAPITAL) && !t.has(k, Mark.TITLE | Mark.ROLE | Mark.CODE); k++) {
            if (t.has(k, Mark.BODY) && !t.has(k, Mark.FUNCTION)) {
                end = k + 1;
            }
        }
        if (end > 0 && t.lower(end).equals("of") && t.has(end + 1, Mark.CAPITAL) && t.has(end + 1, Mark.COMMON) && t.sameSentence(i, end + 1)) {
            end += 2;
        }
        return end < 0 ? null : new Decider.Found(i, end, NameType.ORGANISATION, null, unit.id(), unit.weight());
    }

    private static boolean ordinal(String word) {
        if (WORDS.contains(word)) {
            return true;
        }
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        return digits > 0 && digits < word.length() && ENDS.contains(word.substring(digits));
    }
}
