package dev.depesche.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.depesche.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that editors use says of a list what its reader says. */
class WatchlistSchemaTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Path FILE = Path.of("src/main/resources/dev/depesche/watchlist.schema.json");
    private static final WordKeys KEYS = new WordKeys(new Languages());

    private static JsonNode schema() throws IOException {
        return new ObjectMapper().readTree(Files.readString(FILE));
    }

    private static boolean schemaTakes(String yaml) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema());
        return schema.validate(YAML.readTree(yaml)).isEmpty();
    }

    private static boolean readerTakes(String yaml) {
        try {
            new WatchlistReader(KEYS).read("w.yaml", yaml);
            return true;
        } catch (WatchlistException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{id: a, title: t, query: Oslo}",
        "{id: a, title: t, query: Oslo, languages: [de, en], threshold: 0.25, batch: 30, owner: desk}",
        "{id: a, title: t, query: Oslo, languages: de}",
        "{id: a, title: t, query: Oslo, topic: \"arn:aws:sns:eu-central-1:123456789012:depesche-a\"}",
        "{id: a, title: t, query: Oslo, quiet: {from: \"22:00\", to: \"07:00\", zone: Europe/Berlin}}",
        "{id: a.b_c-9, title: t, query: Oslo, threshold: 1, batch: 1440}"})
    void bothTakeAGoodWatch(String watch) throws IOException {
        assertEquals("true true", schemaTakes("watches: [" + watch + "]") + " " + readerTakes("watches: [" + watch + "]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{title: t, query: Oslo}",
        "{id: a, query: Oslo}",
        "{id: a, title: t}",
        "{id: a, title: t, query: ''}",
        "{id: ä, title: t, query: Oslo}",
        "{id: a, title: t, query: Oslo, titel: x}",
        "{id: a, title: t, query: Oslo, languages: [deu]}",
        "{id: a, title: t, query: Oslo, threshold: 2}",
        "{id: a, title: t, query: Oslo, threshold: high}",
        "{id: a, title: t, query: Oslo, batch: 2000}",
        "{id: a, title: t, query: Oslo, batch: 1.5}",
        "{id: a, title: t, query: Oslo, topic: depesche}",
        "{id: a, title: t, query: Oslo, quiet: {from: \"22:00\", to: \"07:00\"}}",
        "{id: a, title: t, query: Oslo, quiet: {from: \"25:00\", to: \"07:00\", zone: Europe/Berlin}}",
        "{id: a, title: t, query: Oslo, quiet: night}",
        "nothing"})
    void bothRefuseABadWatch(String watch) throws IOException {
        assertEquals("false false", schemaTakes("watches: [" + watch + "]") + " " + readerTakes("watches: [" + watch + "]"));
    }

    @Test
    void bothKnowTheSameFields() throws IOException {
        Set<String> fields = new TreeSet<>();
        schema().at("/$defs/watch/properties").fieldNames().forEachRemaining(fields::add);
        assertEquals(new TreeSet<>(WatchlistReader.FIELDS), fields);
        String query = schema().at("/$defs/watch/properties/query/description").asText();
        Set<String> untold = java.util.Arrays.stream(Field.values()).map(f -> f.label() + ":").filter(f -> !query.contains(f)).collect(Collectors.toSet());
        assertEquals(Set.of(), untold, "fields that the schema does not tell of");
    }

    @Test
    void takesTheSampleList() throws IOException {
        assertEquals(true, schemaTakes(Files.readString(Path.of("events/watchlist.yaml"))));
    }
}
