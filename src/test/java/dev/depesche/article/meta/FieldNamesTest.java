package dev.depesche.article.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.depesche.article.Article;
import dev.depesche.article.Files;
import dev.depesche.article.RejectedException;
import dev.depesche.language.Faults;
import dev.depesche.language.Lexicon;
import dev.depesche.language.Resource;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Every name in {@code data/field-names.lex} is tried in a file of its own. */
class FieldNamesTest {

    private static final String TEXT = Files.FIRST + " " + Files.THIRD;

    private static Article json(String fields) throws RejectedException {
        return Files.read("a.json", Files.utf8("{" + fields.replace('\'', '"') + "}")).get(0);
    }

    private static Article page(String head) throws RejectedException {
        return Files.read("a.html", Files.utf8("<html><head>" + head + "</head><body><article><p>" + Files.FIRST + "</p><p>" + Files.THIRD + "</p></article></body></html>")).get(0);
    }

    @Test
    void everyJsonFieldSaysWhatTheFileHasItSay() throws RejectedException {
        String text = "'text':'" + TEXT + "'";
        for (String name : FieldNames.of("json-text")) {
            assertEquals(TEXT, json("'" + name + "':'" + TEXT + "'").text(), name);
        }
        for (String name : FieldNames.of("json-opening")) {
            assertEquals(TEXT, json("'" + name + "':'" + TEXT + "'").text(), name);
        }
        for (String name : FieldNames.of("json-html")) {
            assertEquals(TEXT, json("'" + name + "':'<p>" + TEXT + "</p>'").text(), name);
        }
        for (String name : FieldNames.of("json-list")) {
            assertEquals(TEXT, json("'" + name + "':[{" + text + "}]").text(), name);
        }
        for (String name : FieldNames.of("json-wrapper")) {
            assertEquals(TEXT, json("'" + name + "':{" + text + "}").text(), name);
        }
        for (String name : FieldNames.of("json-value")) {
            assertEquals("Anna Muster", json(text + ",'author':{'" + name + "':'Anna Muster'}").author(), name);
        }
        for (String name : FieldNames.of("json-title")) {
            assertEquals("Ein Titel", json(text + ",'" + name + "':'Ein Titel'").title(), name);
        }
        for (String name : FieldNames.of("json-published")) {
            assertEquals("2023-11-06", json(text + ",'" + name + "':'2023-11-06'").published().value(), name);
        }
        for (String name : FieldNames.of("json-url")) {
            assertEquals("https://a.example/b", json(text + ",'" + name + "':'https://a.example/b'").url(), name);
        }
        for (String name : FieldNames.of("json-publisher")) {
            assertEquals("Tagblatt", json(text + ",'" + name + "':'Tagblatt'").publisher(), name);
        }
        for (String name : FieldNames.of("json-language")) {
            assertEquals("nl", json(text + ",'" + name + "':'nl'").language(), name);
        }
        for (String name : FieldNames.of("json-author")) {
            assertEquals("Anna Muster", json(text + ",'" + name + "':'Anna Muster'").author(), name);
        }
    }

    @Test
    void everyMetaElementSaysWhatTheFileHasItSay() throws RejectedException {
        for (String what : new String[] {"meta-published", "meta-day", "meta-modified"}) {
            for (String name : FieldNames.of(what)) {
                assertEquals("2023-11-06", page("<meta name='" + name + "' content='2023-11-06'>").published().value(), name);
            }
        }
        for (String name : FieldNames.of("meta-title")) {
            assertEquals("Ein Titel", page("<meta name='" + name + "' content='Ein Titel'>").title(), name);
        }
        for (String name : FieldNames.of("meta-site")) {
            assertEquals("Tagblatt", page("<meta name='" + name + "' content='Tagblatt'>").publisher(), name);
        }
        for (String name : FieldNames.of("meta-author")) {
            assertEquals("Anna Muster", page("<meta name='" + name + "' content='Anna Muster'>").author(), name);
        }
        for (String name : FieldNames.of("script-published")) {
            assertEquals("2023-11-06", page("<script>x={\"" + name + "\":\"2023-11-06\"}</script>").published().value(), name);
        }
    }

    @Test
    void everyWordOfAStampIsKnown() throws RejectedException {
        for (String what : new String[] {"words-changed", "words-published"}) {
            for (String word : FieldNames.of(what)) {
                assertEquals("2023-11-06", page("</head><body><div>Die Seite und alles auf ihr wurde von der Verwaltung " + word + " 6.11.2023</div>").published().value(), word);
            }
        }
    }

    @Test
    void everyCountryHasAZone() {
        Faults faults = new Faults();
        Lexicon zones = Lexicon.parse("data.zones", "data/zones.lex", Resource.lines("data/zones.lex"), faults);
        faults.raise();
        zones.entries().forEach(e -> ZoneId.of(e.get("zone")));
        assertEquals("Europe/Vienna", zones.get("at").get("zone"));
    }

    @Test
    void aNameThatIsNotThereFailsAloud() {
        assertThrows(IllegalArgumentException.class, () -> FieldNames.of("json-nonsense"));
    }
}
