package dev.depesche.facts.name;

import dev.depesche.language.Faults;
import dev.depesche.language.Language;
import dev.depesche.language.RuleFile;
import java.util.HashMap;
import java.util.Map;

/**
 * The clues of a language and their weights, out of {@code name.rules}: what speaks for a name of each type, and what against.
 *
 * <p>A span of words is a name of the type whose clues weigh most together, if they weigh more than nothing.
 */
final class Clues {

    /** One clue as the file has it. */
    record Clue(String id, int weight) {
    }

    private final Map<String, Clue> byId = new HashMap<>();

    /** {@code weights} by id without the language. */
    Clues(String language, Map<String, Integer> weights) {
        weights.forEach((id, weight) -> byId.put(id, new Clue(language + ".name." + id, weight)));
    }

    Clues(Language language) {
        Faults faults = new Faults();
        for (RuleFile.Rule rule : language.rules("name").rules()) {
            try {
                byId.put(rule.id(), new Clue(language.code() + ".name." + rule.id(), Integer.parseInt(rule.get("weight"))));
            } catch (NumberFormatException e) {
                faults.add(rule.path(), rule.line(), "weight is no number: " + rule.get("weight"));
            }
        }
        faults.raise();
    }

    /** The clue with this id; one that weighs nothing where the language has no use for it. */
    Clue get(String id) {
        return byId.getOrDefault(id, new Clue(id, 0));
    }
}
