package dev.depesche.facts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.depesche.facts.Moment;
import dev.depesche.language.Faults;
import dev.depesche.language.LexiconException;
import dev.depesche.language.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the examples of every date rule, and refuses a rule that its own examples could do without. */
class DateRulesTest {

    /** What stands before the examples of rules that hold in histories alone. */
    private static final Map<String, String> HISTORIES = Map.of(
            "de", "Am 3. Mai 1481 begann der Bau, am 4. Juni 1481 stand der Turm. Am 2. Mai 1482 brannte er, am 9. Juni 1482 die Halle, am 1. Juli 1482 das Tor.\n\n",
            "en", "It began on May 3, 1481, the tower stood on June 4, 1481. On May 2, 1482 it burned, on June 9, 1482 the hall, on July 1, 1482 the gate.\n\n");

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyRuleFindsItsExamplesAndNothingInItsCounterExamples(String language) {
        DateRules rules = DateRules.of(Told.LANGUAGES.get(language), null);
        List<String> failures = new ArrayList<>();
        for (RuleFile.Rule rule : blocks(language)) {
            if (rule.all("yes").isEmpty() || rule.all("no").isEmpty()) {
                failures.add(rule.id() + " lacks an example");
            }
            failures.addAll(unmet(language, rule, rules));
            for (String no : rule.all("no")) {
                for (Moment m : Told.in(language, published(rule), before(language, rule) + no, rules)) {
                    if (m.rule().equals(rule.id())) {
                        failures.add(rule.id() + " finds \"" + m.text() + "\" in: " + no);
                    }
                }
            }
        }
        assertEquals(List.of(), failures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void noRuleCanBeTakenAwayWithoutAnExampleTurningRed(String language) {
        List<String> idle = new ArrayList<>();
        for (RuleFile.Rule rule : blocks(language)) {
            if (unmet(language, rule, DateRules.of(Told.LANGUAGES.get(language), rule.id())).isEmpty()) {
                idle.add(rule.id());
            }
        }
        assertEquals(List.of(), idle);
    }

    @Test
    void tellsAllFaultsOfARuleFileWithTheirLines() {
        Faults faults = new Faults();
        List<RuleFile.Rule> blocks = RuleFile.parse("x.rules", List.of("[a]", "pattern = ( am", "value = date", "[b]", "patern = am", "value = date"), faults).rules();
        try {
            DateRules.compile(new dev.depesche.text.pattern.Vocabulary(), blocks, faults);
        } catch (LexiconException e) {
            assertEquals(List.of("x.rules:1: a: expected \")\" in \"( am\"", "x.rules:5: unknown key \"patern\"", "x.rules:4: b lacks a pattern or a value"), e.faults());
            return;
        }
        throw new AssertionError("faulty rules were taken");
    }

    private static List<RuleFile.Rule> blocks(String language) {
        return Told.LANGUAGES.get(language).rules("date").rules().stream().filter(r -> !r.id().endsWith("parts")).toList();
    }

    private static String before(String language, RuleFile.Rule rule) {
        return "history".equals(rule.get("in")) ? HISTORIES.get(language) : "";
    }

    private static String published(RuleFile.Rule rule) {
        return rule.get("on") == null ? Told.PUBLISHED : rule.get("on").equals("unknown") ? null : rule.get("on");
    }

    /**
     * The examples whose span and value are not found, one line each. A rule that keeps others away has examples without a span: nothing
     * must be found in them.
     */
    private static List<String> unmet(String language, RuleFile.Rule rule, DateRules rules) {
        List<String> out = new ArrayList<>();
        for (String yes : rule.all("yes")) {
            String[] parts = yes.split("\\s*=>\\s*");
            String wanted = parts.length < 2 ? "" : parts[1];
            List<String> found = Told.in(language, published(rule), before(language, rule) + parts[0], rules).stream().map(m -> m.text() + " | " + m.value()).toList();
            if (wanted.isEmpty() ? !found.isEmpty() : !found.contains(wanted)) {
                out.add(rule.id() + ": wanted " + wanted + ", found " + found + " in: " + parts[0]);
            }
        }
        return out;
    }
}
