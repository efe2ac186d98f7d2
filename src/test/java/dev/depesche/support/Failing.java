package dev.depesche.support;

import dev.depesche.store.Condition;
import dev.depesche.store.Content;
import dev.depesche.store.ObjectStore;
import dev.depesche.store.StoreException;
import dev.depesche.store.StoredObject;
import java.util.List;

/**
 * A store that fails for one key, or for all.
 *
 * @param key empty for all
 */
public record Failing(ObjectStore store, String key) implements ObjectStore {

    private ObjectStore of(String asked) {
        if (key.isEmpty() || key.equals(asked)) {
            throw new StoreException("could not reach " + asked, null);
        }
        return store;
    }

    @Override
    public String name() {
        return store.name();
    }

    @Override
    public StoredObject get(String k, String versionId, long limit) {
        return of(k).get(k, versionId, limit);
    }

    @Override
    public StoredObject getUnless(String k, String etag) {
        return of(k).getUnless(k, etag);
    }

    @Override
    public StoredObject head(String k) {
        return of(k).head(k);
    }

    @Override
    public String put(String k, Content content, Condition condition) {
        return of(k).put(k, content, condition);
    }

    @Override
    public void delete(String k, String etag) {
        of(k).delete(k, etag);
    }

    @Override
    public List<String> list(String prefix, int most) {
        return of(prefix).list(prefix, most);
    }
}
