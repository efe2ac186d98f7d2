package dev.depesche.facts.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an article has already shown of its names: who was named in full is recognised by the last name alone. */
final class Memory {

    /** Weight from which on a name is worth remembering. */
    private static final int SURE = 30;
    private static final int SURE_SEVERAL = 18;

    private final Map<String, NameType> types = new HashMap<>();
    private final Map<String, Integer> weights = new HashMap<>();

    void learn(Tagged t, List<Decider.Found> found) {
        for (Decider.Found f : found) {
            if (f.weight() < (f.last() - f.first() > 1 ? SURE_SEVERAL : SURE)) {
                continue;
            }
            keep(t.text(f.first(), f.last()), f.type(), f.weight());
            if (f.type() == NameType.PERSON && f.last() - f.first() > 1) {
                keep(t.word(f.last() - 1), NameType.PERSON, f.weight());
            }
        }
    }

    private void keep(String name, NameType type, int weight) {
        if (weights.getOrDefault(name, 0) < weight) {
            weights.put(name, weight);
            types.put(name, type);
        }
    }

    boolean isEmpty() {
        return types.isEmpty();
    }

    /** What a span was named as elsewhere in the article, null where it was not. */
    NameType type(Tagged t, int first, int last) {
        if (types.isEmpty()) {
            return null;
        }
        String s = t.text(first, last);
        NameType type = types.get(s);
        if (type == null && s.length() > 3 && s.endsWith("s")) {
            type = types.get(s.substring(0, s.length() - 1));
        }
        return type;
    }
}
