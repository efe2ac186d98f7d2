package dev.depesche.delivery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * How far the alert of one article to one watch has come; an object of its own, so that many can be written at once.
 *
 * @param version  of the article it is about
 * @param told     fingerprint of what the watch was last told for certain; null for nothing
 * @param telling  fingerprint of what this alert tells
 * @param holder   the attempt that claimed it
 * @param deadline when that attempt is dead for certain; a receipt still being sent may then be taken over
 * @param note     what became of it
 */
public record Receipt(ArticleVersion version, State state, String told, String telling, String holder, Instant deadline, String note) {

    /** Where it stands; {@code sending} and {@code failed} are due, the others done. */
    public enum State { SENDING, FAILED, SENT, WAITING, COPY;

        boolean done() {
            return this != SENDING && this != FAILED;
        }
    }

    /** It failed for certain and may be taken over at once. */
    Receipt failed(String why) {
        return new Receipt(version, State.FAILED, told, telling, holder, deadline, why);
    }

    Receipt done(AlertRoute.Outcome outcome) {
        return new Receipt(version, outcome.state(), telling, telling, holder, deadline, outcome.note());
    }

    String json() {
        StringWriter out = new StringWriter();
        try (JsonGenerator g = new JsonFactory().createGenerator(out)) {
            g.writeStartObject();
            for (Map.Entry<String, String> e : version.metadata().entrySet()) {
                g.writeStringField(e.getKey(), e.getValue());
            }
            g.writeStringField("state", state.name().toLowerCase(Locale.ROOT));
            if (told != null) {
                g.writeStringField("told", told);
            }
            g.writeStringField("telling", telling);
            g.writeStringField("holder", holder);
            g.writeStringField("deadline", deadline.toString());
            if (note != null) {
                g.writeStringField("note", note);
            }
            g.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toString();
    }

    /** The receipt in {@code json}; where it is none (any more), one that failed and may be taken over: in doubt the alert goes out. */
    static Receipt read(String json) {
        try {
            Map<String, Object> m = JSON.std.mapFrom(json);
            return new Receipt(new ArticleVersion(text(m, "version"), text(m, "sequencer"), text(m, "modified")),
                    State.valueOf(text(m, "state").toUpperCase(Locale.ROOT)), text(m, "told"), text(m, "telling"), text(m, "holder"),
                    Instant.parse(text(m, "deadline")), text(m, "note"));
        } catch (IOException | RuntimeException e) {
            return new Receipt(new ArticleVersion(null, null, null), State.FAILED, null, "", "", Instant.EPOCH, "not readable");
        }
    }

    private static String text(Map<String, Object> m, String key) {
        return m.get(key) instanceof String s ? s : null;
    }
}
