package dev.depesche.facts.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import dev.depesche.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleLexiconTest {

    private static RoleNoun last(String language, String phrase) {
        Language l = Cast.LANGUAGES.get(language);
        Text text = l.analyse(phrase);
        return new RoleNouns(l).endingAt(text, text.size() - 1, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyEntryIsFoundWhereItStands(String language) {
        Language l = Cast.LANGUAGES.get(language);
        RoleNouns nouns = new RoleNouns(l);
        List<String> missed = new ArrayList<>();
        for (Lexicon.Entry e : l.lexicon("roles").entries()) {
            String form = language.equals("de") ? Character.toUpperCase(e.headword().charAt(0)) + e.headword().substring(1) : e.headword();
            Text text = l.analyse((language.equals("de") ? "Die " : "the ") + form);
            RoleNoun found = nouns.endingAt(text, text.size() - 1, 0);
            if (found == null || !found.head().equals(e.headword())) {
                missed.add(e.headword());
            }
        }
        assertEquals(List.of(), missed);
    }

    @ParameterizedTest
    @CsvSource({"Verteidigungsminister,minister,MAN,ANY", "Bundeskanzlerin,bundeskanzler,WOMAN,ONE", "Ärztinnen,arzt,WOMAN,MANY", "US-Präsidenten,präsident,MAN,ANY",
        "Ministern,minister,MAN,MANY", "Abgeordneten,abgeordneter,UNKNOWN,ANY", "Behörden,behörden,UNKNOWN,MANY", "HDP-Chef,chef,MAN,ONE"})
    void readsGermanForms(String word, String head, Sex sex, RoleNoun.Count number) {
        RoleNoun n = last("de", word);
        assertEquals(head, n.head());
        assertEquals(sex, n.sex());
        assertEquals(number, n.number());
    }

    @ParameterizedTest
    @CsvSource({"the prime minister,prime minister", "the spokeswomen,spokeswoman", "deputies,deputy", "heads of state,head of state", "vice-president,president"})
    void readsEnglishPhrases(String phrase, String head) {
        assertEquals(head, last("en", phrase).head());
    }

    @Test
    void leavesOtherNounsAlone() {
        assertNull(last("de", "Das Fenster"));
        assertNull(last("de", "Die Wirtschaft"));
        assertNull(last("en", "the window"));
        assertNotNull(last("de", "Die Staatsanwältin"));
    }
}
