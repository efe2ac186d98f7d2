package dev.depesche.delivery;

import dev.depesche.delivery.ArticleVersion.Order;
import dev.depesche.store.Condition;
import dev.depesche.store.Content;
import dev.depesche.store.ObjectStore;
import dev.depesche.store.StoreException;
import dev.depesche.store.StoredObject;
import java.time.InstantSource;
import java.util.Map;

/** Claims receipts and writes what became of them, each by a conditional write. */
final class Receipts {

    private static final int FINISHING = 3;

    private final ObjectStore store;
    private final InstantSource clock;

    Receipts(ObjectStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A receipt that this attempt holds.
     *
     * @param update whether the watch was told something before
     */
    record Claim(String key, String etag, Receipt receipt) {

        boolean update() {
            return receipt.told() != null;
        }
    }

    /**
     * Claims the receipt at {@code key} for telling {@code telling}.
     *
     * @return null where nothing is to be told: it was, or a newer version is being
     * @throws NotYetException where another attempt holds it that may still be alive
     */
    Claim claim(String key, ArticleVersion version, String telling, Drop drop) {
        Receipt mine = new Receipt(version, Receipt.State.SENDING, null, telling, drop.holder(), drop.deadline(), null);
        String etag = store.put(key, content(mine), Condition.ABSENT);
        if (etag != null) {
            return new Claim(key, etag, mine);
        }
        StoredObject there = store.get(key);
        if (there == null) {
            throw new NotYetException("the receipt " + key + " went away while it was claimed", null);
        }
        Receipt before = Receipt.read(there.text());
        Order order = drop.order(version, before.version());
        if (before.state() == Receipt.State.SENDING && order == Order.SAME && drop.holder().equals(before.holder())) {
            return new Claim(key, there.etag(), before);
        }
        if (order == Order.OLDER || before.state().done() && (order == Order.SAME || Told.nothingNew(telling, before.told()))) {
            return null;
        }
        if (before.state() == Receipt.State.SENDING && !clock.instant().isAfter(before.deadline())) {
            throw new NotYetException("the alert " + key + " is being sent by another attempt until " + before.deadline(), null);
        }
        Receipt over = new Receipt(version, Receipt.State.SENDING, before.told(), telling, drop.holder(), drop.deadline(), null);
        etag = store.put(key, content(over), Condition.unchanged(there.etag()));
        if (etag == null) {
            throw new NotYetException("the alert " + key + " was claimed by another attempt at the same moment", null);
        }
        return new Claim(key, etag, over);
    }

    /** Notes what became of the alert; tried a few times, for a receipt that is lost here is an alert sent twice. */
    void finish(Claim claim, AlertRoute.Outcome outcome) {
        for (int attempt = 1; ; attempt++) {
            try {
                store.put(claim.key(), content(claim.receipt().done(outcome)), Condition.unchanged(claim.etag()));
                return;
            } catch (StoreException e) {
                if (attempt == FINISHING) {
                    throw e;
                }
            }
        }
    }

    /** Gives the receipt back, so that the next attempt need not wait for the deadline. */
    void release(Claim claim, RuntimeException why) {
        try {
            store.put(claim.key(), content(claim.receipt().failed(why.getMessage())), Condition.unchanged(claim.etag()));
        } catch (StoreException e) {
            why.addSuppressed(e);
        }
    }

    /** Whether the watch has been told this, or something newer. */
    boolean done(String key, ArticleVersion version, String telling, Drop drop) {
        StoredObject there = store.get(key);
        if (there == null) {
            return false;
        }
        Receipt receipt = Receipt.read(there.text());
        Order order = drop.order(version, receipt.version());
        return order == Order.OLDER || receipt.state().done() && (order == Order.SAME || Told.nothingNew(telling, receipt.told()));
    }

    private static Content content(Receipt receipt) {
        return Content.json(receipt.json(), Map.of());
    }
}
