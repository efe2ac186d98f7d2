package dev.depesche.facts.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.depesche.language.RuleFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventRulesTest {

    @Test
    void germanExamplesTellTheirEventsAndCounterExamplesNone() {
        assertEquals(List.of(), failures("de"));
    }

    @Test
    void englishExamplesTellTheirEventsAndCounterExamplesNone() {
        assertEquals(List.of(), failures("en"));
    }

    private static List<String> failures(String language) {
        List<String> failures = new ArrayList<>();
        for (RuleFile.Rule rule : Happened.LANGUAGES.get(language).rules("event").rules()) {
            assertFalse(rule.all("yes").isEmpty() || rule.all("no").isEmpty(), rule.id() + " lacks an example");
            for (String yes : rule.all("yes")) {
                String[] parts = yes.split(" => ");
                String found = String.join(" ; ", Happened.events(language, parts[0]).stream().map(Happened::line).toList());
                if (!found.equals(parts[1])) {
                    failures.add(rule.id() + ": " + parts[0] + " found " + found);
                }
            }
            for (String no : rule.all("no")) {
                List<String> found = Happened.events(language, no).stream().map(Happened::line).toList();
                if (!found.isEmpty()) {
                    failures.add(rule.id() + ": " + no + " found " + found);
                }
            }
        }
        return failures;
    }
}
