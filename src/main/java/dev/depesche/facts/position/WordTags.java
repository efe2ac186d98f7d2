package dev.depesche.facts.position;

import dev.depesche.language.Language;
import dev.depesche.language.VerbTags;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What English-like words can be, as far as they can be verbs: the letters of {@link VerbTags}, and what the verbs of
 * saying tell of their own forms.
 */
final class WordTags {

    private final VerbTags file;
    private final Map<String, String> own = new HashMap<>();

    WordTags(Language language, VerbForms forms) {
        file = language.known(VerbTags.class, VerbTags::new);
        forms.words().forEach(w -> own.put(w, with(of(w), forms.of(w))));
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
        String known = own.getOrDefault(lower, file.of(lower));
        if (known != null) {
            return known;
        }
        if (lower.length() > 5 && lower.endsWith("ed")) {
            return "dp";
        }
        return lower.length() > 5 && lower.endsWith("ing") ? "ng" : "";
    }
}
