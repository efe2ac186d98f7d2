package dev.depesche.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.depesche.alert.Message;
import dev.depesche.lambda.RetryException;
import dev.depesche.store.Condition;
import dev.depesche.store.Content;
import dev.depesche.store.StoreException;
import dev.depesche.support.Faults;
import dev.depesche.support.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each arrow of the way from a dropped article to its alerts. */
class DeliveryTest {

    private static final String KEY = "a.txt";
    private static final String DIGEST = "digests/a.txt.json";
    private static final String OTHER = World.STRIKE.replace("Streik im Hafen von Bremerhaven", "Streik in vielen Häfen zu Ende");
    private static final Map<String, String> NONE = Map.of();
    private static final Map<String, String> WITHDRAWING = Map.of("WITHDRAW_DELETED", "true");

    private final World world = new World(true);

    private void run(String event) {
        world.run(world.instance(NONE), event);
    }

    @Test
    void repeatedEventWritesNothingAndAlertsNobody() {
        String event = world.drop(KEY, World.STRIKE);
        run(event);
        assertEquals(2, world.alerted().size());
        run(event);
        run(event);
        assertEquals(List.of(), world.alerted());
        assertEquals(1, world.digests.writes(DIGEST));
        assertTrue(world.log().contains("\"Repeated\":1"), world.log());
    }

    @Test
    void olderEventAfterANewerOneChangesNothing() {
        String older = world.drop(KEY, World.STRIKE);
        String newer = world.drop(KEY, OTHER);
        run(newer);
        String digest = world.digest(DIGEST);
        world.alerted();
        run(older);
        assertEquals(digest, world.digest(DIGEST));
        assertEquals(List.of(), world.alerted());
    }

    @Test
    void olderTextAndOlderRejectionNeverCoverANewerVersion() {
        world.inbox.put(KEY, new Content("Der Hafen ist geöffnet.\n".getBytes(StandardCharsets.ISO_8859_1), "text/plain", NONE), Condition.ANY);
        String older = World.created(KEY, world.inbox.head(KEY), "0A");
        world.inbox.put(KEY, new Content("Der Hafen ist geschlossen: Öl.\n".getBytes(StandardCharsets.ISO_8859_1), "text/plain", NONE), Condition.ANY);
        String newer = World.created(KEY, world.inbox.head(KEY), "0B");
        run(newer);
        String text = world.digest("digests/a.txt.txt");
        run(older);
        assertEquals(text, world.digest("digests/a.txt.txt"));

        String empty = world.drop("b.txt", "");
        String full = world.drop("b.txt", World.STRIKE);
        String emptyAgain = world.drop("b.txt", "");
        run(full);
        run(emptyAgain);
        String word = world.digest("rejected/b.txt.json");
        run(empty);
        assertEquals(word, world.digest("rejected/b.txt.json"));
        assertNotNull(world.digest("digests/b.txt.json"), "the last version that could be read stays");
    }

    @Test
    void newerVersionAlertsAgainOnlyIfItTellsSomethingElse() {
        run(world.drop(KEY, World.STRIKE));
        world.alerted();
        run(world.drop(KEY, World.STRIKE + "\nFoto: Agentur\n"));
        assertEquals(List.of(), world.alerted());
        assertTrue(world.digest(DIGEST).contains("\"versionId\" : \"v2\""));
        run(world.drop(KEY, OTHER));
        List<Message> updates = world.outbox.takeAll();
        assertEquals(2, updates.size());
        assertTrue(updates.get(0).subject().startsWith("Aktualisiert: ") || updates.get(0).subject().startsWith("Update: "), updates.get(0).subject());
    }

    @Test
    void sameTextSavedAgainTellsNothingThoughAnotherEngineMakesOtherFactsOfIt() {
        run(world.drop(KEY, World.STRIKE));
        world.alerted();
        for (String watch : List.of("hafen", "streik")) {
            String receipt = "receipts/a.txt/" + watch + ".json";
            world.digests.put(receipt, Content.json(world.digest(receipt).replaceAll("\"(told|telling)\":\"[0-9a-f]{32}", "\"$1\":\"0ther"), NONE), Condition.ANY);
        }
        run(world.drop(KEY, World.STRIKE));
        assertEquals(List.of(), world.alerted());
        run(world.drop(KEY, OTHER));
        assertEquals(2, world.alerted().size());
    }

    @Test
    void newerVersionTellsWhatTheOlderOneFailedToTell() {
        String older = world.drop(KEY, World.STRIKE);
        assertThrows(RetryException.class, () -> world.run(world.instance(NONE, bucket -> world.inbox, world.digests, m -> {
            throw new StoreException("the topic is gone", null);
        }), older));
        run(world.drop(KEY, World.STRIKE + "\nFoto: Agentur\n"));
        List<Message> sent = world.outbox.takeAll();
        assertEquals(2, sent.size());
        assertFalse(sent.get(0).subject().contains(": "), "nobody was told before, so it is no update: " + sent.get(0).subject());
        run(older);
        assertEquals(List.of(), world.alerted());
    }

