package dev.depesche.article;

import dev.depesche.text.Span;
import java.util.List;

/**
 * One news article, read: its text, untouched, and what is known about it.
 *
 * @param id        stable: from bucket, key and version, or as given
 * @param source    where it was dropped
 * @param text      for plain text the file as decoded, for other kinds the extracted text; all offsets count in it
 * @param title     null where it has none
 * @param titleSpan where the title stands in {@code text}; null where it was given apart or there is none
 * @param publisher null where unknown, as are agency, author, url and published
 * @param language  ISO 639-1, "und" where it could not be told
 * @param body      the spans of {@code text} that are the article itself, in order, title left out; the rest is boilerplate
 * @param warnings  never null
 */
public record Article(String id, Source source, String text, String title, Span titleSpan, String publisher, String agency,
                      String author, String url, String language, Published published, List<Span> body, List<Warning> warnings) {

    public Article {
        body = List.copyOf(body);
        warnings = List.copyOf(warnings);
    }
}
