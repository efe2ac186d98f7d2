package dev.depesche.delivery;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.depesche.store.Condition;
import dev.depesche.store.Content;
import dev.depesche.store.ObjectStore;
import dev.depesche.store.StoredObject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Withdraws the digests of deleted articles: each gets a field {@code withdrawn} with the time of the deletion, and no alert of it that
 * is not sent yet goes out.
 *
 * <p>Whether an article is deleted is what the inbox says now, not what an event says: deletions and new versions may arrive in any order.
 */
public final class Withdrawal {

    private static final int ATTEMPTS = 8;
    private static final int ENTRIES = 10_000;

    private final ObjectStore store;

    public Withdrawal(ObjectStore store) {
        this.store = store;
    }

    /**
     * Withdraws what was made of the object, entries of an archive included, if it is gone.
     *
     * @param time of the deletion, ISO 8601, null where unknown
     * @return how many digests were withdrawn now
     */
    public int deleted(Drop drop, String time) {
        if (drop.exists()) {
            return 0;
        }
        int count = withdraw(new Keys(drop.key()).digest(), time) ? 1 : 0;
        for (String key : store.list(Keys.DIGESTS + drop.key() + "!/", ENTRIES)) {
            count += key.endsWith(".json") && withdraw(key, time) ? 1 : 0;
        }
        return count;
    }

    boolean withdraw(String key, String time) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            StoredObject object = store.get(key);
            if (object == null) {
                return false;
            }
            try {
                Map<String, Object> digest = new LinkedHashMap<>(JSON.std.mapFrom(object.text()));
                if (digest.containsKey("withdrawn")) {
                    return false;
                }
                digest.put("withdrawn", time == null ? Map.of() : Map.of("at", time));
                String json = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).with(JSON.Feature.WRITE_NULL_PROPERTIES).asString(digest) + "\n";
                if (store.put(key, Content.json(json, Map.of(Committed.ALERTS, "silent")), Condition.unchanged(object.etag())) != null) {
                    return true;
                }
            } catch (IOException e) {
                throw new IllegalArgumentException(key + " is no digest that could be withdrawn", e);
            }
        }
        throw new NotYetException(key + " is being written by others again and again", null);
    }
}
