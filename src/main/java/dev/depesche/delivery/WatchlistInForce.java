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
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The watchlist of the digest bucket, read anew when its ETag changes.
 *
 * <p>A list with a fault is refused whole, its faults laid down as {@value #FAULTS}, and the last good one stays in force: also for an
 * instance that starts after the bad one was written, for each good list is kept as {@value #GOOD}. With no list at all nothing is
 * watched.
 */
public final class WatchlistInForce {

    public static final String LIST = "config/watchlist.yaml";
    public static final String GOOD = "state/watchlist.in-force.yaml";
    public static final String FAULTS = "rejected/config/watchlist.yaml.txt";
    private static final String OF = "of";

    private final ObjectStore store;
    private final Languages languages;
    private final WordKeys keys;
    private final Consumer<List<String>> refused;
    private String etag;
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
        StoredObject list = store.getUnless(LIST, etag);
        if (list == null) {
            etag = null;
            watcher = new Watcher(Watchlist.EMPTY, languages, keys);
        } else if (list.bytes() != null) {
            load(list);
        }
        return watcher;
    }

    private void load(StoredObject list) {
        try {
            watcher = watcher(LIST, list.text());
            keep(list);
        } catch (WatchlistException e) {
            refused.accept(e.faults());
            if (watcher == null) {
                StoredObject good = store.get(GOOD);
                watcher = good == null ? new Watcher(Watchlist.EMPTY, languages, keys) : watcher(GOOD, good.text());
            }
            store.put(FAULTS, Content.text("The watchlist has faults, none of it is used; the last good one stays in force.\n\n"
                    + String.join("\n", e.faults()) + "\n", Map.of(OF, list.etag())), Condition.ANY);
        }
        etag = list.etag();
    }

    private Watcher watcher(String file, String yaml) {
        return new Watcher(new WatchlistReader(keys).read(file, yaml), languages, keys);
    }

    private void keep(StoredObject list) {
        StoredObject good = store.head(GOOD);
        if (good == null || !list.etag().equals(good.metadata().get(OF))) {
            store.put(GOOD, new Content(list.bytes(), "application/yaml", Map.of(OF, list.etag())), Condition.ANY);
        }
        StoredObject faults = store.head(FAULTS);
        if (faults != null) {
            store.delete(FAULTS, faults.etag());
        }
    }
}
