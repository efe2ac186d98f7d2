package dev.depesche.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.Depesche;
import dev.depesche.article.Hints;
import dev.depesche.article.PlainText;
import dev.depesche.article.Source;
import dev.depesche.digest.Digest;
import dev.depesche.digest.Match;
import dev.depesche.language.Languages;
import dev.depesche.watch.QueryParser;
import dev.depesche.watch.Watch;
import dev.depesche.watch.WordKeys;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageWriterTest {

    private static final Languages LANGUAGES = new Languages();
    private static final Watch WATCH = new Watch("hafen", "Hafen", "Hafen",
            new QueryParser(new WordKeys(LANGUAGES, Map.<String, String>of()::get)).parse("Hafen"), List.of(), 0, null, null, 0, null, 1);
    private static final Depesche DEPESCHE = new Depesche();

    private static Message message(String title, String text) {
        Digest d = DEPESCHE.digest(new PlainText().read("a", Source.UNKNOWN, text,
                new Hints(title, "2025-03-04", "https://zeitung.example/a", "Zeitung", "de")));
        Match m = new Match("hafen", "Hafen", 0.5, List.of(new Match.Hit("Hafen", text.substring(0, 5), 0, 5, false)));
        return new MessageWriter(LANGUAGES, "https://digests.example/x").message(d, m, WATCH, "digests/a b.txt.json", false);
    }

    @Test
    void tellsHeadlinePassageAndLinks() {
        Message m = message("Stadt baut den Hafen aus", "Hafen und Kai werden größer, sagte die Bürgermeisterin.");
        assertEquals("Stadt baut den Hafen aus", m.subject());
        assertTrue(m.email().contains("Fundstelle: »Hafen« und Kai werden größer"), m.email());
        assertTrue(m.email().contains("Digest: https://digests.example/x/digests/a%20b.txt.json"), m.email());
        assertTrue(m.email().contains("Quelle: https://zeitung.example/a"), m.email());
        assertTrue(m.sms().startsWith("Stadt baut den Hafen aus https://digests.example/x/"), m.sms());
        assertEquals(1, m.smsParts());
    }

    @Test
    void letsNoArticleWordBecomeALinkOrABreakTheSubject() {
        Message m = message("Gewinn\r\nBcc: x@y.example http://boese.example/klick \u202Egnp", "Hafen an www.boese.example verkauft.");
        assertFalse(m.subject().contains("\n") || m.subject().contains("\r") || m.subject().contains("\u202E"));
        assertFalse(m.email().contains("http://boese.example"), m.email());
        assertFalse(m.email().contains("www.boese.example"), m.email());
    }

    @ParameterizedTest
    @ValueSource(strings = {"boese.example", "HTTP://BOESE.EXAMPLE/x", "www.boese.example", "аррӏе.com", "konto@boese.example", "boese。example", "a.b.c.example/klick"})
    void defangsWhatLooksLikeALink(String link) {
        assertFalse(message("Gewinn auf " + link + " abholen", "Hafen wird größer.").email().contains(link));
    }

    @ParameterizedTest
    @ValueSource(strings = {"z.B.", "Dr.Meier", "3.500", "u.a.", "Ende.Dann", "20.30 Uhr", "1.FC"})
    void leavesOtherWordsWithDotsAlone(String word) {
        assertTrue(message("Hafen " + word + " wird größer", "Hafen wird größer.").subject().contains(word));
    }

    @Property(tries = 100)
    void keepsEverySubjectWithinTheLimitsOfSns(@ForAll @StringLength(min = 1, max = 300) String title) {
        Message m = message(title, "Hafen wird größer.");
        assertTrue(m.subject().length() < 100 && !m.subject().isEmpty());
        assertTrue(m.subject().codePoints().noneMatch(Character::isISOControl));
        assertEquals(1, m.smsParts(), m.sms());
    }
}
