package dev.depesche.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.language.Languages;
import dev.depesche.language.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTextTest {

    private static final Lexicon GERMAN = new Languages().get("de").lexicon("labels");

    @ParameterizedTest
    @CsvSource({
        "Deutschen Bundestages,Deutscher Bundestag", "Vereinten Nationen,Vereinte Nationen", "Europäischen Union,Europäische Union", "Deutschen Roten Kreuzes,Deutsches Rotes Kreuz",
        "Auswärtigen Amts,Auswärtiges Amt", "Internationalen Gerichtshofs,Internationaler Gerichtshof", "Rumänischen Ministerium für Kultur,Rumänisches Ministerium für Kultur",
        "Volkswagen AG,Volkswagen AG", "Bündnis der Vereinten Nationen,Bündnis der Vereinten Nationen", "Grünen,Grünen", "Deutsche Bahn,Deutsche Bahn", "Malmen Kwurf,Malmen Kwurf"})
    void writesABodyAsItReadsAlone(String found, String read) {
        assertEquals(read, NameText.of(actor(found, ActorType.ORGANISATION), GERMAN));
    }

    @Test
    void leavesOtherNamesAndLanguagesAlone() {
        assertEquals("Jürgen Haus", NameText.of(actor("Jürgen Haus", ActorType.PERSON), GERMAN));
        assertEquals("Golden Bank", NameText.of(actor("Golden Bank", ActorType.ORGANISATION), new Languages().get("en").lexicon("labels")));
    }

    @Test
    void knowsEachListedEnd() {
        for (String ending : List.of("er", "e", "es")) {
            for (String end : GERMAN.get("body-" + ending).list("text")) {
                String noun = Character.toUpperCase(end.charAt(0)) + end.substring(1);
                assertEquals("Neu" + ending + " " + noun, NameText.of(actor("Neuen " + noun, ActorType.ORGANISATION), GERMAN));
            }
        }
        assertTrue(GERMAN.get("body-case").list("text").contains("es"));
    }

    private static Actor actor(String name, ActorType type) {
        return new Actor("a1", name, List.of(), type, null, null, true, 1, "r", List.of());
    }
}
