/**
 * Watched topics: which of them does an article answer, how well, and by which words.
 *
 * <p>{@link dev.depesche.watch.WatchlistReader} reads a YAML list, each {@link dev.depesche.watch.Watch} with a
 * {@link dev.depesche.watch.Query} in the language that {@link dev.depesche.watch.QueryParser} describes. A
 * {@link dev.depesche.watch.Watcher} indexes the queries by the words an article must have and asks only the candidates.
 * Words meet as {@link dev.depesche.watch.WordKeys}: base forms, umlaut spellings, parts of compounds, countries.
 */
package dev.depesche.watch;
