package dev.depesche.facts.position;

import dev.depesche.language.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the words of a language without a morphology can be, as far as they can be verbs: {@code lang/<code>/word-tags.data}.
 *
 * <p>A word's letters stand for what it can be, the likeliest first: b base or plural present, z third person, d past, p past participle,
 * g -ing form, n noun, j adjective, r adverb, i preposition or particle.
 */
final class WordTags {

    private final Map<String, String> tags = new HashMap<>(32_768);

    /** All that the file tells, and what the verbs of saying tell of their own forms. */
    WordTags(String language, VerbForms forms) {
        List<String> lines = Resource.lines("lang/" + language + "/word-tags.data");
        for (String line : lines) {
            int colon = line.startsWith("#") ? -1 : line.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = line.substring(0, colon).intern();
            int from = colon + 2;
            while (from < line.length()) {
                int blank = line.indexOf(' ', from);
                int to = blank < 0 ? line.length() : blank;
                tags.put(line.substring(from, to), key);
                from = to + 1;
            }
        }
        forms.words().forEach(w -> tags.put(w, with(of(w), forms.of(w))));
    }

    /** {@code known} with the letters of the forms, behind all others where it lacks them. */
    private static String with(String known, List<VerbForms.Form> forms) {
        StringBuilder out = new StringBuilder(known);
        for (VerbForms.Form f : forms) {
            String letters = switch (f.kind()) {
                case BASE -> "b";
                case PRESENT -> "z";
                case PAST -> "dp";
                case ING -> "g";
            };
            letters.chars().filter(c -> out.indexOf(String.valueOf((char) c)) < 0).forEach(c -> out.append((char) c));
        }
        return out.toString().intern();
    }

    /** The letters of a lower-case word; by its ending where it is unknown, "" where it seems to be no verb. */
    String of(String lower) {
        String known = tags.get(lower);
        if (known != null) {
            return known;
        }
        if (lower.length() > 5 && lower.endsWith("ed")) {
            return "dp";
        }
        return lower.length() > 5 && lower.endsWith("ing") ? "ng" : "";
    }
}
