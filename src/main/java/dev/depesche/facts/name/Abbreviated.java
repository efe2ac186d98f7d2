package dev.depesche.facts.name;

/**
 * A body whose letters stand behind it in parentheses: "Gewerkschaft der Polizei (GdP)", "Committee to Protect Journalists (CPJ)".
 *
 * <p>Each letter begins one word, or one part of a word with hyphens; small words between may have a small letter or none. After Schwartz and
 * Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003), without letters from inside words.
 */
final class Abbreviated {

    private static final int LONGEST = 8;
    private static final int FEWEST_LETTERS = 3;
    private static final int LONGEST_SMALL = 4;

    private final Clues.Clue letters;

    Abbreviated(Clues clues) {
        letters = clues.get("body.letters");
    }

    /** The name that begins at word {@code i}, null where none does. */
    Decider.Found at(Tagged t, int i) {
        int end = i + 1;
        while (end - i <= LONGEST && t.sameSentence(i, end) && !t.word(end).equals("(")) {
            end++;
        }
        if (end - i < 2 || end - i > LONGEST || !t.sameSentence(i, end + 2) || !t.word(end + 2).equals(")") || !t.any(i, end, Mark.BODY | Mark.STATE_BODY | Mark.CLUB)) {
            return null;
        }
        boolean spelt = t.word(end + 1).length() >= FEWEST_LETTERS && spells(t, i, end, t.word(end + 1));
        return spelt ? new Decider.Found(i, end, NameType.ORGANISATION, null, letters.id(), letters.weight()) : null;
    }

    private static boolean spells(Tagged t, int first, int last, String letters) {
        int at = 0;
        for (int k = first; k < last; k++) {
            String word = t.word(k);
            if (!t.has(k, Mark.CAPITAL)) {
                if (word.length() > LONGEST_SMALL || !Character.isLetter(word.charAt(0)) || k == last - 1) {
                    return false;
                }
                at += at < letters.length() && letters.charAt(at) == word.charAt(0) ? 1 : 0;
                continue;
            }
            for (String part : word.split("-", LONGEST)) {
                if (part.isEmpty() || at >= letters.length() || Character.toUpperCase(part.charAt(0)) != Character.toUpperCase(letters.charAt(at))) {
                    return false;
                }
                at++;
            }
        }
        return at == letters.length();
    }
}
