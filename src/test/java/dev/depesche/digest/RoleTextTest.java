package dev.depesche.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.language.Languages;
import dev.depesche.language.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTextTest {

    private static final Lexicon GERMAN = new Languages().get("de").lexicon("labels");
    private static final Lexicon ENGLISH = new Languages().get("en").lexicon("labels");

    @ParameterizedTest
    @CsvSource({
        "nordkoreanische Präsident, nordkoreanischer Präsident", "früheren französischen Präsidenten, früherer französischer Präsident", "russischen Außenministerin, russische Außenministerin",
        "zurückgetretenen Verteidigungsministers, zurückgetretener Verteidigungsminister", "Parteichefs, Parteichef", "stellvertretenden Vorsitzenden, stellvertretende Vorsitzende",
        "Kollegen, Kollege", "bekannte Model, bekanntes Model", "verletzte Schweizer Torhüterin, verletzte Schweizer Torhüterin", "größter Rivale, größter Rivale",
        "amtierende Präsident der Vereinigten Staaten, amtierender Präsident der Vereinigten Staaten", "von der SPD, von der SPD", "seinen Bruder, seinen Bruder", "Premierminister Kanadas, Premierminister Kanadas", "Dieser Arzt, Arzt"})
    void writesAGermanRoleAsItReadsAlone(String found, String read) {
        assertEquals(" (" + read + ")", RoleText.bracketed(actor(found, ActorType.PERSON), GERMAN));
    }

    @Test
    void leavesRolesOfBodiesAndOfOtherLanguagesAsTheyStand() {
        assertEquals(" (koreanische Nachrichtenagentur)", RoleText.bracketed(actor("koreanische Nachrichtenagentur", ActorType.ORGANISATION), GERMAN));
        assertEquals(" (former senator)", RoleText.bracketed(actor("former senator", ActorType.PERSON), ENGLISH));
        assertEquals("", RoleText.bracketed(actor(null, ActorType.PERSON), GERMAN));
    }

    /** Each noun's end that is listed, on a noun that has it. */
    @ParameterizedTest
    @CsvSource({"Studenten,Student", "Demonstranten,Demonstrant", "Juristen,Jurist", "Kandidaten,Kandidat", "Piloten,Pilot", "Therapeuten,Therapeut", "Architekten,Architekt", "Propheten,Prophet",
        "Monarchen,Monarch", "Pathologen,Pathologe", "Ökonomen,Ökonom", "Fotografen,Fotograf", "Epigraphen,Epigraph", "Philosophen,Philosoph", "Chirurgen,Chirurg", "Strategen,Stratege", "Zeugen,Zeuge",
        "Experten,Experte", "Rivalen,Rivale", "Kurfürsten,Kurfürst", "Kronprinzen,Kronprinz", "Vorsitzenden,Vorsitzende", "Abgeordneten,Abgeordnete", "Beauftragten,Beauftragte", "Angestellten,Angestellte",
        "Gesandten,Gesandte", "Delegierten,Delegierte", "Angehörigen,Angehörige", "Verdächtigen,Verdächtige", "Vertrauten,Vertraute", "Angeklagten,Angeklagte", "Beschuldigten,Beschuldigte",
        "Spielerinnen,Spielerin", "Sprechers,Sprecher", "Chefs,Chef", "Direktors,Direktor", "Gouverneurs,Gouverneur", "Sekretärs,Sekretär", "Stadtrats,Stadtrat", "Landrates,Landrat", "Anwalts,Anwalt",
        "Staatsanwaltes,Staatsanwalt", "Erzbischofs,Erzbischof", "Papstes,Papst", "Königs,König", "Vorstandsmitglieds,Vorstandsmitglied", "Mitgliedes,Mitglied", "Generals,General", "Popstars,Popstar",
        "Fans,Fan", "Kapitäns,Kapitän"})
    void callsANounByItsNominative(String found, String read) {
        assertEquals(" (" + read + ")", RoleText.bracketed(actor(found, ActorType.PERSON), GERMAN));
    }

    private static Actor actor(String role, ActorType type) {
        return new Actor("a1", "X", List.of(), type, role, null, true, 1, "r", List.of());
    }
}
