package dev.depesche.facts.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorWordsTest {

    /** An entry that no text can show as one token would never be met by the rules that ask for it. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void meetsEveryEntryInAText(String language) {
        Language l = Cast.LANGUAGES.get(language);
        Words words = new Words(l);
        List<String> missed = new ArrayList<>();
        for (Lexicon.Entry e : l.lexicon("actor-words").entries()) {
            boolean ending = e.headword().startsWith("-");
            boolean clitic = e.headword().startsWith("'") || e.headword().startsWith("n'");
            Text text = l.analyse("x " + (clitic ? "would" : "") + e.headword() + " y");
            for (String c : e.list("class")) {
                if (!ending && !stands(words, text, c)) {
                    missed.add(e.headword() + ": " + c);
                }
            }
        }
        assertEquals(List.of(), missed);
    }

    private static boolean stands(Words words, Text text, String wordClass) {
        for (int i = 0; i < text.size(); i++) {
            Token t = text.token(i);
            if (words.is(t, wordClass)) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void asksForEveryClassSomewhere(String language) throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/depesche/facts/actor"))) {
            for (Path f : files.sorted().toList()) {
                code.append(Files.readString(f));
            }
        }
        Set<String> unused = new TreeSet<>();
        Cast.LANGUAGES.get(language).lexicon("actor-words").entries().forEach(e -> unused.addAll(e.list("class")));
        unused.removeIf(c -> code.indexOf('"' + c + '"') >= 0);
        assertEquals(Set.of(), unused);
    }

    @ParameterizedTest
    @CsvSource({"Springerin,true", "Aktivist,true", "Fenster,false"})
    void knowsPeopleByTheEndingsOfTheirNouns(String noun, boolean person) {
        Language l = Cast.LANGUAGES.get("de");
        Text text = l.analyse("Die " + noun);
        assertEquals(person, new Words(l).personNoun(text.token(1)));
    }
}
