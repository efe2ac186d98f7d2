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

    /** Open elements times declared namespaces in an XML file: jsoup copies the namespaces in force for every element that is open. */
    private static final long MAX_NAMESPACE_COPIES = 1_000_000;

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
        if (count(page, "<") > MAX_TAGS) {
            throw new RejectedException("too-complex", "The page has more than " + MAX_TAGS + " tags; save the article alone, without the page around it.");
        }
    }

    /**
     * To be asked before any XML is parsed.
     *
     * @throws RejectedException "too-complex" where it has more tags than are read, or more namespaces in force at its deepest element
     */
    static void checkXml(String xml) throws RejectedException {
        checkTags(xml);
        if ((long) count(xml, "xmlns") * depth(xml) > MAX_NAMESPACE_COPIES) {
            throw new RejectedException("too-complex", "The XML names more namespaces in deeper nested elements than any news system writes; drop the article as text or HTML.");
        }
    }

    /** How often the words occur. */
    static int count(String text, String words) {
        int n = 0;
        for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
            n++;
        }
        return n;
    }

    /** How deep elements lie in one another; comments and CDATA sections are passed over. An element that is never closed counts to the end. */
    private static int depth(String xml) {
        int open = 0;
        int deepest = 0;
        for (int i = xml.indexOf('<'); i >= 0; i = xml.indexOf('<', i + 1)) {
            String end = xml.startsWith("<!--", i) ? "-->" : xml.startsWith("<![CDATA[", i) ? "]]>" : ">";
            int last = xml.indexOf(end, i);
            if (last < 0) {
                break;
            }
            if (xml.charAt(i + 1) == '/') {
                open--;
            } else if (xml.charAt(i + 1) != '!' && xml.charAt(i + 1) != '?' && xml.charAt(last - 1) != '/') {
                deepest = Math.max(deepest, ++open);
            }
            i = last;
        }
        return deepest;
    }
}
