package dev.depesche.article;

import dev.depesche.text.Span;
import java.util.List;

/** What must hold for any file. The first byte picks a name, so that every reader is reached. */
final class ReaderUnderFuzz {

    private static final List<String> NAMES = List.of("a.txt", "a.html", "a.md", "a.json", "a.xml", "a.eml", "a.pdf", "a.rtf", "a.docx", "a");
    private static final ArticleReader READER = new ArticleReader(100_000);

    private ReaderUnderFuzz() {
    }

    static void read(byte[] bytes) {
        String name = bytes.length == 0 ? "a" : NAMES.get((bytes[bytes.length - 1] & 0xFF) % NAMES.size());
        try {
            for (Article a : READER.read(bytes, name, new Source(null, name, null, null, null, bytes.length, null, null, null), Hints.NONE)) {
                check(a);
            }
        } catch (RejectedException e) {
            if (e.code().isBlank() || e.getMessage().isBlank()) {
                throw new AssertionError("a rejection without reason", e);
            }
        }
    }

    private static void check(Article a) {
        int at = 0;
        for (Span s : a.body()) {
            if (s.begin() < at || s.end() > a.text().length() || s.length() == 0) {
                throw new AssertionError("body span " + s + " after " + at + " in a text of " + a.text().length());
            }
            at = s.end();
        }
        if (a.titleSpan() != null && a.titleSpan().end() > a.text().length()) {
            throw new AssertionError("title span " + a.titleSpan());
        }
        if (a.published() != null && a.published().value().length() < 10) {
            throw new AssertionError("published " + a.published());
        }
    }
}
