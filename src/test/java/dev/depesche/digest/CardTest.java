package dev.depesche.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.Depesche;
import dev.depesche.article.Article;
import dev.depesche.article.Published;
import dev.depesche.article.Source;
import dev.depesche.facts.Moment;
import dev.depesche.language.Languages;
import dev.depesche.language.Lexicon;
import dev.depesche.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardTest {

    private static final Lexicon LABELS = new Languages().get("en").lexicon("labels");

    @Test
    void tellsWhoWhatWhereAndWhen() {
        Card card = card("Prime Minister Anna Hill met Chancellor Kurt Vale in Oslo on Friday. Anna Hill warned that the river could flood.", "https://example.org/a");
        assertTrue(card.who().stream().anyMatch(w -> w.startsWith("Anna Hill")), card.who().toString());
        assertTrue(card.what().startsWith("meeting"), card.what());
        assertEquals("Oslo", card.where());
        assertTrue(card.when().contains("3 May 2024"), card.when());
        assertTrue(card.says().stream().anyMatch(s -> s.contains("warns: the river could flood")), card.says().toString());
    }

    @Test
    void keepsTheArticlesVerbWhereNoClauseFollowsIt() {
        Card card = card("Senator Anna Hill blamed her defeat on the weather. Anna Hill said on Friday in Oslo that the river could flood.", null);
        assertTrue(card.says().stream().anyMatch(s -> s.startsWith("Anna Hill") && s.contains(" blamed her defeat")), card.says().toString());
    }

    @Test
    void hangsAGermanClauseOnItsVerbAsGrammarAsks() {
        Card card = german("Ministerin Anna Hill warnte am Freitag in Bonn, dass der Fluss die Stadt überfluten könne. Bürgermeister Kurt Vale forderte den Kreistag auf, die Schule zu schließen. "
                + "Anna Hill lobte, dass die Helfer schnell gekommen seien.");
        assertTrue(card.says().stream().anyMatch(s -> s.endsWith(" warnt, dass der Fluss die Stadt überfluten könne")), card.says().toString());
        assertTrue(card.says().stream().anyMatch(s -> s.endsWith(" fordert, die Schule zu schließen")), card.says().toString());
        assertTrue(card.says().stream().anyMatch(s -> s.endsWith(" sagt, dass die Helfer schnell gekommen seien")), card.says().toString());
        assertTrue(german("Ministerin Anna Hill sagte am Freitag in Bonn, der Damm sei alt.").says().get(0).endsWith(" sagt: der Damm sei alt"));
    }

    @Test
    void quotesInTheMarksOfItsLanguage() {
        Card card = card("Anna Hill met Kurt Vale in Oslo. “The river will flood the whole town,” Anna Hill said on Friday.", null);
        assertTrue(card.says().stream().anyMatch(s -> s.endsWith(": “The river will flood the whole town”")), card.says().toString());
    }

    @Test
    void writesADayWithoutTheYearThatTheTextDoesNotGive() {
        assertEquals("4 February", DayText.of("XXXX-02-04", LABELS));
        assertEquals("4. Februar", DayText.of("XXXX-02-04", new Languages().get("de").lexicon("labels")));
        assertEquals("6 May 2024", DayText.of("2024-05-06TMO", LABELS));
        assertEquals("May 2024", DayText.of("2024-05", LABELS));
        assertEquals("P3D", DayText.of("P3D", LABELS));
    }

    @Test
    void writesADayThatNothingPlacesInTheWordsOfTheText() {
        assertEquals("Monday", DayText.of(new Moment("d1", "Monday", 0, 6, false, Moment.Type.DATE, "XXXX-WXX-1", Moment.Basis.EXPLICIT, true, "r"), LABELS));
        assertEquals("4 February", DayText.of(new Moment("d1", "Feb 4", 0, 5, false, Moment.Type.DATE, "XXXX-02-04", Moment.Basis.EXPLICIT, true, "r"), LABELS));
    }

    @Test
    void warnsInItsOwnLanguage() {
        assertTrue(german("Ministerin Anna Hill traf Kurt Vale am 3. Mai in Bonn.").warnings().get(0).startsWith("Der Text nennt nicht zu jedem Tag ein Jahr"));
        assertTrue(card("Anna Hill met Kurt Vale in Oslo on 3 May.", null).warnings().get(0).startsWith("The text gives no year"));
        for (String code : List.of("year-inferred", "language-not-supported", "facts-from-begin", "mojibake-repaired", "unreadable-characters")) {
            assertTrue(new Languages().get("de").lexicon("labels").get("warning-" + code).get("text").endsWith("."), code);
        }
    }

    @Test
    void showsGapsAsGaps() {
        Card card = card("It is what it is and nothing else at all.", null);
        assertNull(card.where());
        assertTrue(CardText.text(card).contains("Where: – (not told)"));
        assertTrue(CardText.markdown(card).contains("**When:** *not told*"));
    }

    @Test
    void letsNoWordOfTheArticleBecomeMarkup() {
        String md = CardText.markdown(card("# Boss *Anna Hill* met [Kurt Vale](javascript:alert) <b>today</b> in Oslo, they say.", "https://example.org/<x>"));
        assertFalse(md.contains("<b>"));
        assertFalse(md.contains("[Kurt Vale]("));
        assertTrue(md.contains("<https://example.org/%3Cx%3E>"));
    }

    @Test
    void keepsEveryPartOnOneLine() {
        Card card = card("Anna\nHill met Kurt\tVale\u202E in Oslo on Friday, and they spoke of the river.", null);
        for (String line : card.summary()) {
            assertFalse(line.contains("\n") || line.contains("\t") || line.contains("\u202E"));
        }
    }

    private static Card german(String text) {
        return card(text, null, "de", new Languages().get("de").lexicon("labels"));
    }

    private static Card card(String text, String url) {
        return card(text, url, "en", LABELS);
    }

    private static Card card(String text, String url, String language, Lexicon labels) {
        Article article = new Article("t", Source.UNKNOWN, text, null, null, null, null, null, url, language, new Published("2024-05-04", "metadata"),
                List.of(new Span(0, text.length())), List.of());
        return Card.of(new Depesche().digest(article), labels);
    }
}
