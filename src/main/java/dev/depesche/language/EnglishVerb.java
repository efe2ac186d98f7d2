package dev.depesche.language;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The forms of an English verb, by rule and by a table of the irregular ones. */
public final class EnglishVerb {

    /** What a form can be; a form of "cut" can be several. */
    public enum Kind { BASE, PRESENT, PAST, PARTICIPLE, ING }

    private static final String VOWELS = "aeiou";

    private final Lexicon irregular;

    /** @param irregular entries {@code strike | past=struck | part=struck} */
    public EnglishVerb(Lexicon irregular) {
        this.irregular = irregular;
    }

    /** All forms of the verb with this base form, each with what it can be. */
    public Map<Kind, Set<String>> forms(String base) {
        Lexicon.Entry e = irregular.get(base);
        String past = e == null ? past(base) : e.get("past");
        String part = e == null ? past : e.get("part", past);
        Set<String> pasts = new LinkedHashSet<>(java.util.List.of(past.split("\\s*,\\s*")));
        Set<String> parts = new LinkedHashSet<>(java.util.List.of(part.split("\\s*,\\s*")));
        return Map.of(Kind.BASE, Set.of(base), Kind.PRESENT, Set.of(present(base)), Kind.PAST, pasts, Kind.PARTICIPLE, parts,
                Kind.ING, Set.of(ing(base)));
    }

    /** Third person singular: "tries", "passes", "goes". */
    public static String present(String base) {
        if (base.equals("be")) {
            return "is";
        }
        if (base.equals("have")) {
            return "has";
        }
        if (base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x") || base.endsWith("z") || base.endsWith("o")) {
            return base + "es";
        }
        return consonantAndY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    /** The regular past: "tried", "planned", "agreed". */
    static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return consonantAndY(base) ? base.substring(0, base.length() - 1) + "ied" : doubled(base) + "ed";
    }

    static String ing(String base) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        return base.endsWith("e") && !base.endsWith("ee") && base.length() > 2 ? base.substring(0, base.length() - 1) + "ing" : doubled(base) + "ing";
    }

    private static boolean consonantAndY(String base) {
        return base.endsWith("y") && base.length() > 1 && VOWELS.indexOf(base.charAt(base.length() - 2)) < 0;
    }

    /** Doubles the last consonant behind a single stressed vowel: "stop", "regret", "admit"; not "visit", "open". */
    private static String doubled(String base) {
        int n = base.length();
        boolean pattern = n > 2 && VOWELS.indexOf(base.charAt(n - 1)) < 0 && "wxy".indexOf(base.charAt(n - 1)) < 0
                && VOWELS.indexOf(base.charAt(n - 2)) >= 0 && (VOWELS.indexOf(base.charAt(n - 3)) < 0 || base.charAt(n - 3) == 'u' && n > 3 && base.charAt(n - 4) == 'q');
        long syllables = base.replace("qu", "q").chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
        boolean stressed = syllables == 1 || base.endsWith("mit") || base.endsWith("fer") || base.endsWith("cur") || base.endsWith("gret")
                || base.endsWith("bel") || base.endsWith("ap") || base.endsWith("quit");
        return pattern && stressed ? base + base.charAt(n - 1) : base;
    }
}
