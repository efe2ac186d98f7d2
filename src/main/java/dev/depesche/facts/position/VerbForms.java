package dev.depesche.facts.position;

import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All forms of the verbs of saying of a language whose verbs are inflected by rule (English), by their first word.
 *
 * <p>Irregular forms stand in {@code reporting.lex} as {@code past} and {@code part}.
 */
final class VerbForms {

    /** What a form can be. */
    enum Kind { BASE, PRESENT, PAST, ING }

    /**
     * @param more the words behind the first that belong to it ("out" of "point out")
     * @param whom whether somebody spoken to may stand behind it
     */
    record Form(Reporting.Entry entry, Kind kind, List<String> more, boolean whom) {
    }

    private static final String VOWELS = "aeiou";

    private final Map<String, List<Form>> forms = new HashMap<>();

    VerbForms(Language language, Reporting reporting) {
        for (Lexicon.Entry e : language.lexicon("reporting").entries()) {
            if (!e.get("kind", "verb").equals("verb")) {
                continue;
            }
            Reporting.Entry entry = reporting.get("verb", e.headword());
            String base = e.words().get(0);
            List<String> more = e.words().subList(1, e.words().size());
            boolean whom = e.get("whom") != null;
            put(base, new Form(entry, Kind.BASE, more, whom));
            put(present(base), new Form(entry, Kind.PRESENT, more, whom));
            String past = e.get("past", past(base));
            put(past, new Form(entry, Kind.PAST, more, whom));
            if (e.get("part") != null && !e.get("part").equals(past)) {
                put(e.get("part"), new Form(entry, Kind.PAST, more, whom));
            }
            put(ing(base), new Form(entry, Kind.ING, more, whom));
        }
        forms.values().forEach(l -> l.sort((a, b) -> b.more().size() - a.more().size()));
    }

    private void put(String form, Form f) {
        forms.computeIfAbsent(form, k -> new ArrayList<>(1)).add(f);
    }

    /** The first words of all forms. */
    Set<String> words() {
        return forms.keySet();
    }

    /** The forms that begin with this lower-case word, those of more words first. */
    List<Form> of(String lower) {
        return forms.getOrDefault(lower, List.of());
    }

    static String present(String base) {
        if (base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x")) {
            return base + "es";
        }
        return endsInConsonantAndY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return doubled(base) + "ed";
    }

    static String ing(String base) {
        if (base.endsWith("e") && !base.endsWith("ee")) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        return doubled(base) + "ing";
    }

    private static boolean endsInConsonantAndY(String base) {
        return base.endsWith("y") && VOWELS.indexOf(base.charAt(base.length() - 2)) < 0;
    }

    /** Doubles the last consonant behind a single stressed vowel: in one syllable, and in the two-syllable verbs of saying stressed on the last. */
    private static String doubled(String base) {
        int n = base.length();
        boolean pattern = n > 2 && VOWELS.indexOf(base.charAt(n - 1)) < 0 && "wxy".indexOf(base.charAt(n - 1)) < 0
                && VOWELS.indexOf(base.charAt(n - 2)) >= 0 && VOWELS.indexOf(base.charAt(n - 3)) < 0;
        long syllables = base.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
        boolean stressed = syllables == 1 || base.endsWith("mit") || base.endsWith("fer") || base.endsWith("cur") || base.endsWith("but");
        return pattern && stressed ? base + base.charAt(n - 1) : base;
    }
}
