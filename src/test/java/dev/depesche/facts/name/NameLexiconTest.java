package dev.depesche.facts.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.depesche.language.Faults;
import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import dev.depesche.language.Resource;
import dev.depesche.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameLexiconTest {

    @Test
    void everyListedNameIsFoundInASentence() {
        List<String> missed = new ArrayList<>();
        missed.addAll(missed("de", Named.LANGUAGES.get("de").lexicon("known-names")));
        missed.addAll(missed("en", Named.LANGUAGES.get("en").lexicon("known-names")));
        missed.addAll(missed("de", shared("known-names")));
        assertEquals(List.of(), missed);
    }

    private static List<String> missed(String language, Lexicon lexicon) {
        List<String> missed = new ArrayList<>();
        for (Lexicon.Entry e : lexicon.entries()) {
            for (String name : e.list("names")) {
                String word = "yes".equals(e.get("ambiguous")) ? "„" + name + "“" : name;
                String sentence = language.equals("de") ? "Hier steht " + word + " geschrieben." : "Here stands " + word + " in print.";
                if (Named.names(language, sentence).stream().noneMatch(n -> n.span().in(sentence).equals(name))) {
                    missed.add(e.id() + ": " + name + " found " + Named.in(language, sentence));
                }
            }
        }
        return missed;
    }

    private static Lexicon shared(String name) {
        String path = "data/" + name + ".lex";
        Faults faults = new Faults();
        Lexicon lexicon = Lexicon.parse(name, path, Resource.lines(path), faults);
        faults.raise();
        return lexicon;
    }

    @Test
    void everyWordHasAMark() {
        for (String code : List.of("de", "en")) {
            Language language = Named.LANGUAGES.get(code);
            WordMarks words = new Workbench(language).words();
            for (Lexicon.Entry e : language.lexicon("name-words").entries()) {
                if (e.list("is").contains("noun-ending")) {
                    continue;
                }
                String word = e.headword().replaceFirst("^-", "");
                Text text = language.analyse("x " + word + " x");
                assertNotEquals(0L, words.of(text.token(1)), e.id());
            }
        }
    }

    @Test
    void everyEndingIsKnownInALongerWord() {
        Lexicon lexicon = shared("name-endings");
        for (Lexicon.Entry e : lexicon.entries()) {
            for (String kind : e.list("is")) {
                assertEquals(true, new Endings(lexicon, kind).end("xyz" + e.headword().substring(1)), e.id());
            }
        }
    }
}
