package dev.depesche.facts.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadDoersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de|Eine hessische Firma hat am Montag neue Akkus vorgestellt.|hessische Firma|ORGANISATION",
        "de|Das deutsche Team gewann am Sonntag den Wettbewerb.|deutsche Team|ORGANISATION",
        "de|Die Jugendverbände fordern mehr Geld für ihre Arbeit.|Jugendverbände|GROUP",
        "de|In einer Erklärung verurteilten die G20-Staaten den Angriff.|G20-Staaten|GROUP",
        "de|Ein 34-jähriger Mann wird in der kommenden Woche vor Gericht gestellt.|34-jähriger Mann|PERSON",
        "de|Ein 21-Jähriger hat am Montag einen Bus gestohlen.|21-Jähriger|PERSON",
        "de|Autohäuser fürchten um ihr Geschäft.|Autohäuser|GROUP",
        "de|[L Hessens] Brauereien leiden unter der Hitze.|Brauereien|GROUP",
        "de|Die Winzer hoffen auf einen guten Jahrgang.|Winzer|GROUP",
        "en|Right-wing parties threaten to leave the talks.|Right-wing parties|GROUP",
        "en|Dozens of rescuers were searching the valley on Sunday.|rescuers|GROUP",
        "en|Rescuers saved a five-year-old boy from a well.|five-year-old boy|PERSON"})
    void listsWhomTheLeadIsAbout(String language, String text, String name, ActorType type) {
        List<Actor> actors = new Cast(language, text).actors;
        assertEquals(List.of(type), actors.stream().filter(a -> a.name().equals(name)).map(Actor::type).toList(), () -> actors.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Im Kanton wird heute eine neue Regierung gewählt.",
        "Er warnte davor, dass Staaten Waffen bauen.",
        "In der Branche arbeiten nur knapp ein Fünftel Frauen.",
        "Viele Menschen können sich die Miete nicht mehr leisten.",
        "Er ging, als die beiden Bewerber einen Vertrag unterzeichneten.",
        "Er erklärt, warum viele Patienten länger leben.",
        "Im Lager wohnten 40 Leute, davon 12 Minderjährige.",
        "Es haben keine dänischen Bürger gewonnen.",
        "Nun hat die Anlage den Betrieb aufgenommen.",
        "Seit dieser Woche trainiert der 35-Jährige wieder."})
    void leavesOutWhatOnlyStandsThere(String text) {
        assertEquals(List.of(), new Cast("de", text).lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "It was hard because of hate toward migrants.",
        "A letter said the agency had found nothing new.",
        "The deadline is near as each party committee tries to raise money.",
        "The letter energised his supporters.",
        "One of the voters spoke of hundreds of guests.",
        "Three people have died in the storm."})
    void leavesOutWhoIsToldOfInPassing(String text) {
        assertEquals(List.of(), new Cast("en", text).lines());
    }

    @Test
    void takesWhoIsToldByHisAgeAgainForWhomTheTextNamedLast() {
        List<Actor> actors = new Cast("de", "[P Jonas Lindner] kann am Sonntag nicht spielen. Der 24-Jährige ist verletzt.").actors;
        assertEquals(List.of("Jonas Lindner"), actors.stream().map(Actor::name).toList());
        assertEquals(2, actors.get(0).mentions().size(), () -> actors.toString());
    }

    @Test
    void leavesTheNounOfABodyToItsName() {
        assertEquals(List.of("Molkereiverband Alpen"), new Cast("de", "Der [O Molkereiverband Alpen] hat gewählt. Der Molkereiverband fordert mehr Geld.").actors.stream().map(Actor::name).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Voters of the opposition Zandomo party stayed at home. Zandomo called it a protest.|true", "Voters of the Islamist organization stayed at home.|false"})
    void namesAPartyByTheWordBeforeIt(String text, boolean named) {
        List<Actor> actors = new Cast("en", text).actors;
        assertEquals(named, actors.stream().anyMatch(a -> a.name().startsWith("Zandomo") || a.name().startsWith("Islamist")), () -> actors.toString());
    }
}
