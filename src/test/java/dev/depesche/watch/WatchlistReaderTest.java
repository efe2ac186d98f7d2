package dev.depesche.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.depesche.language.Languages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchlistReaderTest {

    private static final WordKeys KEYS = new WordKeys(new Languages(), Map.of("KP", "KP")::get);

    private static Watchlist read(String yaml) {
        return new WatchlistReader(KEYS).read("list.yaml", yaml);
    }

    private static List<String> faults(String yaml) {
        return assertThrows(WatchlistException.class, () -> read(yaml)).faults();
    }

    @Test
    void readsAllFields() {
        Watch w = read("""
                watches:
                  - id: korea
                    title: Nordkorea
                    query: country:KP AND event:meeting
                    languages: [de, en]
                    threshold: 0.4
                    topic: arn:aws:sns:eu-central-1:123456789012:korea
                    quiet: {from: "22:00", to: "07:00", zone: Europe/Berlin}
                    batch: 30
                    owner: desk
                """).get("korea");
        assertEquals(List.of("de", "en"), w.languages());
        assertEquals(0.4, w.threshold());
        assertEquals(30, w.batch());
        assertEquals("desk", w.owner());
    }

    @Test
    void tellsEveryFaultWithItsPlaceAndARemedy() {
        List<String> faults = faults("""
                watches:
                  - id: a
                    titel: x
                    query: Oslo AND (Bergen
                  - id: b
                    title: y
                    query: stance:deni
                  - id: b
                    title: z
                    query: NOT Oslo
                """);
        assertEquals("list.yaml:3:5: there is no field \"titel\"; did you mean \"title\"?", faults.get(0));
        assertEquals("list.yaml:2:5: the field \"title\" is missing: add \"title: …\"", faults.get(1));
        assertEquals("list.yaml:4:21: the parenthesis is never closed: add \")\"", faults.get(2));
        assertEquals("list.yaml:7:19: there is no stance \"deni\"; did you mean \"deny\"?", faults.get(3));
        assertEquals(5, faults.size());
    }

    @Test
    void refusesAnIdThatIsTaken() {
        String twice = "watches:\n- {id: a, title: t, query: Oslo}\n- {id: a, title: t, query: Rom}\n";
        assertEquals(List.of("list.yaml:3:1: the id \"a\" is taken at list.yaml:2: choose another"), faults(twice));
    }

    @Test
    void refusesAWatchThatCanNeverMatch() {
        assertEquals("list.yaml:2:28: the query wants the same words that it excludes, so it can never match",
                faults("watches:\n- {id: a, title: t, query: Oslo AND NOT Oslo}\n").get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oslo AND (Bergen AND NOT Oslo)", "Oslo AND NOT (Bergen OR Oslo)", "\\\"Hafen von Oslo\\\" AND NOT Hafen",
        "language:de AND language:en AND Oslo", "date:2024-12..2024-01 AND Oslo", "title:(NOT Oslo)", "Oslo NEAR/5 (NOT Bergen)",
        "Bergen OR (Oslo AND NOT Oslo)", "language:en AND Oslo"})
    void refusesEveryWatchThatCanNeverMatch(String query) {
        assertEquals(1, faults("watches:\n- {id: a, title: t, query: \"" + query + "\", languages: [de, fr]}\n").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oslo AND NOT \\\"Hafen von Oslo\\\"", "language:de OR language:fr", "date:2024-12-01..2024-12", "Oslo NEAR/5 Bergen",
        "Oslo OR (Bergen AND NOT Oslo)", "title:Oslo AND NOT Oslo"})
    void takesWhatMayYetMatch(String query) {
        assertEquals("a", read("watches:\n- {id: a, title: t, query: \"" + query + "\", languages: [de, fr]}\n").watches().get(0).id());
    }

    @Test
    void refusesWhatIsNoYaml() {
        assertEquals(1, faults("watches: [").size());
        assertEquals("list.yaml:1:1: the file is empty: begin with \"watches:\"", faults("").get(0));
    }
}
