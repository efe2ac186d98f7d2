package dev.depesche.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each hostile file ends as a digest or a rejection with its code, in 256 MB of heap and ten seconds, and nothing asks the network. */
class SmallHeapTest {

    private static final String HEAP = "-Xmx256m";
    private static final long LONGEST_MS = 10_000;
    private static final List<String> CODES = List.of("empty", "unsupported-type", "no-text", "too-large", "too-long", "too-complex", "too-many", "too-deep", "archive-bomb",
            "broken", "encrypted", "scanned");

    @Test
    void everyHostileFileEndsWellInASmallHeap(@TempDir Path folder, @TempDir Path logs) throws IOException, InterruptedException {
        try (ServerSocket outside = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Map<String, byte[]> files = HostileFiles.all("http://127.0.0.1:" + outside.getLocalPort() + "/");
            for (Map.Entry<String, byte[]> f : files.entrySet()) {
                Files.write(folder.resolve(f.getKey()), f.getValue());
            }
            Map<String, String[]> ends = ends(folder, logs.resolve("stderr"));
            assertEquals(files.keySet().stream().sorted().toList(), List.copyOf(ends.keySet()));
            List<String> wrong = ends.values().stream().filter(e -> !e[1].startsWith("digests ") && !CODES.contains(e[1])).map(e -> String.join(" ", e)).toList();
            assertEquals(List.of(), wrong);
            ends.forEach((name, end) -> assertTrue(Long.parseLong(end[2]) < LONGEST_MS, name + ": " + end[2] + " ms"));
            assertFalse(asked(outside), "a file made its reader ask the network");
        }
    }

    private static Map<String, String[]> ends(Path folder, Path said) throws IOException, InterruptedException {
        Process child = DigestFiles.on(folder, HEAP).redirectError(said.toFile()).start();
        Map<String, String[]> out = new LinkedHashMap<>();
        try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().filter(l -> l.startsWith(DigestFiles.LINE)).map(l -> l.substring(DigestFiles.LINE.length()).split("\t")).forEach(l -> out.put(l[0], l));
        }
        assertEquals(0, child.waitFor(), () -> "behind " + List.copyOf(out.keySet()) + ": " + read(said));
        return out;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static boolean asked(ServerSocket outside) throws IOException {
        outside.setSoTimeout(1);
        try {
            outside.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }
}
