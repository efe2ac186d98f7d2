package dev.depesche.article.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.language.Faults;
import dev.depesche.language.Lexicon;
import dev.depesche.language.Resource;
import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every entry of the boilerplate files is tried in a line of its own. */
class BoilerplateLexiconTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyEntryMakesItsLineWhatItSays(String code) {
        String path = "lang/" + code + "/boilerplate.lex";
        Faults faults = new Faults();
        Lexicon lexicon = Lexicon.parse(code + ".boilerplate", path, Resource.lines(path), faults);
        faults.raise();
        LineClassifier classifier = new LineClassifier(Cues.of(List.of(code)));
        List<String> wrong = new ArrayList<>();
        for (Lexicon.Entry e : lexicon.entries()) {
            for (String at : e.list("at").isEmpty() ? List.of("line") : e.list("at")) {
                String line = line(e.headword().replace("{n}", "7"), at, "date".equals(e.get("as")));
                if (line != null && !classifier.classify(Line.of(line, new Span(0, line.length()))).name().equalsIgnoreCase(e.get("as"))) {
                    wrong.add(path + ":" + e.line() + ": \"" + line + "\" is taken for " + classifier.classify(Line.of(line, new Span(0, line.length()))));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String line(String headword, String at, boolean stamp) {
        return switch (at) {
            case "line" -> headword;
            case "begin" -> headword + (stamp ? " 14:05" : " lorem ipsum");
            case "within" -> "Lorem ipsum " + headword + " dolor";
            case "end" -> "Lorem ipsum " + headword;
            case "bar" -> "Lorem ipsum dolor | " + headword;
            default -> null;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyBylineAndRemarkIsKnown(String code) {
        String path = "lang/" + code + "/boilerplate.lex";
        Lexicon lexicon = Lexicon.parse(code, path, Resource.lines(path), new Faults());
        Cues cues = Cues.of(List.of(code));
        for (Lexicon.Entry e : lexicon.entries()) {
            if (e.list("at").contains("byline")) {
                assertEquals("Anna Muster", cues.afterByline(e.headword() + " Anna Muster"), e.id());
            }
            if (e.list("at").contains("remark")) {
                assertTrue(cues.isRemark("… " + e.headword()), e.id());
            }
            if (e.list("at").contains("signature")) {
                assertTrue(cues.isSignature(e.headword() + " Anna Muster; Otto Muster"), e.id());
            }
            if (e.list("at").contains("pictured")) {
                assertTrue(cues.pointsIntoPicture("Anna Muster (" + e.headword() + ") im Rathaus"), e.id());
            }
            if (e.list("at").contains("cut")) {
                String text = "Das war es. " + e.headword() + " news.example More of it";
                assertEquals(12, cues.cut(Line.of(text, new Span(0, text.length()))), e.id());
            }
        }
    }

    @Test
    void sentencesAreNoButtons() {
        LineClassifier de = new LineClassifier(Cues.of(List.of("de", "en")));
        for (String line : List.of("Er erstattete Anzeige.", "Das geht so nicht mehr.", "Die App funktioniert nicht.", "Mehr von ihm war nicht zu hören.",
                "Teilen will die Stadt das Geld nicht.", "Published in 1990, the novel soon became a success in many countries.", "But not everyone agreed.")) {
            assertEquals(LineKind.PROSE, de.classify(Line.of(line, new Span(0, line.length()))), line);
        }
    }
}
