package dev.depesche.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.depesche.store.Condition;
import dev.depesche.store.Content;
import dev.depesche.store.StoreException;
import dev.depesche.support.World;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How each sender is answered, and what the log says. */
class AnswersTest {

    private final World world = new World(true);

    private Workplace brokenFor(String key) {
        return world.instance(Map.of(), bucket -> new dev.depesche.support.Failing(world.inbox, key), world.digests, world.outbox);
    }

    private static String message(String id, String body) throws IOException {
        return JSON.std.asString(Map.of("messageId", id, "eventSource", "aws:sqs", "body", body));
    }

    @Test
    void asksForJustTheMessagesThatFailed() throws IOException {
        String good = world.drop("gut.txt", World.STRIKE);
        String bad = world.drop("schlecht.txt", World.STRIKE);
        String answer = world.run(brokenFor("schlecht.txt"),
                "{\"Records\":[" + message("m1", bad) + "," + message("m2", good) + "," + message("m3", "{}") + "]}");
        assertEquals("{\"batchItemFailures\":[{\"itemIdentifier\":\"m1\"},{\"itemIdentifier\":\"m3\"}]}", answer);
        assertNotNull(world.digest("digests/gut.txt.json"));
        assertNull(world.digest("digests/schlecht.txt.json"));
    }

    @Test
    void takesATextTooDeepForTheStackForOneArticlesFailure() throws IOException {
        String deep = world.drop("tief.txt", World.STRIKE);
        String good = world.drop("gut.txt", World.STRIKE);
        Workplace instance = world.instance(Map.of(), bucket -> {
            if (world.digest("digests/tief.txt.json") == null && world.alerted().isEmpty() && world.log().isEmpty()) {
                throw new StackOverflowError();
            }
            return world.inbox;
        }, world.digests, world.outbox);
        String answer = world.run(instance, "{\"Records\":[" + message("m1", deep) + "," + message("m2", good) + "]}");
        assertEquals("{\"batchItemFailures\":[{\"itemIdentifier\":\"m1\"}]}", answer);
        assertNotNull(world.digest("digests/gut.txt.json"));
    }

    @Test
    void tellsS3BatchWhatBecameOfEachTask() throws IOException {
        world.drop("gut.txt", World.STRIKE);
        world.drop("leer.txt", "");
        world.drop("schlecht.txt", World.STRIKE);
        String tasks = List.of("gut.txt", "leer.txt", "schlecht.txt", "fehlt.txt").stream()
                .map(k -> "{\"taskId\":\"" + k + "\",\"s3Key\":\"" + k + "\",\"s3VersionId\":null,\"s3BucketArn\":\"arn:aws:s3:::" + World.INBOX + "\"}")
                .collect(java.util.stream.Collectors.joining(","));
        String answer = world.run(brokenFor("schlecht.txt"),
                "{\"invocationSchemaVersion\":\"1.0\",\"invocationId\":\"inv\",\"job\":{\"id\":\"j\"},\"tasks\":[" + tasks + "]}");
        Map<String, Object> read = JSON.std.mapFrom(answer);
        assertEquals("1.0", read.get("invocationSchemaVersion"));
        assertEquals("inv", read.get("invocationId"));
        assertEquals("PermanentFailure", read.get("treatMissingKeysAs"));
        List<?> results = (List<?>) read.get("results");
        assertEquals(List.of("gut.txt Succeeded", "leer.txt PermanentFailure", "schlecht.txt TemporaryFailure", "fehlt.txt PermanentFailure"),
                results.stream().map(r -> ((Map<?, ?>) r).get("taskId") + " " + ((Map<?, ?>) r).get("resultCode")).toList());
        assertEquals(List.of(), world.alerted());
    }

    @Test
    void refusesWhatItDoesNotUnderstandAndCountsIt() {
        assertThrows(UnknownEventException.class, () -> world.run(world.instance(Map.of()), "{\"what\": \"is this\"}"));
        assertTrue(world.log().contains("\"NotUnderstood\":1"), world.log());
    }

    @Test
    void doesNotDigestItsOwnDigestsOrFolders() {
        Workplace instance = world.instance(Map.of());
        world.run(instance, World.record("ObjectCreated:Put", "digests/a.json", null, "1").replace(World.INBOX, world.digests.name()));
        world.run(instance, world.drop("ordner/", ""));
        assertEquals(List.of(), world.digests.list("digests/", 10));
        assertEquals(List.of(), world.digests.list("rejected/", 10));
    }

