package dev.depesche.facts.actor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.language.Faults;
import dev.depesche.language.Lexicon;
import dev.depesche.language.Resource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BodyMatchTest {

    private static final BodyMatch BODIES = new BodyMatch();

    private static int match(String name, String form) {
        return BODIES.match(name, Keys.words(name), form, Keys.words(form), form.endsWith("Corp."));
    }

    @Test
    void joinsEveryListedNameToTheOthersOfItsBody() {
        List<Executable> all = new ArrayList<>();
        String path = "data/same-bodies.lex";
        for (Lexicon.Entry e : Lexicon.parse("same-bodies", path, Resource.lines(path), new Faults()).entries()) {
            String first = e.list("names").get(0);
            for (String name : e.list("names")) {
                all.add(() -> assertTrue(match(name, first) > 0, e.headword() + ": " + name));
            }
        }
        assertAll(all);
    }

    @Test
    void knowsAClubWithItsLettersAndWithout() {
        assertEquals(2, match("Eintracht Husum", "SV Eintracht Husum"));
        assertEquals(3, match("HSV", "Husumer SV"));
        assertEquals(0, match("HSV", "Husumer Verein"));
        assertEquals(0, match("Eintracht Husum", "SV-Eintracht-Husum"));
        assertEquals(2, match("Eintracht Husum", "SV\nEintracht\nHusum"));
        assertEquals(0, match("Rot Husum", "Blau Rot Husum"));
    }

    @Test
    void takesShortFormsOfLongerNames() {
        assertEquals(1, match("House Committee", "House Select Committee on Roads"));
        assertEquals(1, match("Committee on Roads", "House Select Committee on Roads"));
        assertEquals(1, match("WREN", "WREN Radio Corp."));
        assertEquals(3, match("Deutschen Rodelverband", "Deutscher Rodelverband"));
        assertEquals(3, match("Kremls", "Kreml"));
    }

    @Test
    void keepsBodiesApartThatShareWords() {
        assertEquals(0, match("Ministry of Roads", "Ministry of Health"));
        assertEquals(0, match("EU", "EU Commission"));
        assertEquals(0, match("Health Committee", "House Committee on Health"));
    }
}
