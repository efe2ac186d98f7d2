package dev.depesche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.Depesche;
import dev.depesche.article.Hints;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {

    private static final Pattern SALIENCE = Pattern.compile("salience (\\d\\.\\d\\d)");
    private static final Pattern TERM = Pattern.compile(" ([+-]\\d+\\.\\d)(,|$)");
    /** Terms are told to one digit. */
    private static final double ROUNDED = 0.05;

    private static String explain(String file) throws Exception {
        var article = new FileReader().read(Path.of(file), "a.txt", Hints.NONE, (entry, why) -> { }).get(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Explanation(new Depesche().digest(article)).print(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"events/articles/gipfel-de.txt", "events/articles/hafenstreik-de.txt", "events/articles/flood-en.txt", "events/articles/merger-en.txt"})
    void theTermsOfEverySalienceAddUpToIt(String file) throws Exception {
        String salience = null;
        int explained = 0;
        for (String line : explain(file).split("\\R")) {
            Matcher head = SALIENCE.matcher(line);
            salience = head.find() ? head.group(1) : salience;
            if (line.strip().startsWith("because")) {
                double sum = 0;
                int terms = 0;
                for (Matcher term = TERM.matcher(line); term.find(); terms++) {
                    sum += Double.parseDouble(term.group(1));
                }
                double told = Double.parseDouble(salience);
                double meant = 5 * told / (1 - told);
                assertEquals(meant, Math.max(0, sum), 0.1 + ROUNDED * terms, salience + line);
                explained++;
            }
        }
        assertTrue(explained > 3, explained + " explained");
    }
}
