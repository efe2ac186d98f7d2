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
    void takesNoVerbOfAHeadlineInCapitalsForPartOfAName() {
        assertEquals(List.of("PERSON Anna Berger"), Named.in("en", "Anna Berger Goes After Rivals Before Vote"));
        assertEquals(List.of("PERSON Anna Berger", "PERSON Paul Berger"), Named.in("en", "Anna Berger And Paul Berger Are Fighting About Money"));
        assertEquals(List.of("PERSON Berger"), Named.in("en", "Minister Berger Will Not Come To Hearing"));
        assertEquals(List.of("ORGANISATION UNICEF", "PERSON Anna Berger"), Named.in("en", "UNICEF Nominates Anna Berger For Second Term"));
        assertEquals(List.of("PERSON Ken Burns"), Named.in("en", "Veteran Filmmaker Ken Burns Talks About Work"));
    }

    @Test
    void takesAStrangeWordThatSpeaksAndComesAgainWithoutAFirstNameForABody() {
        assertEquals(List.of("ORGANISATION Zorbulo", "ORGANISATION Zorbulo", "ORGANISATION Zorbulo"),
                Named.in("en", "Fans like the new bars from Zorbulo. Zorbulo said on its page that sugar was dear. They asked Zorbulo for more."));
        assertEquals(List.of("PERSON Zorbulo", "PERSON Zorbulo", "PERSON Zorbulo"),
                Named.in("en", "They met Mr. Zorbulo. Zorbulo said that sugar was dear. Zorbulo said it again."));
    }

    @Test
    void readsLettersWithDotsAsTheBodyTheyStandFor() {
        assertEquals(List.of("ORGANISATION F.B.I.", "ORGANISATION Z.Q.T."), Named.in("en", "The F.B.I. asked the Z.Q.T. for help."));
        assertEquals(List.of("PERSON J. R. Hellman"), Named.in("en", "The report names J. R. Hellman as author."));
        assertEquals(List.of(), Named.in("en", "The C.E.O. of the firm left."));
    }

    @Test
    void recognisesABodyByTheStrangeFirstWordOfItsName() {
        assertEquals(List.of("ORGANISATION Zorbulo", "ORGANISATION Zorbulo International Bank"),
                Named.in("en", "Some have bets on Zorbulo. The Zorbulo International Bank lost money."));
    }

    @Test
    void takesNoWordOfATitleForAFirstName() {
        assertEquals(List.of("PERSON Jon Velkert"), Named.in("en", "The ruling dealt a blow to Republican Secretary of State Jon Velkert."));
    }

    @Test
    void takesLettersForAKindOfBodyForANameOnlyBehindItsOwn() {
        assertEquals(List.of("ORGANISATION Velkert Solutions PAC"), Named.in("en", "The Velkert Solutions PAC paid, the other super PAC did not."));
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

    @Test
    void keepsTheFieldsOfABodyTogether() {
        assertEquals(List.of("ORGANISATION Institut für Luft- und Raumfahrt"), Named.in("de", "Das fand das Institut für Luft- und Raumfahrt heraus."));
        assertEquals(List.of("ORGANISATION Ministerium für Umwelt, Energie und Verkehr"), Named.in("de", "Das Ministerium für Umwelt, Energie und Verkehr zahlt."));
        assertEquals(List.of("ORGANISATION Landesamt für Statistik und Vermessung"), Named.in("de", "Das Landesamt für Statistik und Vermessung zählt."));
        assertEquals(List.of("ORGANISATION Institut für Klima"), Named.in("de", "Das Institut für Klima, die Polizei und Verbände warnen."));
        assertEquals(List.of(), Named.in("de", "Sie forscht an Luft- und Raumfahrt."));
    }

    @Test
    void takesAnArticleForNoParticleOfAName() {
        assertEquals(List.of("LOCATION Israel"), Named.in("de", "Bald wolle Israel den Grenzübergang öffnen."));
        assertEquals(List.of(), Named.in("de", "Bald konnte die Feuerwehr den Brand löschen."));
        assertEquals(List.of("PERSON Karl zum Felde", "PERSON Jan van den Berg"), Named.in("de", "Dort trafen Karl zum Felde und Jan van den Berg ein."));
        assertEquals(List.of(), Named.in("de", "Unabhängig vom Verkauf der Wohnbaugesellschaft bleibt das so."));
    }

    @Test
    void knowsByGrammarASurnameThatIsAWordToo() {
        assertEquals(List.of("PERSON Müller"), Named.in("de", "Müller sagte das."));
        assertEquals(List.of("PERSON Bär"), Named.in("de", "Das sagte Justizminister Bär am Abend."));
        assertEquals(List.of("PERSON Scheuer"), Named.in("de", "Gestern kam der Verkehrsminister Scheuer."));
        assertEquals(List.of(), Named.in("de", "Gestern gab der Minister Fehler zu."));
        assertEquals(List.of(), Named.in("de", "Ein Müller sagte das."));
    }

    @Test
    void takesTechnicalLettersForNoBody() {
        assertEquals(List.of(), Named.in("de", "Er hat einen QMI von 25."));
        assertEquals(List.of(), Named.in("de", "So wirken die Serotonin-Hemmer (SQRX) im Gehirn."));
        assertEquals(List.of("ORGANISATION Verband für Brotkultur", "ORGANISATION VQB"), Named.in("de", "Das sagte der Verband für Brotkultur (VQB)."));
        assertEquals(List.of("ORGANISATION HQB"), Named.in("de", "Das sagte die Leiterin des Hauptstadtbüros Bioenergie (HQB)."));
        assertEquals(List.of(), Named.in("en", "It has an auxiliary engine (QPU) on board."));
        assertEquals(List.of(), Named.in("de", "Viele sind Burnout-gefährdet."));
    }

    @Test
    void readsEnglishBodiesByWhatTheirWordsStandFor() {
        assertEquals(List.of("ORGANISATION Bakers' Union"), Named.in("en", "The Bakers' Union called a strike."));
        assertEquals(List.of("ORGANISATION Senate Foreign Relations Committee"), Named.in("en", "It went to the Senate Foreign Relations Committee."));
        assertEquals(List.of("ORGANISATION Liwa al-Dorvik"), Named.in("en", "Fighters of Liwa al-Dorvik left."));
        assertEquals(List.of("ORGANISATION Senate Armed Services Committee"), Named.in("en", "It went to the Senate Armed Services Committee."));
        assertEquals(List.of("ORGANISATION 6th Circuit Court of Appeals"), Named.in("en", "It went to the 6th Circuit Court of Appeals."));
        assertEquals(List.of("ORGANISATION Third Army"), Named.in("en", "Soldiers of the Third Army left."));
        assertEquals(List.of("ORGANISATION University of Leicester"), Named.in("en", "He was at the University of Leicester and 2007 in Rome.").subList(0, 1));
    }

    @Test
    void takesAPersonWithASiteForSurnameForNoPlace() {
        assertEquals(List.of("PERSON Anna Hill"), Named.in("en", "Anna Hill met them on Friday."));
        assertEquals(List.of("LOCATION Kandahar Province"), Named.in("en", "They came from Kandahar Province on Friday."));
    }

    @Test
    void takesSignsAndPeoplesForNoPersons() {
        assertEquals(List.of(), Named.in("en", "Follow us at @newsDesk or #NoWar."));
        assertEquals(List.of("PERSON John Harwood"), Named.in("en", "They met John Harwood, R-Ohio, again."));
        assertEquals(List.of(), Named.in("en", "The Franco-German brigade stayed."));
        assertEquals(List.of("LOCATION Tigris River"), Named.in("en", "It lies near the Tigris River."));
        assertEquals(List.of("LOCATION Camp Dorvik"), Named.in("en", "They live in Camp Dorvik."));
        assertEquals(List.of("LOCATION Alaska"), Named.in("en", "Support stood at 12 percent in Alaska, 17 percent elsewhere."));
    }
}
