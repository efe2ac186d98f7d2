package dev.depesche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.depesche.language.Languages;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    private static List<String> de(String s) {
        return new Languages().get("de").analyse(s).tokens().stream().map(Token::text).toList();
    }

    private static List<String> en(String s) {
        return new Languages().get("en").analyse(s).tokens().stream().map(Token::text).toList();
    }

    @Test
    void keepsCompoundsWhole() {
        assertEquals(List.of("Der", "US-Präsident", "lobt", "die", "35-Stunden-Woche", "."), de("Der US-Präsident lobt die 35-Stunden-Woche."));
    }

    @Test
    void keepsAbbreviationsAndInitialsWithTheirDots() {
        assertEquals(List.of("Dr.", "J.", "Meier", "kam", "ca.", "um", "20", ".", "30", "Uhr"), de("Dr. J. Meier kam ca. um 20.30 Uhr"));
    }

    @Test
    void splitsTheEnglishGenitiveOff() {
        assertEquals(List.of("Britain", "’s", "O'Neill", "didn't", "meet", "the", "U.S.", "envoy"), en("Britain’s O'Neill didn't meet the U.S. envoy"));
    }

    @Test
    void losesNoCharacterThatIsNoWhiteSpace() {
        String s = "„Na so was!“ – 5 % von 1.000 € … \uD83D\uDE00 a\u00ADb";
        StringBuilder all = new StringBuilder();
        new Languages().get("de").analyse(s).tokens().forEach(t -> all.append(t.text()));
        assertEquals(s.replaceAll("\\s+", ""), all.toString());
    }
}
