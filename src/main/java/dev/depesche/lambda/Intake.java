package dev.depesche.lambda;

import dev.depesche.Depesche;
import dev.depesche.article.Article;
import dev.depesche.article.ArticleReader;
import dev.depesche.article.RejectedException;
import dev.depesche.article.Source;
import dev.depesche.delivery.Delivery;
import dev.depesche.delivery.Drop;
import dev.depesche.delivery.NotYetException;
import dev.depesche.delivery.Rejections;
import dev.depesche.delivery.Withdrawal;
import dev.depesche.digest.Digest;
import dev.depesche.store.ObjectStore;
import dev.depesche.store.StoredObject;
import dev.depesche.watch.Watcher;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes one event's object all the way: read, digested, watched, delivered; or rejected, or withdrawn. */
public final class Intake {

    private final Function<String, ObjectStore> inboxes;
    private final ArticleReader reader;
    private final Depesche depesche;
    private final Supplier<Watcher> watchers;
    private final Delivery delivery;
    private final Rejections rejections;
    private final Withdrawal withdrawal;
    private final Settings settings;
    private final Log log;

    /**
     * Puts the parts together.
     *
     * @param inboxes  the store of a bucket's name
     * @param watchers gives what is in force now; asked once for each object
     */
    public Intake(Function<String, ObjectStore> inboxes, Depesche depesche, Supplier<Watcher> watchers, Delivery delivery, ObjectStore digests,
                  Settings settings, Log log) {
        this.inboxes = inboxes;
        this.depesche = depesche;
        this.watchers = watchers;
        this.reader = new ArticleReader(settings.maxBytes());
        this.delivery = delivery;
        this.rejections = new Rejections(digests);
        this.withdrawal = new Withdrawal(digests);
        this.settings = settings;
        this.log = log;
    }

    /** How an event ended, where it did not fail. */
    public enum End { DONE, REJECTED, GONE, IGNORED }

    /**
     * Takes the object of one event.
     *
     * @param holder   told apart from every other attempt
     * @param deadline when this attempt is dead for certain
     * @throws RuntimeException where the event must come again
     */
    public End take(ArticleEvent event, String holder, Instant deadline, Metrics metrics) {
        if (event.key().endsWith("/") || event.bucket().equals(settings.digestBucket())) {
            log.warn("ignored", "bucket", event.bucket(), "key", event.key(), "why", event.key().endsWith("/") ? "a folder" : "the digest bucket is no inbox");
            return End.IGNORED;
        }
        ObjectStore inbox = inboxes.apply(event.bucket());
        Drop drop = new Drop(inbox, event.key(), event.kind() == ArticleEvent.Kind.BACKFILL, holder, deadline);
        if (event.kind() == ArticleEvent.Kind.REMOVED) {
            return removed(event, drop, metrics);
        }
        StoredObject object = inbox.get(event.key(), event.versionId(), settings.maxBytes());
        if (object == null) {
            metrics.count(Metrics.GONE, 1);
            log.info("gone before it was read", "bucket", event.bucket(), "key", event.key(), "versionId", event.versionId());
            return settings.withdrawDeleted() && !drop.backfill() ? removed(event, drop, metrics) : End.GONE;
        }
        Source source = new Source(event.bucket(), event.key(), object.versionId(), object.etag(), event.sequencer(), object.size(),
                object.lastModified() == null ? null : object.lastModified().toString(), object.mediaType(), null);
        List<Article> articles;
        try {
            articles = read(object, source, drop, metrics);
        } catch (RejectedException e) {
            reject(source, e, drop, metrics);
            return End.REJECTED;
        }
        deliver(articles, object.bytes(), drop, metrics);
        return End.DONE;
    }

    private void reject(Source source, RejectedException e, Drop drop, Metrics metrics) {
        rejections.reject(source, e, depesche.engine(), drop);
        metrics.rejected(e.code());
        log.warn("rejected", "bucket", source.bucket(), "key", source.key(), "code", e.code(), "why", e.getMessage());
    }

    private List<Article> read(StoredObject object, Source source, Drop drop, Metrics metrics) throws RejectedException {
        if (object.bytes() == null) {
            throw new RejectedException("too-large", "The file has " + object.size() + " bytes, more than the " + settings.maxBytes() + " that are read.");
        }
        String id = source.bucket() + "/" + source.key() + (source.versionId() == null ? "" : "?versionId=" + source.versionId());
        return reader.read(object.bytes(), id, source, ObjectHints.of(object.metadata()),
                (entry, why) -> reject(entry, why, drop, metrics));
    }

    /** One article of an archive that fails does not keep the others. */
    private void deliver(List<Article> articles, byte[] bytes, Drop drop, Metrics metrics) {
        Watcher watcher = watchers.get();
        RuntimeException failure = null;
        for (Article article : articles) {
            try {
                Digest digest = watcher.watch(depesche.digest(article));
                boolean text = !Arrays.equals(article.text().getBytes(StandardCharsets.UTF_8), bytes);
                Delivery.Result result = delivery.deliver(digest, text, watcher.watchlist(), drop);
                metrics.count(switch (result.state()) {
                    case NEW, REPLACED, REWRITTEN -> Metrics.DIGESTS;
                    case REPEATED -> Metrics.REPEATED;
                    case OLDER -> Metrics.OLDER;
                    case WITHDRAWN -> Metrics.WITHDRAWN;
                }, 1);
                if (result.alerts() > 0) {
                    metrics.count(Metrics.ALERTS, result.alerts());
                }
                log.info("delivered", "key", article.source().key(), "state", result.state().name(), "alerts", String.valueOf(result.alerts()),
                        "watches", String.valueOf(digest.matches().size()));
            } catch (RuntimeException e) {
                if (e instanceof NotYetException n && n.alerts() > 0) {
                    metrics.count(Metrics.ALERTS, n.alerts());
                }
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private End removed(ArticleEvent event, Drop drop, Metrics metrics) {
        if (!settings.withdrawDeleted()) {
            return End.IGNORED;
        }
        int count = withdrawal.deleted(drop, event.time());
        if (count > 0) {
            metrics.count(Metrics.WITHDRAWN, count);
            log.info("withdrawn", "bucket", event.bucket(), "key", event.key(), "digests", String.valueOf(count));
        }
        return count > 0 ? End.DONE : End.IGNORED;
    }
}
