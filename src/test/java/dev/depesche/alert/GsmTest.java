package dev.depesche.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class GsmTest {

    @Test
    void countsPartsAsTheStandardDoes() {
        assertEquals(1, Gsm.parts("a".repeat(160)));
        assertEquals(2, Gsm.parts("a".repeat(161)));
        assertEquals(2, Gsm.parts("a".repeat(306)));
        assertEquals(3, Gsm.parts("a".repeat(307)));
        assertEquals(1, Gsm.parts("ж".repeat(70)));
        assertEquals(2, Gsm.parts("ж".repeat(71)));
        assertEquals(1, Gsm.parts("€".repeat(80)));
        assertEquals(2, Gsm.parts("€".repeat(81)));
    }

    @Test
    void doesNotSplitAnExtensionCharacterOverParts() {
        assertEquals(2, Gsm.parts("a".repeat(152) + "€" + "a".repeat(151)));
        assertEquals(3, Gsm.parts("a".repeat(152) + "€" + "a".repeat(152)));
    }

    @Test
    void mapsTypographyButKeepsUmlauts() {
        assertEquals("\"Äh\" - so... Erdogan", Gsm.mapped("„Äh“ – so… Erdoğan"));
        assertTrue(Gsm.holds(Gsm.mapped("„Äh“ – so… Erdoğan")));
        assertFalse(Gsm.holds(Gsm.mapped("Пхеньян")));
    }

    /** Written down once more, after 3GPP TS 23.040: a part is filled unit by unit, an escape pair or surrogate pair stays together. */
    private static int partsByTheStandard(String s) {
        boolean gsm = Gsm.holds(s);
        List<Integer> units = new ArrayList<>();
        s.codePoints().forEach(c -> units.add(gsm ? "\f^{}\\[~]|€".indexOf(c) >= 0 ? 2 : 1 : Character.charCount(c)));
        int total = units.stream().mapToInt(Integer::intValue).sum();
        if (total <= (gsm ? 160 : 70)) {
            return 1;
        }
        int parts = 1;
        int left = gsm ? 153 : 67;
        for (int u : units) {
            if (u > left) {
                parts++;
                left = gsm ? 153 : 67;
            }
            left -= u;
        }
        return parts;
    }

    @Property(tries = 500)
    void agreesWithTheStandardOnAnyText(@ForAll @StringLength(max = 700) String s) {
        assertEquals(partsByTheStandard(s), Gsm.parts(s));
    }

    @Property(tries = 500)
    void agreesWithTheStandardOnTextsOfItsAlphabet(@ForAll @StringLength(max = 700) @CharRange(from = ' ', to = '~') @Chars({'€', 'ä', 'ß', 'Δ'}) String s) {
        assertEquals(partsByTheStandard(Gsm.mapped(s)), Gsm.parts(Gsm.mapped(s)));
    }

    @Property(tries = 300)
    void mapsWithoutGrowingBeyondThreefold(@ForAll @StringLength(max = 300) String s) {
        assertTrue(Gsm.mapped(s).length() <= 3 * s.length());
        assertEquals(Gsm.mapped(s), Gsm.mapped(Gsm.mapped(s)));
    }
}
