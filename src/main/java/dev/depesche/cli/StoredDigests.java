package dev.depesche.cli;

import dev.depesche.digest.Digest;
import dev.depesche.digest.DigestReader;
import dev.depesche.store.AwsClients;
import dev.depesche.store.FolderStore;
import dev.depesche.store.ObjectStore;
import dev.depesche.store.StoreException;
import dev.depesche.store.StoredObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Digests that lie in a folder or a bucket, each with its text: in the JSON, as {@code .txt} beside it, or as the article it was made of. */
final class StoredDigests {

    private static final int MOST = 1_000_000;

    private final ObjectStore store;
    private final String prefix;
    private final Function<String, ObjectStore> buckets;
    private final DigestReader reader = new DigestReader();
    private final List<String> without = new ArrayList<>();

    private StoredDigests(ObjectStore store, String prefix, Function<String, ObjectStore> buckets) {
        this.store = store;
        this.prefix = prefix;
        this.buckets = buckets;
    }

    /** @param where a folder, or {@code s3://bucket/prefix} reached with the environment's credentials */
    static StoredDigests in(String where) {
        if (!where.startsWith("s3://")) {
            if (!Files.isDirectory(Path.of(where))) {
                throw new UsageException(where + ": there is no such folder");
            }
            return new StoredDigests(new FolderStore(Path.of(where)), "", StoredDigests::folder);
        }
        String path = where.substring("s3://".length());
        int slash = path.indexOf('/');
        Function<String, ObjectStore> buckets = new AwsClients(System.getenv()).buckets();
        return new StoredDigests(buckets.apply(slash < 0 ? path : path.substring(0, slash)), slash < 0 ? "digests/" : path.substring(slash + 1), buckets);
    }

    /** Digests that watch made name the folder they came from in place of a bucket; null where it is not there. */
    private static ObjectStore folder(String bucket) {
        return Files.isDirectory(Path.of(bucket)) ? new FolderStore(Path.of(bucket)) : null;
    }

    /** Gives each digest with its key, in order of keys; what is no digest, or a withdrawn one, is passed over. */
    void each(BiConsumer<String, Digest> to) {
        try {
            for (String key : store.list(prefix, MOST)) {
                StoredObject json = key.endsWith(".json") ? store.get(key) : null;
                if (json != null && json.text().contains("\"schemaVersion\"") && !reader.withdrawn(json.text())) {
                    read(key, json.text(), to);
                }
            }
        } catch (StoreException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private void read(String key, String json, BiConsumer<String, Digest> to) {
        StoredObject text = store.get(key.substring(0, key.length() - ".json".length()) + ".txt");
        try {
            to.accept(key, reader.read(json, text == null ? article(json) : text.text()));
        } catch (IllegalArgumentException e) {
            without.add(key + ": " + e.getMessage());
        }
    }

    /** The dropped object itself where the digest's bucket can be reached; its digest has a .txt unless it is the text in UTF-8. */
    private String article(String json) {
        DigestReader.Origin origin = reader.origin(json);
        ObjectStore inbox = origin == null ? null : buckets.apply(origin.bucket());
        StoredObject object = inbox == null ? null : inbox.get(origin.key(), origin.versionId(), Long.MAX_VALUE);
        return object == null ? null : object.text();
    }

    /** What could not be read, and why. */
    List<String> unread() {
        return List.copyOf(without);
    }
}
