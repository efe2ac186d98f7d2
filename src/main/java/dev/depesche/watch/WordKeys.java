package dev.depesche.watch;

import dev.depesche.language.Language;
import dev.depesche.language.Languages;
import dev.depesche.language.Lexicon;
import dev.depesche.text.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns words into the keys by which query and article meet.
 *
 * <p>A word's keys are its folded form, its folded dictionary forms, the parts of a compound, {@code @KP} where it names a country or
 * its people, and {@code event:disaster} where it names a kind of event ({@code topics.lex}). Query and article agree on a word when
 * they share a key. Safe for use by several threads.
 */
public final class WordKeys {

    private static final int REMEMBERED = 100_000;

    private final List<Language> languages;
    private final Countries countries;
    private final Map<String, Map<String, List<String>>> known = new ConcurrentHashMap<>();
    private final Map<String, Query.Term> knownTerms = new ConcurrentHashMap<>();

    /** With the countries that are known. */
    public WordKeys(Languages languages) {
        this(languages, Countries.known());
    }

    public WordKeys(Languages languages, Countries countries) {
        this.languages = List.of(languages.get("de"), languages.get("en"));
        this.countries = countries;
    }

    /** ISO code of the country named, null where it is none. */
    String country(String word) {
        return countries.codeOf(word);
    }

    /** The keys of a word in an article of this language; the folded form stands first. */
    List<String> of(String word, Language language) {
        Map<String, List<String>> words = known.computeIfAbsent(language.code(), c -> new ConcurrentHashMap<>());
        List<String> keys = words.get(word);
        if (keys == null) {
            Set<String> found = new LinkedHashSet<>();
            add(found, word, language, true);
            keys = List.copyOf(found);
            if (words.size() < REMEMBERED) {
                words.put(word, keys);
            }
        }
        return keys;
    }

    private void add(Set<String> keys, String word, Language language, boolean parts) {
        keys.add(Folding.fold(word));
        topic(keys, word, language);
        List<Reading> readings = readings(word, language);
        for (Reading r : readings) {
            keys.add(Folding.fold(r.lemma()));
            topic(keys, r.lemma(), language);
        }
        if (readings.isEmpty()) {
            keys.add(Stem.of(Folding.fold(word), language.code()));
            String base = Compounds.baseForm(word, language);
            if (base != null) {
                keys.add(Folding.fold(base));
                topic(keys, base, language);
            }
        }
        String country = countries.codeOf(word);
        if (country != null) {
            keys.add("@" + country);
        }
        if (parts) {
            for (String part : Compounds.parts(word, language)) {
                add(keys, part, language, false);
            }
        }
    }

    private static void topic(Set<String> keys, String word, Language language) {
        Lexicon.Entry e = language.lexicon("topics").get(word);
        if (e != null) {
            keys.add("event:" + e.get("event"));
        }
    }

    /** The readings of the form as written, or, where there is none, of the form in lower case (sentence starts, capitals). */
    static List<Reading> readings(String word, Language language) {
        List<Reading> readings = language.morphology().readings(word);
        return readings.isEmpty() && Character.isUpperCase(word.charAt(0))
                ? language.morphology().readings(word.toLowerCase(java.util.Locale.ROOT)) : readings;
    }

    /** The terms of one or more written words; hyphenated ones give a term for each part, unless exact. */
    List<Query.Term> terms(String written, boolean exact) {
        List<Query.Term> out = new ArrayList<>();
        for (String word : written.split("[\\s,;/]+")) {
            String bare = word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}*]+$", "");
            if (bare.isEmpty() || bare.equals("*")) {
                continue;
            }
            if (exact || bare.endsWith("*") || bare.indexOf('-') < 0 || countries.codeOf(bare) != null) {
                out.add(term(bare, exact));
            } else {
                for (String part : bare.split("-+")) {
                    if (!part.isEmpty()) {
                        out.add(term(part, false));
                    }
                }
            }
        }
        return out;
    }

    Query.Term term(String word, boolean exact) {
        if (!exact && word.endsWith("*") && word.length() > 1) {
            return new Query.Term(word, List.of(Folding.fold(word.substring(0, word.length() - 1))), Query.Term.Match.PREFIX);
        }
        if (exact) {
            return new Query.Term(word, List.of(Folding.fold(word)), Query.Term.Match.EXACT);
        }
        Query.Term known = knownTerms.get(word);
        if (known != null) {
            return known;
        }
        Set<String> keys = new LinkedHashSet<>();
        for (Language language : languages) {
            add(keys, word, language, false);
        }
        Query.Term term = new Query.Term(word, List.copyOf(keys), Query.Term.Match.INFLECTED);
        if (knownTerms.size() < REMEMBERED) {
            knownTerms.put(word, term);
        }
        return term;
    }

    /** The terms that carry meaning; all of them where none does. */
    List<Query.Term> contentWords(List<Query.Term> terms) {
        List<Query.Term> content = terms.stream().filter(t -> t.match() != Query.Term.Match.INFLECTED
                || languages.stream().noneMatch(l -> l.lexicon("stop-words").contains(t.written()))).toList();
        return content.isEmpty() ? terms : content;
    }
}