    @Test
    void takesHintsFromTheObjectsMetadata() {
        world.inbox.put("a.txt", Content.text("Gestern begann der Streik im Hafen.\n", Map.of("published", "2024-11-30", "title", "=?UTF-8?B?U3RyZWlrIGbDvHIgTG9obg==?=",
                "url", "javascript:alert(1)")), Condition.ANY);
        world.run(world.instance(Map.of()), World.created("a.txt", world.inbox.head("a.txt"), "1"));
        String digest = world.digest("digests/a.txt.json");
        assertTrue(digest.contains("Streik für Lohn"), digest);
        assertTrue(digest.contains("2024-11-30"), digest);
        assertFalse(digest.contains("javascript"), digest);
    }

    @Test
    void writesEachLogLineAsOneJsonObjectWhateverAKeySays() throws IOException {
        String key = "a\n{\"level\":\"INFO\",\"forged\":true}\u2028\u001b[31m.txt";
        world.run(world.instance(Map.of()), world.drop(key, World.STRIKE));
        List<String> lines = world.log().lines().toList();
        assertFalse(lines.isEmpty());
        for (String line : lines) {
            Map<String, Object> read = JSON.std.mapFrom(line);
            assertTrue(read.containsKey("_aws") || read.containsKey("level"), line);
            assertFalse(read.containsKey("forged"), line);
        }
        assertTrue(lines.stream().noneMatch(l -> l.contains("\u001b") || l.contains("\u2028")), world.log());
    }

    @Test
    void countsInEmbeddedMetricFormat() throws IOException {
        world.run(world.instance(Map.of("AWS_LAMBDA_FUNCTION_NAME", "depesche-ArticleFunction", "METRICS_NAMESPACE", "Redaktion")), world.drop("a.txt", World.STRIKE));
        Map<String, Object> line = JSON.std.mapFrom(world.log().lines().filter(l -> l.contains("_aws")).findFirst().orElseThrow());
        assertEquals(1, line.get("Digests"));
        assertEquals(2, line.get("Alerts"));
        assertEquals("depesche-ArticleFunction", line.get("FunctionName"));
        Map<?, ?> directive = (Map<?, ?>) ((List<?>) ((Map<?, ?>) line.get("_aws")).get("CloudWatchMetrics")).get(0);
        assertEquals("Redaktion", directive.get("Namespace"));
        assertEquals(List.of(List.of("FunctionName")), directive.get("Dimensions"));
    }

    @Test
    void namesEverySettingThatIsWrong() {
        String fault = assertThrows(IllegalArgumentException.class, () -> Settings.from(Map.of("MAX_BYTES", "viel", "WITHDRAW_DELETED", "ja", "TOPIC_ARN", "t", "LINK_BASE", "x")))
                .getMessage();
        for (String name : List.of("DIGEST_BUCKET", "MAX_BYTES", "WITHDRAW_DELETED", "TOPIC_ARN", "LINK_BASE")) {
            assertTrue(fault.contains(name), fault);
        }
        assertEquals(10_000_000, Settings.from(Map.of("DIGEST_BUCKET", "d", "TOPIC_ARN", "")).maxBytes());
    }

    @Test
    void warmsUpWithoutWritingOrSendingAnything() throws Exception {
        Workplace instance = world.instance(Map.of());
        Workplace.Tools tools = Workplace.Tools.load();
        int before = world.digests.list("", 100).size();
        new Priming(tools, Settings.from(Map.of("DIGEST_BUCKET", "d")), instance, world.digests, java.time.Clock.systemUTC(), Log.none()).beforeCheckpoint(null);
        assertEquals(before + 1, world.digests.list("", 100).size(), "the watchlist's copy and nothing else");
        assertEquals(List.of(), world.alerted());
        assertEquals("", world.log());
    }

    @Test
    void warmsUpWithoutABucketInReach() {
        Workplace instance = world.instance(Map.of(), b -> world.inbox, new dev.depesche.support.Failing(world.digests, ""), world.outbox);
        new Priming(Workplace.Tools.load(), Settings.from(Map.of("DIGEST_BUCKET", "d")), instance, world.digests, java.time.Clock.systemUTC(), Log.none())
                .beforeCheckpoint(null);
        assertThrows(StoreException.class, () -> instance.watchlist().watcher());
    }
}
