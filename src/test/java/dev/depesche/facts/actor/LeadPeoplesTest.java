package dev.depesche.facts.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadPeoplesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de|Die Iren stimmen am Sonntag über den Vertrag ab.|Iren|GROUP|IE",
        "de|In Tallinn feierten die Esten ihren Sieg.|Esten|GROUP|EE",
        "de|Eine Thailänderin hat den Wettbewerb gewonnen.|Thailänderin|PERSON|TH",
        "de|Nun wurde Anklage gegen drei Iren erhoben.|drei Iren|GROUP|IE",
        "en|Norwegians voted on Monday in a referendum.|Norwegians|GROUP|NO",
        "en|Some 1,500 ethnic Albanians marched through the old town.|Albanians|GROUP|AL"})
    void listsAPeopleThatActsInTheLead(String language, String text, String name, ActorType type, String country) {
        List<Actor> actors = new Cast(language, text).actors;
        assertEquals(List.of(name), actors.stream().map(Actor::name).map(n -> n.replace("ethnic ", "")).toList(), () -> actors.toString());
        assertEquals(type, actors.get(0).type());
        assertEquals(country, actors.get(0).country());
        assertEquals("actor.people", actors.get(0).rule());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de|Der Sieg gegen die Iren war verdient.",
        "de|Das Haus eines Iren brannte ab.",
        "de|Sie fragte, ob die Iren abstimmen.",
        "en|Nobody spoke for the Norwegians.",
        "en|It hurt Norwegians' pride."})
    void leavesOutAPeopleThatIsOnlyToldOf(String language, String text) {
        assertEquals(List.of(), new Cast(language, text).actors.stream().filter(a -> a.rule().equals("actor.people")).toList());
    }

    @Test
    void countsALaterPlaceOfThePeopleToo() {
        List<Actor> actors = new Cast("de", "Die Iren stimmen am Sonntag ab. Der Ausgang ist offen. Viel hängt davon ab. Man dankt den Iren.").actors;
        assertEquals(2, actors.get(0).mentions().size(), () -> actors.toString());
    }
}
