package dev.depesche.watch;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads watchlists in YAML: {@code watches: [{id, title, query, …}]}.
 *
 * <p>A list is taken whole or not at all: all faults are gathered and told with file, line and column.
 */
public final class WatchlistReader {

    static final List<String> FIELDS =
            List.of("id", "title", "query", "languages", "threshold", "topic", "quiet", "batch", "owner");
    private static final int LARGEST = 20_000_000;

    private final WordKeys keys;

    public WatchlistReader(WordKeys keys) {
        this.keys = keys;
    }

    /**
     * The list in {@code yaml}; {@code file} is named in faults.
     *
     * @throws WatchlistException where anything is wrong with it
     */
    public Watchlist read(String file, String yaml) {
        return read(Map.of(file, yaml));
    }

    /** Several files as one list, in order of their names; ids must be unique over all of them. */
    public Watchlist read(Map<String, String> files) {
        List<String> faults = new ArrayList<>();
        List<Watch> watches = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        files.keySet().stream().sorted().forEach(file -> file(file, files.get(file), watches, seen, faults));
        if (!faults.isEmpty()) {
            throw new WatchlistException(faults);
        }
        return new Watchlist(watches);
    }

    private void file(String file, String yaml, List<Watch> watches, Map<String, String> seen, List<String> faults) {
        Optional<Node> root;
        try {
            root = new Compose(LoadSettings.builder().setLabel(file).setCodePointLimit(LARGEST).setMaxAliasesForCollections(0).build())
                    .composeString(yaml);
        } catch (MarkedYamlEngineException e) {
            String at = e.getProblemMark().map(m -> (m.getLine() + 1) + ":" + (m.getColumn() + 1)).orElse("1:1");
            faults.add(file + ":" + at + ": this is no YAML: " + e.getProblem() + "; a text with \": \" or quotation marks in it needs single quotes around it");
            return;
        } catch (YamlEngineException e) {
            faults.add(file + ":1:1: this is no YAML: " + e.getMessage());
            return;
        }
        if (root.isEmpty()) {
            faults.add(file + ":1:1: the file is empty: begin with \"watches:\"");
            return;
        }
        YamlMap top = new YamlMap(file, root.get(), List.of("watches"), faults);
        if (!faults.isEmpty() && top.node("watches") == null) {
            return;
        }
        for (Node n : top.nodes("watches")) {
            Watch w = watch(file, new YamlMap(file, n, FIELDS, faults), faults);
            if (w == null) {
                continue;
            }
            String before = seen.putIfAbsent(w.id(), file + ":" + w.line());
            if (before != null) {
                faults.add(file + ":" + w.line() + ":1: the id \"" + w.id() + "\" is taken at " + before + ": choose another");
            }
            watches.add(w);
        }
    }

    /** One watch; null where it has faults, which are then noted. */
    private Watch watch(String file, YamlMap map, List<String> faults) {
        int before = faults.size();
        String id = map.required("id");
        if (id != null && !id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
            map.fault("id", "the id \"" + id + "\" must be letters, digits, dots, hyphens and underscores, 100 at most");
        }
        String title = map.required("title");
        String written = map.required("query");
        Query query = null;
        if (written != null && !written.isBlank()) {
            try {
                query = new QueryParser(keys).parse(written);
            } catch (QueryException e) {
                map.faultInside("query", e.column(), e.getMessage());
            }
        }
        List<String> languages = map.list("languages");
        for (String l : languages) {
            if (!l.matches("[a-z]{2}")) {
                map.fault("languages", "\"" + l + "\" is no two-letter language code such as de");
            }
        }
        String needed = query == null ? null : Satisfiable.language(query);
        if (needed != null && !languages.isEmpty() && !languages.contains(needed)) {
            map.fault("languages", "the query asks for language:" + needed + ", which is not among the languages " + languages + ", so it can never match");
        }
        double otherwise = query instanceof Query.Words ? Watch.DEFAULT_THRESHOLD : 0;
        double threshold = number(map, "threshold", otherwise, 1, "a number from 0 to 1");
        double batch = number(map, "batch", 0, 24 * 60, "minutes from 0 to 1440");
        if (batch != Math.rint(batch)) {
            map.fault("batch", "\"" + batch + "\" is not whole minutes");
        }
        String topic = map.text("topic");
        if (topic != null && !topic.matches("arn:[a-z-]+:sns:[a-z0-9-]+:\\d{12}:[A-Za-z0-9_-]{1,256}")) {
            map.fault("topic", "\"" + topic + "\" is no ARN of an SNS topic: arn:aws:sns:REGION:ACCOUNT:NAME");
        }
        QuietHours quiet = map.node("quiet") == null ? null : quiet(new YamlMap(file, map.node("quiet"), List.of("from", "to", "zone"), faults));
        return faults.size() > before ? null
                : new Watch(id, title, written, query, languages, threshold, topic, quiet, (int) batch, map.text("owner"), map.line());
    }

    private static double number(YamlMap map, String key, double otherwise, double most, String expected) {
        String s = map.text(key);
        if (s == null) {
            return otherwise;
        }
        if (s.matches("\\d{1,5}(\\.\\d{1,5})?") && Double.parseDouble(s) <= most) {
            return Double.parseDouble(s);
        }
        map.fault(key, "\"" + s + "\" is not " + expected);
        return otherwise;
    }

    private static QuietHours quiet(YamlMap map) {
        String from = map.required("from");
        String to = map.required("to");
        String zone = map.required("zone");
        if (from == null || to == null || zone == null) {
            return null;
        }
        try {
            LocalTime begin = LocalTime.parse(from);
            LocalTime end = LocalTime.parse(to);
            if (begin.equals(end)) {
                map.fault("to", "the quiet hours end when they begin: they would never hold");
            }
            return new QuietHours(begin, end, ZoneId.of(zone));
        } catch (DateTimeException e) {
            map.fault("from", "quiet hours are written as from: \"22:00\", to: \"07:00\", zone: Europe/Berlin; " + e.getMessage());
            return null;
        }
    }
}
