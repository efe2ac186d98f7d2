package dev.depesche.lambda.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.depesche.emulator.Emulator;
import dev.depesche.emulator.HttpInbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** The jar that is deployed, run by AWS's own runtime client, fed with every sample of {@code events/}. */
class PackagedJarIT {

    private static final Emulator EMULATOR = Emulator.running();
    private static final String HANDLER = "dev.depesche.lambda.ArticleHandler";
    private static String inbox;
    private static String digests;
    private static String topic;
    private static RuntimeApi api;
    private static LambdaProcess lambda;

    @BeforeAll
    static void start() throws IOException {
        inbox = EMULATOR.newBucket("inbox");
        digests = EMULATOR.newBucket("digests");
        topic = EMULATOR.newTopic("alerts");
        try (S3Client s3 = EMULATOR.s3(); Stream<Path> articles = Files.list(Path.of("events/articles"))) {
            for (Path p : articles.toList()) {
                s3.putObject(b -> b.bucket(inbox).key("articles/" + p.getFileName()), RequestBody.fromFile(p));
            }
            s3.putObject(b -> b.bucket(inbox).key("articles/Überschwemmung in Köln (neu).txt"),
                    RequestBody.fromFile(Path.of("events/articles/hafenstreik-de.txt")));
            s3.putObject(b -> b.bucket(digests).key("config/watchlist.yaml"), RequestBody.fromFile(Path.of("events/watchlist.yaml")));
        }
        Map<String, String> env = new HashMap<>(EMULATOR.environment());
        env.put("DIGEST_BUCKET", digests);
        env.put("TOPIC_ARN", topic);
        env.put("STORY_HOURS", "0");   // the samples drop one article under several keys
        api = new RuntimeApi();
        lambda = LambdaProcess.start(System.getProperty("depesche.jar"), HANDLER, api, env, List.of());
    }

    @AfterAll
    static void end() throws IOException {
        lambda.close();
        api.close();
    }

    private static RuntimeApi.Answer feed(String event) throws Exception {
        api.send(event);
        RuntimeApi.Answer answer = api.answer();
        assertNotNull(answer, () -> "no answer; the function wrote:\n" + log());
        return answer;
    }

    private static String log() {
        try {
            return lambda.log();
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** The sample with this test's bucket, and without the versions that only the sample's bucket has. */
    private static String sample(Path event) throws IOException {
        return Files.readString(event).replace("depesche-inbox", inbox)
                .replaceAll(",\\s*\\\\*\"(?:versionId|version-id|s3VersionId)\\\\*\"\\s*:\\s*\\\\*\"[^\"\\\\]*\\\\*\"", "");
    }

    @Test
    void answersEverySampleEvent() throws Exception {
        try (Stream<Path> events = Files.list(Path.of("events"))) {
            for (Path event : events.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
                RuntimeApi.Answer answer = feed(sample(event));
                assertEquals("response", answer.kind(), event + ": " + answer.body() + "\n" + log());
                Map<String, Object> json = JSON.std.mapFrom(answer.body());
                String name = event.getFileName().toString();
                if (name.startsWith("sqs-")) {
                    assertEquals(List.of(), json.get("batchItemFailures"), name);
                } else if (name.startsWith("s3-batch")) {
                    List<?> results = (List<?>) json.get("results");
                    assertTrue(!results.isEmpty() && results.stream().allMatch(r -> "Succeeded".equals(((Map<?, ?>) r).get("resultCode"))), answer.body());
                } else {
                    assertTrue(json.get(name.startsWith("schedule") ? "alerts" : "articles") instanceof Integer, answer.body());
                }
            }
        }
        try (S3Client s3 = EMULATOR.s3()) {
            List<String> keys = s3.listObjectsV2(b -> b.bucket(digests).prefix("digests/")).contents().stream().map(o -> o.key()).toList();
            assertTrue(keys.contains("digests/articles/hafenstreik-de.txt.json"), keys.toString());
            assertTrue(keys.contains("digests/articles/Überschwemmung in Köln (neu).txt.json"), keys.toString());
        }
    }

    @Test
    void alertsOnceHoweverOftenTheEventComes() throws Exception {
        try (HttpInbox alerts = new HttpInbox(EMULATOR); S3Client s3 = EMULATOR.s3()) {
            alerts.subscribe(topic, null);
            s3.putObject(b -> b.bucket(inbox).key("einmal.txt"), RequestBody.fromFile(Path.of("events/articles/hafenstreik-de.txt")));
            String event = "{\"Records\": [{\"eventName\": \"ObjectCreated:Put\", \"s3\": {\"bucket\": {\"name\": \"" + inbox
                    + "\"}, \"object\": {\"key\": \"einmal.txt\", \"sequencer\": \"01\"}}}]}";
            assertEquals("{\"articles\":1}", feed(event).body());
            assertEquals("{\"articles\":1}", feed(event).body());
            Map<String, Object> message = JSON.std.mapFrom(alerts.take(1).get(0).message());
            assertEquals("digests/einmal.txt.json", message.get("digest"));
            assertEquals(List.of(), alerts.rest());
        }
    }

    @Test
    void tellsAnUnknownEventByName() throws Exception {
        RuntimeApi.Answer answer = feed("{\"what\": 1}");
        assertEquals("error", answer.kind());
        assertTrue(answer.body().contains("UnknownEventException"), answer.body());
    }

    @Test
    void refusesToStartWithoutItsBucket() throws Exception {
        try (RuntimeApi own = new RuntimeApi(); LambdaProcess p = LambdaProcess.start(System.getProperty("depesche.jar"), HANDLER, own, Map.of(), List.of())) {
            RuntimeApi.Answer answer = own.answer();
            assertNotNull(answer, p::toString);
            assertEquals("init", answer.kind());
            assertTrue(answer.body().contains("DIGEST_BUCKET"), answer.body());
        }
    }
}
