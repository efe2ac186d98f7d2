package dev.depesche.alert;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.depesche.digest.Digest;
import dev.depesche.digest.Match;
import dev.depesche.facts.Actor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The alert for programs: small, with the key of the digest that holds the rest. */
final class AlertJson {

    private AlertJson() {
    }

    static String of(Digest digest, Match match, String digestKey, boolean update) {
        StringWriter out = new StringWriter();
        try (JsonGenerator g = new JsonFactory().createGenerator(out)) {
            g.writeStartObject();
            g.writeStringField("schemaVersion", Digest.SCHEMA_VERSION);
            g.writeStringField("article", digest.id());
            g.writeStringField("digest", digestKey == null ? "" : digestKey);
            g.writeBooleanField("update", update);
            g.writeStringField("language", digest.article().language());
            g.writeStringField("headline", digest.summary().headline() == null ? "" : Clean.line(digest.summary().headline().text()));
            g.writeArrayFieldStart("actors");
            for (Actor a : digest.facts().actors()) {
                if (a.main()) {
                    g.writeString(Clean.line(a.name()));
                }
            }
            g.writeEndArray();
            g.writeObjectFieldStart("watch");
            g.writeStringField("id", match.id());
            g.writeStringField("title", match.title());
            g.writeArrayFieldStart("matched");
            for (Match.Hit h : match.matched()) {
                g.writeStartObject();
                g.writeStringField("term", h.term());
                g.writeStringField("text", h.text());
                g.writeNumberField("begin", h.begin());
                g.writeNumberField("end", h.end());
                g.writeEndObject();
            }
            g.writeEndArray();
            g.writeEndObject();
            g.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toString();
    }
}
