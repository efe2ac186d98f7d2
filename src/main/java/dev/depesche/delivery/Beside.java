package dev.depesche.delivery;

import dev.depesche.delivery.ArticleVersion.Order;
import dev.depesche.digest.Digest;
import dev.depesche.store.Condition;
import dev.depesche.store.Content;
import dev.depesche.store.ObjectStore;
import dev.depesche.store.StoredObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what lies beside a digest (its text, a rejection) so that no older version of the article ever covers a newer one's. */
final class Beside {

    private static final int ATTEMPTS = 5;

    private final ObjectStore store;

    Beside(ObjectStore store) {
        this.store = store;
    }

    /**
     * Writes {@code content} unless what is there is as new.
     *
     * @return false where a newer version's is there
     */
    boolean put(String key, Content content, ArticleVersion version, Digest.Engine engine, Drop drop) {
        Map<String, String> metadata = new LinkedHashMap<>(version.metadata());
        metadata.put("engine", Engines.name(engine));
        Content stamped = new Content(content.bytes(), content.mediaType(), metadata);
        Condition condition = Condition.ABSENT;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (store.put(key, stamped, condition) != null) {
                return true;
            }
            StoredObject there = store.head(key);
            if (there == null) {
                condition = Condition.ABSENT;
                continue;
            }
            Order order = drop.order(version, ArticleVersion.of(there.metadata()));
            if (order == Order.OLDER) {
                return false;
            }
            if (order == Order.SAME && !Engines.supersedes(engine, Engines.read(there.metadata().get("engine")))) {
                return true;
            }
            condition = Condition.unchanged(there.etag());
        }
        throw new NotYetException(key + " is being written by others again and again", null);
    }

    /** Deletes what is there of this version or an older one. */
    void clear(String key, ArticleVersion version, Drop drop) {
        StoredObject there = store.head(key);
        if (there != null && drop.order(version, ArticleVersion.of(there.metadata())) != Order.OLDER) {
            store.delete(key, there.etag());
        }
    }
}
