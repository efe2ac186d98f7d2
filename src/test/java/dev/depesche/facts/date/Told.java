package dev.depesche.facts.date;

import dev.depesche.article.Article;
import dev.depesche.article.Hints;
import dev.depesche.article.PlainText;
import dev.depesche.article.Source;
import dev.depesche.facts.Moment;
import dev.depesche.facts.NewsText;
import dev.depesche.language.Languages;
import java.util.List;

/** Reads the dates of small texts. */
final class Told {

    /** A Saturday. */
    static final String PUBLISHED = "2024-11-30";

    static final Languages LANGUAGES = new Languages();

    private Told() {
    }

    /** What the rules {@code rules} find in {@code text}, which was published on {@code published} (null: unknown). */
    static List<Moment> in(String language, String published, String text, DateRules rules) {
        return DateFinder.find(news(language, published, text), rules);
    }

    static List<Moment> in(String language, String published, String text) {
        return new DateFinder().find(news(language, published, text));
    }

    static NewsText news(String language, String published, String text) {
        Article article = new PlainText().read("a", Source.UNKNOWN, text, new Hints(null, published, null, null, language));
        return new NewsText(article, LANGUAGES.get(language));
    }

    /** Each find as "29. November = 2024-11-29". */
    static List<String> values(String language, String published, String text) {
        return in(language, published, text).stream().map(m -> m.text() + " = " + m.value()).toList();
    }
}
