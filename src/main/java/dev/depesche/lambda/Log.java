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
    public static Log none() {
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
        out.print(visible(line.toString()) + '\n');
        out.flush();
    }

    /** What JSON lets stand in strings but a terminal or a log viewer takes for a line's end or a turn of the writing is escaped too. */
    private static String visible(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int type = c < 127 ? Character.OTHER_LETTER : Character.getType(c);
            if (type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR) {
                out.append(String.format("\\u%04X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
