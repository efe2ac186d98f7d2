/**
 * Strings cut into tokens and sentences, and the matcher that runs rules over them.
 *
 * <p>{@link dev.depesche.text.Text} is the entry: it holds the content untouched and its tokens and sentences with their places.
 * All offsets are UTF-16 code units, all spans half-open. What the cutting must know of a language it asks through
 * {@link dev.depesche.text.Abbreviations} and {@link dev.depesche.text.Morphology}, which package {@code language} implements.
 * Nothing here knows of news.
 */
package dev.depesche.text;
