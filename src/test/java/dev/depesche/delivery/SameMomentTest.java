package dev.depesche.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.lambda.RetryException;
import dev.depesche.lambda.Workplace;
import dev.depesche.support.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The same event, and versions of one article, in several instances at the same moment. */
class SameMomentTest {

    private static final int INSTANCES = 6;

    private final World world = new World(true);

    /** Runs each event in each of several instances at once, and those that must come again once more, one after the other. */
    private void runAtOnce(List<String> events) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(INSTANCES);
        try {
            List<Callable<String>> all = new ArrayList<>();
            for (String event : events) {
                for (int i = 0; i < INSTANCES; i++) {
                    Workplace instance = world.instance(Map.of());
                    all.add(() -> {
                        try {
                            world.run(instance, event);
                            return null;
                        } catch (RetryException e) {
                            return event;
                        }
                    });
                }
            }
            List<String> again = new ArrayList<>();
            for (Future<String> f : pool.invokeAll(all)) {
                if (f.get() != null) {
                    again.add(f.get());
                }
            }
            world.pass(Duration.ofMinutes(1));
            again.forEach(e -> world.complete(Map.of(), e));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void oneEventInManyInstancesIsOneDigestAndOneAlertForEachWatch() throws Exception {
        for (int i = 0; i < 8; i++) {
            String key = "a" + i + ".txt";
            runAtOnce(List.of(world.drop(key, World.STRIKE)));
            assertEquals(1, world.digests.writes("digests/" + key + ".json"));
            assertEquals(List.of("hafen", "streik"), world.alerted().stream().sorted().toList());
        }
    }

    @Test
    void newestOfManyVersionsAtOnceIsTheOneThatStays() throws Exception {
        for (int i = 0; i < 5; i++) {
            String key = "b" + i + ".txt";
            List<String> events = new ArrayList<>();
            for (int version = 1; version <= 4; version++) {
                events.add(world.drop(key, World.STRIKE.replace("Streik im Hafen von Bremerhaven", "Ausgabe " + version + " vom Streik im Hafen")));
            }
            runAtOnce(events);
            assertTrue(world.digest("digests/" + key + ".json").contains("Ausgabe 4"));
            List<String> subjects = world.outbox.takeAll().stream().map(m -> m.watch() + " " + m.subject()).toList();
            assertEquals(subjects.stream().distinct().count(), subjects.size(), "nothing is told twice: " + subjects);
            assertEquals(2, subjects.stream().filter(s -> s.contains("Ausgabe 4")).count(), "everybody is told the newest: " + subjects);
        }
    }
}
