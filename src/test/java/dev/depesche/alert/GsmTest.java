package dev.depesche.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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

    @Property(tries = 300)
    void agreesWithACountByHand(@ForAll @StringLength(max = 700) String s) {
        boolean gsm = Gsm.holds(s);
        int room = gsm ? 160 : 70;
        int units = gsm ? Gsm.septets(s) : s.length();
        int least = units <= room ? 1 : (units + (gsm ? 152 : 66)) / (gsm ? 153 : 67);
        int parts = Gsm.parts(s);
        assertTrue(parts == least || parts == least + 1 && units > room, s);
    }

    @Property(tries = 300)
    void mapsWithoutGrowingBeyondThreefold(@ForAll @StringLength(max = 300) String s) {
        assertTrue(Gsm.mapped(s).length() <= 3 * s.length());
        assertEquals(Gsm.mapped(s), Gsm.mapped(Gsm.mapped(s)));
    }
}
