package dev.depesche.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import dev.depesche.emulator.Emulator;
import dev.depesche.emulator.HttpInbox;
import dev.depesche.store.AwsClients;
import dev.depesche.store.Condition;
import dev.depesche.store.Content;
import dev.depesche.store.S3Store;
import dev.depesche.store.StoredObject;
import dev.depesche.support.World;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

/** The handler as Lambda calls it, with the real SDK over HTTP. */
class ArticleHandlerIT {

    private static final Emulator EMULATOR = Emulator.running();
    private static final S3Client S3 = new AwsClients(EMULATOR.environment()).s3();

    private final String inboxName = EMULATOR.newBucket("inbox");
    private final String digestName = EMULATOR.newBucket("digests");
    private final String topic = EMULATOR.newTopic("alerts");
    private final S3Store inbox = new S3Store(S3, inboxName);
    private final S3Store digests = new S3Store(S3, digestName);
    private final Map<String, String> env = new TreeMap<>(EMULATOR.environment());

    @BeforeEach
    void deploy() {
        S3.putBucketVersioning(b -> b.bucket(inboxName).versioningConfiguration(c -> c.status("Enabled")));
        env.put("DIGEST_BUCKET", digestName);
        env.put("TOPIC_ARN", topic);
        env.put("LINK_BASE", "https://news.example.org/");
        digests.put("config/watchlist.yaml", Content.text(World.WATCHLIST, Map.of()), Condition.ANY);
    }

    private String run(ArticleHandler handler, String event) throws IOException {
        Context context = (Context) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Context.class}, (p, m, a) -> switch (m.getName()) {
            case "getAwsRequestId" -> "request-" + System.nanoTime();
            case "getRemainingTimeInMillis" -> 30_000;
            default -> null;
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, context);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String drop(String key, String text) {
        inbox.put(key, Content.text(text, Map.of()), Condition.ANY);
        StoredObject o = inbox.head(key);
        return "{\"Records\":[{\"eventSource\":\"aws:s3\",\"eventName\":\"ObjectCreated:Put\",\"s3\":{\"bucket\":{\"name\":\"" + inboxName
                + "\"},\"object\":{\"key\":\"" + URLEncoder.encode(key, StandardCharsets.UTF_8) + "\",\"versionId\":\"" + o.versionId() + "\",\"sequencer\":\"0055AED6DCD9"
                + String.format("%04X", System.nanoTime() / 1000 % 0xFFFF) + "\"}}}]}";
    }

    @Test
    void makesADigestAndAlertsItsSubscribersOnce() throws Exception {
        try (HttpInbox reader = new HttpInbox(EMULATOR)) {
            reader.subscribe(topic, "{\"watch\": [\"streik\"]}");
            ArticleHandler handler = new ArticleHandler(env);
            String event = drop("articles/Streik in Köln + Umland (1).txt", World.STRIKE);
            assertEquals("{\"articles\":1}", run(handler, event));
            assertEquals("{\"articles\":1}", run(handler, event));
            assertEquals("{\"articles\":1}", run(new ArticleHandler(env), event));
            List<HttpInbox.Delivery> got = reader.take(1);
            assertEquals(1, got.size());
            assertTrue(got.get(0).message().contains("\"digest\":\"digests/articles/Streik in Köln + Umland (1).txt.json\""), got.get(0).message());
            assertEquals("streik", got.get(0).attribute("watch"));
            assertEquals(List.of(), reader.rest());
            StoredObject digest = digests.get("digests/articles/Streik in Köln + Umland (1).txt.json");
            assertEquals("due", digest.metadata().get("alerts"));
            assertTrue(digest.text().contains("\"versionId\""), digest.text());
            assertTrue(digests.get("receipts/articles/Streik in Köln + Umland (1).txt/streik.json").text().contains("\"state\":\"sent\""));
        }
    }

    @Test
    void keepsTheNewerVersionWhenTheOlderEventComesLate() throws Exception {
        ArticleHandler handler = new ArticleHandler(env);
        String older = drop("a.txt", World.STRIKE);
        String newer = drop("a.txt", World.STRIKE.replace("Bremerhaven", "Cuxhaven"));
        run(handler, newer.replaceAll("0055AED6DCD9....", "0055AED6DCD9FFFF"));
        String digest = digests.get("digests/a.txt.json").text();
        run(handler, older.replaceAll("0055AED6DCD9....", "0055AED6DCD90001"));
        assertEquals(digest, digests.get("digests/a.txt.json").text());
        assertTrue(digest.contains("Cuxhaven"), digest);
    }

    @Test
    void failsForLambdaToTryAgainAndSendsJustWhatIsMissing() throws Exception {
        String event = drop("b.txt", World.STRIKE);
        env.put("TOPIC_ARN", topic + "-not-there");
        RetryException e = assertThrows(RetryException.class, () -> run(new ArticleHandler(env), event));
        assertTrue(e.getMessage().contains("could not publish the alert of watch"), e.getMessage());
        env.put("TOPIC_ARN", topic);
        try (HttpInbox reader = new HttpInbox(EMULATOR)) {
            reader.subscribe(topic, null);
            run(new ArticleHandler(env), event);
            assertEquals(List.of("hafen", "streik"), reader.take(2).stream().map(d -> d.attribute("watch")).sorted().toList());
        }
    }

    @Test
    void backFillsAnArchiveWithoutAlerting() throws Exception {
        drop("archiv/c.txt", World.STRIKE);
        try (HttpInbox reader = new HttpInbox(EMULATOR)) {
            reader.subscribe(topic, null);
            String answer = run(new ArticleHandler(env), World.batch("archiv/c.txt").replace(World.INBOX, inboxName));
            assertTrue(answer.contains("\"resultCode\":\"Succeeded\""), answer);
            assertEquals("backfill", digests.head("digests/archiv/c.txt.json").metadata().get("alerts"));
            assertEquals(List.of(), reader.rest());
        }
    }

    @Test
    void withdrawsTheDigestOfADeletedArticle() throws Exception {
        env.put("WITHDRAW_DELETED", "true");
        ArticleHandler handler = new ArticleHandler(env);
        run(handler, drop("d.txt", World.STRIKE));
        S3.deleteObject(b -> b.bucket(inboxName).key("d.txt"));
        run(handler, World.record("ObjectRemoved:DeleteMarkerCreated", "d.txt", null, "0055AED6DCD9FFFF").replace(World.INBOX, inboxName));
        assertTrue(digests.get("digests/d.txt.json").text().contains("\"withdrawn\""));
    }

    @Test
    void leavesWordOfARejectionAndNeverTouchesTheOriginal() throws Exception {
        run(new ArticleHandler(env), drop("leer.txt", ""));
        assertTrue(digests.get("rejected/leer.txt.json").text().contains("\"empty\""));
        assertNull(digests.get("digests/leer.txt.json"));
        assertEquals(0, inbox.head("leer.txt").size());
    }
}
