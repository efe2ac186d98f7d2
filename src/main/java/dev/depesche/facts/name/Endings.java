package dev.depesche.facts.name;

import dev.depesche.language.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Word endings that speak for one kind of name. */
final class Endings {

    private static final int LONGEST = 10;

    private final Set<String> endings = new HashSet<>();

    Endings(Lexicon lexicon, String kind) {
        for (Lexicon.Entry e : lexicon.entries()) {
            if (e.list("is").contains(kind)) {
                endings.add(e.headword().substring(1));
            }
        }
    }

    /** Whether the word is one of them. */
    boolean has(String lower) {
        return endings.contains(lower);
    }

    /** Whether the word ends in one of them and is at least three letters longer. */
    boolean end(String lower) {
        for (int i = Math.max(3, lower.length() - LONGEST); i < lower.length(); i++) {
            if (endings.contains(lower.substring(i))) {
                return true;
            }
        }
        return false;
    }
}
