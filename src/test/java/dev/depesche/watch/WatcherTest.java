package dev.depesche.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.Depesche;
import dev.depesche.article.Hints;
import dev.depesche.article.PlainText;
import dev.depesche.article.Source;
import dev.depesche.digest.Digest;
import dev.depesche.digest.Match;
import dev.depesche.language.Languages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WatcherTest {

    private static final Languages LANGUAGES = new Languages();
    private static final Map<String, String> COUNTRIES = Map.of("Iran", "IR", "iranische", "IR", "Norwegen", "NO", "norwegische", "NO", "KP", "KP",
            "Nordkorea", "KP", "nordkoreanische", "KP");
    private static final WordKeys KEYS = new WordKeys(LANGUAGES, COUNTRIES::get);
    private static final String TEXT = """
            Die Union beriet am Montag in Oslo über ein EU-Sanktionspaket gegen die iranische Führung.
            Müller lehnte die Häuser am Hafen ab.
            Am Rande ging es um die Präsidentenwahl in einem kleinen Land.
            Weit hinten im Bericht steht noch ein Satz über Fischerei.
            """;

    private static Digest digest(String text, String title) {
        return new Depesche().digest(new PlainText().read("a", Source.UNKNOWN, text, new Hints(title, null, null, null, "de")));
    }

    private static List<Match> matches(String query, double threshold) {
        Watch w = new Watch("w", "t", query, new QueryParser(KEYS).parse(query), List.of(), threshold, null, null, 0, null, 1);
        return new Watcher(new Watchlist(List.of(w)), LANGUAGES, KEYS).watch(digest(TEXT, "Streit um Maßnahmen")).matches();
    }

    private static boolean hits(String query) {
        return !matches(query, 0).isEmpty();
    }

    @Test
    void findsWordsInAllInflectionsAndInsideCompounds() {
        assertTrue(hits("Haus"));
        assertTrue(hits("Sanktion"));
        assertTrue(hits("Sanktionen gegen Iran"));
    }

    @Test
    void findsInflectedCompoundsThatNoDictionaryHas() {
        assertEquals(KEYS.of("Hafengebührenordnung", LANGUAGES.get("de")).stream().filter(KEYS.of("Hafengebührenordnungen", LANGUAGES.get("de"))::contains)
                .toList(), List.of("hafengebuehrenordnung"));
    }

    @Test
    void findsUmlautsInEitherSpelling() {
        assertTrue(hits("Mueller"));
        assertTrue(hits("Massnahme"));
    }

    @Test
    void doesNotTakeAPersonInsideACompoundForAMention() {
        assertFalse(hits("Präsident"));
        assertTrue(hits("Präsident*"));
    }

    @Test
    void findsExactWordsLetterByLetter() {
        assertTrue(hits("=Häuser"));
        assertFalse(hits("=Haus"));
    }

    @Test
    void findsCountriesByTheirAdjectives() {
        assertTrue(hits("Iran AND Oslo"));
        assertFalse(hits("Norwegen"));
    }

    @Test
    void answersOperators() {
        assertTrue(hits("Oslo AND (Berlin OR Hafen)"));
        assertFalse(hits("Oslo AND NOT Hafen"));
        assertTrue(hits("Union NEAR/8 Oslo"));
        assertFalse(hits("Union NEAR/2 Oslo"));
        assertTrue(hits("\"am Hafen\""));
        assertFalse(hits("\"Hafen am\""));
        assertTrue(hits("title:Streit AND language:de"));
        assertFalse(hits("title:Oslo"));
    }

    @Test
    void keepsWhatIsMentionedInPassingBelowTheThreshold() {
        assertTrue(matches("Sanktionen gegen Iran", Watch.DEFAULT_THRESHOLD).size() == 1);
        assertTrue(matches("Fischerei", Watch.DEFAULT_THRESHOLD).isEmpty());
    }

    @Test
    void citesThePassageThatMatched() {
        Match.Hit hit = matches("Oslo", 0).get(0).matched().get(0);
        assertEquals("Oslo", hit.text());
        assertEquals("Oslo", TEXT.substring(hit.begin(), hit.end()));
    }
}
