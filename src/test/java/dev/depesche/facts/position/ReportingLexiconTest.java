package dev.depesche.facts.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReportingLexiconTest {

    @Test
    void everyGermanEntryFindsASentenceBuiltForIt() {
        List<String> silent = new ArrayList<>();
        for (Lexicon.Entry e : Said.LANGUAGES.get("de").lexicon("reporting").entries()) {
            for (String sentence : sentences(e)) {
                if (Said.positions("de", sentence).stream().noneMatch(p -> p.rule().equals(e.id()))) {
                    silent.add(e.id() + ": " + sentence);
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void everyEnglishEntryFindsASentenceBuiltForItInThePast() {
        List<String> silent = new ArrayList<>();
        for (Lexicon.Entry e : Said.LANGUAGES.get("en").lexicon("reporting").entries()) {
            String sentence = english(e);
            if (Said.positions("en", sentence).stream().noneMatch(p -> p.rule().equals(e.id()))) {
                silent.add(e.id() + ": " + sentence);
            }
        }
        assertEquals(List.of(), silent);
    }

    private static String english(Lexicon.Entry e) {
        switch (e.get("kind", "verb")) {
            case "preposition":
                return "The road is closed, " + e.headword() + " the police.";
            case "noun":
                return "The party issued its " + e.words().get(1) + complement(e);
            case "adjective":
                return "The party is " + e.headword() + complement(e);
            default:
        }
        String verb = e.get("past", VerbForms.past(e.words().get(0)))
                + e.words().stream().skip(1).map(w -> " " + w).collect(Collectors.joining());
        List<String> takes = e.list("takes");
        if (takes.contains("that") || takes.contains("clause")) {
            return "The party " + verb + " that the road would close.";
        }
        if (takes.contains("inf")) {
            return "The party " + verb + " to close the road.";
        }
        if (takes.contains("prep")) {
            return "The party " + verb + " " + e.list("prep").get(0) + " the closed road.";
        }
        return takes.contains("obj") || takes.contains("as") ? "The party " + verb + " the closed road as a mistake."
                : "The party " + verb + ": “The road is closed.”";
    }

    @Test
    void everyEnglishVerbThatTellsWithoutASpeakerDoesSoInThePassive() {
        List<String> silent = new ArrayList<>();
        for (Lexicon.Entry e : Said.LANGUAGES.get("en").lexicon("reporting").entries()) {
            for (String word : e.list("passive")) {
                String sentence = "The party was " + e.get("part", e.get("past", VerbForms.past(e.headword()))) + " " + word
                        + (word.equals("to") ? " close the road." : " a mistake.");
                if (Said.positions("en", sentence).stream().noneMatch(p -> p.rule().equals(e.id()) && p.speaker() == null)) {
                    silent.add(e.id() + ": " + sentence);
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    /** What a noun or adjective takes, in the first of its frames. */
    private static String complement(Lexicon.Entry e) {
        List<String> takes = e.list("takes");
        return takes.contains("that") ? " that the road would close." : takes.contains("inf") ? " to close the road."
                : " " + e.list("prep").get(0) + " the closed road.";
    }

    @Test
    void holdsAtLeast250EntriesForEachLanguage() {
        assertTrue(Said.LANGUAGES.get("en").lexicon("reporting").entries().size() >= 250);
        assertTrue(Said.LANGUAGES.get("de").lexicon("reporting").entries().size() >= 250);
    }

    /** One sentence for the first frame the entry takes. */
    private static List<String> sentences(Lexicon.Entry e) {
        String w = e.headword();
        String with = e.get("with") == null ? "" : e.get("with") + " ";
        switch (e.get("kind", "verb")) {
            case "preposition":
                return List.of("Die Straße ist " + w + " Polizei bis Montag gesperrt.");
            case "postposition":
                return List.of("Die Straße ist der Polizei " + w + " bis Montag gesperrt.");
            case "source":
                return List.of("Nach " + w + " der Polizei ist die Straße bis Montag gesperrt.");
            case "noun":
                return List.of("Von der Partei kam " + w + ", dass die Straße gesperrt wird.");
            case "adverb":
                return List.of("Die Polizei äußerte sich. Danach fuhr niemand. Die Straße wird " + w + " bis Montag gesperrt.");
            case "adjective":
                return List.of("Die Partei ist " + w + ", dass die Straße gesperrt wird.");
            default:
        }
        if ("place".equals(e.get("speaker"))) {
            return List.of("Im Brief soll es " + w + ", dass die Straße gesperrt wird.");
        }
        if ("medium".equals(e.get("speaker"))) {
            return List.of("Im Brief soll " + w + ", dass die Straße gesperrt wird.");
        }
        List<String> takes = e.list("takes");
        if (takes.contains("that") || takes.contains("with")) {
            return List.of("Die Partei will " + with + w + ", dass die Straße gesperrt wird.");
        }
        if (takes.contains("prep")) {
            return List.of("Die Partei will " + e.list("prep").get(0) + " langen Sperren der Straße " + w + ".");
        }
        if (takes.contains("obj")) {
            return List.of("Die Partei will die lange Sperre der Straße " + w + ".");
        }
        if (takes.contains("as")) {
            return List.of("Die Partei will die lange Sperre als Fehler " + w + ".");
        }
        return takes.contains("quote") ? List.of("Die Partei will " + w + ": „Die Straße wird gesperrt.“") : List.of();
    }
}
