package dev.depesche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.emulator.Emulator;
import dev.depesche.emulator.HttpInbox;
import dev.depesche.store.AwsClients;
import dev.depesche.store.Condition;
import dev.depesche.store.Content;
import dev.depesche.store.ObjectStore;
import dev.depesche.support.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that speak to AWS, each in a process of its own, as a person calls them. */
class InvokeCommandIT {

    private static final Emulator EMULATOR = Emulator.running();

    private final AwsClients aws = new AwsClients(EMULATOR.environment());
    private final String inboxName = EMULATOR.newBucket("inbox");
    private final String digestName = EMULATOR.newBucket("digests");
    private final String topic = EMULATOR.newTopic("alerts");
    private final ObjectStore digests = aws.store(digestName);

    @TempDir
    private Path folder;

    /** Exit code and all that was said. */
    private record Ended(int exit, String said) {
    }

    private Ended depesche(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), "dev.depesche.cli.Main"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(EMULATOR.environment());
        builder.environment().putAll(Map.of("DIGEST_BUCKET", digestName, "TOPIC_ARN", topic));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    @Test
    void invokeRunsTheHandlerOnAnEventFile() throws Exception {
        digests.put("config/watchlist.yaml", Content.text(World.WATCHLIST, Map.of()), Condition.ANY);
        aws.store(inboxName).put("a.txt", Content.text(World.STRIKE, Map.of()), Condition.ANY);
        Path event = Files.writeString(folder.resolve("event.json"), World.record("ObjectCreated:Put", "a.txt", null, "01").replace(World.INBOX, inboxName));
        Ended ended = depesche("invoke", event.toString());
        assertEquals(0, ended.exit(), ended.said());
        assertTrue(ended.said().contains("{\"articles\":1}"), ended.said());
        assertNotNull(digests.get("digests/a.txt.json"));

        Ended unknown = depesche("invoke", Files.writeString(folder.resolve("unknown.json"), "{\"a\": 1}").toString());
        assertEquals(2, unknown.exit(), unknown.said());
        assertTrue(unknown.said().contains("the event has none of the known shapes"), unknown.said());
    }

    @Test
    void alertSendsOneMarkedTestAlert() throws Exception {
        digests.put("config/watchlist.yaml", Content.text(World.WATCHLIST, Map.of()), Condition.ANY);
        try (HttpInbox reader = new HttpInbox(EMULATOR)) {
            reader.subscribe(topic, "{\"watch\": [\"streik\"]}");
            Ended ended = depesche("alert", "--test", "streik");
            assertEquals(0, ended.exit(), ended.said());
            List<HttpInbox.Delivery> got = reader.take(1);
            assertTrue(got.get(0).message().startsWith("{\"test\":true,"), got.get(0).message());
            assertEquals("Test alert: Streiks", got.get(0).subject());
        }
    }
}
