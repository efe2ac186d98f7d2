package dev.depesche.summary;

import dev.depesche.article.Article;
import dev.depesche.article.Published;
import dev.depesche.article.Source;
import dev.depesche.facts.FactFinder;
import dev.depesche.facts.NewsText;
import dev.depesche.language.Languages;
import dev.depesche.text.Span;
import java.util.List;

/** Summaries of bare texts, for tests. */
final class Told {

    static final Languages LANGUAGES = new Languages();
    private static final FactFinder FACTS = new FactFinder();
    private static final Summariser SUMMARISER = new Summariser();

    private Told() {
    }

    static Summary of(String language, String title, String text) {
        return of(language, title, "2024-05-06", text);
    }

    static Summary of(String language, String title, String published, String text) {
        Article article = new Article("t", Source.UNKNOWN, text, title, null, null, null, null, null, language, new Published(published, "metadata"),
                text.isBlank() ? List.of() : List.of(new Span(0, text.length())), List.of());
        NewsText news = new NewsText(article, LANGUAGES.get(language));
        return SUMMARISER.summarise(news, FACTS.find(news));
    }
}
