package dev.depesche.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.depesche.article.Article;
import dev.depesche.article.Source;
import dev.depesche.language.Languages;
import dev.depesche.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {

    private static final Languages LANGUAGES = new Languages();

    private static String news(String language, String text) {
        Article article = new Article("t", Source.UNKNOWN, text, null, null, null, null, null, null, language, null,
                List.of(new Span(0, text.length())), List.of());
        return Dateline.of(new NewsText(article, LANGUAGES.get(language))).without(new Span(0, text.length())).in(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | STUTTGART (Reuters) - Der Konzern streicht Stellen. | Der Konzern streicht Stellen.",
        "de | Hamburg, 3. März 2026 (dpa) – Ein Schiff lief auf Grund. | Ein Schiff lief auf Grund.",
        "de | Kabul - Elf Menschen starben. | Elf Menschen starben.",
        "en | OSLO _ Votes were counted on Friday. | Votes were counted on Friday.",
        "en | OSLO, Oct 4 (Reuters) - Votes were counted. | Votes were counted."})
    void isNoPartOfTheNews(String language, String text, String news) {
        assertEquals(news, news(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Die Ministerin - sie trat im Mai an - schwieg.",
        "de | Berger – der neue Trainer – schwieg.",
        "en | The mayor - elected in May - said nothing."})
    void isNotSeenInAnInsertion(String language, String text) {
        assertEquals(text, news(language, text));
    }
}
