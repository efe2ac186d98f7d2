package dev.depesche.article;

import static dev.depesche.article.Files.FIRST;
import static dev.depesche.article.Files.SECOND;
import static dev.depesche.article.Files.THIRD;
import static dev.depesche.article.Files.TITLE;
import static dev.depesche.article.Files.body;
import static dev.depesche.article.Files.read;
import static dev.depesche.article.Files.utf8;
import static dev.depesche.article.Files.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every kind of file becomes its article's text, title and metadata. */
class KindsTest {

    private static final String PAGE = "<!DOCTYPE html><html lang=de><head><title>" + TITLE + " | Zeitung</title><meta property='og:title' content='" + TITLE + "'>"
            + "<meta property='og:site_name' content='Zeitung'><meta property='article:published_time' content='2023-11-06T14:03:00+01:00'>"
            + "<link rel=canonical href='https://zeitung.example/bruecke'></head><body><nav><ul><li><a href=/>Start</a><li><a href=/s>Sport</a></ul></nav>"
            + "<article><h1>" + TITLE + "</h1><p>" + FIRST + "</p><figure><img src=x><figcaption>Die Brücke am Montag. Foto: dpa</figcaption></figure><p>" + SECOND + "</p>"
            + "<div class=newsletter><p>Abonnieren Sie unseren Newsletter und lesen Sie jeden Morgen, was in der Stadt wichtig ist.</p></div><p>" + THIRD + "</p></article>"
            + "<footer><p>Alle Rechte vorbehalten.</p></footer></body></html>";

    private static Article one(String name, byte[] bytes) throws RejectedException {
        List<Article> all = read(name, bytes);
        assertEquals(1, all.size());
        return all.get(0);
    }

    private static void assertWhole(Article a) {
        assertEquals(String.join("\n", FIRST, SECOND, THIRD), body(a));
        assertEquals(TITLE, a.title());
    }

    @Test
    void readsAWebPage() throws RejectedException {
        Article a = one("seite.html", utf8(PAGE));
        assertWhole(a);
        assertEquals("Zeitung", a.publisher());
        assertEquals("https://zeitung.example/bruecke", a.url());
        assertEquals(new Published("2023-11-06T14:03", "meta"), a.published());
        assertEquals("de", a.language());
        assertEquals("text/html", a.source().mediaType());
    }

    @Test
    void readsAWebPageInItsDeclaredCharset() throws RejectedException {
        byte[] latin = PAGE.replace("<head>", "<head><meta charset='iso-8859-1'>").replace("„", "\"").replace("“", "\"").getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(body(one("seite.htm", latin)).startsWith(FIRST));
    }

    @Test
    void whatIsKnownFromOutsideWins() throws RejectedException {
        Article a = read("seite.html", utf8(PAGE), new Hints("Anderer Titel", "2020-01-02", "https://b.example/", "Bote", "de")).get(0);
        assertEquals("Anderer Titel", a.title());
        assertEquals(new Published("2020-01-02", "metadata"), a.published());
        assertEquals("Bote", a.publisher());
        assertEquals("https://b.example/", a.url());
    }

    @Test
    void readsMarkdown() throws RejectedException {
        Article a = one("text.md", utf8("---\ntitle: " + TITLE + "\ndate: 2023-11-06\nauthor: Erika Mustermann\n---\n\n## Bericht\n\n" + FIRST.replace("Stadtrat", "**Stadtrat**")
                + "\n\n![Bild](a.jpg)\n\n" + SECOND.replace("Rathaus", "[Rathaus](https://stadt.example/)") + "\n\n" + THIRD + "\n"));
        assertEquals(TITLE, a.title());
        assertEquals("Erika Mustermann", a.author());
        assertEquals("2023-11-06", a.published().value());
        assertTrue(body(a).endsWith(String.join("\n", FIRST, SECOND, THIRD)));
    }

    @Test
    void readsDocx() throws RejectedException {
        Article a = one("text.docx", Files.docx(TITLE, FIRST, SECOND, THIRD));
        assertWhole(a);
        assertEquals("Erika Mustermann", a.author());
    }

