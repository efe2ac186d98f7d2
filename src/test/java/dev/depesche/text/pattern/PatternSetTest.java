package dev.depesche.text.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.depesche.language.Languages;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PatternSetTest {

    private static final Vocabulary VOCABULARY = new Vocabulary();

    static {
        VOCABULARY.add("montag", new Meaning("weekday", "1", key -> null, "x.montag", Meaning.Casing.ANY));
        VOCABULARY.add("abend", new Meaning("daypart", "EV", key -> null, "x.abend", Meaning.Casing.UPPER));
        VOCABULARY.add("stunden", new Meaning("unit", "H", key -> null, "x.stunden", Meaning.Casing.ANY));
        VOCABULARY.addTail("abend");
    }

    @Test
    void findsTheSpanInsideItsContext() {
        assertEquals(List.of("14 Uhr"), found("um [ #0-24 uhr ]", "Er kam um 14 Uhr an."));
    }

    @Test
    void takesOptionsBeforeItLeavesThemOut() {
        assertEquals(List.of("Montag Abend"), found("@weekday @daypart?", "Am Montag Abend."));
        assertEquals(List.of("Montag"), found("@weekday @daypart?", "Am Montag abend."));
    }

    @Test
    void cutsCompoundsIntoPieces() {
        assertEquals(List.of("Montagabend"), found("@weekday ~@daypart", "Am Montagabend."));
        assertEquals(List.of("35-Stunden"), found("#1-99 \"-\" @unit", "Die 35-Stunden-Woche."));
    }

    @Test
    void looksAroundWithoutTaking() {
        assertEquals(List.of("14"), found("<um #0-24 !uhr", "Um 14 sah er, wie um 15 Uhr alles endete."));
    }

    @Test
    void tellsWhereNoWhiteSpaceMayStand() {
        assertEquals(List.of("14.30"), found("#0-24 ~\".\" ~#00-59/2", "14.30 und 14. 30"));
    }

    @Test
    void refusesPatternsThatFitAnywhereOrNowhere() {
        PatternParser parser = new PatternParser(Map.of("self", "a %self"));
        assertThrows(PatternException.class, () -> parser.parse("&any uhr"));
        assertThrows(PatternException.class, () -> parser.parse("uhr?"));
        assertThrows(PatternException.class, () -> parser.parse("( uhr"));
        assertThrows(PatternException.class, () -> parser.parse("%none"));
        assertThrows(PatternException.class, () -> parser.parse("%self"));
        assertThrows(PatternException.class, () -> parser.parse("Uhr"));
    }

    private static List<String> found(String pattern, String text) {
        PatternParser parser = new PatternParser(Map.of());
        PatternSet set = new PatternSet(List.of(parser.parse(pattern)), parser);
        List<Token> tokens = new Languages().get("de").analyse(text).tokens();
        List<Piece> pieces = new Pieces(VOCABULARY).of(tokens);
        List<String> out = new ArrayList<>();
        set.find(pieces, (n, f) -> out.add(text.substring(pieces.get(f.first()).begin(), pieces.get(f.last() - 1).end())));
        return out;
    }
}
