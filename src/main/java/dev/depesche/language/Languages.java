package dev.depesche.language;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The languages that articles can be read in, each loaded once when first needed. */
public final class Languages {

    private static final Set<String> SUPPORTED = Set.of("de", "en");

    private final Map<String, Language> loaded = new ConcurrentHashMap<>();

    /** Whether there is a folder of rules for this ISO 639-1 code. */
    public boolean supports(String code) {
        return SUPPORTED.contains(code);
    }

    /**
     * The language with this code.
     *
     * @throws IllegalArgumentException where it is not supported
     * @throws LexiconException         where its files have faults
     */
    public Language get(String code) {
        if (!supports(code)) {
            throw new IllegalArgumentException("no rules for language \"" + code + "\"; there are rules for " + SUPPORTED);
        }
        return loaded.computeIfAbsent(code, Language::new);
    }
}
