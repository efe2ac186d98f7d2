package dev.depesche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.article.Article;
import dev.depesche.article.Hints;
import dev.depesche.article.PlainText;
import dev.depesche.article.Source;
import dev.depesche.article.Warning;
import dev.depesche.digest.Digest;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole digests of texts that were made to hurt, and of texts in languages without rules. */
class HostileArticlesTest {

    private static final int LONGEST = 1_000_000;
    private static final long CPU_SECONDS = 10;
    private static final String OPENING = "The town council of Exampleton decided on Monday to repair the old bridge across the river. ";
    private static final Depesche DEPESCHE = new Depesche();

    private static Digest digest(String text) {
        return DEPESCHE.digest(new PlainText().read("id", Source.UNKNOWN, text, Hints.NONE));
    }

    private static List<String> warnings(Digest d) {
        return d.warnings().stream().map(Warning::code).toList();
    }

    /** Processor time of this thread, which other work on the machine does not lengthen. */
    @ParameterizedTest
    @ValueSource(strings = {"THE COUNCIL OF EXAMPLETON SAID ", "1234567890", "\u201e", "(a ", "and the council of Exampleton ", "he said that ",
        "He was arrested and attacked in Paris. "})
    void aMillionCharactersAreDigestedInTime(String unit) {
        String text = OPENING + unit.repeat((LONGEST - OPENING.length()) / unit.length());
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Digest d = digest(text);
        long seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1_000_000_000;
        assertTrue(seconds < CPU_SECONDS, seconds + " s");
        assertTrue(d.facts().positions().stream().flatMap(p -> p.content().stream()).allMatch(c -> c.end() <= text.length()));
    }

    @Test
    void saysThatFactsAreReadFromTheBeginOfAVeryLongArticleOnly() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append("The town council of Exampleton has decided today to repair the old bridge of ")
                    .append((char) ('A' + i % 26)).append((char) ('a' + i / 26 % 26)).append((char) ('a' + i / 676)).append("ton.\n");
        }
        assertTrue(warnings(digest(text.toString())).contains("facts-from-begin"));
        assertEquals(List.of(), warnings(digest(OPENING)).stream().filter("facts-from-begin"::equals).toList());
    }

    @Test
    void claimsNothingOfALanguageItHasNoRulesFor() {
        String text = "Le conseil municipal de Lyon a annoncé lundi une réforme. Le maire Philippe Martin a déclaré que le pont serait rénové le 12/03/2023 et fermé le 25/03/2023. "
                + "« Nous n'attendrons plus », a dit Philippe Martin. Les syndicats ont appelé à une grève en France pour le budget.";
        Article article = new PlainText().read("id", Source.UNKNOWN, text, Hints.NONE);
        Digest d = DEPESCHE.digest(article);
        assertEquals("fr", article.language());
        assertTrue(warnings(d).contains("language-not-supported"));
        assertEquals(List.of(), d.facts().positions());
        assertEquals(List.of(), d.facts().events());
        assertEquals(List.of("2023-03-25"), d.facts().dates().stream().map(m -> m.value()).toList());
        assertTrue(d.facts().actors().stream().allMatch(a -> a.name().contains(" ") && a.role() == null || a.country() != null), d.facts().actors().toString());
        assertTrue(d.facts().actors().stream().anyMatch(a -> a.name().equals("Philippe Martin")));
    }
}
