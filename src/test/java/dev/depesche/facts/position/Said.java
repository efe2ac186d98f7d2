package dev.depesche.facts.position;

import dev.depesche.article.Article;
import dev.depesche.article.Source;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Position;
import dev.depesche.language.Languages;
import dev.depesche.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Positions of a bare text, for tests: "SPEAKER | CONTENT". */
final class Said {

    static final Languages LANGUAGES = new Languages();
    private static final PositionFinder FINDER = new PositionFinder();

    private Said() {
    }

    static List<Position> positions(String language, String text) {
        Article article = new Article("t", Source.UNKNOWN, text, null, null, null, null, null, null, language, null,
                List.of(new Span(0, text.length())), List.of());
        return FINDER.find(new NewsText(article, LANGUAGES.get(language)), List.of());
    }

    static List<String> in(String language, String text) {
        return positions(language, text).stream().map(Said::line).toList();
    }

    static String line(Position p) {
        return (p.speaker() == null ? "-" : p.speaker().mention().text()) + " | "
                + p.content().stream().map(Passage::text).collect(Collectors.joining(" ... "));
    }
}
