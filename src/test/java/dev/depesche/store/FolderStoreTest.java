package dev.depesche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest extends ObjectStoreContract {

    @TempDir
    Path folder;

    @Override
    ObjectStore empty() {
        return new FolderStore(folder.resolve("bucket"));
    }

    @Test
    void letsNoKeyLeaveTheFolder() throws IOException {
        ObjectStore store = empty();
        for (String key : List.of("../out.txt", "a/../../out.txt", "/etc/out.txt", "a//b", "./c", "..\\d", ".depesche/lock")) {
            assertNotNull(store.put(key, Content.text(key, Map.of()), Condition.ANY), key);
            assertEquals(key, store.get(key).text());
        }
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(List.of("bucket"), all.map(p -> p.getFileName().toString()).toList());
        }
    }

    @Test
    void letsOneOfManyCreateAnObject() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> all = Stream.iterate(0, i -> i + 1).limit(40)
                    .map(i -> (Callable<String>) () -> empty().put("a.json", Content.text("" + i, Map.of()), Condition.ABSENT)).toList();
            int created = 0;
            for (Future<String> f : pool.invokeAll(all)) {
                created += f.get() != null ? 1 : 0;
            }
            assertEquals(1, created);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void leavesNoPartOfAnUnfinishedWrite() throws IOException {
        ObjectStore store = empty();
        store.put("a/b.json", Content.text("x", Map.of()), Condition.ANY);
        try (Stream<Path> all = Files.walk(folder)) {
            assertTrue(all.noneMatch(p -> p.toString().endsWith(".part")));
        }
    }
}
