package dev.depesche.summary;

import dev.depesche.language.EnglishVerb;
import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import dev.depesche.text.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives a shortened sentence the form of a headline: without its first article, in English without the auxiliary of a passive. */
final class Headlinese {

    private static final Set<String> BE = Set.of("was", "were");
    private static final Set<String> OPEN = Set.of("who", "which", "that", "whose", "where", "when", "said", "says");

    private final Language language;
    private final WordClasses classes;
    private final Set<String> participles = new HashSet<>();
    private final Set<String> verbs = new HashSet<>(List.of("is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must", "should"));

    Headlinese(Language language) {
        this.language = language;
        this.classes = language.known(WordClasses.class, WordClasses::new);
        if (!language.code().equals("de")) {
            Lexicon irregular = language.lexicon("irregular-verbs");
            EnglishVerb verb = new EnglishVerb(irregular);
            for (Lexicon.Entry e : irregular.entries()) {
                var forms = verb.forms(e.headword());
                participles.addAll(forms.get(EnglishVerb.Kind.PARTICIPLE));
                verbs.addAll(forms.get(EnglishVerb.Kind.PAST));
                verbs.addAll(forms.get(EnglishVerb.Kind.PRESENT));
            }
        }
    }

    /** @param named whether the sentence opens with a name, whose article stays */
    String of(String sentence, boolean named) {
        List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
        if (!named && words.size() > 4) {
            if (language.code().equals("de")) {
                german(words);
            } else if (Set.of("The", "A", "An").contains(words.get(0)) && !classes.word(words.get(1), "correlative")) {
                words.remove(0);
            }
        }
        if (!language.code().equals("de")) {
            passive(words);
        }
        return capitalised(String.join(" ", words));
    }

    /** With a capital at its begin; {@code s} is not empty. */
    static String capitalised(String s) {
        int first = s.offsetByCodePoints(0, 1);
        return s.substring(0, first).toUpperCase(Locale.ROOT) + s.substring(first);
    }

    /** "Das britische Parlament" becomes "Britisches Parlament", "Der Landtag" "Landtag". */
    private void german(List<String> words) {
        String article = words.get(0);
        if (!Set.of("Der", "Die", "Das").contains(article)) {
            return;
        }
        int n = 1;
        while (n < words.size() - 1 && !Character.isUpperCase(words.get(n).charAt(0))) {
            boolean adjective = language.morphology().readings(words.get(n)).stream().anyMatch(Reading::isAdjective);
            if (!adjective || !words.get(n).endsWith("e") && !words.get(n).endsWith("en")) {
                return;
            }
            n++;
        }
        boolean person = article.equals("Der") && words.get(n).endsWith("e") && language.morphology().readings(words.get(n)).stream().anyMatch(r -> r.isNoun() && r.has("ADJ"));
        boolean nominal = words.get(n).endsWith("n") && language.morphology().readings(words.get(n)).stream().anyMatch(r -> r.isNoun() && r.has("ADJ"));
        if (n > 3 || nominal) {
            return;
        }
        if (person) {
            words.set(n, words.get(n) + "r");
        }
        for (int i = 1; i < n; i++) {
            String w = words.get(i);
            boolean plural = w.endsWith("en");
            if (plural && !article.equals("Die")) {
                return;
            }
            words.set(i, article.equals("Der") ? w + "r" : article.equals("Das") ? w + "s" : plural ? w.substring(0, w.length() - 1) : w);
        }
        words.remove(0);
    }

    /** "Two people have been killed in Kent" becomes "Two people killed in Kent". */
    private void passive(List<String> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            String w = words.get(i).toLowerCase(Locale.ROOT);
            if (OPEN.contains(w) || w.endsWith(",")) {
                return;
            }
            boolean perfect = (w.equals("has") || w.equals("have")) && words.get(i + 1).equals("been") && i + 2 < words.size() && participle(words.get(i + 2));
            boolean past = BE.contains(w) && participle(words.get(i + 1));
            if (perfect || past) {
                words.remove(i);
                if (perfect) {
                    words.remove(i);
                }
                return;
            }
        }
    }

    /** Whether an English word looks like a finite verb. */
    boolean verb(String w) {
        return verbs.contains(w) || w.endsWith("ed") && w.length() > 4;
    }

    /** Whether an English word looks like the participle of a passive. */
    boolean participle(String w) {
        return w.endsWith("ed") && w.length() > 4 || participles.contains(w);
    }
}
