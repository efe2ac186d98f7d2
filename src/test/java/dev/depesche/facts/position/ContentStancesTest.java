package dev.depesche.facts.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.depesche.facts.Stance;
import org.junit.jupiter.api.Test;

class ContentStancesTest {

    @Test
    void whatIsJudgedBadOrGoodIsOpposedOrPraised() {
        assertEquals(Stance.OPPOSE, stance("de", "Der Verband bezeichnete den Umbau als „Verschwendung von Steuergeld“."));
        assertEquals(Stance.PRAISE, stance("de", "Der Verband bezeichnete den Umbau als „Meilenstein für die Stadt“."));
        assertEquals(Stance.ASSESS, stance("de", "Der Verband bezeichnete den Umbau als „Zwischenschritt“."));
        assertEquals(Stance.OPPOSE, stance("en", "The union called the reform a sham."));
        assertEquals(Stance.ASSESS, stance("en", "The union called the reform a first step."));
    }

    @Test
    void whatWasDoneToSomebodyIsNotWhatTheSpeakerDoes() {
        assertEquals(Stance.CLAIM, stance("de", "Ein Sprecher sagte, der Antrag sei am Abend abgelehnt worden."));
        assertEquals(Stance.CLAIM, stance("de", "Ein Sprecher sagte, der Rat habe dem Vertrag am Abend zugestimmt."));
        assertEquals(Stance.OPPOSE, stance("de", "Ein Sprecher sagte, man lehne den Antrag ab, der Umbau sei ungerecht."));
    }

    @Test
    void aWrongNameIsNoRebuke() {
        assertEquals(Stance.CLAIM, stance("de", "Die Polizei teilte mit, der Fahrer habe einen falschen Namen genannt."));
        assertEquals(Stance.OPPOSE, stance("de", "Die Partei teilte mit, der Beschluss sei falsch."));
    }

    private static Stance stance(String language, String text) {
        return Said.positions(language, text).get(0).stance();
    }
}
