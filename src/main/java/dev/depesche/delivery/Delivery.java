package dev.depesche.delivery;

import dev.depesche.delivery.ArticleVersion.Order;
import dev.depesche.delivery.Committed.Alerts;
import dev.depesche.digest.Digest;
import dev.depesche.digest.DigestWriter;
import dev.depesche.digest.Match;
import dev.depesche.store.Condition;
import dev.depesche.store.Content;
import dev.depesche.store.ObjectStore;
import dev.depesche.store.StoredObject;
import dev.depesche.watch.Watchlist;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Brings one digest into the bucket and its alerts to their readers; see the package's description. */
public final class Delivery {

    private static final int ATTEMPTS = 8;

    private final ObjectStore store;
    private final Alerting alerting;
    private final Beside beside;
    private final Withdrawal withdrawal;
    private final boolean withdrawDeleted;
    private final DigestWriter writer = new DigestWriter();

    /**
     * @param store           the digest bucket
     * @param withdrawDeleted whether the digest of a deleted article is withdrawn
     */
    public Delivery(ObjectStore store, AlertRoute route, InstantSource clock, boolean withdrawDeleted) {
        this.store = store;
        this.alerting = new Alerting(new Receipts(store, clock), route, clock);
        this.beside = new Beside(store);
        this.withdrawal = new Withdrawal(store);
        this.withdrawDeleted = withdrawDeleted;
    }

    /** What a delivery did to the digest. */
    public enum State { NEW, REPLACED, REWRITTEN, REPEATED, OLDER, WITHDRAWN }

    /** @param alerts how many this attempt brought to their end */
    public record Result(State state, int alerts) {
    }

    /**
     * Delivers a digest with its matches.
     *
     * @param text whether the article's text is laid beside it
     * @throws NotYetException                     where the rest must be done by another attempt
     * @throws dev.depesche.store.StoreException where a store fails; another attempt will do the rest
     */
    public Result deliver(Digest digest, boolean text, Watchlist watchlist, Drop drop) {
        ArticleVersion version = ArticleVersion.of(digest.article().source());
        Keys keys = new Keys(digest.article().source().key());
        if (text && !beside.put(keys.text(), Content.text(digest.article().text(), Map.of()), version, digest.engine(), drop)) {
            return new Result(State.OLDER, 0);
        }
        Result result = commit(digest, version, keys, watchlist, drop);
        if (result.state() == State.NEW || result.state() == State.REPLACED) {
            beside.clear(keys.rejected(), version, drop);
        }
        return result;
    }

    private Result commit(Digest digest, ArticleVersion version, Keys keys, Watchlist watchlist, Drop drop) {
        Alerts alerts = drop.backfill() ? Alerts.BACKFILL : Alerts.DUE;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (put(keys.digest(), digest, alerts, Condition.ABSENT)) {
                return told(State.NEW, digest, digest.matches(), keys, watchlist, drop);
            }
            StoredObject object = store.get(keys.digest());
            if (object == null) {
                continue;
            }
            Committed there = Committed.of(object);
            Order order = drop.order(version, there.version());
            if (order == Order.OLDER) {
                return new Result(State.OLDER, 0);
            }
            if (order == Order.SAME) {
                Result result = again(digest, there, keys, watchlist, drop);
                if (result != null) {
                    return result;
                }
            } else if (put(keys.digest(), digest, alerts, Condition.unchanged(object.etag()))) {
                return told(State.REPLACED, digest, digest.matches(), keys, watchlist, drop);
            }
        }
        throw new NotYetException(keys.digest() + " is being written by others again and again", null);
    }

    /** The same version is there: only what is missing is done. Null where somebody else wrote in between. */
    private Result again(Digest digest, Committed there, Keys keys, Watchlist watchlist, Drop drop) {
        Condition unchanged = Condition.unchanged(there.object().etag());
        if (withdrawDeleted && !drop.exists()) {
            withdrawal.withdraw(keys.digest(), null);
            return new Result(State.WITHDRAWN, 0);
        }
        if (there.withdrawn()) {
            return put(keys.digest(), digest, Alerts.SILENT, unchanged) ? new Result(State.REWRITTEN, 0) : null;
        }
        List<Match> plan = there.plan(digest.article());
        boolean rewrite = Engines.supersedes(digest.engine(), there.engine());
        if (drop.backfill()) {
            if (!rewrite) {
                return new Result(State.REPEATED, 0);
            }
            boolean open = there.alerts() == Alerts.DUE && !alerting.done(digest, plan, watchlist, drop);
            Alerts alerts = open ? Alerts.DUE : there.alerts() == Alerts.DUE ? Alerts.SILENT : there.alerts();
            return put(keys.digest(), open ? digest.withMatches(plan) : digest, alerts, unchanged) ? new Result(State.REWRITTEN, 0) : null;
        }
        if (there.alerts() == Alerts.BACKFILL) {
            List<Match> due = rewrite ? digest.matches() : plan;
            return put(keys.digest(), digest.withMatches(due), Alerts.DUE, unchanged)
                    ? told(State.REWRITTEN, digest, due, keys, watchlist, drop) : null;
        }
        int sent = there.alerts() == Alerts.DUE ? alerting.send(digest, plan, watchlist, drop) : 0;
        if (!rewrite) {
            return new Result(State.REPEATED, sent);
        }
        return put(keys.digest(), digest, Alerts.SILENT, unchanged) ? new Result(State.REWRITTEN, sent) : null;
    }

    /** A digest whose article went while it was made is withdrawn; else its plan is carried out. */
    private Result told(State state, Digest digest, List<Match> plan, Keys keys, Watchlist watchlist, Drop drop) {
        if (withdrawDeleted && !drop.exists()) {
            withdrawal.withdraw(keys.digest(), null);
            return new Result(State.WITHDRAWN, 0);
        }
        return new Result(state, drop.backfill() ? 0 : alerting.send(digest, plan, watchlist, drop));
    }

    private boolean put(String key, Digest digest, Alerts alerts, Condition condition) {
        return store.put(key, Content.json(writer.pretty(digest), Map.of(Committed.ALERTS, alerts.name().toLowerCase(Locale.ROOT))), condition) != null;
    }
}
