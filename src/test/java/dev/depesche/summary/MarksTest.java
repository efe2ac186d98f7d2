package dev.depesche.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void takesOffAMarkThatWaitsForMore() {
        assertEquals("Donations surge", Marks.settle("Donations surge; ", false));
        assertEquals("Spenden steigen", Marks.settle("Spenden steigen:", true));
    }

    @Test
    void closesAQuotationThatWasCutBeforeItsEnd() {
        assertEquals("Berg: 'Never underestimate Kranz'", Marks.settle("Berg: 'Never underestimate Kranz", false));
        assertEquals("Schedule ‘cherry-picked’", Marks.settle("Schedule ‘cherry-picked", false));
    }

    @Test
    void leavesApostrophesAndClosedQuotationsAlone() {
        assertEquals("Judges' ruling on the 'old' law can't stand", Marks.settle("Judges' ruling on the 'old' law can't stand", false));
        assertEquals("‚Nein‘ heißt nein", Marks.settle("‚Nein‘ heißt nein", true));
    }
}
