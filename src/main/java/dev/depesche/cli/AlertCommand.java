package dev.depesche.cli;

import dev.depesche.alert.Message;
import dev.depesche.alert.MessageWriter;
import dev.depesche.article.Hints;
import dev.depesche.article.PlainText;
import dev.depesche.article.Source;
import dev.depesche.delivery.WatchlistInForce;
import dev.depesche.digest.Digest;
import dev.depesche.digest.Match;
import dev.depesche.store.AlertSender;
import dev.depesche.store.AwsClients;
import dev.depesche.store.Outbox;
import dev.depesche.store.StoreException;
import dev.depesche.watch.Watch;
import dev.depesche.watch.Watchlist;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alert --test}: one marked alert, sent as a real one is, so that a team sees whether it arrives. */
@Command(name = "alert", mixinStandardHelpOptions = true, description = {"Sends one test alert of a watch, marked as such, by the way that real ones take.",
        "It goes to the watch's own topic, else to --topic or TOPIC_ARN."})
final class AlertCommand implements Callable<Integer> {

    @Option(names = "--test", required = true, paramLabel = "WATCH", description = "Id of the watch.")
    private String watch;

    @Option(names = "--watchlist", paramLabel = "FILE", description = "Where the watch stands; default: the list in the digest bucket.")
    private Path watchlist;

    @Option(names = "--digest-bucket", paramLabel = "BUCKET", description = "In place of DIGEST_BUCKET.")
    private String bucket;

    @Option(names = "--topic", paramLabel = "ARN", description = "In place of TOPIC_ARN.")
    private String topic;

    @Option(names = "--dry-run", description = "Show the alert and send nothing.")
    private boolean dry;

    @Override
    public Integer call() {
        Workshop workshop = new Workshop();
        Map<String, String> env = InvokeCommand.environment(bucket, topic);
        Watch found = find(workshop, env);
        Message message = message(workshop, found, env.get("LINK_BASE"));
        String to = message.topic() != null ? message.topic() : env.get("TOPIC_ARN");
        if (!dry && (to == null || to.isBlank())) {
            throw new UsageException("the watch \"" + watch + "\" has no topic of its own: set TOPIC_ARN or --topic");
        }
        System.out.println("Subject: " + message.subject());
        message.email().lines().forEach(l -> System.out.println("| " + l));
        System.out.println("SMS (" + message.smsParts() + (message.smsParts() == 1 ? " part): " : " parts): ") + message.sms());
        System.out.println("Attributes: " + message.attributes());
        try {
            AlertSender sender = dry ? new Outbox() : new AwsClients(env).sender(to);
            String id = sender.send(message);
            System.out.println(dry ? "nothing was sent" : "sent to " + to + " as " + id);
            return 0;
        } catch (StoreException e) {
            System.err.println("depesche: " + e.getMessage());
            return Main.REJECTED;
        }
    }

    private Watch find(Workshop workshop, Map<String, String> env) {
        Watchlist list = watchlist != null ? workshop.watcher(watchlist).watchlist() : inBucket(workshop, env);
        Watch found = list.get(watch);
        if (found == null) {
            throw new UsageException("there is no watch \"" + watch + "\" on the list; there are " + list.watches().stream().map(Watch::id).toList());
        }
        return found;
    }

    private static Watchlist inBucket(Workshop workshop, Map<String, String> env) {
        String name = env.get("DIGEST_BUCKET");
        if (name == null || name.isBlank()) {
            throw new UsageException("where is the watchlist? Name it with --watchlist, or its bucket with DIGEST_BUCKET or --digest-bucket");
        }
        var object = new AwsClients(env).store(name).get(WatchlistInForce.LIST);
        if (object == null) {
            throw new UsageException("there is no " + WatchlistInForce.LIST + " in " + name);
        }
        return workshop.watchlist(WatchlistInForce.LIST, object.text());
    }

    /** As for an article about nothing but the watch. */
    static Message message(Workshop workshop, Watch watch, String linkBase) {
        String text = watch.title() + ": this is a test alert of Depesche. No article is behind it.\n";
        Digest digest = workshop.depesche().digest(new PlainText().read("test", Source.UNKNOWN, text,
                new Hints("Test alert: " + watch.title(), null, null, "Depesche", "en")));
        Match match = new Match(watch.id(), watch.title(), 1, List.of(new Match.Hit(watch.written(), watch.title(), 0, watch.title().length(), false)));
        Message m = new MessageWriter(workshop.languages(), linkBase).message(digest, match, watch, null, false);
        String subject = m.subject().startsWith("Test") ? m.subject() : "Test: " + m.subject().substring(0, Math.min(m.subject().length(), 90));
        return new Message(m.watch(), m.topic(), subject, "TEST\n\n" + m.email(), m.sms(), "{\"test\":true," + m.json().substring(1), m.attributes());
    }
}
