package dev.depesche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.Depesche;
import dev.depesche.article.Hints;
import dev.depesche.article.PlainText;
import dev.depesche.article.Source;
import dev.depesche.digest.DigestWriter;
import dev.depesche.emulator.Emulator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** The packaged command line over a digest bucket, reached by the environment alone. */
class RehearseIT {

    private static final Emulator EMULATOR = Emulator.running();

    @Test
    void tellsWhatEachWatchWouldHaveSentOverTheBucket() throws Exception {
        String inbox = EMULATOR.newBucket("inbox");
        String digests = EMULATOR.newBucket("digests");
        String text = Files.readString(Path.of("events/articles/hafenstreik-de.txt"));
        Source source = new Source(inbox, "a/hafen.txt", null, null, "01", text.length(), null, "text/plain", "UTF-8");
        byte[] json = new DigestWriter().pretty(new Depesche().digest(new PlainText().read("a", source, text, new Hints(null, null, null, null, "de"))));
        try (S3Client s3 = EMULATOR.s3()) {
            s3.putObject(b -> b.bucket(inbox).key("a/hafen.txt"), RequestBody.fromString(text));
            s3.putObject(b -> b.bucket(digests).key("digests/a/hafen.txt.json"), RequestBody.fromBytes(json));
        }
        String told = run("rehearse", "events/watchlist.yaml", "--on", "s3://" + digests);
        assertTrue(told.contains("streik – Streiks in Häfen: 1 of 1 articles"), told);
        assertTrue(told.contains("arktis – Zusammenarbeit in der Arktis: 0 of 1 articles"), told);
    }

    private static String run(String... args) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-jar", System.getProperty("depesche.jar")));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(EMULATOR.environment());
        Process p = builder.start();
        String out = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, p.waitFor(), out);
        return out;
    }
}
