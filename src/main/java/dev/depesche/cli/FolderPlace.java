package dev.depesche.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.depesche.alert.Message;
import dev.depesche.alert.MessageWriter;
import dev.depesche.delivery.Delivery;
import dev.depesche.delivery.Keys;
import dev.depesche.delivery.SendNow;
import dev.depesche.digest.DigestReader;
import dev.depesche.lambda.ArticleEvent;
import dev.depesche.lambda.Intake;
import dev.depesche.lambda.Log;
import dev.depesche.lambda.Metrics;
import dev.depesche.lambda.Settings;
import dev.depesche.store.FolderStore;
import dev.depesche.store.ObjectStore;
import dev.depesche.store.Outbox;
import dev.depesche.store.StoredObject;
import dev.depesche.watch.Watcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The Lambda's way over two folders: what is dropped in one is delivered in the other, and alerts are shown instead of sent. */
final class FolderPlace {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int ENTRIES = 1_000;

    private final Path out;
    private final ObjectStore inbox;
    private final ObjectStore digests;
    private final Outbox outbox = new Outbox();
    private final Intake intake;
    private final Settings settings;
    private final Clock clock = Clock.systemUTC();
    private final Show show = new Show(System.out);
    private int attempts;

    FolderPlace(Path folder, Path out, Workshop workshop, Path watchlist, HintOptions hints) {
        this.out = out;
        this.inbox = FolderStore.inbox(folder, hints.metadata());
        this.digests = new FolderStore(out);
        Map<String, String> env = new TreeMap<>(System.getenv());
        env.put("DIGEST_BUCKET", out.toString());
        this.settings = Settings.from(env);
        Watcher watcher = workshop.watcher(watchlist);
        Delivery delivery = new Delivery(digests, new SendNow(new MessageWriter(workshop.languages(), settings.linkBase()), outbox), clock, false);
        this.intake = new Intake(bucket -> inbox, workshop.depesche(), () -> watcher, delivery, digests, settings, Log.none());
    }

    /** Takes the file and shows what became of it; gives an exit code. */
    int take(String key) {
        ArticleEvent event = new ArticleEvent(ArticleEvent.Kind.CREATED, inbox.name(), key, null, null, null);
        try {
            Intake.End end = intake.take(event, ProcessHandle.current().pid() + "-" + attempts++, clock.instant().plus(PATIENCE),
                    new Metrics(Log.none(), settings, clock));
            if (end == Intake.End.REJECTED) {
                Map<String, Object> word = JSON.std.mapFrom(digests.get(new Keys(key).rejected()).text());
                System.err.println("depesche: " + key + ": " + word.get("code") + ": " + word.get("message"));
                return Main.REJECTED;
            }
            shown(key);
            return 0;
        } catch (IOException | RuntimeException e) {
            System.err.println("depesche: " + key + ": " + e.getMessage());
            return Main.FAULT;
        }
    }

    private void shown(String key) {
        List<String> found = new ArrayList<>(digests.list(Keys.DIGESTS + key + "!/", ENTRIES));
        found.add(new Keys(key).digest());
        List<Message> alerts = outbox.takeAll();
        for (String digest : found) {
            StoredObject o = digest.endsWith(".json") ? digests.get(digest) : null;
            if (o != null) {
                StoredObject text = digests.get(digest.substring(0, digest.length() - ".json".length()) + ".txt");
                show.article(key, new DigestReader().read(o.text(), text == null ? inbox.get(key).text() : text.text()),
                        alerts.stream().filter(m -> m.json().contains("\"digest\":\"" + digest + "\"")).toList(), out.resolve(digest).toString());
            }
        }
    }
}
