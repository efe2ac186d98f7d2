package dev.depesche.store;

import java.util.List;

/** One bucket of objects; every method throws {@link StoreException} where the store fails or refuses, so that trying again may help. */
public interface ObjectStore {

    /** The bucket's name. */
    String name();

    /**
     * The object with its bytes, null where there is none.
     *
     * @param versionId null for the current version
     * @param limit     of an object with more bytes only the head is given
     */
    StoredObject get(String key, String versionId, long limit);

    /** The current object with its bytes, null where there is none. */
    default StoredObject get(String key) {
        return get(key, null, Long.MAX_VALUE);
    }

    /** The object without bytes where its ETag still is {@code etag}, else with them; null where there is none. */
    StoredObject getUnless(String key, String etag);

    /** The current object without bytes, null where there is none. */
    StoredObject head(String key);

    /**
     * Writes an object.
     *
     * @return its ETag, null where {@code condition} did not hold and nothing was written
     */
    String put(String key, Content content, Condition condition);

    /** Deletes the object where its ETag is {@code etag}; nothing happens where it is another, or none is there. */
    void delete(String key, String etag);

    /** Keys that begin with {@code prefix}, in order, {@code most} of them at most. */
    List<String> list(String prefix, int most);
}
