package dev.depesche.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTextTest {

    @Test
    void makesTheCapitalsOfADatelineSmall() {
        assertEquals("Nairobi", PlaceText.of("NAIROBI"));
        assertEquals("Mexico City", PlaceText.of("MEXICO CITY"));
        assertEquals("Saint-Denis", PlaceText.of("SAINT-DENIS"));
    }

    @Test
    void leavesAbbreviationsAndOtherNamesAlone() {
        for (String name : List.of("USA", "U.S.", "A 340", "Bern", "Washington D.C.", "")) {
            assertEquals(name, PlaceText.of(name));
        }
    }
}
