package dev.depesche.article;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads one dropped file, whatever its kind, into the articles it holds; the Lambda and the command line both come through here. */
public final class ArticleReader {

    /** Bytes a dropped file may have, where the caller sets no other limit. */
    public static final long MAX_BYTES = 10_000_000;

    private final PlainText plain = new PlainText();

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
        if (bytes.length > MAX_BYTES) {
            throw new RejectedException("too-large", "The file has " + bytes.length + " bytes, more than the " + MAX_BYTES + " that are read.");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return List.of(plain.read(id, source.read("text/plain", "UTF-8"), text, hints));
    }
}
