package dev.depesche.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One {@code .rules} file: blocks that begin with {@code [id]} and hold {@code key = value} lines.
 *
 * <p>What the keys mean is the business of the package that runs the rules; {@code yes} and {@code no} are always examples.
 */
public record RuleFile(String path, List<Rule> rules) {

    /** One line of a block; keys may repeat. */
    public record Field(String key, String value, int line) {
    }

    /** One block. */
    public record Rule(String id, List<Field> fields, String path, int line) {

        /** The first value of {@code key}, null where the block has none. */
        public String get(String key) {
            for (Field f : fields) {
                if (f.key().equals(key)) {
                    return f.value();
                }
            }
            return null;
        }

        /** All values of {@code key}, in order. */
        public List<String> all(String key) {
            List<String> values = new ArrayList<>(2);
            for (Field f : fields) {
                if (f.key().equals(key)) {
                    values.add(f.value());
                }
            }
            return values;
        }
    }

    static RuleFile load(String language, String name, Faults faults) {
        String path = "lang/" + language + "/" + name + ".rules";
        return parse(path, Resource.lines(path), faults);
    }

    /** Reads the lines of a file; faults name {@code path}. */
    public static RuleFile parse(String path, List<String> lines, Faults faults) {
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<Field> fields = null;
        for (int n = 1; n <= lines.size(); n++) {
            String line = lines.get(n - 1).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                String id = line.substring(1, line.length() - 1).strip();
                if (!ids.add(id)) {
                    faults.add(path, n, "rule id \"" + id + "\" stands twice");
                }
                fields = new ArrayList<>();
                rules.add(new Rule(id, fields, path, n));
                continue;
            }
            int eq = line.indexOf('=');
            if (fields == null || eq < 1) {
                faults.add(path, n, "expected [id] or key = value, found \"" + line + "\"");
                continue;
            }
            fields.add(new Field(line.substring(0, eq).strip(), line.substring(eq + 1).strip(), n));
        }
        return new RuleFile(path, rules);
    }
}
