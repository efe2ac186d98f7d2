package dev.depesche.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.lambda.RetryException;
import dev.depesche.store.Condition;
import dev.depesche.store.Content;
import dev.depesche.support.Faults;
import dev.depesche.support.Faults.Kind;
import dev.depesche.support.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every step of every way, gone wrong in every manner: the event delivered again does just what is missing. */
class FaultsTest {

    private static final String KEY = "articles/a.txt";
    private static final String DIGEST = "digests/articles/a.txt.json";
    private static final String OTHER = World.STRIKE.replace("Streik im Hafen von Bremerhaven", "Streik in vielen Häfen zu Ende");
    private static final Map<String, String> WITHDRAWING = Map.of("WITHDRAW_DELETED", "true");

    /** @param before what happened earlier; gives the event under test. @param digestWrites how often the digest is written by that event */
    private record Way(String name, Map<String, String> env, Function<World, String> before, int digestWrites, List<String> alerts) {
    }

    private static final List<Way> WAYS = List.of(
            new Way("new article", Map.of(), w -> w.drop(KEY, World.STRIKE), 1, List.of("hafen", "streik")),
            new Way("new article with a text beside it", Map.of(), w -> {
                w.inbox.put(KEY, new Content(latin(World.STRIKE), "text/plain", Map.of()), Condition.ANY);
                return World.created(KEY, w.inbox.head(KEY), "02");
            }, 1, List.of("hafen", "streik")),
            new Way("newer version with something else to tell", Map.of(), w -> {
                w.complete(Map.of(), w.drop(KEY, World.STRIKE));
                return w.drop(KEY, OTHER);
            }, 1, List.of("hafen", "streik")),
            new Way("newer version with nothing else to tell", Map.of(), w -> {
                w.complete(Map.of(), w.drop(KEY, World.STRIKE));
                return w.drop(KEY, World.STRIKE);
            }, 1, List.of()),
            new Way("older version after a newer one", Map.of(), w -> {
                String older = w.drop(KEY, World.STRIKE);
                w.complete(Map.of(), w.drop(KEY, OTHER));
                return older;
            }, 0, List.of()),
            new Way("same version under another engine", Map.of(), w -> {
                String event = w.drop(KEY, World.STRIKE);
                w.complete(Map.of(), event);
                w.age(DIGEST);
                return event;
            }, 1, List.of()),
            new Way("event of what back-filling has digested", Map.of(), w -> {
                String event = w.drop(KEY, World.STRIKE);
                w.run(w.instance(Map.of()), World.batch(KEY));
                return event;
            }, 1, List.of("hafen", "streik")),
            new Way("new article while deletions count", WITHDRAWING, w -> w.drop(KEY, World.STRIKE), 1, List.of("hafen", "streik")),
            new Way("deleted article", WITHDRAWING, w -> {
                w.complete(WITHDRAWING, w.drop(KEY, World.STRIKE));
                w.inbox.delete(KEY, null);
                return World.record("ObjectRemoved:DeleteMarkerCreated", KEY, "v2", "0055AED6DCD99999");
            }, 1, List.of()),
            new Way("article deleted before its event", WITHDRAWING, w -> {
                String event = w.drop(KEY, World.STRIKE);
                w.inbox.delete(KEY, null);
                return event;
            }, 2, List.of()));

    @TestFactory
    Stream<DynamicTest> everyStepCanGoWrong() {
        return WAYS.stream().flatMap(way -> {
            int steps = steps(way);
            List<DynamicTest> tests = new ArrayList<>();
            for (int step = 0; step < steps; step++) {
                for (Kind kind : Kind.values()) {
                    int at = step;
                    tests.add(DynamicTest.dynamicTest(way.name() + ", step " + step + " " + kind, () -> goesWrong(way, at, kind)));
                }
            }
            return tests.stream();
        });
    }

    private static int steps(Way way) {
        World world = new World(true);
        String event = way.before().apply(world);
        world.outbox.takeAll();
        Faults none = Faults.none();
        world.run(world.instance(way.env(), none), event);
        assertEquals(way.alerts(), world.alerted().stream().sorted().toList(), way.name());
        return none.steps().size();
    }

    private static void goesWrong(Way way, int step, Kind kind) {
        World world = new World(true);
        String event = way.before().apply(world);
        world.outbox.takeAll();
        int written = world.digests.writes(DIGEST);
        Faults faults = Faults.at(step, kind);
        String fault = "no fault came back";
        try {
            world.run(world.instance(way.env(), faults), event);
        } catch (Faults.Crash | RetryException e) {
            fault = e.getMessage();
        }
        boolean between = faults.sent().size() > receiptsSent(world, faults);
        world.pass(Duration.ofMinutes(1));
        world.complete(way.env(), event);
        List<String> alerts = world.alerted().stream().sorted().toList();
        assertEquals(way.alerts(), alerts.stream().distinct().toList(), fault);
        if (!between) {
            assertEquals(way.alerts(), alerts, fault);
        }
        assertEquals(way.digestWrites(), world.digests.writes(DIGEST) - written, fault + faults.steps());
        assertNotNull(world.digest(DIGEST));
        world.complete(way.env(), event);
        assertEquals(List.of(), world.alerted(), "a repeated event alerts nobody");
        assertEquals(way.digestWrites(), world.digests.writes(DIGEST) - written, "a repeated event writes nothing");
        assertTrue(faults.steps().size() > step, "the fault was injected");
    }

    /** How many of the alerts that left in the faulty attempt have a receipt that says so. */
    private static long receiptsSent(World world, Faults faults) {
        return faults.sent().stream().filter(m -> world.digest("receipts/" + KEY + "/" + m.watch() + ".json").contains("\"state\":\"sent\"")).count();
    }

    private static byte[] latin(String text) {
        return text.replace('„', '"').replace('“', '"').replace('–', '-').getBytes(StandardCharsets.ISO_8859_1);
    }
}
