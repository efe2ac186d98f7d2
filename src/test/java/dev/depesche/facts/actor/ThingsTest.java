package dev.depesche.facts.actor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ThingsTest {

    private static void noActor(List<Executable> all, String language, String marked) {
        all.add(() -> assertEquals(List.of(), new Cast(language, marked).lines(), marked));
    }

    @Test
    void listsNoEventsLawsAndPlatforms() {
        List<Executable> all = new ArrayList<>();
        for (String language : List.of("de", "en")) {
            for (Lexicon.Entry e : Cast.LANGUAGES.get(language).lexicon("actor-words").entries()) {
                String word = e.headword();
                if (e.list("class").contains("platform")) {
                    noActor(all, language, language.equals("de") ? "Er schrieb es auf [O " + word + "]." : "He wrote it on [O " + word + "].");
                } else if (e.list("class").contains("thing") || e.list("class").contains("event")) {
                    noActor(all, language, language.equals("de") ? "Er kannte [O Wiesental " + word + "]." : "He knew the [O Meadow " + word + "].");
                } else if (e.list("class").contains("thing-ending")) {
                    noActor(all, language, "Er kannte das [O Wiesen" + word.substring(1) + " für Wege].");
                }
            }
        }
        assertAll(all);
    }

    @Test
    void listsPlatformsThatActThemselves() {
        assertTrue(new Cast("en", "[O Twitter] said it will appeal.").lines().toString().startsWith("[Twitter "));
        assertTrue(new Cast("de", "Am Montag sperrte [O Twitter] das Konto.").lines().toString().startsWith("[Twitter "));
    }

    @Test
    void listsNoTypesOfAircraft() {
        assertEquals(List.of(), new Cast("en", "They bought ten 717 [P Mini] and twelve [P Wren B-12] planes.").lines());
    }
}
