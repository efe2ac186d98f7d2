package dev.depesche.delivery;

import dev.depesche.language.Languages;
import dev.depesche.store.Condition;
import dev.depesche.store.Content;
import dev.depesche.store.ObjectStore;
import dev.depesche.store.StoredObject;
import dev.depesche.watch.Watcher;
import dev.depesche.watch.Watchlist;
import dev.depesche.watch.WatchlistException;
import dev.depesche.watch.WatchlistReader;
import dev.depesche.watch.WordKeys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The watchlist of the digest bucket: {@value #LIST} and, team by team, every YAML file under {@value #TEAMS}, read anew when an ETag
 * changes.
 *
 * <p>A file with a fault is refused whole, the faults laid down as {@value #FAULTS}, and its last good version stays in force while the
 * other files change freely: also for an instance that starts after the bad one was written, for each good file is kept under
 * {@code state/}. With no list at all nothing is watched.
 */
public final class WatchlistInForce {

    public static final String LIST = "config/watchlist.yaml";
    public static final String TEAMS = "config/watches/";
    public static final String GOOD = "state/watchlist.in-force.yaml";
    public static final String FAULTS = "rejected/config/watchlist.yaml.txt";
    private static final String OF = "of";
    private static final int MOST = 1000;

    private final ObjectStore store;
    private final Languages languages;
    private final WordKeys keys;
    private final Consumer<List<String>> refused;
    private final Map<String, StoredObject> files = new TreeMap<>();
    private Watcher watcher;

    /** @param refused told the faults of a list when it is refused */
    public WatchlistInForce(ObjectStore store, Languages languages, WordKeys keys, Consumer<List<String>> refused) {
        this.store = store;
        this.languages = languages;
        this.keys = keys;
        this.refused = refused;
    }

    /** What is in force now. */
    public synchronized Watcher watcher() {
        Set<String> there = new TreeSet<>(store.list(TEAMS, MOST));
        there.removeIf(k -> !k.endsWith(".yaml") && !k.endsWith(".yml"));
        there.add(LIST);
        Map<String, StoredObject> now = new TreeMap<>();
        for (String key : there) {
            StoredObject known = files.get(key);
            StoredObject file = store.getUnless(key, known == null ? null : known.etag());
            if (file != null) {
                now.put(key, file.bytes() == null ? known : file);
            }
        }
        if (watcher == null || !now.equals(files)) {
            load(now);
            files.clear();
            files.putAll(now);
        }
        return watcher;
    }

    private void load(Map<String, StoredObject> now) {
        Map<String, String> texts = new TreeMap<>();
        now.forEach((key, file) -> texts.put(key, file.text()));
        try {
            watcher = watcher(texts);
            now.values().forEach(this::keep);
            StoredObject faults = store.head(FAULTS);
            if (faults != null) {
                store.delete(FAULTS, faults.etag());
            }
        } catch (WatchlistException e) {
            refused.accept(e.faults());
            lastGood(texts, e.faults());
            String etags = String.join(" ", now.values().stream().map(StoredObject::etag).toList());
            store.put(FAULTS, Content.text("These watchlists have faults and are not used; their last good versions stay in force.\n\n"
                    + String.join("\n", e.faults()) + "\n", Map.of(OF, Keys.hash(etags.getBytes(StandardCharsets.UTF_8)))), Condition.ANY);
        }
    }

    /** The faulty files by their last good versions, the others as they are; all as before where even that has faults. */
    private void lastGood(Map<String, String> texts, List<String> faults) {
        Map<String, String> usable = new TreeMap<>(texts);
        for (String key : texts.keySet()) {
            if (faults.stream().anyMatch(f -> f.startsWith(key + ":"))) {
                StoredObject good = store.get(good(key));
                if (good == null) {
                    usable.remove(key);
                } else {
                    usable.put(key, good.text());
                }
            }
        }
        try {
            watcher = watcher(usable);
        } catch (WatchlistException e) {
            watcher = watcher == null ? new Watcher(Watchlist.EMPTY, languages, keys) : watcher;
        }
    }

    private Watcher watcher(Map<String, String> texts) {
        return new Watcher(new WatchlistReader(keys).read(texts), languages, keys);
    }

    private void keep(StoredObject file) {
        StoredObject good = store.head(good(file.key()));
        if (good == null || !file.etag().equals(good.metadata().get(OF))) {
            store.put(good(file.key()), new Content(file.bytes(), "application/yaml", Map.of(OF, file.etag())), Condition.ANY);
        }
    }

    private static String good(String key) {
        return key.equals(LIST) ? GOOD : "state/" + key;
    }
}
