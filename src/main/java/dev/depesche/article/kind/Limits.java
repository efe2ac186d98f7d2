package dev.depesche.article.kind;

import dev.depesche.article.RejectedException;

/** How much of a file is read before it is turned away; all of it fits into 256 MB of heap. What a PDF may unpack to and draw is bounded in {@link dev.depesche.article.pdf}. */
public final class Limits {

    /** Characters an article may have. */
    public static final int MAX_CHARS = 1_000_000;

    /** Bytes that archives may unpack to, all together. */
    public static final long MAX_UNPACKED = 30_000_000;

    /** How many times its packed size a stream may unpack to; small files may have more. */
    static final int MAX_RATIO = 200;

    /** Articles in one file. */
    public static final int MAX_ARTICLES = 200;

    /** Archives within archives, mails within mails. */
    public static final int MAX_DEPTH = 3;

    /** Tags in a page. */
    public static final int MAX_TAGS = 250_000;

    private Limits() {
    }

    /** @throws RejectedException "too-long" where the text is longer than an article may be */
    public static void checkLength(int characters) throws RejectedException {
        if (characters > MAX_CHARS) {
            throw new RejectedException("too-long", "The article has more than " + MAX_CHARS + " characters; split it into its articles.");
        }
    }

    /** @throws RejectedException "too-complex" where the page has more tags than are read */
    public static void checkTags(String page) throws RejectedException {
        int tags = 0;
        for (int i = page.indexOf('<'); i >= 0; i = page.indexOf('<', i + 1)) {
            if (++tags > MAX_TAGS) {
                throw new RejectedException("too-complex", "The page has more than " + MAX_TAGS + " tags; save the article alone, without the page around it.");
            }
        }
    }
}
