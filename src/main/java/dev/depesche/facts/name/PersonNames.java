package dev.depesche.facts.name;

import dev.depesche.language.WordTable;

/** First names and surnames out of the generated table, and what surnames end in. */
final class PersonNames {

    private final WordTable table = WordTable.people();
    private final Endings surnames;

    PersonNames(Endings surnames) {
        this.surnames = surnames;
    }

    /** The marks of a word in lower case; those of its parts where it is hyphenated ("Karl-Heinz"). */
    long marks(String lower) {
        long m = single(lower);
        int hyphen = lower.indexOf('-');
        if (m == 0 && hyphen > 1 && hyphen < lower.length() - 2) {
            m = single(lower.substring(0, hyphen)) & single(lower.substring(hyphen + 1));
        }
        return m;
    }

    /** Whether surnames end in the whole word: "mann", "bauer". */
    boolean isEnding(String lower) {
        return surnames.has(lower);
    }

    private long single(String lower) {
        long m = 0;
        String code = table.code(lower);
        if (code != null) {
            for (int i = 0; i < code.length(); i++) {
                m |= switch (code.charAt(i)) {
                    case 'm', 'f', 'u' -> Mark.FIRST;
                    case 'n' -> Mark.FIRST_MAYBE;
                    case 's' -> Mark.SURNAME;
                    default -> Mark.SURNAME_MAYBE;
                };
            }
        }
        return surnames.end(lower) ? m | Mark.SURNAME_SHAPE : m;
    }
}
