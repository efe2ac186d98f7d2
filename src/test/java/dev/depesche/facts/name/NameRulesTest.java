package dev.depesche.facts.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.depesche.language.Language;
import dev.depesche.language.RuleFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every clue finds the names of its example, finds none in its counter-example, and its example would read otherwise with another weight. */
class NameRulesTest {

    private static final int[] OTHER_WEIGHTS = {0, -200, 200};

    @Test
    void everyGermanClueDecidesItsExample() {
        assertEquals(List.of(), failures("de"));
    }

    @Test
    void everyEnglishClueDecidesItsExample() {
        assertEquals(List.of(), failures("en"));
    }

    private static List<String> failures(String code) {
        Language language = Named.LANGUAGES.get(code);
        Workbench bench = new Workbench(language);
        List<RuleFile.Rule> rules = language.rules("name").rules();
        Map<String, Integer> weights = new LinkedHashMap<>();
        rules.forEach(r -> weights.put(r.id(), Integer.parseInt(r.get("weight"))));
        List<String> failures = new ArrayList<>();
        for (RuleFile.Rule rule : rules) {
            if (rule.get("yes") == null || rule.get("no") == null) {
                failures.add(rule.id() + " lacks an example");
                continue;
            }
            String[] yes = rule.get("yes").split(" => ");
            String found = bench.names(yes[0], weights);
            if (!found.equals(yes[1])) {
                failures.add(rule.id() + ": " + yes[0] + " found " + found);
            }
            if (!decides(bench, rule.id(), yes[0], found, weights)) {
                failures.add(rule.id() + ": weighs nothing in its example");
            }
            if (!bench.names(rule.get("no"), weights).equals("-")) {
                failures.add(rule.id() + ": " + rule.get("no") + " found " + bench.names(rule.get("no"), weights));
            }
        }
        return failures;
    }

    private static boolean decides(Workbench bench, String id, String sentence, String found, Map<String, Integer> weights) {
        for (int other : OTHER_WEIGHTS) {
            Map<String, Integer> changed = new HashMap<>(weights);
            changed.put(id, other);
            if (!bench.names(sentence, changed).equals(found)) {
                return true;
            }
        }
        return false;
    }
}
