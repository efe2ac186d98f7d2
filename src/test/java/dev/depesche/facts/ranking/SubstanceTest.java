package dev.depesche.facts.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.article.Article;
import dev.depesche.article.Hints;
import dev.depesche.article.PlainText;
import dev.depesche.article.Source;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Position;
import dev.depesche.facts.Stance;
import dev.depesche.facts.clause.Bearings;
import dev.depesche.language.Languages;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubstanceTest {

    private static final Languages LANGUAGES = new Languages();

    @Test
    void countsABareThingLessThanAClause() {
        String de = "Die Ministerin begrüßte den Beschluss der Länder. Sie sagte, der Beschluss der Länder sei überfällig.";
        assertTrue(of("de", null, de, "den Beschluss der Länder", true) < of("de", null, de, "der Beschluss der Länder sei überfällig", true));
        String en = "The minister praised the new bridge. She said the new bridge will open in May.";
        assertTrue(of("en", null, en, "the new bridge", true) < of("en", null, en, "the new bridge will open in May", true));
    }

    @Test
    void countsAnInfinitiveAsAClause() {
        String de = "Der Verband forderte, die Brücke bald zu öffnen.";
        assertEquals(0, of("de", null, de, "die Brücke bald zu öffnen", true));
    }

    @Test
    void countsWhatGoesOnWithASpeakersWordsLess() {
        String de = "Die Brücke sei sicher. Das Geländer werde im Mai erneuert.";
        assertTrue(of("de", null, de, "Das Geländer werde im Mai erneuert", false) < 0);
    }

    @Test
    void countsWordsOfTheTitleButTwo() {
        String en = "She said the new bridge will open in May.";
        double one = of("en", "Anger over bridge", en, "the new bridge will open in May", true);
        double all = of("en", "Bridge will open soon: new date", en, "the new bridge will open in May", true);
        assertTrue(one > 0 && all > one);
        assertEquals(all, of("en", "Will bridge open?", en, "the new bridge will open in May", true));
    }

    private static double of(String language, String title, String text, String content, boolean cue) {
        Article article = new PlainText().read("t", Source.UNKNOWN, text, new Hints(title, null, null, null, language));
        NewsText news = new NewsText(article, LANGUAGES.get(language));
        int begin = text.indexOf(content);
        Passage said = new Passage(content, begin, begin + content.length(), false);
        Position p = new Position("", null, cue ? said : null, List.of(said), Position.Kind.INDIRECT, Stance.CLAIM, false, "test");
        return new Substance(news, new Bearings(news)).of(p, Substance.words(List.of(content)));
    }
}
