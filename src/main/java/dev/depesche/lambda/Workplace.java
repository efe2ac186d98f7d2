package dev.depesche.lambda;

import dev.depesche.Depesche;
import dev.depesche.alert.BatchWriter;
import dev.depesche.alert.MessageWriter;
import dev.depesche.delivery.AlertRoute;
import dev.depesche.delivery.Delivery;
import dev.depesche.delivery.OneStory;
import dev.depesche.delivery.SendNow;
import dev.depesche.delivery.Waiting;
import dev.depesche.delivery.WaitingRun;
import dev.depesche.delivery.WatchlistInForce;
import dev.depesche.language.Languages;
import dev.depesche.store.AlertSender;
import dev.depesche.store.ObjectStore;
import dev.depesche.watch.WordKeys;
import java.time.InstantSource;
import java.util.function.Function;

/** All parts of the way from event to alert, put together once: over S3 and SNS in the Lambda, over folders on a laptop. */
public final class Workplace {

    private final EventRunner runner;
    private final WatchlistInForce watchlist;

    /** What costs time to load and is the same for everybody. */
    public record Tools(Languages languages, Depesche depesche, WordKeys keys) {

        public static Tools load() {
            Languages languages = new Languages();
            return new Tools(languages, new Depesche(languages), new WordKeys(languages));
        }
    }

    /**
     * Puts the parts together.
     *
     * @param inboxes the store of a bucket's name
     * @param digests the digest bucket
     */
    public Workplace(Tools tools, Settings settings, Function<String, ObjectStore> inboxes, ObjectStore digests, AlertSender sender,
                     InstantSource clock, Log log) {
        watchlist = new WatchlistInForce(digests, tools.languages(), tools.keys(), faults -> {
            Metrics metrics = new Metrics(log, settings, clock);
            metrics.count(Metrics.WATCHLIST_REFUSED, 1);
            metrics.flush();
            log.error("watchlist refused, the last good one stays in force", "faults", String.join("\n", faults));
        });
        MessageWriter writer = new MessageWriter(tools.languages(), settings.linkBase());
        AlertRoute route = new OneStory(digests, tools.languages(), settings.storyWindow(), clock,
                new Waiting(digests, writer, clock, new SendNow(writer, sender)));
        WaitingRun waiting = new WaitingRun(digests, new BatchWriter(tools.languages()), sender, clock);
        Delivery delivery = new Delivery(digests, route, clock, settings.withdrawDeleted());
        Intake intake = new Intake(inboxes, tools.depesche(), watchlist::watcher, delivery, digests, settings, log);
        runner = new EventRunner(intake, waiting, settings, log, clock);
    }

    public EventRunner runner() {
        return runner;
    }

    public WatchlistInForce watchlist() {
        return watchlist;
    }
}
