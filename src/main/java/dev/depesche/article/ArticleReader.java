package dev.depesche.article;

import dev.depesche.article.charset.Decoded;
import dev.depesche.article.charset.Decoder;
import dev.depesche.article.charset.Mojibake;
import dev.depesche.article.html.HtmlReader;
import java.util.ArrayList;
import java.util.List;

/** Reads one dropped file, whatever its kind, into the articles it holds; the Lambda and the command line both come through here. */
public final class ArticleReader {

    /** Bytes a dropped file may have, where the caller sets no other limit. */
    public static final long MAX_BYTES = 10_000_000;

    private final long maxBytes;
    private final PlainText plain = new PlainText();
    private final HtmlReader html = new HtmlReader();

    public ArticleReader() {
        this(MAX_BYTES);
    }

    /** A reader that rejects files of more than {@code maxBytes}. */
    public ArticleReader(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * All articles in the file: one, or one for each entry of an archive, whose id and key then end in {@code !/<entry>}.
     *
     * @param id     stable id of the file: bucket, key and version, or its name
     * @param source where it was dropped; its {@code mediaType} may name a kind, its key's ending too
     * @param hints  what is known from outside; it wins over what the file says
     * @throws RejectedException where it can never become an article
     */
    public List<Article> read(byte[] bytes, String id, Source source, Hints hints) throws RejectedException {
        if (bytes.length == 0) {
            throw new RejectedException("empty", "The file is empty; drop it again with its text.");
        }
        if (bytes.length > maxBytes) {
            throw new RejectedException("too-large", "The file has " + bytes.length + " bytes, more than the " + maxBytes + " that are read.");
        }
        Decoded decoded = Decoder.decode(bytes, source.charset());
        List<Warning> warnings = new ArrayList<>();
        String text = Mojibake.repair(decoded.text());
        if (!text.equals(decoded.text())) {
            warnings.add(new Warning("mojibake-repaired", "The text had been saved with a wrong charset (\"fÃ¼r\" for \"für\") and was repaired."));
        }
        return List.of(plain.read(id, source.read("text/plain", decoded.charset()), text, hints, warnings));
    }

    /** One page of HTML, given as a string. */
    public Article readHtml(String page, String id, Source source, Hints hints) throws RejectedException {
        return html.read(page, id, source.read("text/html", source.charset()), hints, List.of());
    }
}