    @Test
    void newlyMatchedWatchIsToldANewVersionPlainly() {
        run(world.drop(KEY, "Die Stadt plant neue Wohnungen.\n\nDer Bau beginnt im Mai, sagte die Bürgermeisterin."));
        assertEquals(List.of(), world.alerted());
        run(world.drop(KEY, World.STRIKE));
        assertTrue(world.outbox.takeAll().stream().noneMatch(m -> m.subject().startsWith("Update")));
    }

    @Test
    void sameVersionIsRewrittenSilentlyUnderAnotherEngine() {
        String event = world.drop(KEY, World.STRIKE);
        run(event);
        world.alerted();
        world.age(DIGEST);
        world.watchlist(World.WATCHLIST + "  - {id: neu, title: Neu, query: Bremerhaven}\n");
        run(event);
        assertFalse(world.digest(DIGEST).contains("0ld"));
        assertTrue(world.digest(DIGEST).contains("\"neu\""), "the new list's matches stand in the digest");
        run(event);
        assertEquals(List.of(), world.alerted(), "but nobody is told of an old article");
    }

    @Test
    void watchlistChangeDoesNotMakeARepeatedEventAlert() {
        String event = world.drop(KEY, World.STRIKE);
        run(event);
        world.alerted();
        world.watchlist(World.WATCHLIST + "  - {id: neu, title: Neu, query: Bremerhaven}\n");
        run(event);
        assertEquals(List.of(), world.alerted());
        assertEquals(1, world.digests.writes(DIGEST));
    }

    @Test
    void backFillingNeverAlerts() {
        world.drop(KEY, World.STRIKE);
        run(World.batch(KEY));
        run(World.batch(KEY));
        assertEquals(1, world.digests.writes(DIGEST));
        world.age(DIGEST);
        run(World.batch(KEY));
        assertFalse(world.digest(DIGEST).contains("0ld"));
        assertEquals(List.of(), world.alerted());
    }

    @Test
    void backFillingUnderAnotherEngineKeepsAPlanThatIsNotDone() {
        String event = world.drop(KEY, World.STRIKE);
        assertThrows(RetryException.class, () -> world.run(world.instance(NONE, b -> world.inbox, world.digests, m -> {
            throw new StoreException("the topic is gone", null);
        }), event));
        world.age(DIGEST);
        run(World.batch(KEY));
        assertEquals(List.of(), world.alerted());
        run(event);
        assertEquals(List.of("hafen", "streik"), world.alerted().stream().sorted().toList());
    }

    @Test
    void waitsForAnAttemptThatMayBeAliveAndTakesOverFromOneThatIsDead() {
        String event = world.drop(KEY, World.STRIKE);
        assertThrows(Faults.Crash.class, () -> world.run(world.instance(NONE, dyingBeforeSending()), event));
        RetryException alive = assertThrows(RetryException.class, () -> run(event));
        assertTrue(alive.getMessage().contains("is being sent by another attempt until 2026-03-12T06:31:52Z"), alive.getMessage());
        assertEquals(List.of("streik"), world.alerted(), "the alert that nobody holds is sent meanwhile");
        world.pass(Duration.ofSeconds(31));
        run(event);
        assertEquals(List.of("hafen"), world.alerted());
    }

    private Faults dyingBeforeSending() {
        Faults dry = Faults.none();
        World other = new World(true);
        other.run(other.instance(NONE, dry), other.drop(KEY, World.STRIKE));
        return Faults.at(dry.steps().indexOf("send hafen"), Faults.Kind.CRASH_BEFORE);
    }

    @Test
    void mendsADigestAndAReceiptThatSomebodySpoiled() {
        String event = world.drop(KEY, World.STRIKE);
        run(event);
        world.alerted();
        world.digests.put(DIGEST, Content.text("spoiled", NONE), Condition.ANY);
        world.digests.put("receipts/a.txt/hafen.json", Content.text("{}", NONE), Condition.ANY);
        run(event);
        assertTrue(world.digest(DIGEST).contains("\"versionId\" : \"v1\""));
        assertEquals(List.of("hafen"), world.alerted(), "in doubt the alert goes out");
        run(event);
        assertEquals(List.of(), world.alerted());
    }

    @Test
    void sendsNothingWithoutTimeLeft() {
        String event = world.drop(KEY, World.STRIKE);
        world.pass(Duration.ofSeconds(100));
        RetryException e = assertThrows(RetryException.class, () -> world.instance(NONE).runner().run(event.getBytes(StandardCharsets.UTF_8), "r",
                java.time.Instant.parse("2026-03-12T06:33:02Z")));
        assertTrue(e.getMessage().contains("no time is left"), e.getMessage());
        run(event);
        assertEquals(2, world.alerted().size(), "what was given back is taken at once");
    }

