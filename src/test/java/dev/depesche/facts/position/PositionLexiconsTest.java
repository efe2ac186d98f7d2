package dev.depesche.facts.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.depesche.facts.Position;
import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PositionLexiconsTest {

    private static final List<String> LANGUAGES = List.of("de", "en");

    @Test
    void everyStanceWordTellsItsStanceWhereTheWordOfSayingTellsNone() {
        List<String> silent = new ArrayList<>();
        for (String language : LANGUAGES) {
            for (Lexicon.Entry e : Said.LANGUAGES.get(language).lexicon("stance-words").entries()) {
                String sentence = language.equals("de") ? "Die Partei sagte: „Alle " + e.headword() + " gehen.“" : "The party said: “They " + e.headword() + " go home.”";
                String stance = e.get("stance").toUpperCase(Locale.ROOT);
                if (Said.positions(language, sentence).stream().noneMatch(p -> p.stance().name().equals(stance))) {
                    silent.add(language + " " + e.headword());
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void everySpeakerNounSpeaksOrIsAMedium() {
        List<String> silent = new ArrayList<>();
        for (String code : LANGUAGES) {
            Language language = Said.LANGUAGES.get(code);
            Grammar grammar = new Grammar(language);
            for (Lexicon.Entry e : language.lexicon("speaker-nouns").entries()) {
                if (!grammar.speaker(e.headword()) && !grammar.medium(e.headword())) {
                    silent.add(code + " " + e.headword());
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void everyNounThatBearsANameKeepsItFromBeingSaid() {
        List<String> said = new ArrayList<>();
        for (String language : LANGUAGES) {
            for (Lexicon.Entry e : Said.LANGUAGES.get(language).lexicon("name-bearers").entries()) {
                if (e.get("kind") != null) {
                    said.addAll(named(e));
                    continue;
                }
                String noun = language.equals("de") ? e.headword().substring(0, 1).toUpperCase(Locale.ROOT) + e.headword().substring(1) : e.headword();
                String sentence = language.equals("de") ? "Die Ärztin betonte gestern " + noun + " „viele Grüße vom Berg“." : "The party left the " + noun + " “All of us go home”.";
                if (Said.positions(language, sentence).stream().anyMatch(p -> p.kind() == Position.Kind.DIRECT)) {
                    said.add(language + " " + e.headword());
                }
            }
        }
        assertEquals(List.of(), said);
        assertEquals(Position.Kind.DIRECT, Said.positions("de", "Die Ärztin betonte gestern lange „viele Grüße vom Berg“.").get(0).kind());
        assertEquals(Position.Kind.DIRECT, Said.positions("en", "The party left the road “All of us go home”.").get(0).kind());
        assertEquals(Position.Kind.DIRECT, Said.positions("de", "Das Mitglied betonte dem Mitglied „viele Grüße vom Berg“.").get(0).kind());
    }

    private static List<String> named(Lexicon.Entry e) {
        String sentence = e.get("kind").equals("called") ? "Die Ärztin sprach gestern, „die singende Ärztin“ " + e.headword() + ", im Saal."
                : "Die Leute, die sich „singende Ärzte“ " + e.headword() + ", sprachen gestern im Saal.";
        return Said.positions("de", sentence).isEmpty() ? List.of() : List.of("de " + e.headword());
    }

    @Test
    void everyClosedWordIsOfItsClasses() {
        List<String> lost = new ArrayList<>();
        for (String code : LANGUAGES) {
            Language language = Said.LANGUAGES.get(code);
            Grammar grammar = new Grammar(language);
            for (Lexicon.Entry e : language.lexicon("position-words").entries()) {
                for (String wordClass : e.list("class")) {
                    if (!grammar.is(e.headword(), wordClass)) {
                        lost.add(code + " " + e.headword() + " " + wordClass);
                    }
                }
            }
        }
        assertEquals(List.of(), lost);
    }
}
