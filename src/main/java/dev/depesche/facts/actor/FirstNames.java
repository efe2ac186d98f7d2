package dev.depesche.facts.actor;

import dev.depesche.language.WordTable;
import java.util.Locale;

/** Which first names are a man's and which a woman's, out of {@code data/person-names.txt}. */
final class FirstNames {

    private final WordTable table = WordTable.load("person-names.txt");

    /** The sex of whoever bears the first name, of the first part of a hyphenated one. */
    Sex sex(String firstName) {
        String lower = firstName.toLowerCase(Locale.ROOT);
        int hyphen = lower.indexOf('-');
        String code = table.code(hyphen > 1 ? lower.substring(0, hyphen) : lower);
        boolean man = code != null && code.indexOf('m') >= 0;
        boolean woman = code != null && code.indexOf('f') >= 0;
        return man == woman ? Sex.UNKNOWN : man ? Sex.MAN : Sex.WOMAN;
    }
}
