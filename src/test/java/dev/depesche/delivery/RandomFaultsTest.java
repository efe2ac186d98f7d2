package dev.depesche.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.alert.Message;
import dev.depesche.lambda.RetryException;
import dev.depesche.support.Faults;
import dev.depesche.support.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A thousand events, some repeated, some late, every eighth step or so gone wrong: nothing lost, nothing twice. */
class RandomFaultsTest {

    private static final int EVENTS = 1_000;
    private static final int ARTICLES = 400;
    private static final double FAULTS = 0.08;

    private final Random random = new Random(20261125);
    private final World world = new World(true);
    private final Map<String, Integer> left = new HashMap<>();
    private final Map<String, Integer> excused = new HashMap<>();
    private int faultyAttempts;

    @Test
    void losesNoDigestAndSendsEachAlertOnceWhereNoCrashFellBetweenSendingAndReceipt() {
        List<String> events = new ArrayList<>();
        Map<String, Integer> newest = new HashMap<>();
        for (int i = 0; events.size() < EVENTS; i++) {
            String key = "articles/" + i % ARTICLES + ".txt";
            int version = newest.merge(key, 1, Integer::sum);
            String event = world.drop(key, text(i % ARTICLES, version));
            events.add(event);
            if (random.nextInt(5) == 0) {
                events.add(event);
            }
        }
        Collections.shuffle(events, random);
        events.forEach(this::untilDone);

        for (Map.Entry<String, Integer> e : newest.entrySet()) {
            String key = e.getKey();
            String digest = world.digest("digests/" + key + ".json");
            assertTrue(digest != null && digest.contains("Ausgabe " + e.getValue()), key + " shows its newest version");
            for (String watch : List.of("hafen", "streik")) {
                String newestAlert = watch + " Fall " + number(key) + " Ausgabe " + e.getValue();
                assertTrue(left.containsKey(newestAlert), newestAlert + " was sent");
            }
        }
        left.forEach((alert, times) -> assertTrue(times <= 1 + excused.getOrDefault(alert, 0),
                alert + " was sent " + times + " times, " + excused.getOrDefault(alert, 0) + " times a fault fell between sending and receipt"));
        assertTrue(faultyAttempts > EVENTS / 4, "faults were injected: " + faultyAttempts);
        world.digests.list("digests/", 10_000).forEach(k -> assertEquals(world.digests.versionsWritten(k), world.digests.writes(k), k + " written twice"));
    }

    private void untilDone(String event) {
        for (int attempt = 1; attempt <= 200; attempt++) {
            Faults faults = new Faults(i -> random.nextDouble() < FAULTS ? Faults.Kind.values()[random.nextInt(4)] : null);
            boolean done = false;
            try {
                world.run(world.instance(Map.of(), faults), event);
                done = true;
            } catch (Faults.Crash | RetryException e) {
                faultyAttempts++;
            }
            for (Message m : faults.sent()) {
                String alert = m.watch() + " " + m.subject().replaceFirst("^\\p{L}+: ", "").replaceFirst("(Ausgabe \\d+).*", "$1");
                left.merge(alert, 1, Integer::sum);
                String receipt = world.digest("receipts/articles/" + number(m.subject()) + ".txt/" + m.watch() + ".json");
                if (receipt == null || !receipt.contains("\"state\":\"sent\"")) {
                    excused.merge(alert, 1, Integer::sum);
                }
            }
            world.outbox.takeAll();
            world.pass(Duration.ofMinutes(1));
            if (done) {
                return;
            }
        }
        throw new AssertionError("not done after 200 attempts: " + event);
    }

    private static String text(int article, int version) {
        return "Fall " + article + " Ausgabe " + version + ": Streik im Hafen\n\nBREMERHAVEN – Die Gewerkschaft hat am Montag zum Streik im Hafen aufgerufen.\n";
    }

    private static String number(String s) {
        return s.replaceFirst(".*?(\\d+).*", "$1");
    }
}
