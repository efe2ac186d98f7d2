package dev.depesche.support;

import dev.depesche.lambda.Log;
import dev.depesche.lambda.RetryException;
import dev.depesche.lambda.Settings;
import dev.depesche.lambda.Workplace;
import dev.depesche.store.AlertSender;
import dev.depesche.store.Condition;
import dev.depesche.store.Content;
import dev.depesche.store.ObjectStore;
import dev.depesche.store.Outbox;
import dev.depesche.store.StoredObject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The whole product over stores in memory: articles are dropped, events run, digests and alerts looked at. Time stands until a test moves it. */
public final class World {

    public static final String INBOX = "depesche-inbox";
    public static final String WATCHLIST = """
            watches:
              - {id: hafen, title: Hafen, query: Hafen OR Häfen}
              - {id: streik, title: Streiks, query: Streik}
            """;
    public static final String STRIKE = """
            Streik im Hafen von Bremerhaven

            BREMERHAVEN – Die Gewerkschaft hat am Montag zum Streik im Hafen aufgerufen. „Wir wollen mehr Lohn“, sagte der Sprecher Jens Albers.
            Die Hafenbetreiberin warnte vor Ausfällen.
            """;

    private static final Workplace.Tools TOOLS = Workplace.Tools.load();

    public final MemoryStore inbox;
    public final MemoryStore digests = new MemoryStore("depesche-digests", false);
    public final Outbox outbox = new Outbox();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private volatile Instant now = Instant.parse("2026-03-12T06:31:22Z");
    private final AtomicInteger requests = new AtomicInteger();

    public World(boolean versioned) {
        inbox = new MemoryStore(INBOX, versioned);
        digests.put("config/watchlist.yaml", Content.text(WATCHLIST, Map.of()), Condition.ANY);
    }

    /** A new instance of the Lambda over these stores. */
    public Workplace instance(Map<String, String> env) {
        return instance(env, digests, outbox);
    }

    /** A new instance over other stores, faulty ones perhaps. */
    public Workplace instance(Map<String, String> env, ObjectStore digestStore, AlertSender sender) {
        return instance(env, bucket -> bucket.equals(INBOX) ? inbox : new MemoryStore(bucket, false), digestStore, sender);
    }

    /** A new instance of which all stores are given. */
    public Workplace instance(Map<String, String> env, Function<String, ObjectStore> inboxes, ObjectStore digestStore, AlertSender sender) {
        TreeMap<String, String> all = new TreeMap<>(Map.of("DIGEST_BUCKET", digests.name(), "STORY_HOURS", "0"));
        all.putAll(env);
        return new Workplace(TOOLS, Settings.from(all), inboxes, digestStore, sender, () -> now, new Log(new PrintStream(log, true, StandardCharsets.UTF_8)));
    }

    /** A new instance of which steps go wrong. */
    public Workplace instance(Map<String, String> env, Faults faults) {
        return instance(env, bucket -> faults.on(inbox), faults.on(digests), faults.on(outbox));
    }

    /** Runs an event again and again, a minute between, as Lambda does, each time in a new instance; fails where five times are not enough. */
    public void complete(Map<String, String> env, String event) {
        for (int attempt = 1; ; attempt++) {
            try {
                run(instance(env), event);
                return;
            } catch (RetryException e) {
                if (attempt == 5) {
                    throw e;
                }
                pass(Duration.ofMinutes(1));
            }
        }
    }

    /** Makes a digest look as if other rules had made it. */
    public void age(String key) {
        StoredObject o = digests.get(key);
        digests.put(key, Content.json(o.text().replaceFirst("\"rules\" : \"[0-9a-f]+\"", "\"rules\" : \"0ld\""), o.metadata()), Condition.ANY);
    }

    /** Puts another watchlist in force. */
    public void watchlist(String yaml) {
        digests.put("config/watchlist.yaml", Content.text(yaml, Map.of()), Condition.ANY);
    }

    /** Runs an event as one invocation of its own, with 30 seconds. */
    public String run(Workplace instance, String event) {
        return instance.runner().run(event.getBytes(StandardCharsets.UTF_8), "request-" + requests.incrementAndGet(), now.plusSeconds(30));
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** Drops an article and gives the S3 event that tells of it. */
    public String drop(String key, String text) {
        inbox.put(key, Content.text(text, Map.of()), Condition.ANY);
        return created(key, inbox.head(key), String.format("%016X", 0x0055AED6DCD90000L + inbox.writes(key)));
    }

    /** The event of an object; {@code sequencer} null for none. */
    public static String created(String key, StoredObject object, String sequencer) {
        return record("ObjectCreated:Put", key, object.versionId(), sequencer);
    }

    public static String record(String name, String key, String versionId, String sequencer) {
        return "{\"Records\":[{\"eventSource\":\"aws:s3\",\"eventName\":\"" + name + "\",\"eventTime\":\"2026-03-12T06:31:22.480Z\",\"s3\":{\"bucket\":{\"name\":\""
                + INBOX + "\"},\"object\":{\"key\":\"" + java.net.URLEncoder.encode(key, StandardCharsets.UTF_8) + "\""
                + (versionId == null ? "" : ",\"versionId\":\"" + versionId + "\"") + (sequencer == null ? "" : ",\"sequencer\":\"" + sequencer + "\"")
                + "}}}]}";
    }

    /** A task of S3 Batch Operations. */
    public static String batch(String key) {
        return "{\"invocationSchemaVersion\":\"1.0\",\"invocationId\":\"i\",\"job\":{\"id\":\"j\"},\"tasks\":[{\"taskId\":\"t\",\"s3Key\":\""
                + java.net.URLEncoder.encode(key, StandardCharsets.UTF_8) + "\",\"s3VersionId\":null,\"s3BucketArn\":\"arn:aws:s3:::" + INBOX + "\"}]}";
    }

    /** The object's text, null where there is none. */
    public String digest(String key) {
        StoredObject o = digests.get(key);
        return o == null ? null : o.text();
    }

    /** Watches that were alerted since the last look, in order. */
    public List<String> alerted() {
        return outbox.takeAll().stream().map(m -> m.watch()).toList();
    }

    public String log() {
        return log.toString(StandardCharsets.UTF_8);
    }
}
