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
    void knowsABodyByTheNounBesideIt() {
        assertEquals(List.of("ORGANISATION Zefad"), Named.in("de", "Das teilte die Katastrophenschutzbehörde Zefad mit."));
        assertEquals(List.of("ORGANISATION Steinwerk"), Named.in("de", "Der Autozulieferer Steinwerk entlässt hundert Leute."));
        assertEquals(List.of("ORGANISATION Olmur Trissel"), Named.in("en", "The company, Olmur Trissel, declined to comment."));
        assertEquals(List.of("ORGANISATION Trissel"), Named.in("en", "Trissel, a Spanish retailer, closed."));
    }

    @Test
    void readsEnglishBodiesNamedAfterAPlaceInGermanTexts() {
        assertEquals(List.of("ORGANISATION University of Chicago"), Named.in("de", "Sie lehrt an der University of Chicago."));
        assertEquals(List.of("ORGANISATION University of Nevada"), Named.in("de", "Das fanden Forscher der University of Nevada heraus."));
        assertEquals(List.of("LOCATION Nevada"), Named.in("de", "Sie lehrt an der Universität in Nevada."));
    }

    @Test
    void takesNoPartOfALongerName() {
        assertEquals(List.of("LOCATION Demokratischen Volksrepublik Korea"), Named.in("de", "Er lebt in der Demokratischen Volksrepublik Korea."));
        assertEquals(List.of("ORGANISATION Trinity College Dublin"), Named.in("en", "She teaches at Trinity College Dublin."));
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
