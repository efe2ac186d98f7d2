package dev.depesche.facts;

import dev.depesche.text.Span;

/**
 * Words of the article, as evidence.
 *
 * @param text    exactly what stands from {@code begin} to {@code end}
 * @param begin   UTF-16, half-open, into the article's text, or into its title where {@code inTitle}
 */
public record Passage(String text, int begin, int end, boolean inTitle) {

    /** The words of {@code span} in the article's text. */
    public static Passage of(String content, Span span) {
        return new Passage(span.in(content), span.begin(), span.end(), false);
    }

    public Span span() {
        return new Span(begin, end);
    }
}
