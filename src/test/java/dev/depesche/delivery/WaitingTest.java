package dev.depesche.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.alert.Message;
import dev.depesche.lambda.RetryException;
import dev.depesche.lambda.Workplace;
import dev.depesche.store.StoreException;
import dev.depesche.support.World;
import dev.depesche.watch.QuietHours;
import dev.depesche.watch.Watch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The world's clock stands at 07:31 in Berlin when a test begins. */
class WaitingTest {

    private static final String RUN = "{\"depesche\": \"send-waiting\"}";
    private final World world = new World(true);

    private static Watch watch(String from, String to, int batch) {
        QuietHours quiet = from == null ? null : new QuietHours(LocalTime.parse(from), LocalTime.parse(to), ZoneId.of("Europe/Berlin"));
        return new Watch("w", "t", "x", null, List.of(), 0, null, quiet, batch, null, 1);
    }

    private List<Message> run() {
        world.run(world.instance(Map.of()), RUN);
        return world.outbox.takeAll();
    }

    private void drop(int n) {
        for (int i = 0; i < n; i++) {
            world.run(world.instance(Map.of()), world.drop("a" + i + ".txt", World.STRIKE));
        }
    }

    @Test
    void reckonsWhenAnAlertIsDueOnTheClockOfTheWatch() {
        Instant night = Instant.parse("2026-03-12T23:10:00Z");
        assertEquals(Instant.parse("2026-03-13T06:00:00Z"), Waiting.due(watch("22:00", "07:00", 0), night));
        assertEquals(night, Waiting.due(watch("12:00", "14:00", 0), night));
        assertEquals(night, Waiting.due(watch(null, null, 0), night));
        assertEquals(Instant.parse("2026-03-12T23:30:00Z"), Waiting.due(watch(null, null, 30), night));
        assertEquals(Instant.parse("2026-03-13T06:00:00Z"), Waiting.due(watch("00:15", "07:00", 30), night));
        assertEquals(Instant.parse("2026-03-13T00:00:00Z"), Waiting.due(watch(null, null, 1000), Instant.parse("2026-03-12T22:00:00Z")), "a batch ends with the day");
        assertEquals(Instant.parse("2026-03-29T05:00:00Z"), Waiting.due(watch("22:00", "07:00", 0), Instant.parse("2026-03-28T23:00:00Z")), "the clock goes forward that night");
    }

    @Test
    void keepsAlertsInQuietHoursAndSendsThemAsOneAfterwards() {
        world.watchlist("watches:\n- {id: s, title: Streiks, query: Streik, quiet: {from: \"22:00\", to: \"08:00\", zone: Europe/Berlin}}\n");
        drop(3);
        assertEquals(List.of(), world.outbox.takeAll());
        assertEquals(List.of(), run(), "too early");
        world.pass(Duration.ofHours(1));
        List<Message> sent = run();
        assertEquals(1, sent.size());
        assertEquals("3 Meldungen: Streiks", sent.get(0).subject());
        assertEquals(1, sent.get(0).smsParts());
        assertEquals(List.of("s"), sent.get(0).attributes().get("watch"));
        assertEquals(List.of(), run(), "sent once");
    }

    @Test
    void sendsAnAlertThatWaitedAloneAsItIs() {
        world.watchlist("watches:\n- {id: s, title: Streiks, query: Streik, batch: 30}\n");
        drop(1);
        world.pass(Duration.ofHours(1));
        Message m = run().get(0);
        assertTrue(m.email().contains("Fundstelle"), m.email());
    }

    @Test
    void namesTwentyAndCountsTheOthers() {
        world.watchlist("watches:\n- {id: s, title: Streiks, query: Streik, batch: 30}\n");
        drop(23);
        world.pass(Duration.ofHours(1));
        String email = run().get(0).email();
        assertEquals(20, email.lines().filter(l -> l.startsWith("- ")).count());
        assertTrue(email.contains("und 3 weitere"), email);
    }

    @Test
    void losesNothingWhenTheRunFails() {
        world.watchlist("watches:\n- {id: s, title: Streiks, query: Streik, batch: 30}\n");
        drop(2);
        world.pass(Duration.ofHours(1));
        Workplace broken = world.instance(Map.of(), world.digests, m -> {
            throw new StoreException("SNS is away", null);
        });
        assertThrows(RetryException.class, () -> world.run(broken, RUN));
        world.pass(Duration.ofMinutes(5));
        assertEquals(1, run().size());
    }

    @Test
    void replacesWhatWaitsOfAnOlderVersion() {
        world.watchlist("watches:\n- {id: s, title: Streiks, query: Streik, batch: 30}\n");
        drop(1);
        world.run(world.instance(Map.of()), world.drop("a0.txt", World.STRIKE.replace("Streik im Hafen von Bremerhaven", "Streik legt Bremerhaven lahm")));
        world.pass(Duration.ofHours(1));
        assertEquals(1, run().size());
        assertEquals(List.of(), world.digests.list("waiting/", 10));
    }
}