    @Test
    void oneAlertThatFailsDoesNotKeepTheOthers() {
        String event = world.drop(KEY, World.STRIKE);
        assertThrows(RetryException.class, () -> world.run(world.instance(NONE, b -> world.inbox, world.digests, m -> {
            if (m.watch().equals("hafen")) {
                throw new StoreException("the topic of hafen is gone", null);
            }
            return world.outbox.send(m);
        }), event));
        assertEquals(List.of("streik"), world.alerted());
        assertTrue(world.log().contains("\"Alerts\":1"), world.log());
        run(event);
        assertEquals(List.of("hafen"), world.alerted());
    }

    @Test
    void deletionChangesNothingUnlessTheSwitchIsOn() {
        run(world.drop(KEY, World.STRIKE));
        world.inbox.delete(KEY, null);
        run(World.record("ObjectRemoved:DeleteMarkerCreated", KEY, "v2", "0055AED6DCD99999"));
        assertFalse(world.digest(DIGEST).contains("withdrawn"));
    }

    @Test
    void digestOfADeletedArticleIsWithdrawnAndComesBackWithIt() {
        run(world.drop(KEY, World.STRIKE));
        world.alerted();
        world.inbox.delete(KEY, null);
        String deletion = World.record("ObjectRemoved:DeleteMarkerCreated", KEY, "v2", "0055AED6DCD99999");
        world.run(world.instance(WITHDRAWING), deletion);
        assertTrue(world.digest(DIGEST).contains("\"withdrawn\" : {\n    \"at\" : \"2026-03-12T06:31:22.480Z\""), world.digest(DIGEST));
        String again = world.drop(KEY, World.STRIKE);
        world.run(world.instance(WITHDRAWING), again);
        assertFalse(world.digest(DIGEST).contains("withdrawn"));
        world.run(world.instance(WITHDRAWING), deletion);
        assertFalse(world.digest(DIGEST).contains("withdrawn"), "a late deletion event does not touch an article that is there");
        assertEquals(List.of(), world.alerted(), "it tells nothing that was not told");
    }

    @Test
    void withdrawnDigestStillIsADigest() {
        run(world.drop(KEY, World.STRIKE));
        world.inbox.delete(KEY, null);
        world.run(world.instance(WITHDRAWING), World.record("ObjectRemoved:DeleteMarkerCreated", KEY, "v2", "0055AED6DCD99999"));
        Set<ValidationMessage> faults = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(DeliveryTest.class.getResourceAsStream("/dev/depesche/digest.schema.json")).validate(world.digest(DIGEST), InputFormat.JSON);
        assertEquals(Set.of(), faults);
    }

    @Test
    void archivesDeletionWithdrawsTheDigestsOfItsEntries() {
        run(world.drop("a.zip!/one.txt", World.STRIKE));
        run(world.drop("a.zip!/two.txt", World.STRIKE));
        run(world.drop("a.zip.txt", World.STRIKE));
        world.run(world.instance(WITHDRAWING), World.record("ObjectRemoved:Delete", "a.zip", null, "0055AED6DCD99999"));
        assertTrue(world.digest("digests/a.zip!/one.txt.json").contains("withdrawn"));
        assertTrue(world.digest("digests/a.zip!/two.txt.json").contains("withdrawn"));
        assertFalse(world.digest("digests/a.zip.txt.json").contains("withdrawn"));
    }

    @Test
    void articleDeletedBeforeItsEventAlertsNobody() {
        String event = world.drop(KEY, World.STRIKE);
        world.inbox.delete(KEY, null);
        world.run(world.instance(WITHDRAWING), event);
        assertTrue(world.digest(DIGEST).contains("withdrawn"));
        assertEquals(List.of(), world.alerted());
    }

    @Test
    void articleOverwrittenInABucketWithoutVersionsIsReadAsItIsNow() {
        World plain = new World(false);
        String first = plain.drop(KEY, World.STRIKE);
        String second = plain.drop(KEY, OTHER);
        plain.run(plain.instance(NONE), first);
        plain.run(plain.instance(NONE), second);
        assertEquals(1, plain.digests.writes(DIGEST));
        assertEquals(2, plain.alerted().size());
    }

    @Test
    void watchTakenOffTheListIsNotAlerted() {
        String event = world.drop(KEY, World.STRIKE);
        assertThrows(RetryException.class, () -> world.run(world.instance(NONE, b -> world.inbox, world.digests, m -> {
            throw new StoreException("the topic is gone", null);
        }), event));
        world.watchlist("watches: [{id: streik, title: Streiks, query: Streik}]\n");
        run(event);
        assertEquals(List.of("streik"), world.alerted());
        assertNull(world.digest("receipts/a.txt/neu.json"));
    }
}
