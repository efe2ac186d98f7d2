package dev.depesche.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/**
 * An object as a store gave it.
 *
 * @param versionId null where the bucket keeps no versions
 * @param etag      without quotation marks
 * @param lastModified null where the store does not tell
 * @param mediaType null where unknown
 * @param metadata  names in lower case; never null
 * @param bytes     null where only the head was asked for, the object is larger than was wanted, or unchanged
 */
public record StoredObject(String key, String versionId, String etag, long size, Instant lastModified, String mediaType,
                           Map<String, String> metadata, byte[] bytes) {

    public StoredObject {
        metadata = Map.copyOf(metadata);
    }

    /** The bytes as UTF-8. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
