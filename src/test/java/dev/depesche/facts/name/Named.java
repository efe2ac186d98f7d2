package dev.depesche.facts.name;

import dev.depesche.article.Article;
import dev.depesche.article.Source;
import dev.depesche.facts.NewsText;
import dev.depesche.language.Languages;
import dev.depesche.text.Span;
import java.util.List;

/** Names of a bare text, for tests: "TYPE name". */
final class Named {

    static final Languages LANGUAGES = new Languages();
    private static final NameFinder FINDER = new NameFinder();

    private Named() {
    }

    static NewsText news(String language, String text) {
        Article article = new Article("t", Source.UNKNOWN, text, null, null, null, null, null, null, language, null,
                List.of(new Span(0, text.length())), List.of());
        return new NewsText(article, LANGUAGES.get(language));
    }

    static List<Name> names(String language, String text) {
        return FINDER.find(news(language, text));
    }

    static List<String> in(String language, String text) {
        return names(language, text).stream().map(n -> n.type() + " " + n.span().in(text)).toList();
    }
}
