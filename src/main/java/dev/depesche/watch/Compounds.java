package dev.depesche.watch;

import dev.depesche.language.Language;
import dev.depesche.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes compounds apart: at hyphens in any language, and German nouns where both sides are nouns of the dictionary.
 *
 * <p>Between the sides may stand nothing or the linking s ("Sanktion-s-paket"), but no linking -en: "Präsidentenwahl" is about an
 * election, not about a president, so that only {@code Präsident*} finds it.
 */
final class Compounds {

    private static final int SHORTEST = 4;

    private Compounds() {
    }

    /** The parts of {@code word}, capitalised as nouns are; empty where it is no compound. */
    static List<String> parts(String word, Language language) {
        List<String> out = new ArrayList<>();
        if (word.indexOf('-') > 0) {
            for (String part : word.split("-+")) {
                if (!part.isEmpty()) {
                    out.add(part);
                    closed(part, language, out);
                }
            }
        } else {
            closed(word, language, out);
        }
        return out;
    }

    /**
     * The base form of a German compound that no dictionary knows, by that of its longest known tail: "Naturkatastrophen" gives
     * "Naturkatastrophe"; null where it has none.
     */
    static String baseForm(String word, Language language) {
        if (!language.code().equals("de") || word.length() < SHORTEST + 3 || word.length() > 60 || !Character.isUpperCase(word.charAt(0))) {
            return null;
        }
        for (int i = 3; i <= word.length() - SHORTEST; i++) {
            for (Reading r : language.morphology().readings(capitalised(word.substring(i)))) {
                if (r.isNoun()) {
                    return word.substring(0, i) + r.lemma().toLowerCase(Locale.ROOT);
                }
            }
        }
        return null;
    }

    private static void closed(String word, Language language, List<String> out) {
        if (!language.code().equals("de") || word.length() < 2 * SHORTEST || word.length() > 60 || !Character.isUpperCase(word.charAt(0))) {
            return;
        }
        for (int i = word.length() - SHORTEST; i >= SHORTEST; i--) {
            String tail = capitalised(word.substring(i));
            if (!isNoun(tail, language)) {
                continue;
            }
            String head = word.substring(0, i);
            if (isBaseForm(head, language)) {
                out.add(head);
                out.add(tail);
                return;
            }
            if (head.endsWith("s") && isBaseForm(head.substring(0, head.length() - 1), language)) {
                out.add(head.substring(0, head.length() - 1));
                out.add(tail);
                return;
            }
        }
    }

    private static boolean isNoun(String word, Language language) {
        return language.morphology().readings(word).stream().anyMatch(r -> r.isNoun() || r.isName());
    }

    private static boolean isBaseForm(String word, Language language) {
        if (word.length() < SHORTEST) {
            return false;
        }
        for (Reading r : language.morphology().readings(word)) {
            if ((r.isNoun() || r.isName()) && r.lemma().equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static String capitalised(String s) {
        return s.substring(0, 1).toUpperCase(Locale.ROOT) + s.substring(1);
    }
}
