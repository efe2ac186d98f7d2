package dev.depesche.digest;

import java.util.List;

/**
 * A watch that the article answers.
 *
 * @param id      of the watch
 * @param title   of the watch
 * @param score   0 to 1
 * @param matched what answered it, best first
 */
public record Match(String id, String title, double score, List<Hit> matched) {

    /**
     * One term of the query where it stands.
     *
     * @param term    as written in the query
     * @param text    what it matched there
     * @param begin   UTF-16, half-open, into the article's text, or into its title where {@code inTitle}
     */
    public record Hit(String term, String text, int begin, int end, boolean inTitle) {
    }

    public Match {
        matched = List.copyOf(matched);
    }
}
