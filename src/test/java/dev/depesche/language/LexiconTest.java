package dev.depesche.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

    @Test
    void findsTheLongestEntry() {
        Faults faults = new Faults();
        Lexicon lexicon = Lexicon.parse("en.x", "x.lex", List.of("prime | kind=a", "prime minister | kind=b"), faults);
        faults.raise();
        var tokens = new Languages().get("en").analyse("The Prime Minister spoke").tokens();
        assertEquals("en.x.prime-minister", lexicon.longestAt(tokens, 1).id());
    }

    @Test
    void tellsAllFaultsAtOnceWithFileAndLine() {
        Faults faults = new Faults();
        Lexicon.parse("en.x", "x.lex", List.of("a", "# fine", "a", "b | c"), faults);
        assertEquals(List.of("x.lex:3: \"a\" stands twice", "x.lex:4: expected key=value, found \"c\""),
                assertThrows(LexiconException.class, faults::raise).faults());
    }
}
