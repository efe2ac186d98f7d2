package dev.depesche.facts.actor;

import dev.depesche.language.Faults;
import dev.depesche.language.Lexicon;
import dev.depesche.language.Resource;
import dev.depesche.language.WordTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which first names are a man's and which a woman's: common ones out of {@code first-names.lex}, rarer ones out of {@code person-names.txt}. */
final class FirstNames {

    private final Map<String, Sex> common = new HashMap<>(1024);
    private final WordTable table = WordTable.people();

    FirstNames() {
        Faults faults = new Faults();
        String path = "data/first-names.lex";
        for (Lexicon.Entry e : Lexicon.parse("first-names", path, Resource.lines(path), faults).entries()) {
            Sex sex = e.headword().equals("m") ? Sex.MAN : Sex.WOMAN;
            for (String name : e.list("names")) {
                common.put(name.toLowerCase(Locale.ROOT), sex);
            }
        }
        faults.raise();
    }

    /** The sex of whoever bears the first name, of the first part of a hyphenated one. */
    Sex sex(String firstName) {
        String lower = firstName.toLowerCase(Locale.ROOT);
        int hyphen = lower.indexOf('-');
        Sex known = common.get(lower);
        if (known == null && hyphen > 1) {
            known = common.get(lower.substring(0, hyphen));
        }
        if (known != null) {
            return known;
        }
        String code = table.code(hyphen > 1 ? lower.substring(0, hyphen) : lower);
        boolean man = code != null && code.indexOf('m') >= 0;
        boolean woman = code != null && code.indexOf('f') >= 0;
        return man == woman ? Sex.UNKNOWN : man ? Sex.MAN : Sex.WOMAN;
    }
}
