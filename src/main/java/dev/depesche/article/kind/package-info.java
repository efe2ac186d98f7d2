/**
 * The kinds of file that teams drop: how each is told ({@link dev.depesche.article.kind.Sniffer}) and made text.
 *
 * <p>A reader answers with {@link dev.depesche.article.kind.Content}: one text or page with what its file says of it; containers (mail box,
 * archive, feed) answer with several. Which library a kind needs is known to its reader alone, and so is loaded only when a file of that
 * kind comes. Nothing here opens a connection or resolves an external entity, and every reader stops at the limits of
 * {@link dev.depesche.article.kind.Limits}.
 */
package dev.depesche.article.kind;
