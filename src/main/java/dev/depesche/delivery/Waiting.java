package dev.depesche.delivery;

import dev.depesche.alert.BatchWriter;
import dev.depesche.alert.MessageWriter;
import dev.depesche.store.Condition;
import dev.depesche.store.Content;
import dev.depesche.store.ObjectStore;
import dev.depesche.watch.QuietHours;
import dev.depesche.watch.Watch;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * Lays alerts by while their watch must not be disturbed, or gathers them for a batch; {@link WaitingRun} sends them.
 *
 * <p>One object for each article and watch: a newer version of the article replaces what waits of the older one.
 */
public final class Waiting implements AlertRoute {

    static final String FOLDER = "waiting/";

    private final ObjectStore store;
    private final MessageWriter writer;
    private final InstantSource clock;
    private final AlertRoute next;

    public Waiting(ObjectStore store, MessageWriter writer, InstantSource clock, AlertRoute next) {
        this.store = store;
        this.writer = writer;
        this.clock = clock;
        this.next = next;
    }

    @Override
    public Outcome take(Alert alert) {
        Instant now = clock.instant();
        Instant due = due(alert.watch(), now);
        if (!due.isAfter(now)) {
            return next.take(alert);
        }
        BatchWriter.Item item = writer.item(alert.digest(), alert.match(), alert.watch(), alert.digestKey(), alert.update());
        String key = FOLDER + alert.watch().id() + "/" + Keys.hash(alert.digestKey().getBytes(StandardCharsets.UTF_8)) + ".json";
        store.put(key, Content.json(new WaitingAlert(due, item).json(), Map.of()), Condition.ANY);
        return new Outcome(Receipt.State.WAITING, "until " + due);
    }

    /**
     * When an alert that comes now may go out; now itself where nothing holds it.
     *
     * <p>Batches end at the same times each day on the clock of the watch: with 30 minutes at every full and half hour.
     */
    static Instant due(Watch watch, Instant now) {
        Instant due = now;
        ZoneId zone = watch.quiet() == null ? ZoneOffset.UTC : watch.quiet().zone();
        if (watch.batch() > 0) {
            ZonedDateTime midnight = now.atZone(zone).toLocalDate().atStartOfDay(zone);
            long minutes = Duration.between(midnight, now.atZone(zone)).toMinutes();
            ZonedDateTime end = midnight.plusMinutes((minutes / watch.batch() + 1) * watch.batch());
            ZonedDateTime tomorrow = now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone);
            due = (end.isAfter(tomorrow) ? tomorrow : end).toInstant();
        }
        return watch.quiet() != null && watch.quiet().holds(due) ? endOf(watch.quiet(), due) : due;
    }

    private static Instant endOf(QuietHours quiet, Instant within) {
        ZonedDateTime at = within.atZone(quiet.zone());
        ZonedDateTime end = at.toLocalDate().atTime(quiet.to()).atZone(quiet.zone());
        return (end.isAfter(at) ? end : at.toLocalDate().plusDays(1).atTime(quiet.to()).atZone(quiet.zone())).toInstant();
    }
}
