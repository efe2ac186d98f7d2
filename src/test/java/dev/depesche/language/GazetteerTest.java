package dev.depesche.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.language.Gazetteer.CountryWord;
import dev.depesche.language.Gazetteer.Form;
import dev.depesche.language.Gazetteer.Kind;
import dev.depesche.language.Gazetteer.Spot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private final Gazetteer world = Gazetteer.world();

    @ParameterizedTest
    @CsvSource({"de,Nordkorea,KP,NAME", "de,DVRK,KP,NAME", "de,nordkoreanischen,KP,ADJECTIVE", "de,Nordkoreanerinnen,KP,INHABITANT",
        "de,Kreml,RU,GOVERNMENT", "de,Französin,FR,INHABITANT", "de,Russlands,RU,NAME", "de,KP,KP,CODE", "en,Dutch,NL,ADJECTIVE",
        "en,Britons,GB,INHABITANT", "en,Kremlin,RU,GOVERNMENT", "en,U.S.,US,NAME", "en,Ivory Coast,CI,NAME"})
    void tellsWhatAWordSaysOfACountry(String language, String word, String country, Form form) {
        assertEquals(new CountryWord(country, form), world.countryWord(language, word));
    }

    @ParameterizedTest
    @CsvSource({"Kiew,UA,703448", "Kiev,UA,703448", "Peking,CN,1816670", "Pjöngjang,KP,1871859", "Frankfurt,DE,2925533", "München,DE,2867714",
        "Munich,DE,2867714", "Bozen,IT,3181913", "Washington,US,4140963", "Bayern,DE,2951839", "Kalifornien,US,5332921"})
    void putsTheMostInhabitedPlaceOfANameFirst(String name, String country, String id) {
        Spot first = world.spots(name).get(0);
        assertEquals(country, first.country());
        assertEquals(id, first.id());
    }

    @Test
    void knowsPlacesThatLieInSeveralCountries() {
        Spot sea = world.spots("Black Sea").get(0);
        assertEquals(Kind.WATER, sea.kind());
        assertNull(sea.country());
        assertNotNull(sea.lat());
    }

    @Test
    void readsCountriesInCapitalsButNoCommonWords() {
        assertEquals("KP", world.codeOf("NORDKOREANISCH"));
        assertEquals("DE", world.codeOf("GERMANY"));
        assertEquals("US", world.codeOf("US"));
        assertNull(world.codeOf("us"));
        assertNull(world.codeOf("island"));
        assertNull(world.codeOf(""));
    }

    @Test
    void everyWordForACountryNamesACountryThatIsKnown() {
        for (String language : List.of("de", "en")) {
            Map<String, CountryWord> words = world.words(language);
            assertTrue(words.size() > 1000, language);
            words.forEach((word, c) -> assertNotNull(world.country(c.country()), word));
        }
        assertTrue(world.country("DE").neighbours().contains("AT"));
    }

    @Test
    void everyNameOfTheTableIsFound() {
        int names = 0;
        for (String line : new String(Resource.bytes("data/places.tsv"), StandardCharsets.UTF_8).split("\n")) {
            if (line.startsWith("#")) {
                continue;
            }
            for (String name : line.substring(0, line.indexOf('\t')).split("\\|")) {
                assertTrue(world.hasSpot(name), name);
                names++;
            }
        }
        assertTrue(names > 60_000);
    }

    @Test
    void findsNoPlaceWhereThereIsNone() {
        assertFalse(world.hasSpot("Entenhausen"));
        assertFalse(world.hasSpot(""));
        assertEquals(List.of(), world.spots("Berlin|"));
    }
}
