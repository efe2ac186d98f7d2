package dev.depesche.facts.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.facts.EventType;
import dev.depesche.language.EnglishVerb;
import dev.depesche.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventLexiconTest {

    @Test
    void everyGermanEntryFindsASentenceBuiltForIt() {
        List<String> silent = new ArrayList<>();
        for (Lexicon.Entry e : entries("de")) {
            String head = e.words().get(e.words().size() - 1);
            boolean verb = Character.isLowerCase(e.headword().charAt(e.headword().length() - head.length()));
            String sentence = verb ? "Es hieß, dass [Anna Berg] " + e.headword() + "." : "Am Ende stand dort nur noch " + e.headword() + ".";
            check("de", e, sentence, silent);
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void everyEnglishEntryFindsASentenceBuiltForItInEveryForm() {
        EnglishVerb english = new EnglishVerb(Happened.LANGUAGES.get("en").lexicon("irregular-verbs"));
        List<String> silent = new ArrayList<>();
        for (Lexicon.Entry e : entries("en")) {
            if (!e.words().get(0).equals("to")) {
                check("en", e, "It was the " + e.headword() + ".", silent);
                continue;
            }
            String more = String.join(" ", e.words().subList(2, e.words().size()));
            english.forms(e.words().get(1)).forEach((kind, forms) -> {
                for (String form : forms) {
                    String lead = switch (kind) {
                        case BASE -> "They will ";
                        case ING -> "They are ";
                        case PARTICIPLE -> "They have ";
                        default -> "He ";
                    };
                    check("en", e, lead + form + " " + more + " it.", silent);
                }
            });
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void holdsWordsForEveryType() {
        for (String language : List.of("de", "en")) {
            for (EventType type : EventType.values()) {
                long n = entries(language).stream().filter(e -> e.list("type").contains(type.name().toLowerCase(java.util.Locale.ROOT))).count();
                assertTrue(n >= 10, language + " " + type + " has " + n);
            }
        }
    }

    private static List<Lexicon.Entry> entries(String language) {
        return EventLexicon.FILES.stream().flatMap(f -> Happened.LANGUAGES.get(language).lexicon(f).entries().stream()).toList();
    }

    private static void check(String language, Lexicon.Entry e, String sentence, List<String> silent) {
        boolean none = e.get("type").equals("none");
        if (Happened.events(language, sentence).stream().anyMatch(x -> x.rule().equals(e.id())) == none) {
            silent.add(e.id() + ": " + sentence);
        }
    }
}