    @Test
    void readsOdt() throws RejectedException {
        assertWhole(one("text.odt", Files.odt(TITLE, FIRST, SECOND, THIRD)));
    }

    @Test
    void readsRtf() throws RejectedException {
        String rtf = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\title " + TITLE.replace("ü", "\\'fc") + "}{\\author Erika Mustermann}}\\pard "
                + FIRST.replace("ü", "\\'fc") + "\\par\n" + SECOND.replace("ü", "\\u252?").replace("„", "\\u8222\\'84").replace("“", "\\ldblquote ").replace("ö", "\\'f6").replace("ä", "\\'e4")
                + "\\par " + THIRD.replace("ü", "\\'fc") + "{\\*\\generator Schreiber;}}";
        Article a = one("text.rtf", rtf.getBytes(StandardCharsets.US_ASCII));
        assertWhole(a);
        assertEquals("Erika Mustermann", a.author());
    }

    @Test
    void readsPdfAndJoinsItsLines() throws RejectedException {
        Article a = one("text.pdf", Files.pdf(null, "Der Stadtrat von Musterstadt hat am Montag beschlossen, die alte Br\u00fccke \u00fcber den", "Fluss zu sanieren und daf\u00fcr das Geld der Sparkas-",
                "senstiftung zu verwenden, wie die Verwaltung mitteilte."));
        assertTrue(a.text().contains("über den Fluss zu sanieren und dafür das Geld der Sparkassenstiftung zu verwenden"), a.text());
        assertEquals("application/pdf", a.source().mediaType());
    }

    @Test
    void readsAMailByItsHtmlPart() throws RejectedException {
        String mail = "From: Zeitung am Morgen <news@zeitung.example>\r\nTo: redaktion@bote.example\r\nSubject: =?UTF-8?Q?Musterstadt_saniert_seine_Br=C3=BCcke?=\r\nDate: Mon, 6 Nov 2023 14:03:00 +0100\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nSehen Sie diese Mail im Browser an.\r\n"
                + "--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(utf8("<html><body><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p></body></html>")) + "\r\n--b--\r\n";
        Article a = one("mail.eml", utf8(mail));
        assertWhole(a);
        assertEquals("Zeitung am Morgen", a.publisher());
        assertEquals("2023-11-06T13:03", a.published().value());
    }

    @Test
    void readsEveryMailOfABox() throws RejectedException {
        String mail = "From a@b.example Mon Nov  6 14:03:00 2023\nFrom: a@b.example\nSubject: Eins\nDate: Mon, 6 Nov 2023 14:03:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n" + FIRST + "\n\n";
        List<Article> all = read("post.mbox", utf8(mail + mail.replace("Eins", "Zwei")));
        assertEquals(List.of("Eins", "Zwei"), all.stream().map(Article::title).toList());
        assertEquals("post.mbox!/2", all.get(1).id());
    }

    @Test
    void readsTheShapesOfJson() throws RejectedException {
        String schema = "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"" + TITLE + "\",\"datePublished\":\"2023-11-06T14:03:00+01:00\",\"author\":{\"name\":\"Erika Mustermann\"},"
                + "\"publisher\":{\"name\":\"Zeitung\"},\"articleBody\":\"" + FIRST + "\\n" + SECOND + "\\n" + THIRD + "\"}";
        Article a = one("a.json", utf8(schema));
        assertWhole(a);
        assertEquals("Zeitung", a.publisher());
        assertEquals("Erika Mustermann", a.author());
        assertWhole(one("b.json", utf8("{\"title\":\"" + TITLE + "\",\"content_html\":\"<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>\",\"date_published\":\"2023-11-06\"}")));
        assertWhole(one("c.json", utf8("{\"title\":\"" + TITLE + "\",\"text\":\"" + FIRST + "\\n" + SECOND + "\\n" + THIRD + "\"}")));
        List<Article> api = read("d.json", utf8("{\"status\":\"ok\",\"articles\":[{\"source\":{\"id\":null,\"name\":\"Bote\"},\"title\":\"" + TITLE + "\",\"description\":\"kurz\",\"publishedAt\":\"2023-11-06T13:03:00Z\","
                + "\"content\":\"" + FIRST + " [+1234 chars]\"},{\"title\":\"Zweiter\",\"content\":\"" + SECOND + "\"}]}"));
        assertEquals(FIRST, body(api.get(0)));
        assertEquals("Bote", api.get(0).publisher());
        assertEquals("d.json!/2", api.get(1).id());
        assertEquals(2, read("e.jsonl", utf8("{\"text\":\"" + FIRST + "\"}\n{\"text\":\"" + SECOND + "\"}\n")).size());
    }

