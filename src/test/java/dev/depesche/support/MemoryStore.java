package dev.depesche.support;

import dev.depesche.store.Condition;
import dev.depesche.store.Content;
import dev.depesche.store.ObjectStore;
import dev.depesche.store.StoredObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bucket in memory, with or without versions; each write is a second later than the one before. */
public final class MemoryStore implements ObjectStore {

    private static final Pattern VERSION = Pattern.compile("\"versionId\" : \"([^\"]*)\"");

    private final String name;
    private final boolean versioned;
    private final Map<String, List<StoredObject>> objects = new TreeMap<>();
    private final Map<String, Integer> writes = new TreeMap<>();
    private final Map<String, Set<String>> versions = new TreeMap<>();
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private int version;

    public MemoryStore(String name, boolean versioned) {
        this.name = name;
        this.versioned = versioned;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized StoredObject get(String key, String versionId, long limit) {
        for (StoredObject o : objects.getOrDefault(key, List.of())) {
            if (versionId != null && versionId.equals(o.versionId())) {
                return o.size() > limit ? head(o) : o;
            }
        }
        StoredObject o = versionId == null || !versioned ? current(key) : null;
        return o == null || o.size() <= limit ? o : head(o);
    }

    private StoredObject current(String key) {
        List<StoredObject> all = objects.getOrDefault(key, List.of());
        return all.isEmpty() || all.get(all.size() - 1).etag() == null ? null : all.get(all.size() - 1);
    }

    @Override
    public synchronized StoredObject getUnless(String key, String etag) {
        StoredObject o = current(key);
        return o != null && o.etag().equals(etag) ? head(o) : o;
    }

    @Override
    public synchronized StoredObject head(String key) {
        StoredObject o = current(key);
        return o == null ? null : head(o);
    }

    private static StoredObject head(StoredObject o) {
        return new StoredObject(o.key(), o.versionId(), o.etag(), o.size(), o.lastModified(), o.mediaType(), o.metadata(), null);
    }

    @Override
    public synchronized String put(String key, Content content, Condition condition) {
        StoredObject there = current(key);
        if (condition.absent() && there != null || condition.etag() != null && (there == null || !there.etag().equals(condition.etag()))) {
            return null;
        }
        now = now.plusSeconds(1);
        writes.merge(key, 1, Integer::sum);
        Matcher m = VERSION.matcher(new String(content.bytes(), StandardCharsets.UTF_8));
        versions.computeIfAbsent(key, k -> new HashSet<>()).add(m.find() ? m.group(1) : "");
        add(new StoredObject(key, versioned ? "v" + ++version : null, etag(content.bytes()), content.bytes().length, now, content.mediaType(),
                content.metadata(), content.bytes()));
        return etag(content.bytes());
    }

    private void add(StoredObject o) {
        List<StoredObject> all = objects.computeIfAbsent(o.key(), k -> new ArrayList<>());
        if (!versioned) {
            all.clear();
        }
        all.add(o);
    }

    @Override
    public synchronized void delete(String key, String etag) {
        StoredObject there = current(key);
        if (there != null && (etag == null || there.etag().equals(etag))) {
            if (versioned) {
                add(new StoredObject(key, "v" + ++version, null, 0, now, null, Map.of(), null));
            } else {
                objects.remove(key);
            }
        }
    }

    @Override
    public synchronized List<String> list(String prefix, int most) {
        return objects.keySet().stream().filter(k -> k.startsWith(prefix) && current(k) != null).limit(most).toList();
    }

    /** How often something was written under the key. */
    public synchronized int writes(String key) {
        return writes.getOrDefault(key, 0);
    }

    /** Of how many versions of an article a digest was written under the key. */
    public synchronized int versionsWritten(String key) {
        return versions.getOrDefault(key, Set.of()).size();
    }

    private static String etag(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
