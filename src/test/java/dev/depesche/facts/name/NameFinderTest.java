package dev.depesche.facts.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameFinderTest {

    @Test
    void leavesTitlesAndRolesOutsideTheName() {
        assertEquals(List.of("PERSON Kim Jong Un"), Named.in("de", "Gestern sprach Präsident Kim Jong Un."));
        assertEquals(List.of("PERSON Angela Merkel"), Named.in("en", "They met Chancellor Angela Merkel."));
    }

    @Test
    void takesNoCommonNounForAName() {
        assertEquals(List.of(), Named.in("de", "Die Polizei sperrte am Abend die Straße zum Bahnhof."));
        assertEquals(List.of(), Named.in("en", "Police closed the road to the station."));
    }

    @Test
    void recognisesByTheLastNameWhoWasNamedInFull() {
        assertEquals(List.of("PERSON Petra Kauf", "PERSON Kauf"), Named.in("de", "Petra Kauf leitet das Amt. Nun geht Kauf in den Ruhestand."));
    }

    @Test
    void findsListedNamesInEveryCase() {
        assertEquals(List.of("ORGANISATION Europäischen Union"), Named.in("de", "Das ist Sache der Europäischen Union."));
        assertEquals(List.of("LOCATION Russlands"), Named.in("de", "Das ist die Meinung Russlands."));
    }

    @Test
    void tellsTheNameByItselfWhereItStandsInTheGenitive() {
        assertEquals(List.of("Kreml"), bare("Das erklärte ein Sprecher des Kremls."));
        assertEquals(List.of("Russland"), bare("Das ist die Meinung Russlands."));
        assertEquals(List.of("Petra Tolbrand"), bare("Nun liegt Petra Tolbrands Bericht vor."));
        assertEquals(List.of("Bundesverfassungsgericht"), bare("So lautet das Urteil des Bundesverfassungsgerichts."));
        assertEquals(List.of("-"), bare("Das beriet ein Ausschuss des Deutschen Bundestages."));
        assertEquals(List.of("-"), bare("Dort wohnt Carlos Rodas."));
    }

    private static List<String> bare(String text) {
        return Named.names("de", text).stream().map(n -> n.bare() == null ? "-" : n.bare()).toList();
    }

    @Test
    void takesAnyApostropheInAName() {
        for (char mark : "'’\u2032".toCharArray()) {
            assertEquals(List.of("LOCATION L" + mark + "Aquila"), Named.in("de", "Die Staatschefs treffen sich in L" + mark + "Aquila."));
        }
    }
}
