package dev.depesche.delivery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.depesche.article.RejectedException;
import dev.depesche.article.Source;
import dev.depesche.digest.Digest;
import dev.depesche.store.Content;
import dev.depesche.store.ObjectStore;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Leaves word of what can never become an article: a code for programs and a sentence for the newsroom. */
public final class Rejections {

    private final Beside beside;

    /** @param store the digest bucket */
    public Rejections(ObjectStore store) {
        this.beside = new Beside(store);
    }

    /**
     * Writes {@code rejected/<key>.json}; an earlier version's digest stays.
     *
     * @param source of the object, its key that of the article
     */
    public void reject(Source source, RejectedException why, Digest.Engine engine, Drop drop) {
        ArticleVersion version = ArticleVersion.of(source);
        beside.put(new Keys(source.key()).rejected(), Content.json(json(source, why, engine), Map.of()), version, engine, drop);
    }

    private static String json(Source source, RejectedException why, Digest.Engine engine) {
        StringWriter out = new StringWriter();
        try (JsonGenerator g = new JsonFactory().createGenerator(out)) {
            g.setPrettyPrinter(new DefaultPrettyPrinter());
            g.writeStartObject();
            g.writeStringField("code", why.code());
            g.writeStringField("message", why.getMessage());
            g.writeObjectFieldStart("source");
            g.writeStringField("bucket", source.bucket());
            g.writeStringField("key", source.key());
            if (source.versionId() != null) {
                g.writeStringField("versionId", source.versionId());
            }
            g.writeNumberField("size", source.size());
            if (source.lastModified() != null) {
                g.writeStringField("lastModified", source.lastModified());
            }
            g.writeEndObject();
            g.writeStringField("engine", Engines.name(engine));
            g.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out + "\n";
    }
}
