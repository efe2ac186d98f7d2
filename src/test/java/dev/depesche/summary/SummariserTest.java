package dev.depesche.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummariserTest {

    private static final String BODY = "Anna Berg empfing am Freitag in Bern den Minister Kurt Tal. Sie warnte vor einem Streit um das Wasser der Aare. "
            + "Das Wetter war gut. Kurt Tal forderte, dass beide Länder einen Vertrag schließen. Kaffee gab es auch.";

    @Test
    void keepsAnInformativeTitle() {
        Headline h = Told.of("de", "Berg empfängt Tal in Bern", BODY).headline();
        assertEquals("Berg empfängt Tal in Bern", h.text());
        assertEquals("headline.title", h.rule());
    }

    @Test
    void cutsAQuotationOffATitleThatIsTooLong() {
        String title = "“We never thought it would come to this in our small town by the sea”: Three hikers killed as an avalanche hits a mountain hut near the pass";
        assertEquals("Three hikers killed as an avalanche hits a mountain hut near the pass", Told.of("en", title, "It was a storm. Three hikers died.").headline().text());
    }

    @Test
    void headlinesATextWhoseVeryFirstWordOpensALongPhrase() {
        String body = "Mit einer Geschwindigkeit von 60 Kilometern pro Stunde rammte ein 30-jähriger Maurer gegen 8 Uhr am Abend des 3. Mai 2019 "
                + "mit seinem Wagen in Köln einen Radler. Der Radler starb.";
        assertTrue(Told.of("de", null, body).headline().text().contains("Maurer"));
    }

    @Test
    void tellsNothingOfThePastWithoutItsDay() {
        String text = "A year ago, Trissel Bank had a profit of two million dollars, which its owners in Kent had welcomed at a dinner with many guests from abroad.";
        assertFalse(Told.of("en", null, text).headline().text().startsWith("Trissel Bank had a profit"), Told.of("en", null, text).headline().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-31", "2024-13-40", "99999-01-01", "2024", "soon", ""})
    void readsOnWhereThePublicationIsNoDay(String published) {
        String text = "A year ago, Trissel Bank had a profit of two million dollars, which its owners in Kent had welcomed at a dinner.";
        assertFalse(Told.of("en", null, published, text).headline().text().isBlank());
    }

    @Test
    void choosesTwoOrThreeSentencesInTextOrderWithTheLeadFirst() {
        List<SummarySentence> s = Told.of("de", null, BODY).sentences();
        assertTrue(s.size() >= 2 && s.size() <= 3);
        assertTrue(s.get(0).passage().text().startsWith("Anna Berg empfing"));
        for (int i = 1; i < s.size(); i++) {
            assertTrue(s.get(i - 1).passage().end() <= s.get(i).passage().begin());
        }
    }

    @Test
    void quotesTheBodyExactly() {
        for (SummarySentence s : Told.of("de", null, BODY).sentences()) {
            assertEquals(BODY.substring(s.passage().begin(), s.passage().end()), s.passage().text());
        }
    }

    @Test
    void showsTheLeadWithoutItsDateline() {
        String lead = "NAIROBI (AP) — President Anna Berg opened a new hospital in the capital on Friday.";
        SummarySentence s = Told.of("en", null, lead).sentences().get(0);
        assertEquals("President Anna Berg opened a new hospital in the capital on Friday.", s.display());
        assertEquals(lead, s.passage().text());
        assertNull(Told.of("en", null, "Nairobi has opened a new hospital for all of its children.").sentences().get(0).display());
    }

    @Test
    void hasNoHeadlineOnlyWhereThereIsNoSentence() {
        assertNull(Told.of("en", null, "").headline());
        assertEquals(List.of(), Told.of("en", null, "").sentences());
    }

    @Test
    void staysWithinItsLengthWhateverTheTextSays() {
        Random random = new Random(7);
        String[] pieces = {"the ", "Der ", "\"", "„", "(", ", ", "who ", "wenn ", "– ", "😀", "\n", "not ", "Berlin ", "hat ", "sagte ", "1. Mai ", "?", ". ", "killed ", "):", "|"};
        for (int i = 0; i < 300; i++) {
            StringBuilder sb = new StringBuilder();
            for (int k = 0; k < 80; k++) {
                sb.append(pieces[random.nextInt(pieces.length)]);
            }
            Headline h = Told.of(i % 2 == 0 ? "de" : "en", null, sb.toString()).headline();
            assertTrue(h == null || h.text().length() <= Shortener.LONGEST, sb.toString());
        }
    }
}
