package dev.depesche.facts.event;

import dev.depesche.text.Morphology;
import dev.depesche.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes German compounds apart: "Drohnenangriffe" ends in "Angriff", "Rücklage" does not end in "Klage".
 *
 * <p>A cut stands only where both sides are words; safe for use by several threads.
 */
final class Compounds {

    private static final int REMEMBERED = 20_000;
    private static final List<String> JOINTS = List.of("", "s", "es", "n", "en", "er", "e");
    /** First parts that make another word of the second: "Vorwurf" is no "Wurf". */
    private static final int SHORTEST_PART = 3;

    private final Morphology morphology;
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    Compounds(Morphology morphology) {
        this.morphology = morphology;
    }

    /** The word's own lemmas in lower case, then those of the words it can end in, the longest first. */
    List<String> heads(String word) {
        List<String> heads = known.get(word);
        if (heads == null) {
            heads = split(word);
            if (known.size() < REMEMBERED) {
                known.put(word, heads);
            }
        }
        return heads;
    }

    private List<String> split(String word) {
        List<String> out = new ArrayList<>();
        lemmas(word, out);
        out.add(word.toLowerCase(Locale.ROOT));
        for (int k = 1; word.length() - k >= 4; k++) {
            boolean hyphen = word.charAt(k - 1) == '-';
            if (!hyphen && (k < SHORTEST_PART || word.charAt(k) == '-' || !part(word.substring(0, k)))) {
                continue;
            }
            String end = word.substring(k, k + 1).toUpperCase(Locale.ROOT) + word.substring(k + 1);
            if (hyphen) {
                out.add(end.toLowerCase(Locale.ROOT));
            }
            lemmas(end, out);
        }
        return out;
    }

    private void lemmas(String form, List<String> out) {
        for (Reading r : morphology.readings(form)) {
            String lemma = r.lemma().toLowerCase(Locale.ROOT);
            if (r.isNoun() && !out.contains(lemma)) {
                out.add(lemma);
            }
        }
    }

    /** Whether this can be the first part of a compound: the last word of it, with or without a joint, is a noun, a name or an adjective. */
    private boolean part(String s) {
        String own = s.substring(s.lastIndexOf('-') + 1);
        for (String joint : JOINTS) {
            if (own.endsWith(joint) && own.length() - joint.length() >= SHORTEST_PART) {
                String stem = own.substring(0, own.length() - joint.length());
                String capital = stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1);
                if (morphology.readings(capital).stream().anyMatch(r -> r.isNoun() || r.isName())
                        || morphology.readings(stem.toLowerCase(Locale.ROOT)).stream().anyMatch(Reading::isAdjective)) {
                    return true;
                }
            }
        }
        return Set.of("haupt", "kern", "sonder", "gegen", "mit").contains(own.toLowerCase(Locale.ROOT));
    }
}
