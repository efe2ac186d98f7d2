package dev.depesche.article;

import dev.depesche.article.html.HtmlReader;
import dev.depesche.article.kind.Content;
import dev.depesche.article.kind.Limits;
import dev.depesche.article.kind.Opener;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Reads one dropped file, whatever its kind, into the articles it holds; the Lambda and the command line both come through here. */
public final class ArticleReader {

    /** Bytes a dropped file may have, where the caller sets no other limit. */
    public static final long MAX_BYTES = 10_000_000;

    private final long maxBytes;
    private final PlainText plain = new PlainText();

    public ArticleReader() {
        this(MAX_BYTES);
    }

    /** A reader that rejects files of more than {@code maxBytes}. */
    public ArticleReader(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * All articles in the file: one, or one for each entry of an archive, mail box or feed, whose id and key then end in {@code !/<entry>}.
     *
     * @param id     stable id of the file: bucket, key and version, or its name
     * @param source where it was dropped; its {@code mediaType} may name a kind, its key's ending too
     * @param hints  what is known from outside; it wins over what the file says, in each of the file's articles
     * @throws RejectedException where it can never become an article
     */
    public List<Article> read(byte[] bytes, String id, Source source, Hints hints) throws RejectedException {
        return read(bytes, id, source, hints, (entry, why) -> { });
    }

    /** As above; {@code rejected} is told each entry that can never become an article, where another entry can. */
    public List<Article> read(byte[] bytes, String id, Source source, Hints hints, BiConsumer<Source, RejectedException> rejected)
            throws RejectedException {
        if (bytes.length > maxBytes) {
            throw new RejectedException("too-large", "The file has " + bytes.length + " bytes, more than the " + maxBytes + " that are read.");
        }
        List<Article> out = new ArrayList<>();
        RejectedException why = null;
        Map<Source, RejectedException> entries = new LinkedHashMap<>();
        for (Content c : new Opener().open(bytes, source.key(), source.mediaType(), source.charset())) {
            try {
                if (c.refused() != null) {
                    throw c.refused();
                }
                out.add(article(c, id, source, hints));
            } catch (RejectedException e) {
                why = why == null ? e : why;
                entries.put(source(source, c), e);
            }
        }
        if (out.isEmpty()) {
            throw why != null ? why : new RejectedException("no-text", "The file holds no article.");
        }
        entries.forEach(rejected);
        return out;
    }

    /** One page of HTML, given as a string. */
    public Article readHtml(String page, String id, Source source, Hints hints) throws RejectedException {
        return new HtmlReader().read(page, id, source.read("text/html", source.charset()), hints, null, List.of());
    }

    private Article article(Content c, String id, Source source, Hints hints) throws RejectedException {
        Source read = source(source, c);
        String entry = entry(c);
        Hints known = hints.or(c.said());
        if (c.isHtml()) {
            return new HtmlReader().read(c.text(), id + entry, read, known, c.author(), c.warnings());
        }
        Limits.checkLength(c.text().length());
        if (c.text().isBlank()) {
            throw new RejectedException("empty", "The file has no text; drop it again with its text.");
        }
        return plain.read(id + entry, read, c.text(), known, c.author(), c.warnings());
    }

    private static String entry(Content c) {
        return c.entry() == null ? "" : "!/" + c.entry();
    }

    /** The place of what was opened: of an entry the archive's, its key with the entry's name. */
    private static Source source(Source s, Content c) {
        String key = s.key() == null ? null : s.key() + entry(c);
        return new Source(s.bucket(), key, s.versionId(), s.etag(), s.sequencer(), s.size(), s.lastModified(), c.mediaType(), c.charset());
    }
}
