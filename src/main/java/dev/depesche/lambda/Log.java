package dev.depesche.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Log lines, each one JSON object on one line: nothing in a key or an article can break or forge one. */
public final class Log {

    private static final int LONGEST = 4_000;

    private final PrintStream out;
    private final JsonFactory json = new JsonFactory();

    public Log(PrintStream out) {
        this.out = out;
    }

    /** One that writes nothing. */
    static Log none() {
        return new Log(new PrintStream(OutputStream.nullOutputStream()));
    }

    /** @param fields name, value, name, value …; a null value is left out */
    public void info(String message, String... fields) {
        line("INFO", message, fields);
    }

    public void warn(String message, String... fields) {
        line("WARN", message, fields);
    }

    public void error(String message, String... fields) {
        line("ERROR", message, fields);
    }

    private void line(String level, String message, String... fields) {
        write(g -> {
            g.writeStringField("level", level);
            g.writeStringField("message", message);
            for (int i = 0; i + 1 < fields.length; i += 2) {
                if (fields[i + 1] != null) {
                    g.writeStringField(fields[i], fields[i + 1].length() > LONGEST ? fields[i + 1].substring(0, LONGEST) + "…" : fields[i + 1]);
                }
            }
        });
    }

    /**
     * Counts as one line of CloudWatch's embedded metric format.
     *
     * @param dimensions name to value
     * @param at         epoch milliseconds
     */
    void metrics(String namespace, Map<String, String> dimensions, Map<String, Integer> counts, long at) {
        write(g -> {
            g.writeObjectFieldStart("_aws");
            g.writeNumberField("Timestamp", at);
            g.writeArrayFieldStart("CloudWatchMetrics");
            g.writeStartObject();
            g.writeStringField("Namespace", namespace);
            g.writeArrayFieldStart("Dimensions");
            g.writeStartArray();
            for (String d : dimensions.keySet()) {
                g.writeString(d);
            }
            g.writeEndArray();
            g.writeEndArray();
            g.writeArrayFieldStart("Metrics");
            for (String name : counts.keySet()) {
                g.writeStartObject();
                g.writeStringField("Name", name);
                g.writeStringField("Unit", "Count");
                g.writeEndObject();
            }
            g.writeEndArray();
            g.writeEndObject();
            g.writeEndArray();
            g.writeEndObject();
            for (Map.Entry<String, String> d : dimensions.entrySet()) {
                g.writeStringField(d.getKey(), d.getValue());
            }
            for (Map.Entry<String, Integer> c : counts.entrySet()) {
                g.writeNumberField(c.getKey(), c.getValue());
            }
        });
    }

    private interface Fields {
        void to(JsonGenerator g) throws IOException;
    }

    private void write(Fields fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator g = json.createGenerator(line)) {
            g.writeStartObject();
            fields.to(g);
            g.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        out.print(line.append('\n'));
        out.flush();
    }
}
