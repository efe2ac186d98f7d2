package dev.depesche.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.store.Condition;
import dev.depesche.store.Content;
import dev.depesche.support.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class EventRunnerTest {

    private final World world = new World(true);
    private final Workplace instance = world.instance(Map.of());

    @Test
    void makesADigestAndAlertsOfADroppedArticle() {
        String answer = world.run(instance, world.drop("articles/streik.txt", World.STRIKE));
        assertEquals("{\"articles\":1}", answer);
        String digest = world.digest("digests/articles/streik.txt.json");
        assertNotNull(digest);
        assertTrue(digest.contains("\"versionId\" : \"v1\""), digest);
        assertNull(world.digest("digests/articles/streik.txt.txt"), "a text in UTF-8 lies in the inbox already");
        assertEquals(List.of("hafen", "streik"), world.alerted().stream().sorted().toList());
        assertTrue(world.log().contains("\"Alerts\":2"), world.log());
    }

    @Test
    void laysTheTextBesideWhereItIsNotTheObjectItself() {
        byte[] latin = World.STRIKE.replace('„', '"').replace('“', '"').replace('–', '-').getBytes(StandardCharsets.ISO_8859_1);
        world.inbox.put("a.txt", new Content(latin, "text/plain", Map.of()), Condition.ANY);
        world.run(instance, World.created("a.txt", world.inbox.head("a.txt"), "01"));
        assertNotNull(world.digest("digests/a.txt.txt"));
    }

    @Test
    void leavesWordOfWhatCanNeverBecomeAnArticleAndDoesNotRetryIt() {
        assertEquals("{\"articles\":1}", world.run(instance, world.drop("leer.txt", "")));
        String word = world.digest("rejected/leer.txt.json");
        assertTrue(word.contains("\"code\" : \"empty\""), word);
        assertNull(world.digest("digests/leer.txt.json"));
        assertTrue(world.log().contains("\"Code\":\"empty\""), world.log());
        world.run(instance, world.drop("leer.txt", World.STRIKE));
        assertNull(world.digest("rejected/leer.txt.json"), "a version that can be read clears the word");
    }

    @Test
    void rejectsWhatIsTooLargeWithoutReadingIt() {
        Workplace small = world.instance(Map.of("MAX_BYTES", "100"));
        world.run(small, world.drop("lang.txt", World.STRIKE));
        assertTrue(world.digest("rejected/lang.txt.json").contains("too-large"));
    }

    @Test
    void triesEveryArticleOfAnEventAndThenAsksForItAgain() {
        String good = world.drop("gut.txt", World.STRIKE);
        String two = good.replace("{\"Records\":[", "{\"Records\":[" + World.record("ObjectCreated:Put", "a.txt", null, "1")
                .replace("{\"Records\":[", "").replace("]}", "").replace(World.INBOX, "no-such-bucket-error") + ",");
        Workplace broken = world.instance(Map.of(), bucket -> {
            if (bucket.equals(World.INBOX)) {
                return world.inbox;
            }
            throw new IllegalStateException("no access to " + bucket);
        }, world.digests, world.outbox);
        RetryException e = assertThrows(RetryException.class, () -> world.run(broken, two));
        assertTrue(e.getMessage().startsWith("1 of 2 articles must be tried again: no access to"), e.getMessage());
        assertNotNull(world.digest("digests/gut.txt.json"));
    }

    @Test
    void digestsEveryArticleOfAnArchiveAndLeavesWordOfTheOthers() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            for (Map.Entry<String, String> e : new TreeMap<>(Map.of("a/eins.txt", World.STRIKE, "leer.txt", " ", "zwei.txt", World.STRIKE)).entrySet()) {
                out.putNextEntry(new ZipEntry(e.getKey()));
                out.write(e.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        world.inbox.put("archiv.zip", new Content(zip.toByteArray(), "application/zip", Map.of()), Condition.ANY);
        world.run(instance, World.created("archiv.zip", world.inbox.head("archiv.zip"), "01"));
        assertNotNull(world.digest("digests/archiv.zip!/a/eins.txt.json"), world.log());
        assertEquals(World.STRIKE, world.digest("digests/archiv.zip!/zwei.txt.txt"));
        assertTrue(world.digest("rejected/archiv.zip!/leer.txt.json").contains("empty"), world.log());
        assertEquals(4, world.alerted().size());
    }
}