    @Test
    void readsFeedsAndTheirItems() throws RejectedException {
        String item = "<item><title>" + TITLE + "</title><link>https://zeitung.example/bruecke</link><pubDate>Mon, 06 Nov 2023 14:03:00 +0100</pubDate><dc:creator>Erika Mustermann</dc:creator>"
                + "<content:encoded><![CDATA[<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>]]></content:encoded></item>";
        String rss = "<?xml version=\"1.0\"?><rss><channel><title>Zeitung</title>" + item + item.replace(TITLE, "Zweiter") + "</channel></rss>";
        List<Article> all = read("feed.xml", utf8(rss));
        assertWhole(all.get(0));
        assertEquals("Zeitung", all.get(0).publisher());
        assertEquals("https://zeitung.example/bruecke", all.get(0).url());
        assertEquals("2023-11-06T14:03", all.get(0).published().value());
        assertEquals("Erika Mustermann", all.get(0).author());
        assertEquals("feed.xml!/2", all.get(1).id());
        String atom = "<entry xmlns='http://www.w3.org/2005/Atom'><title>" + TITLE + "</title><link href='https://zeitung.example/b'/><updated>2023-11-06T13:03:00Z</updated><author><name>Erika</name></author>"
                + "<content type='html'>&lt;p&gt;" + FIRST + "&lt;/p&gt;&lt;p&gt;" + SECOND + "&lt;/p&gt;&lt;p&gt;" + THIRD + "&lt;/p&gt;</content></entry>";
        Article entry = one("entry.xml", utf8(atom));
        assertWhole(entry);
        assertEquals("https://zeitung.example/b", entry.url());
    }

    @Test
    void readsNewsMlAndNitf() throws RejectedException {
        String nitf = "<nitf><head><docdata><date.issue norm='20231106T140300Z'/><doc.copyright holder='Agentur'/></docdata></head><body><body.head><hedline><hl1>" + TITLE + "</hl1></hedline><byline>By Erika Mustermann</byline></body.head>"
                + "<body.content><p>" + FIRST + "</p><media><media-caption>Bild</media-caption></media><p>" + SECOND + "</p><p>" + THIRD + "</p></body.content></body></nitf>";
        Article a = one("n.xml", utf8(nitf));
        assertWhole(a);
        assertEquals("2023-11-06T14:03", a.published().value());
        assertEquals("Erika Mustermann", a.author());
        assertEquals("Agentur", a.publisher());
        String g2 = "<?xml version=\"1.0\"?><newsItem xml:lang='de-DE'><itemMeta><versionCreated>2023-11-06T14:03:00+01:00</versionCreated></itemMeta><contentMeta><headline>" + TITLE
                + "</headline><creditline>Agentur</creditline></contentMeta><contentSet><inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD
                + "</p></body></html></inlineXML></contentSet></newsItem>";
        Article item = one("g2.xml", utf8(g2));
        assertWhole(item);
        assertEquals("de", item.language());
    }

    @Test
    void readsGzipOfAnyOfThem() throws RejectedException {
        assertWhole(one("seite.html.gz", Files.gzip(utf8(PAGE))));
        assertTrue(body(one("text.txt.gz", Files.gzip(utf8(FIRST)))).startsWith(FIRST));
    }

