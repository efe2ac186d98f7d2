package dev.depesche.language;

import dev.depesche.text.Morphology;
import dev.depesche.text.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Word forms out of a morfologik dictionary ({@code PATH.dict} and {@code PATH.info} on the class path).
 *
 * <p>For German that is german-pos-dict by Daniel Naber and others, used unmodified. A look-up costs about a microsecond the first
 * time and is then remembered, up to a bound.
 */
final class DictionaryMorphology implements Morphology {

    private static final int REMEMBERED = 50_000;

    private final Dictionary dictionary;
    private final ThreadLocal<DictionaryLookup> lookup;
    private final Map<String, List<Reading>> known = new ConcurrentHashMap<>();

    DictionaryMorphology(String path) {
        try (InputStream dict = open(path + ".dict"); InputStream info = open(path + ".info")) {
            dictionary = Dictionary.read(dict, info);
        } catch (IOException e) {
            throw new UncheckedIOException("the dictionary " + path + " cannot be read", e);
        }
        lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
    }

    private static InputStream open(String path) {
        InputStream in = DictionaryMorphology.class.getResourceAsStream(path);
        if (in == null) {
            throw new LexiconException(List.of(path + ":0: no such dictionary on the class path"));
        }
        return in;
    }

    @Override
    public List<Reading> readings(String form) {
        List<Reading> r = known.get(form);
        if (r == null) {
            r = look(form);
            if (known.size() < REMEMBERED) {
                known.put(form, r);
            }
        }
        return r;
    }

    private List<Reading> look(String form) {
        List<WordData> found = lookup.get().lookup(form);
        if (found.isEmpty()) {
            return List.of();
        }
        List<Reading> out = new ArrayList<>(found.size());
        for (WordData w : found) {
            out.add(new Reading(String.valueOf(w.getStem()), String.valueOf(w.getTag())));
        }
        return List.copyOf(out);
    }
}
