package dev.depesche.facts.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.depesche.article.Article;
import dev.depesche.article.Published;
import dev.depesche.article.Source;
import dev.depesche.facts.FactFinder;
import dev.depesche.facts.Moment;
import dev.depesche.facts.NewsText;
import dev.depesche.language.Languages;
import dev.depesche.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateRankingTest {

    private static final Languages LANGUAGES = new Languages();
    private static final FactFinder FINDER = new FactFinder();

    @Test
    void takesTheDayOfTheDeedRatherThanThatOfTheBackground() {
        assertEquals("2024-11-29", main("de", "Der Minister traf am Freitag den Botschafter in Bern. Das letzte Treffen war am 3. Mai 2019."));
        assertEquals("2024-11-29", main("en", "The minister met the ambassador on Friday. The last meeting was on May 3, 2019."));
    }

    @Test
    void passesOverTheDayOfAnotherEvent() {
        assertEquals("2024-11-28", main("en", "After Tuesday's election the minister resigned on Thursday."));
    }

    @Test
    void takesNoYearForTheDayOfTheNews() {
        assertNull(main("en", "The company was founded in 1987. It sells shoes and hats."));
    }

    private static String main(String language, String text) {
        Article article = new Article("t", Source.UNKNOWN, text, null, null, null, null, null, null, language,
                new Published("2024-11-30", "metadata"), List.of(new Span(0, text.length())), List.of());
        return FINDER.find(new NewsText(article, LANGUAGES.get(language))).dates().stream().filter(Moment::main).map(Moment::value).findFirst().orElse(null);
    }
}
