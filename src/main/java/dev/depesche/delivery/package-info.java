/**
 * What must happen once: a digest committed, each of its alerts sent, whatever crashes, repeats or arrives in the wrong order.
 *
 * <p>One article goes three steps. (1) Its text is laid beside the digest, where it is not the object itself. (2) The digest is written
 * where none is: that write is the commit, and the {@code watches} in it are the plan of what to send. (3) For each of them a
 * {@link dev.depesche.delivery.Receipt} is claimed by a write of its own, with a deadline after which it may be taken over; then the
 * alert takes its {@link dev.depesche.delivery.AlertRoute}, and the receipt says so. A crash after any step leaves a state from which the
 * same event, delivered again, does just what is missing.
 *
 * <p>Who finds a digest there already ({@link dev.depesche.delivery.Delivery}) asks {@link dev.depesche.delivery.ArticleVersion} which
 * is newer: an older version changes nothing, the same one only completes (3), a newer one replaces the digest and alerts a watch again
 * only if it has something else to tell ({@link dev.depesche.delivery.Told}) than that watch was last told. A receipt therefore
 * belongs to an article and a watch, not to a version: what a version failed to tell, the next one tells.
 *
 * <p>The route of an alert leads past {@link dev.depesche.delivery.OneStory}, where copies of a text that was told lately end, and
 * {@link dev.depesche.delivery.Waiting}, where quiet hours and batches hold it until a scheduled {@link
 * dev.depesche.delivery.WaitingRun} sends what is due.
 */
package dev.depesche.delivery;
