package dev.depesche.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.depesche.Depesche;
import dev.depesche.article.Article;
import dev.depesche.article.Published;
import dev.depesche.article.Source;
import dev.depesche.language.Languages;
import dev.depesche.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaysTextTest {

    private static final Depesche DEPESCHE = new Depesche();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Minister Jan Kern kritisierte am Montag heftig diesen Schritt. | Jan Kern (Minister) kritisierte am Montag heftig diesen Schritt",
        "Minister Jan Kern warf der Bank schwere Fehler vor. | Jan Kern (Minister) warf der Bank schwere Fehler vor",
        "Am Montag forderte Minister Jan Kern einen neuen Damm. | Jan Kern (Minister) forderte einen neuen Damm"})
    void keepsTheVerbWithWhatHangsOnIt(String text, String line) {
        assertEquals(List.of(line), lines("de", text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "In Bonn brannte ein Haus. Nach Angaben der Polizei wurden elf Menschen verletzt. | Nach Angaben der Polizei wurden elf Menschen verletzt",
        "In Bonn brannte ein Haus. Laut einem Gutachten wurden dabei elf Menschen verletzt. | Laut einem Gutachten wurden dabei elf Menschen verletzt",
        "In Bonn brannte ein Haus. Elf Menschen seien laut Minister Jan Kern verletzt worden. | Elf Menschen seien laut Minister Jan Kern verletzt worden"})
    void keepsTheSentenceThatNamesItsSource(String text, String line) {
        assertEquals(List.of(line), lines("de", text));
    }

    @Test
    void saysOfSeveralThatTheySay() {
        assertEquals(List.of("Anwohner sagen, dass der Damm gebrochen sei"), lines("de", "Anwohner berichteten am Montag in Bonn, dass der Damm gebrochen sei."));
        assertEquals(List.of("Vereinte Nationen warnen, dass der Damm brechen könne"), lines("de", "In Bonn haben die Vereinten Nationen am Montag gewarnt, dass der Damm brechen könne."));
        assertEquals(List.of("Opposition sagt, dass der Damm gebrochen sei"), lines("de", "Die Opposition berichtete am Montag in Bonn, dass der Damm gebrochen sei."));
        assertEquals(List.of("Residents say: the dam had burst"), lines("en", "Residents of the town said on Monday that the dam had burst."));
    }

    @Test
    void leavesOutWhatNobodyIsKnownToSay() {
        assertEquals(List.of(), lines("de", "Er sagte am Montag, dass der Damm gebrochen sei."));
    }

    private static List<String> lines(String language, String text) {
        Article article = new Article("t", Source.UNKNOWN, text, null, null, null, null, null, null, language, new Published("2024-05-07", "metadata"), List.of(new Span(0, text.length())), List.of());
        return Card.of(DEPESCHE.digest(article), new Languages().get(language).lexicon("labels")).says();
    }
}
