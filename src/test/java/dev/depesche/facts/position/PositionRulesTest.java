package dev.depesche.facts.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.depesche.facts.Stance;
import dev.depesche.language.RuleFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionRulesTest {

    @Test
    void everyGermanFrameFindsItsExamplesAndNothingInItsCounterExamples() {
        assertEquals(List.of(), failures("de"));
    }

    @Test
    void everyEnglishFrameFindsItsExamplesAndNothingInItsCounterExamples() {
        assertEquals(List.of(), failures("en"));
    }

    @Test
    void whoSpeaksAgainstAThingOpposesItAndWhoSpeaksForItSupportsIt() {
        assertEquals(Stance.OPPOSE, stance("Der Verein sprach sich gegen den Umbau der alten Halle aus."));
        assertEquals(Stance.OPPOSE, stance("Der Verein hat sich dagegen ausgesprochen, die alte Halle zu öffnen."));
        assertEquals(Stance.SUPPORT, stance("Der Verein sprach sich für den Umbau der alten Halle aus."));
        assertEquals(Stance.SUPPORT, stance("Der Verein hat sich für den Bau einer Wand gegen den Lärm ausgesprochen."));
    }

    @Test
    void aQuotationThatRunsOverParagraphsIsOneStatement() {
        assertEquals(List.of("the doctor | We tried everything ... Nothing helped at all. ... Then it rained."),
                Said.in("en", "“We tried everything,” the doctor said. “Nothing helped at all.\n\n“Then it rained.”\n\nThe roads were wet."));
        assertEquals(List.of("The Herald | We tried everything here."), Said.in("en", "The Herald reports:\n\n“We tried everything here.”"));
        assertEquals(List.of("the doctor | We tried everything", "the doctor | Then it rained here."),
                Said.in("en", "“We tried everything,” the doctor said.\n\n“Then it rained here.”"));
    }

    @Test
    void whatACompoundTellsIsToldByTheOneInIt() {
        assertEquals("Polizei", name("Nach Polizeiangaben ist die Straße gesperrt."));
        assertEquals("NASA", name("Nach NASA-Angaben ist die Rakete zu schwer."));
        assertEquals("Regierung", name("Nach Regierungsangaben ist die Straße gesperrt."));
        assertEquals("Zeitungsberichten", name("Zeitungsberichten zufolge ist die Straße gesperrt."));
        assertEquals("Angaben", name("Nach Angaben, die niemand prüfte, ist die Straße gesperrt."));
    }

    private static String name(String text) {
        return Said.positions("de", text).get(0).speaker().name();
    }

    private static Stance stance(String text) {
        return Said.positions("de", text).get(0).stance();
    }

    private static List<String> failures(String language) {
        List<String> failures = new ArrayList<>();
        for (RuleFile.Rule rule : Said.LANGUAGES.get(language).rules("position").rules()) {
            assertFalse(rule.all("yes").isEmpty() || rule.all("no").isEmpty(), rule.id() + " lacks an example");
            for (String yes : rule.all("yes")) {
                String[] parts = yes.split(" => ");
                List<String> found = Said.in(language, parts[0]);
                if (!found.equals(List.of(parts[1].split(" ;; ")))) {
                    failures.add(rule.id() + ": " + parts[0] + " found " + found);
                }
            }
            for (String no : rule.all("no")) {
                List<String> found = Said.in(language, no);
                if (!found.isEmpty()) {
                    failures.add(rule.id() + ": " + no + " found " + found);
                }
            }
        }
        return failures;
    }
}
