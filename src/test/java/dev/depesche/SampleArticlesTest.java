package dev.depesche;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.depesche.article.ArticleReader;
import dev.depesche.article.Hints;
import dev.depesche.article.RejectedException;
import dev.depesche.article.Source;
import dev.depesche.digest.Digest;
import dev.depesche.facts.Actor;
import dev.depesche.facts.Event;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Place;
import dev.depesche.facts.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole articles of our own writing, each beside what an editor expects of its digest ({@code NAME.txt}, {@code NAME.expect}).
 *
 * <p>An expectation is {@code key = value}; {@code actor = NAME | ROLE} and {@code position = SPEAKER | STANCE,… | WORDS OF THE CONTENT};
 * {@code main-actor} asks for main besides; alternatives are parted by commas; {@code never} may stand in no fact, headline or summary.
 */
class SampleArticlesTest {

    private static final Depesche DEPESCHE = new Depesche();
    private static final Path FOLDER = Path.of("src/test/resources/articles");

    static Stream<String> articles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".txt")).map(f -> f.substring(0, f.length() - 4)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void tellsWhatAnEditorExpects(String name) throws IOException, RejectedException {
        List<String[]> expected = Files.readAllLines(FOLDER.resolve(name + ".expect")).stream().filter(l -> !l.isBlank()).map(l -> l.split(" = ", 2)).toList();
        String published = expected.stream().filter(e -> e[0].equals("published")).map(e -> e[1]).findFirst().orElse(null);
        Digest digest = DEPESCHE.digest(new ArticleReader().read(Files.readAllBytes(FOLDER.resolve(name + ".txt")), name, Source.UNKNOWN,
                new Hints(null, published, null, null, null)).get(0));
        List<String> missed = new ArrayList<>();
        for (String[] e : expected) {
            if (!holds(digest, e[0], e[1])) {
                missed.add(e[0] + " = " + e[1] + "  but found: " + found(digest, e[0]));
            }
        }
        assertEquals("", String.join("\n", missed));
    }

    private static boolean holds(Digest d, String key, String value) {
        String headline = d.summary().headline() == null ? "" : d.summary().headline().text();
        return switch (key) {
            case "published" -> d.article().published() != null;
            case "language" -> value.equals(d.article().language());
            case "title" -> value.equals(d.article().title());
            case "headline" -> value.equals(headline);
            case "headline-has" -> headline.contains(value);
            case "event" -> d.facts().events().stream().anyMatch(e -> e.main() && oneOf(value, lower(e.type())));
            case "date" -> d.facts().dates().stream().anyMatch(m -> m.main() && m.value().startsWith(value));
            case "place" -> d.facts().places().stream().filter(Place::main).findFirst().map(p -> oneOf(value, p.name())).orElse(oneOf(value, "-"));
            case "actor" -> d.facts().actors().stream().anyMatch(a -> isActor(a, value));
            case "main-actor" -> d.facts().actors().stream().anyMatch(a -> a.main() && isActor(a, value));
            case "position" -> d.facts().positions().stream().anyMatch(p -> isPosition(p, value.split(" \\| ", 3)));
            case "never" -> !everything(d).contains(value);
            default -> throw new IllegalArgumentException("unknown expectation " + key);
        };
    }

    private static boolean isActor(Actor a, String value) {
        String[] parts = (value + " ").split(" \\| ?", 2);
        String role = parts[1].strip();
        return oneOf(parts[0], a.name()) && (role.isEmpty() || a.role() != null && a.role().contains(role));
    }

    private static boolean isPosition(Position p, String[] parts) {
        String said = p.content().stream().map(Passage::text).collect(Collectors.joining(" "));
        return p.speaker() != null && (p.speaker().name().contains(parts[0]) || p.speaker().mention().text().contains(parts[0]))
                && oneOf(parts[1], lower(p.stance())) && said.contains(parts[2]);
    }

    private static boolean oneOf(String alternatives, String value) {
        return List.of(alternatives.split(",")).contains(value);
    }

    private static String lower(Enum<?> e) {
        return e.name().toLowerCase(Locale.ROOT);
    }

    private static String found(Digest d, String key) {
        return switch (key) {
            case "event" -> d.facts().events().stream().filter(Event::main).map(e -> lower(e.type()) + " " + e.trigger().text()).toList().toString();
            case "date" -> d.facts().dates().stream().map(m -> (m.main() ? "*" : "") + m.value()).toList().toString();
            case "place" -> d.facts().places().stream().map(p -> (p.main() ? "*" : "") + p.name()).toList().toString();
            case "actor", "main-actor" -> d.facts().actors().stream().map(a -> (a.main() ? "*" : "") + a.name() + "|" + a.role()).toList().toString();
            case "position" -> d.facts().positions().stream().map(p -> (p.speaker() == null ? "-" : p.speaker().name()) + "|" + lower(p.stance()) + "|"
                    + p.content().stream().map(Passage::text).collect(Collectors.joining(" "))).collect(Collectors.joining("\n      ", "\n      ", ""));
            case "headline", "headline-has" -> d.summary().headline() == null ? "none" : d.summary().headline().text();
            default -> Objects.toString(d.article().title());
        };
    }

    private static String everything(Digest d) {
        StringBuilder all = new StringBuilder();
        all.append(d.summary().headline() == null ? "" : d.summary().headline().text()).append('\n');
        d.summary().sentences().forEach(s -> all.append(s.passage().text()).append('\n'));
        d.facts().actors().forEach(a -> all.append(a.name()).append('\n').append(a.role()).append('\n'));
        d.facts().places().forEach(p -> all.append(p.name()).append('\n'));
        d.facts().positions().forEach(p -> p.content().forEach(c -> all.append(c.text()).append('\n')));
        return all.toString();
    }
}
