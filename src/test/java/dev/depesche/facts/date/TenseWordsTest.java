package dev.depesche.facts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.depesche.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries every word of {@code date-tense.lex} in the sentence that the file has for its value. */
class TenseWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyWordTakesTheDayToItsSide(String language) {
        Lexicon words = Told.LANGUAGES.get(language).lexicon("date-tense");
        List<String> failures = new ArrayList<>();
        for (Lexicon.Entry e : words.entries()) {
            List<String> tries = new ArrayList<>(List.of(e.get("v", "none")));
            if ("yes".equals(e.get("governs"))) {
                tries.add("governs");
            }
            if ("yes".equals(e.get("aux"))) {
                tries.add("aux");
            }
            for (String kind : tries) {
                String frame = words.header("try-" + kind);
                if (frame == null) {
                    failures.add(e.headword() + ": no sentence tries " + kind);
                    continue;
                }
                String[] parts = frame.split("\\s*=>\\s*", 2);
                String text = parts[0].replace("{}", e.headword());
                List<String> found = Told.in(language, Told.PUBLISHED, text).stream().map(m -> m.value()).toList();
                if (!found.equals(List.of(parts[1].strip()))) {
                    failures.add(e.headword() + " as " + kind + ": wanted " + parts[1] + ", found " + found + " in: " + text);
                }
            }
        }
        assertEquals(List.of(), failures);
    }
}
