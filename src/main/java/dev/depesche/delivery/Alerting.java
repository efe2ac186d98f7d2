package dev.depesche.delivery;

import dev.depesche.digest.Digest;
import dev.depesche.digest.Match;
import dev.depesche.watch.Watch;
import dev.depesche.watch.Watchlist;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Step 3: brings each alert of a plan to its end, exactly once where no attempt dies between sending and its receipt, never less than once. */
final class Alerting {

    /** With less time than this to its deadline an attempt sends nothing more: another might already be sending it. */
    private static final Duration MARGIN = Duration.ofMillis(500);

    private final Receipts receipts;
    private final AlertRoute route;
    private final InstantSource clock;

    Alerting(Receipts receipts, AlertRoute route, InstantSource clock) {
        this.receipts = receipts;
        this.route = route;
        this.clock = clock;
    }

    /**
     * Sends what of the plan is still due; one that fails does not keep the others.
     *
     * @return how many this attempt brought to their end
     * @throws NotYetException where some must be tried again
     */
    int send(Digest digest, List<Match> plan, Watchlist watchlist, Drop drop) {
        ArticleVersion version = ArticleVersion.of(digest.article().source());
        String telling = Told.fingerprint(digest);
        Keys keys = new Keys(digest.article().source().key());
        int sent = 0;
        RuntimeException failure = null;
        for (Match match : plan) {
            Watch watch = watchlist.get(match.id());
            try {
                sent += watch != null && one(digest, match, watch, version, telling, keys, drop) ? 1 : 0;
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw new NotYetException(failure.getMessage(), failure, sent);
        }
        return sent;
    }

    private boolean one(Digest digest, Match match, Watch watch, ArticleVersion version, String telling, Keys keys, Drop drop) {
        Receipts.Claim claim = receipts.claim(keys.receipt(watch.id()), version, telling, drop);
        if (claim == null) {
            return false;
        }
        AlertRoute.Outcome outcome;
        try {
            if (clock.instant().isAfter(drop.deadline().minus(MARGIN))) {
                throw new NotYetException("no time is left to send the alert of watch " + watch.id(), null);
            }
            outcome = route.take(new Alert(digest, match, watch, keys.digest(), claim.update()));
        } catch (RuntimeException e) {
            receipts.release(claim, e);
            throw e;
        }
        receipts.finish(claim, outcome);
        return true;
    }

    /** Whether every alert of the plan came to its end; a watch that is no longer on the list has nothing to come. */
    boolean done(Digest digest, List<Match> plan, Watchlist watchlist, Drop drop) {
        ArticleVersion version = ArticleVersion.of(digest.article().source());
        String telling = Told.fingerprint(digest);
        Keys keys = new Keys(digest.article().source().key());
        return plan.stream().allMatch(m -> watchlist.get(m.id()) == null || receipts.done(keys.receipt(m.id()), version, telling, drop));
    }
}
