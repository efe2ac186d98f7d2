package dev.depesche.facts.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.language.Gazetteer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownOriginsTest {

    @ParameterizedTest
    @ValueSource(strings = {"known-people", "known-bodies"})
    void everyEntryNamesACountryThatThereIs(String file) {
        Map<String, String> known = Origins.known(file);
        assertTrue(known.size() > 150);
        known.forEach((name, country) -> assertNotNull(Gazetteer.world().country(country), name));
    }

    @ParameterizedTest
    @CsvSource({"Paul,MAN", "Laura,WOMAN", "Hans-Peter,MAN", "Annegret,WOMAN", "Xyzzy,UNKNOWN"})
    void firstNamesTellTheSex(String name, Sex sex) {
        assertEquals(sex, new FirstNames().sex(name));
    }

    @Test
    void soundsAlikeWhateverTheTransliteration() {
        assertTrue(Keys.same("beloussow", "beloussovs"));
        assertTrue(Keys.same("selenskyj", "selenskij"));
        assertEquals(false, Keys.same("müller", "möller"));
    }
}
