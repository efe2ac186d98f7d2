package dev.depesche.facts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.depesche.facts.Moment;
import dev.depesche.language.Faults;
import dev.depesche.language.LexiconException;
import dev.depesche.language.RuleFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the examples of every date rule, and refuses a rule that its own examples could do without. */
class DateRulesTest {

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
                for (Moment m : Told.in(language, published(rule), no, rules)) {
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
            List<String> found = Told.in(language, published(rule), parts[0], rules).stream().map(m -> m.text() + " | " + m.value()).toList();
            if (wanted.isEmpty() ? !found.isEmpty() : !found.contains(wanted)) {
                out.add(rule.id() + ": wanted " + wanted + ", found " + found + " in: " + parts[0]);
            }
        }
        return out;
    }
}
