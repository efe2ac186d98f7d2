package dev.depesche.delivery;

import dev.depesche.digest.Digest;
import dev.depesche.digest.Match;
import dev.depesche.watch.Watch;

/**
 * One alert that is due: its receipt is claimed, nothing is sent yet.
 *
 * @param digestKey where the digest lies
 * @param update    whether this watch was told an older version of the article
 */
public record Alert(Digest digest, Match match, Watch watch, String digestKey, boolean update) {
}
