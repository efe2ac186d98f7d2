package dev.depesche.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder that behaves like a bucket without versions: conditional writes under a file lock, the MD5 of the bytes as ETag, metadata
 * in {@code .depesche/} beside the objects.
 *
 * <p>A key's segments become folders; "." and "..", empty segments and control characters are percent-encoded, so that no key leaves the
 * folder; {@link #list} gives the keys so encoded. What is written appears whole or not at all.
 */
public final class FolderStore implements ObjectStore {

    private static final String OWN = ".depesche";

    private final Path root;

    private final Map<String, String> known;
    private final boolean timed;

    public FolderStore(Path root) {
        this(root, Map.of(), true);
    }

    private FolderStore(Path root, Map<String, String> known, boolean timed) {
        this.root = root;
        this.known = known;
        this.timed = timed;
    }

    /**
     * A folder that files are dropped in: without last-modified, since the time of a file on a laptop tells nothing of its article.
     *
     * @param known metadata of every file
     */
    public static FolderStore inbox(Path root, Map<String, String> known) {
        return new FolderStore(root, Map.copyOf(known), false);
    }

    @Override
    public String name() {
        return root.toString();
    }

    @Override
    public StoredObject get(String key, String versionId, long limit) {
        return attempt("read", key, () -> {
            Path file = file(key);
            if (!Files.isRegularFile(file)) {
                return null;
            }
            long size = Files.size(file);
            byte[] bytes = size > limit ? null : Files.readAllBytes(file);
            return new StoredObject(key, null, bytes == null ? "" : etag(bytes), size,
                    timed ? Files.getLastModifiedTime(file).toInstant() : null, Files.probeContentType(file), metadata(key), bytes);
        });
    }

    @Override
    public StoredObject getUnless(String key, String etag) {
        StoredObject o = get(key);
        return o != null && o.etag().equals(etag) ? withoutBytes(o) : o;
    }

    @Override
    public StoredObject head(String key) {
        StoredObject o = get(key);
        return o == null ? null : withoutBytes(o);
    }

    private static StoredObject withoutBytes(StoredObject o) {
        return new StoredObject(o.key(), o.versionId(), o.etag(), o.size(), o.lastModified(), o.mediaType(), o.metadata(), null);
    }

    @Override
    public String put(String key, Content content, Condition condition) {
        return attempt("write", key, () -> locked(() -> {
            StoredObject there = get(key);
            if (condition.absent() && there != null || condition.etag() != null && (there == null || !there.etag().equals(condition.etag()))) {
                return null;
            }
            StringBuilder meta = new StringBuilder();
            new TreeMap<>(content.metadata()).forEach((k, v) -> meta.append(k).append('=').append(v).append('\n'));
            if (meta.length() > 0 || there != null) {
                write(sidecar(key), meta.toString().getBytes(StandardCharsets.UTF_8));
            }
            write(file(key), content.bytes());
            return etag(content.bytes());
        }));
    }

    @Override
    public void delete(String key, String etag) {
        attempt("delete", key, () -> locked(() -> {
            StoredObject there = get(key);
            if (there != null && there.etag().equals(etag)) {
                Files.deleteIfExists(file(key));
                Files.deleteIfExists(sidecar(key));
            }
            return null;
        }));
    }

    @Override
    public List<String> list(String prefix, int most) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        List<String> out = attempt("list", prefix, () -> {
            try (Stream<Path> all = Files.walk(root)) {
                return all.filter(f -> Files.isRegularFile(f) && !f.startsWith(root.resolve(OWN)))
                        .map(f -> root.relativize(f).toString().replace('\\', '/')).filter(k -> k.startsWith(prefix)).sorted().limit(most).toList();
            }
        });
        return out == null ? List.of() : out;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".part");
        Files.write(part, bytes);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(String key) {
        return under(root, key);
    }

    private Path sidecar(String key) {
        return under(root.resolve(OWN), key);
    }

    private static Path under(Path folder, String key) {
        Path at = folder;
        for (String segment : key.split("/", -1)) {
            String safe = segment.replaceAll("[\\x00-\\x1f\\\\]", "%");
            at = at.resolve(safe.isEmpty() ? "%" : safe.equals(".") ? "%2E" : safe.equals("..") ? "%2E%2E" : safe.equals(OWN) ? "%2E" + OWN.substring(1) : safe);
        }
        return at;
    }

    private Map<String, String> metadata(String key) throws IOException {
        Map<String, String> out = new TreeMap<>(known);
        if (Files.exists(sidecar(key))) {
            for (String line : Files.readAllLines(sidecar(key))) {
                int at = line.indexOf('=');
                out.put(line.substring(0, at), line.substring(at + 1));
            }
        }
        return out;
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T locked(Work<T> work) throws IOException {
        Files.createDirectories(root.resolve(OWN));
        synchronized (FolderStore.class) {
            try (FileChannel lock = FileChannel.open(root.resolve(OWN).resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                return work.run();
            }
        }
    }

    private <T> T attempt(String what, String key, Work<T> work) {
        try {
            return work.run();
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new StoreException("could not " + what + " " + key + " in " + root + ": " + e, e);
        }
    }

    private static String etag(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
    }
}
