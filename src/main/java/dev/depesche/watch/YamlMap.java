package dev.depesche.watch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One YAML mapping with the places of its keys and values; every fault is told with its place and what to write instead. */
final class YamlMap {

    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final List<String> faults;

    YamlMap(String file, Node node, List<String> known, List<String> faults) {
        this.file = file;
        this.node = node;
        this.faults = faults;
        if (!(node instanceof MappingNode map)) {
            fault(node, "expected \"key: value\" lines, with the keys " + String.join(", ", known));
            return;
        }
        for (NodeTuple t : map.getValue()) {
            String key = t.getKeyNode() instanceof ScalarNode s ? s.getValue() : "";
            if (!known.contains(key)) {
                fault(t.getKeyNode(), "there is no field \"" + key + "\"; did you mean \"" + Distance.nearest(key, known) + "\"?");
            } else if (values.put(key, t.getValueNode()) != null) {
                fault(t.getKeyNode(), "the field \"" + key + "\" stands twice: keep one");
            }
        }
    }

    /** The value's text, null where the key is missing. */
    String text(String key) {
        Node v = values.get(key);
        if (v == null) {
            return null;
        }
        if (v instanceof ScalarNode s) {
            return s.getValue();
        }
        fault(v, "\"" + key + "\" takes one value, not a list");
        return null;
    }

    /** The value's text; a fault where it is missing or blank. */
    String required(String key) {
        String s = text(key);
        if (values.get(key) == null || s != null && s.isBlank()) {
            fault(node, "the field \"" + key + "\" is missing: add \"" + key + ": …\"");
        }
        return s;
    }

    /** The value's items; one value counts as a list of one. */
    List<String> list(String key) {
        Node v = values.get(key);
        List<String> out = new ArrayList<>();
        if (v instanceof SequenceNode items) {
            for (Node n : items.getValue()) {
                if (n instanceof ScalarNode s) {
                    out.add(s.getValue());
                } else {
                    fault(n, "\"" + key + "\" takes a list of plain values");
                }
            }
        } else if (v instanceof ScalarNode s) {
            out.add(s.getValue());
        }
        return out;
    }

    /** The nodes of a list; a fault where the key is missing or holds none. */
    List<Node> nodes(String key) {
        Node v = values.get(key);
        if (v instanceof SequenceNode items) {
            return items.getValue();
        }
        fault(v == null ? node : v, "expected a list under \"" + key + ":\", each item beginning with \"- id: …\"");
        return List.of();
    }

    Node node(String key) {
        return values.get(key);
    }

    int line() {
        return line(node);
    }

    void fault(String key, String what) {
        fault(values.getOrDefault(key, node), what);
    }

    /** A fault {@code column - 1} characters into the key's value. */
    void faultInside(String key, int column, String what) {
        Node v = values.getOrDefault(key, node);
        faults.add(file + ":" + line(v) + ":" + (column(v) + column - 1) + ": " + what);
    }

    private void fault(Node at, String what) {
        faults.add(file + ":" + line(at) + ":" + column(at) + ": " + what);
    }

    private static int line(Node n) {
        Optional<Mark> mark = n.getStartMark();
        return mark.map(m -> m.getLine() + 1).orElse(1);
    }

    private static int column(Node n) {
        return n.getStartMark().map(m -> m.getColumn() + 1).orElse(1);
    }
}
