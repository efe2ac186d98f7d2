package dev.depesche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.depesche.language.Languages;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    private static List<String> split(String language, String s) {
        Text text = new Languages().get(language).analyse(s);
        return text.sentences().stream().map(x -> text.text(x.span())).toList();
    }

    @Test
    void doesNotSplitAfterAnOrdinal() {
        assertEquals(List.of("Am 29. Juli kam er.", "Sie ging am 3. August."), split("de", "Am 29. Juli kam er. Sie ging am 3. August."));
        assertEquals(List.of("Heute begann die 105. Auflage.", "Sie hat Platz 105.", "Auflagen gibt es keine."),
                split("de", "Heute begann die 105. Auflage. Sie hat Platz 105. Auflagen gibt es keine."));
        assertEquals(List.of("Es geschah im Jahr der 105.", "Der Rest ist bekannt."), split("de", "Es geschah im Jahr der 105. Der Rest ist bekannt."));
    }

    @Test
    void goesOnBetweenAnOrdinalAndTheQuotationItCounts() {
        assertEquals(List.of("Morgen beginnt die 22. „Kleine Messe“ des Vereins.", "Sie dauert lange."), split("de", "Morgen beginnt die 22. „Kleine Messe“ des Vereins. Sie dauert lange."));
    }

    @Test
    void keepsTheClosingQuotationMark() {
        assertEquals(List.of("„Wir gehen.“", "Dann schwieg er."), split("de", "„Wir gehen.“ Dann schwieg er."));
    }

    @Test
    void goesOnBehindAQuestionWhenTheFrameFollows() {
        assertEquals(List.of("„Wer war das?“ fragte sie."), split("de", "„Wer war das?“ fragte sie."));
    }

    @Test
    void doesNotSplitInsideAbbreviations() {
        assertEquals(List.of("Mr. Smith met U.S. officials on Jan. 5 in Ohio.", "He left."),
                split("en", "Mr. Smith met U.S. officials on Jan. 5 in Ohio. He left."));
    }

    @Test
    void endsAtLineBreaksUnlessTheNextLineGoesOn() {
        assertEquals(List.of("Streik bei der Bahn", "Heute stehen\ndie Züge."), split("de", "Streik bei der Bahn\nHeute stehen\ndie Züge."));
    }

    @Test
    void cutsARunThatNeverEndsSoThatNoLaterStepBecomesSlow() {
        assertEquals(3, split("de", "und so weiter ".repeat(400)).size());
    }
}
