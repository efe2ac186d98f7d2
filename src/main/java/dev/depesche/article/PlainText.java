package dev.depesche.article;

import dev.depesche.language.LanguageDetector;
import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes an article of a plain text: tells its language, title, metadata and body. */
public final class PlainText {

    private final LanguageDetector detector = new LanguageDetector();

    /** Reads {@code text}; {@code hints} win over what it says of itself. */
    public Article read(String id, Source source, String text, Hints hints) {
        String language = hints.language() != null ? hints.language() : detector.detect(text);
        Published published = hints.published() == null ? null : new Published(hints.published(), "metadata");
        return new Article(id, source, text, hints.title(), null, hints.publisher(), null, null, hints.url(), language, published,
                paragraphs(text), List.of());
    }

    private static List<Span> paragraphs(String text) {
        List<Span> out = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            Span span = new Span(at, at + line.length()).trimmed(text);
            if (span.length() > 0) {
                out.add(span);
            }
            at += line.length() + 1;
        }
        return out;
    }
}
