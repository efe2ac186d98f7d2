package dev.depesche.digest;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.depesche.article.Article;
import dev.depesche.article.Published;
import dev.depesche.article.Source;
import dev.depesche.article.Warning;
import dev.depesche.facts.Passage;
import dev.depesche.summary.Headline;
import dev.depesche.summary.Summary;
import dev.depesche.summary.SummarySentence;
import dev.depesche.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Reads a stored digest back; what {@link DigestWriter} wrote comes out as it went in. */
public final class DigestReader {

    /**
     * The digest in {@code json}.
     *
     * @param text the article's text where the JSON does not carry it, null where it does
     * @throws IllegalArgumentException where this is no digest, or no text is there
     */
    public Digest read(String json, String text) {
        JsonMap d;
        try {
            d = JsonMap.of(JSON.std.mapFrom(json), "digest");
        } catch (IOException e) {
            throw new IllegalArgumentException("this is no JSON: " + e.getMessage(), e);
        }
        String version = d.text("schemaVersion");
        if (version == null || !version.startsWith("1.")) {
            throw new IllegalArgumentException("this is no digest of schema version 1: schemaVersion is " + version);
        }
        Article article = article(d, text);
        JsonMap engine = d.object("engine");
        return new Digest(new Digest.Engine(engine.text("version"), engine.text("rules")), article, d.object("article").number("words"),
                summary(d, article), new FactsReader(article).read(d.object("facts")), d.list("watches", DigestReader::match),
                d.list("warnings", w -> new Warning(w.text("code"), w.text("message"))));
    }

    /** Where the article of a digest was dropped; {@code versionId} null where the bucket keeps no versions. */
    public record Origin(String bucket, String key, String versionId) {
    }

    /** Where the article was dropped, null where the digest does not say. */
    public Origin origin(String json) {
        try {
            JsonMap s = JsonMap.of(JSON.std.mapFrom(json), "digest").object("source");
            return s.text("bucket") == null || s.text("key") == null ? null : new Origin(s.text("bucket"), s.text("key"), s.text("versionId"));
        } catch (IOException e) {
            throw new IllegalArgumentException("this is no JSON: " + e.getMessage(), e);
        }
    }

    /** Whether the digest's article was deleted, so that it is on no list. */
    public boolean withdrawn(String json) {
        try {
            return JSON.std.mapFrom(json).get("withdrawn") != null;
        } catch (IOException e) {
            return false;
        }
    }

    private static Article article(JsonMap d, String given) {
        JsonMap a = d.object("article");
        String text = a.has("text") ? a.text("text") : given;
        if (text == null) {
            throw new IllegalArgumentException("the digest has no article.text: give the .txt beside it, or digest with --with-text");
        }
        Published published = a.has("published") ? new Published(a.object("published").text("value"), a.object("published").text("basis")) : null;
        return new Article(d.text("id"), source(d.object("source")), text, a.text("title"), titleSpan(a.text("title"), text, a), a.text("publisher"),
                a.text("agency"), a.text("author"), a.text("url"), a.text("language"), published,
                a.list("body", s -> new Span(s.number("begin"), s.number("end"))), List.of());
    }

    /** A title that stands word for word before the body is the text's own; any other was given apart. */
    private static Span titleSpan(String title, String text, JsonMap article) {
        int at = title == null ? -1 : text.indexOf(title);
        int body = article.list("body", s -> s.number("begin")).stream().findFirst().orElse(text.length());
        return at >= 0 && at + title.length() <= body ? new Span(at, at + title.length()) : null;
    }

    private static Source source(JsonMap s) {
        return new Source(s.text("bucket"), s.text("key"), s.text("versionId"), s.text("etag"), s.text("sequencer"),
                s.has("size") ? s.longNumber("size") : -1, s.text("lastModified"), s.text("mediaType"), s.text("charset"));
    }

    private static Summary summary(JsonMap d, Article article) {
        Headline headline = null;
        if (d.has("headline")) {
            JsonMap h = d.object("headline");
            headline = new Headline(h.text("text"), h.list("from", p -> FactsReader.passage(p, article)), h.text("rule"));
        }
        return new Summary(headline, d.list("summary", s -> new SummarySentence(FactsReader.passage(s, article), s.text("display"), s.text("rule"))));
    }

    /** The {@code watches} of a digest that was read as a JSON object. */
    public static List<Match> matches(Map<String, Object> digest) {
        return JsonMap.of(digest, "digest").list("watches", DigestReader::match);
    }

    private static Match match(JsonMap m) {
        return new Match(m.text("id"), m.text("title"), m.decimal("score"), m.list("matched",
                h -> new Match.Hit(h.text("term"), h.text("text"), h.number("begin"), h.number("end"), "title".equals(h.text("in")))));
    }

    static Passage cut(Article article, int begin, int end, boolean inTitle) {
        String in = inTitle ? article.title() : article.text();
        return new Passage(in.substring(begin, end), begin, end, inTitle);
    }
}
