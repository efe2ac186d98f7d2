package dev.depesche.summary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.article.Article;
import dev.depesche.article.Source;
import dev.depesche.facts.FactFinder;
import dev.depesche.facts.NewsText;
import dev.depesche.language.Language;
import dev.depesche.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class GermanTrimsTest {

    private static final String LEAD = "Der Verein hat am Montag das alte Bad am See verkauft.";

    @Test
    void takesAWholeSentenceForWhole() {
        assertTrue(new GermanTrims(sentence()).remains());
    }

    @Test
    void missesTheFiniteVerb() {
        ShortSentence s = sentence();
        s.leave(2, 3);
        assertFalse(new GermanTrims(s).remains());
    }

    @Test
    void missesTheParticipleOfAnAuxiliary() {
        ShortSentence s = sentence();
        s.leave(10, 11);
        assertFalse(new GermanTrims(s).remains());
    }

    @Test
    void missesTheSubject() {
        ShortSentence s = sentence();
        s.leave(0, 2);
        assertFalse(new GermanTrims(s).remains());
    }

    private static ShortSentence sentence() {
        Language german = Told.LANGUAGES.get("de");
        Article article = new Article("t", Source.UNKNOWN, LEAD, null, null, null, null, null, null, "de", null, List.of(new Span(0, LEAD.length())), List.of());
        NewsText news = new NewsText(article, german);
        ShortSentence s = new ShortSentence(news, new FactFinder().find(news), new WordClasses(german), new Headlinese(german), news.text(), news.text().sentences().get(0));
        s.cut();
        return s;
    }
}
