package dev.depesche.facts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries every word of the date lexicons in the sentence that {@code date-words.lex} has for its kind. */
class DateWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyWordGivesTheValueItsKindPromises(String language) {
        Language known = Told.LANGUAGES.get(language);
        Lexicon words = known.lexicon("date-words");
        DateRules rules = DateRules.of(known, null);
        List<String> failures = new ArrayList<>();
        for (String name : DateRules.LEXICONS) {
            for (Lexicon.Entry e : known.lexicon(name).entries()) {
                for (String kind : e.list("kind")) {
                    String[] kindAndValue = kind.split(":", 2);
                    String frame = words.header("try-" + kindAndValue[0]);
                    if (frame == null) {
                        failures.add(e.headword() + ": no sentence tries the kind " + kindAndValue[0]);
                        continue;
                    }
                    String[] parts = frame.split("\\s*=>\\s*", 2);
                    String text = parts[0].replace("{}", e.headword());
                    String value = kindAndValue.length > 1 ? kindAndValue[1] : e.get("v", "");
                    String wanted = parts[1].replace("{v}", value).replace("{vv}", value.length() == 1 ? "0" + value : value).strip();
                    List<String> found = Told.in(language, Told.PUBLISHED, text, rules).stream().map(m -> m.value()).toList();
                    if (wanted.isEmpty() ? !found.isEmpty() : found.stream().noneMatch(v -> v.startsWith(wanted))) {
                        failures.add(e.headword() + " as " + kind + ": wanted " + wanted + ", found " + found + " in: " + text);
                    }
                }
            }
        }
        assertEquals(List.of(), failures);
    }
}
