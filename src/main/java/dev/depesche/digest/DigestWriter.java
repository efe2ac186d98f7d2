package dev.depesche.digest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.depesche.article.Article;
import dev.depesche.article.Source;
import dev.depesche.article.Warning;
import dev.depesche.facts.Passage;
import dev.depesche.summary.Headline;
import dev.depesche.summary.SummarySentence;
import dev.depesche.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a digest as the contract's JSON: the same digest always gives the same bytes. Unknown values are left out. */
public final class DigestWriter {

    private final JsonFactory json = new JsonFactory();

    /** One line of JSON without a line break. @param withText whether {@code article.text} is written too */
    public String line(Digest digest, boolean withText) {
        StringWriter out = new StringWriter();
        try (JsonGenerator g = json.createGenerator(out)) {
            write(g, digest, withText);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toString();
    }

    /** Indented JSON in UTF-8, without the text: the object in the bucket. */
    public byte[] pretty(Digest digest) {
        StringWriter out = new StringWriter();
        try (JsonGenerator g = json.createGenerator(out)) {
            g.setPrettyPrinter(new com.fasterxml.jackson.core.util.DefaultPrettyPrinter());
            write(g, digest, false);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return (out + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonGenerator g, Digest d, boolean withText) throws IOException {
        g.writeStartObject();
        g.writeStringField("schemaVersion", Digest.SCHEMA_VERSION);
        g.writeStringField("id", d.id());
        source(g, d.article().source());
        g.writeObjectFieldStart("engine");
        g.writeStringField("version", d.engine().version());
        g.writeStringField("rules", d.engine().rules());
        g.writeEndObject();
        article(g, d, withText);
        headline(g, d.summary().headline());
        g.writeArrayFieldStart("summary");
        for (SummarySentence s : d.summary().sentences()) {
            g.writeStartObject();
            passage(g, s.passage());
            optional(g, "display", s.display());
            g.writeStringField("rule", s.rule());
            g.writeEndObject();
        }
        g.writeEndArray();
        new FactsWriter(g).write(d.facts());
        matches(g, d.matches());
        g.writeArrayFieldStart("warnings");
        for (Warning w : d.warnings()) {
            g.writeStartObject();
            g.writeStringField("code", w.code());
            g.writeStringField("message", w.message());
            g.writeEndObject();
        }
        g.writeEndArray();
        g.writeEndObject();
    }

    private static void source(JsonGenerator g, Source s) throws IOException {
        g.writeObjectFieldStart("source");
        optional(g, "bucket", s.bucket());
        optional(g, "key", s.key());
        optional(g, "versionId", s.versionId());
        optional(g, "etag", s.etag());
        optional(g, "sequencer", s.sequencer());
        if (s.size() >= 0) {
            g.writeNumberField("size", s.size());
        }
        optional(g, "lastModified", s.lastModified());
        optional(g, "mediaType", s.mediaType());
        optional(g, "charset", s.charset());
        g.writeEndObject();
    }

    private static void article(JsonGenerator g, Digest d, boolean withText) throws IOException {
        Article a = d.article();
        g.writeObjectFieldStart("article");
        optional(g, "title", a.title());
        optional(g, "publisher", a.publisher());
        optional(g, "agency", a.agency());
        optional(g, "author", a.author());
        optional(g, "url", a.url());
        g.writeStringField("language", a.language());
        if (a.published() != null) {
            g.writeObjectFieldStart("published");
            g.writeStringField("value", a.published().value());
            g.writeStringField("basis", a.published().basis());
            g.writeEndObject();
        }
        g.writeNumberField("words", d.words());
        g.writeArrayFieldStart("body");
        for (Span s : a.body()) {
            g.writeStartObject();
            g.writeNumberField("begin", s.begin());
            g.writeNumberField("end", s.end());
            g.writeEndObject();
        }
        g.writeEndArray();
        if (withText) {
            g.writeStringField("text", a.text());
        }
        g.writeEndObject();
    }

    private static void headline(JsonGenerator g, Headline h) throws IOException {
        if (h == null) {
            return;
        }
        g.writeObjectFieldStart("headline");
        g.writeStringField("text", h.text());
        g.writeArrayFieldStart("from");
        for (Passage p : h.from()) {
            g.writeStartObject();
            g.writeNumberField("begin", p.begin());
            g.writeNumberField("end", p.end());
            if (p.inTitle()) {
                g.writeStringField("in", "title");
            }
            g.writeEndObject();
        }
        g.writeEndArray();
        g.writeStringField("rule", h.rule());
        g.writeEndObject();
    }

    private static void matches(JsonGenerator g, List<Match> matches) throws IOException {
        g.writeArrayFieldStart("watches");
        for (Match m : matches) {
            g.writeStartObject();
            g.writeStringField("id", m.id());
            g.writeStringField("title", m.title());
            g.writeNumberField("score", FactsWriter.rounded(m.score()));
            g.writeArrayFieldStart("matched");
            for (Match.Hit h : m.matched()) {
                g.writeStartObject();
                g.writeStringField("term", h.term());
                passage(g, new Passage(h.text(), h.begin(), h.end(), h.inTitle()));
                g.writeEndObject();
            }
            g.writeEndArray();
            g.writeEndObject();
        }
        g.writeEndArray();
    }

    static void passage(JsonGenerator g, Passage p) throws IOException {
        g.writeStringField("text", p.text());
        g.writeNumberField("begin", p.begin());
        g.writeNumberField("end", p.end());
        if (p.inTitle()) {
            g.writeStringField("in", "title");
        }
    }

    static void optional(JsonGenerator g, String name, String value) throws IOException {
        if (value != null) {
            g.writeStringField(name, value);
        }
    }
}
