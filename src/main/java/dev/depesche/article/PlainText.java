package dev.depesche.article;

import dev.depesche.article.meta.Addresses;
import dev.depesche.article.meta.AuthorNames;
import dev.depesche.article.plain.Plain;
import dev.depesche.language.LanguageDetector;
import java.util.List;

/** Makes an article of a plain text: tells its language, title, metadata and body. */
public final class PlainText {

    private final LanguageDetector detector = new LanguageDetector();

    /** Reads {@code text}; {@code hints} win over what it says of itself. The article's text is {@code text}, untouched. */
    public Article read(String id, Source source, String text, Hints hints) {
        return read(id, source, text, hints, null, List.of());
    }

    /** Reads {@code text}, whose author is known already where {@code author} is not null. */
    Article read(String id, Source source, String text, Hints hints, String author, List<Warning> warnings) {
        String language = hints.language() != null ? hints.language() : detector.detect(text);
        Plain plain = Plain.of(text, language, hints.title());
        String title = hints.title() != null || plain.titleSpan() == null ? hints.title() : plain.titleSpan().in(text);
        String url = hints.url() != null ? hints.url() : plain.url();
        String publisher = hints.publisher() != null ? hints.publisher() : plain.publisher() != null ? plain.publisher() : Addresses.house(url);
        return new Article(id, source, text, title, plain.titleSpan(), publisher, plain.agency(), AuthorNames.of(author != null ? author : plain.author()), url, language,
                published(hints, plain.published(), url, source), plain.body(), warnings);
    }

    /** What the text says comes before the day in its address. */
    private static Published published(Hints hints, String said, String url, Source source) {
        String day = said == null ? Addresses.day(url) : null;
        return Published.of(hints, day == null ? said : day, day == null ? "dateline" : "url", source);
    }
}
