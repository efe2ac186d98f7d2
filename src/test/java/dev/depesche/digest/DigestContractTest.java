package dev.depesche.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.depesche.Depesche;
import dev.depesche.article.Hints;
import dev.depesche.article.PlainText;
import dev.depesche.article.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every digest, whatever the article. */
class DigestContractTest {

    private static final Depesche DEPESCHE = new Depesche();
    private static final DigestWriter WRITER = new DigestWriter();
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(DigestContractTest.class.getResourceAsStream("/dev/depesche/digest.schema.json"));

    static Stream<Path> samples() throws IOException {
        return Files.list(Path.of("events/articles")).sorted();
    }

    private static String line(String text, String published) {
        return WRITER.line(DEPESCHE.digest(new PlainText().read("a", Source.UNKNOWN, text, new Hints(null, published, null, null, null))), true);
    }

    private static void assertKeepsTheContract(String json, String text) throws IOException {
        Set<ValidationMessage> faults = SCHEMA.validate(json, InputFormat.JSON);
        assertEquals(Set.of(), faults);
        Map<String, Object> digest = JSON.std.mapFrom(json);
        Map<?, ?> article = (Map<?, ?>) digest.get("article");
        assertEquals(text, article.get("text"));
        for (String part : List.of("summary", "facts", "watches")) {
            assertSpans(digest.get(part), text, (String) article.get("title"));
        }
    }

    private static void assertSpans(Object node, String text, String title) {
        if (node instanceof Map<?, ?> map) {
            if (map.get("begin") instanceof Integer begin && map.get("text") instanceof String words) {
                String in = "title".equals(map.get("in")) ? title : text;
                assertEquals(words, in.substring(begin, (Integer) map.get("end")));
            }
            map.values().forEach(v -> assertSpans(v, text, title));
        } else if (node instanceof List<?> list) {
            list.forEach(v -> assertSpans(v, text, title));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsTheContractOnEverySample(Path sample) throws IOException {
        String text = Files.readString(sample);
        assertKeepsTheContract(line(text, "2026-04-10"), text);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void comesBackAsItWasStored(Path sample) throws IOException {
        String line = line(Files.readString(sample), "2026-04-10");
        assertEquals(line, WRITER.line(new DigestReader().read(line, null), true));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesTheSameBytesInEveryLocaleAndTimeZone(Path sample) throws IOException {
        String text = Files.readString(sample);
        String expected = line(text, "2026-04-10");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                String fresh = WRITER.line(new Depesche().digest(new PlainText().read("a", Source.UNKNOWN, text, new Hints(null, "2026-04-10", null, null, null))), true);
                assertEquals(expected, fresh, tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 200)
    void keepsTheContractOnAnyText(@ForAll @StringLength(max = 2000) String text) throws IOException {
        String readable = new String(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
        assertKeepsTheContract(line(readable, null), readable);
    }

    @Property(tries = 60)
    void keepsTheContractOnShuffledNews(@ForAll long seed) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path p : samples().toList()) {
            all.append(Files.readString(p));
        }
        String[] words = all.toString().split("(?<= )");
        java.util.Random random = new java.util.Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            int at = random.nextInt(words.length);
            for (int k = at; k < Math.min(words.length, at + 1 + random.nextInt(6)); k++) {
                text.append(words[k]);
            }
        }
        assertKeepsTheContract(line(text.toString(), "2026-04-10"), text.toString());
        assertTrue(text.length() > 0);
    }
}