    @Test
    void makesAnArticleOfEachEntryOfAnArchive() throws RejectedException {
        List<Article> all = read("drop.zip", zip("lokales/", "", "lokales/a.txt", FIRST, "b.html", PAGE, ".DS_Store", "x", "__MACOSX/a", "x", "../../boese.txt", SECOND));
        assertEquals(List.of("drop.zip!/lokales/a.txt", "drop.zip!/b.html", "drop.zip!/boese.txt"), all.stream().map(Article::id).toList());
        assertEquals("drop.zip!/b.html", all.get(1).source().key());
        assertWhole(all.get(1));
    }

    @Test
    void oneDamagedEntryDoesNotHideTheOthers() throws RejectedException {
        assertRejected(Map.of("drop.zip!/b.png", "unsupported-type"), List.of("drop.zip!/a.txt"), "drop.zip",
                zip("a.txt", FIRST, "b.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}));
    }

    @Test
    void anArticleWithoutTextInAListOrFeedIsRejectedByItself() throws RejectedException {
        String text = FIRST.replace("\"", "");
        assertRejected(Map.of("a.json!/2", "no-text"), List.of("a.json!/1", "a.json!/3"), "a.json",
                utf8("[{\"title\": \"A\", \"text\": \"" + text + "\"}, {\"title\": \"B\", \"text\": \"\"}, {\"title\": \"C\", \"text\": \"" + text + "\"}]"));
        assertRejected(Map.of("feed.xml!/1", "no-text"), List.of("feed.xml!/2"), "feed.xml", utf8("<rss version=\"2.0\"><channel><title>Z</title><item><title>A</title>"
                + "</item><item><title>B</title><description>" + text + "</description></item></channel></rss>"));
    }

    @Test
    void oneBrokenLineDoesNotHideTheOthers() throws RejectedException {
        String line = "{\"title\": \"A\", \"text\": \"" + FIRST.replace("\"", "") + "\"}";
        assertRejected(Map.of("a.jsonl!/2", "broken"), List.of("a.jsonl!/1", "a.jsonl!/3"), "a.jsonl", utf8(line + "\n{\"title\": \n" + line));
    }

    @Test
    void whatIsNoArticleInAGraphIsNotRejected() throws RejectedException {
        assertRejected(Map.of(), List.of("a.json"), "a.json", utf8("{\"@graph\": [{\"@type\": \"Organization\", \"name\": \"Blatt\"}, {\"@type\": \"NewsArticle\", \"headline\": \"A\","
                + " \"articleBody\": \"" + FIRST.replace("\"", "") + "\"}]}"));
    }

    private static void assertRejected(Map<String, String> rejected, List<String> kept, String name, byte[] bytes) throws RejectedException {
        Map<String, String> told = new TreeMap<>();
        Source source = new Source(null, name, null, null, null, bytes.length, null, null, null);
        List<Article> all = new ArticleReader().read(bytes, name, source, Hints.NONE, (entry, why) -> told.put(entry.key(), why.code()));
        assertEquals(rejected, told);
        assertEquals(kept, all.stream().map(Article::id).toList());
    }

    @Test
    void tellsTheKindByContentBeforeTheName() throws RejectedException {
        assertWhole(one("falsch.txt", Files.docx(TITLE, FIRST, SECOND, THIRD)));
        assertWhole(one("ohne-endung", utf8(PAGE)));
        assertEquals("text/plain", one("text.html", utf8(FIRST)).source().mediaType());
    }

    @Test
    void repairsMojibakeAndSaysSo() throws RejectedException {
        Article a = one("a.txt", utf8(new String(utf8(FIRST + " " + THIRD), Charset.forName("windows-1252"))));
        assertEquals(FIRST + " " + THIRD, a.text());
        assertEquals("mojibake-repaired", a.warnings().get(0).code());
    }

    @Test
    void aPlainTextStaysAsItIs() throws RejectedException {
        String text = "Startseite\r\n" + FIRST + "\r\n\r\nKommentar (0)\r\n";
        Article a = one("a.txt", utf8(text));
        assertEquals(text, a.text());
        assertEquals(FIRST, body(a));
        assertNull(a.title());
        assertFalse(a.body().isEmpty());
    }
}
