package dev.depesche.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the words of a language without a morphology can be, as far as they can be verbs: {@code lang/<code>/word-tags.data}.
 *
 * <p>A word's letters stand for what it can be, the likeliest first: b base or plural present, z third person, d past, p past participle,
 * g -ing form, n noun, j adjective, r adverb, i preposition or particle. Ask {@link Language#known} for the one of a language.
 */
public final class VerbTags {

    private final Map<String, String> tags = new HashMap<>(32_768);

    /** @throws LexiconException where the language has no such file */
    public VerbTags(Language language) {
        List<String> lines = Resource.lines("lang/" + language.code() + "/word-tags.data");
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
    }

    /** The letters of a lower-case word, null where the file does not tell. */
    public String of(String lower) {
        return tags.get(lower);
    }
}
