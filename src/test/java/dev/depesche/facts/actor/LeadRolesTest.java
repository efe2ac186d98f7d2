package dev.depesche.facts.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.depesche.facts.ActorType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadRolesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Radfahrer stürzt von einer Mauer|Der Unfall geschah am Montag in Husum.|Radfahrer",
        "Betrunkener Autofahrer rammt Garage|Ein 40-Jähriger verlor in Husum die Gewalt über seinen Wagen.|Betrunkener Autofahrer",
        "Unfall am See: Radfahrerin schwer verletzt|Am Montag kam es zu einem Unfall.|Radfahrerin"})
    void listsTheOneWhomATitleTellsOfWithoutAnArticle(String title, String text, String name) {
        Cast cast = new Cast("de", title, text);
        assertEquals(List.of(name), cast.actors.stream().filter(a -> a.type() == ActorType.PERSON).map(a -> a.name()).toList(), cast::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Neue Brücke für Radfahrer|Am Montag wurde in Husum gefeiert.",
        "Das wird neuer Botschafter|Am Montag wurde in Husum gefeiert.",
        "Experte: Leim war zu alt|Am Montag wurde in Husum geprüft."})
    void listsNobodyWhomATitleOnlyNames(String title, String text) {
        Cast cast = new Cast("de", title, text);
        assertEquals(List.of(), cast.actors.stream().filter(a -> a.type() == ActorType.PERSON).map(a -> a.name()).toList(), cast::toString);
    }
}
