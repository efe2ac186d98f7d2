package dev.depesche.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.depesche.language.RuleFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineRulesTest {

    @Test
    void germanLeadsBecomeTheirHeadlines() {
        assertEquals(List.of(), failures("de"));
    }

    @Test
    void englishLeadsBecomeTheirHeadlines() {
        assertEquals(List.of(), failures("en"));
    }

    private static List<String> failures(String language) {
        List<String> failures = new ArrayList<>();
        for (RuleFile.Rule rule : Told.LANGUAGES.get(language).rules("headline").rules()) {
            assertFalse(rule.all("yes").isEmpty() || rule.all("no").isEmpty(), rule.id() + " lacks an example");
            for (String yes : rule.all("yes")) {
                String[] parts = yes.split(" => ");
                String made = Told.of(language, null, parts[0]).headline().text();
                if (List.of(parts[1].split(" ; ")).stream().noneMatch(x -> x.equals("…") ? made.endsWith("…") : x.equals(made))) {
                    failures.add(rule.id() + ": " + made);
                }
            }
            for (String no : rule.all("no")) {
                String[] parts = no.split(" => ");
                if (Told.of(language, null, parts[0]).headline().text().equals(parts[1])) {
                    failures.add(rule.id() + " must not say: " + parts[1]);
                }
            }
        }
        return failures;
    }
}
