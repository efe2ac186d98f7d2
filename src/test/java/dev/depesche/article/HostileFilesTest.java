package dev.depesche.article;

import static dev.depesche.article.Files.FIRST;
import static dev.depesche.article.Files.gzip;
import static dev.depesche.article.Files.read;
import static dev.depesche.article.Files.utf8;
import static dev.depesche.article.Files.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** What was made to hurt ends as an article or as a rejection with its code, in bounded processor time: other work on the machine does not count. */
class HostileFilesTest {

    private static final long CPU_SECONDS = 10;

    private static <T> T inTime(ThrowingSupplier<T> work) {
        return assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            T out = work.get();
            long seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1_000_000_000;
            assertTrue(seconds < CPU_SECONDS, seconds + " s");
            return out;
        });
    }

    private static String rejected(String name, byte[] bytes) {
        RejectedException e = inTime(() -> assertThrows(RejectedException.class, () -> read(name, bytes)));
        assertTrue(e.getMessage().length() > 20 && e.getMessage().endsWith("."), e.getMessage());
        return e.code();
    }

    private static List<Article> accepted(String name, byte[] bytes) {
        return inTime(() -> read(name, bytes));
    }

    /** Read, or found to hold no article, or to be too complex. */
    private static void settled(String name, byte[] bytes) {
        inTime(() -> {
            try {
                return read(name, bytes);
            } catch (RejectedException e) {
                assertTrue(List.of("no-text", "too-complex").contains(e.code()), e.code());
                return List.of();
            }
        });
    }

    @Test
    void rejectsWhatIsTooLarge() {
        assertEquals("too-large", rejected("a.txt", new byte[10_000_001]));
        byte[] oneLine = new byte[2_000_000];
        Arrays.fill(oneLine, (byte) 'a');
        assertEquals("too-long", rejected("a.txt", oneLine));
        assertThrows(RejectedException.class, () -> new ArticleReader(10).read(utf8(FIRST), "id", Source.UNKNOWN, Hints.NONE));
    }

    @Test
    void rejectsWhatIsEmptyOrNoText() {
        assertEquals("empty", rejected("a.txt", new byte[0]));
        assertEquals("empty", rejected("a.txt", utf8(" \n\t\n")));
        assertEquals("unsupported-type", rejected("a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}));
        assertEquals("unsupported-type", rejected("bild.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2}));
        byte[] noise = new byte[5000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31 + i / 7);
        }
        assertEquals("unsupported-type", rejected("a.bin", noise));
        assertEquals("no-text", rejected("a.html", utf8("<html><head><title>x</title></head><body><script>render()</script></body></html>")));
        assertEquals("no-text", rejected("a.json", utf8("{\"a\": 1}")));
    }

    @Test
    void stopsArchivesThatUnpackWithoutEnd() {
        byte[] zeros = new byte[20_000_000];
        assertEquals("archive-bomb", rejected("a.gz", gzip(zeros)));
        assertEquals("archive-bomb", rejected("a.zip", zip("a.txt", zeros)));
        byte[] nested = utf8(FIRST);
        for (int i = 0; i < 6; i++) {
            nested = gzip(nested);
        }
        assertEquals("too-deep", rejected("a.gz.gz", nested));
        Object[] many = new Object[4400];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = i + ".txt";
            many[i + 1] = "x";
        }
        assertEquals("too-many", rejected("many.zip", zip(many)));
    }

    @Test
    void gzipFilesOneBehindTheOtherAreReadAsOneUpToALimit() {
        byte[] nothing = gzip(new byte[0]);
        assertEquals("too-complex", rejected("a.gz", repeated(nothing, 200_000)));
        ByteArrayOutputStream few = new ByteArrayOutputStream();
        few.writeBytes(gzip(utf8(FIRST)));
        few.writeBytes(repeated(nothing, 500));
        assertEquals(FIRST, accepted("a.gz", few.toByteArray()).get(0).text());
    }

    private static byte[] repeated(byte[] bytes, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            out.writeBytes(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void runsOfOneCharacterEndInTime() {
        String blanks = " ".repeat(400_000) + "x";
        accepted("a.rtf", utf8("{\\rtf1 " + FIRST + blanks + "}"));
        accepted("a.xml", utf8("<archive><text>" + FIRST.repeat(3) + blanks + "</text></archive>"));
        accepted("a.md", utf8("# Title\n\n" + FIRST + "\n\n# " + "#".repeat(400_000) + "x\n"));
        accepted("a.md", utf8("# Title\n\n" + FIRST + "*".repeat(400_000) + FIRST));
        accepted("a.md", utf8(FIRST + "\n" + "# a\n".repeat(100_000)));
        settled("a.html", utf8("<b><table>".repeat(60_000) + "<p>" + FIRST));
    }

    @Test
    void namespacesInDeepXmlAreBounded() {
        String item = "<item><description>" + FIRST + "</description></item>";
        StringBuilder deep = new StringBuilder("<rss>");
        for (int i = 0; i < 30_000; i++) {
            deep.append("<a xmlns:b").append(i).append("='u'>");
        }
        assertEquals("too-complex", rejected("a.xml", utf8(deep + item)));
        accepted("a.xml", utf8("<rss><channel>" + "<x:y xmlns:x='u'/>".repeat(5_000) + item + "</channel></rss>"));
        accepted("a.xml", utf8("<rss xmlns:x='u'><channel><!-- " + "<a>".repeat(70_000) + " --><![CDATA[" + "<b>".repeat(70_000) + "]]>" + item + "</channel></rss>"));
    }

    @Test
    void rejectsWhatIsCutShortOrDamaged() {
        byte[] docx = Files.docx(FIRST);
        assertEquals("broken", rejected("a.docx", Arrays.copyOf(docx, 45)));
        byte[] gz = gzip(utf8(FIRST));
        assertEquals("broken", rejected("a.gz", Arrays.copyOf(gz, gz.length / 2)));
        assertEquals("broken", rejected("a.json", utf8("{\"text\": \"abc")));
        assertEquals("broken", rejected("a.pdf", utf8("%PDF-1.7 and nothing else")));
        assertEquals("broken", rejected("a.docx", zip("word/document.xml", "<w:document xmlns:w='u'><w:p>")));
    }

    @Test
    void neitherEntityBombsNorExternalEntitiesHaveAnEffect() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE lolz [" + Files.laughs() + "]>";
        accepted("a.xml", utf8(bomb + "<rss><channel><item><title>&l11;</title><description>" + FIRST + "&l11;</description></item></channel></rss>"));
        assertEquals("broken", rejected("a.docx", zip("word/document.xml", bomb + "<w:document xmlns:w='u'><w:p><w:t>&l11;</w:t></w:p></w:document>")));
        String external = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        Article a = accepted("a.xml", utf8(external + "<rss><channel><item><title>t</title><description>" + FIRST + " &e;</description></item></channel></rss>")).get(0);
        assertFalse(a.text().contains("root:"));
        assertEquals("broken", rejected("a.odt", zip("mimetype", "x", "content.xml", external + "<t:p xmlns:t='u'>&e;</t:p>")));
    }

    @Test
    void deepNestingEndsInTime() {
        String text = "<p>" + FIRST + "</p>";
        settled("a.html", utf8("<html><body>" + "<div>".repeat(100_000) + text));
        settled("a.html", utf8("<html><body>" + "<b><i><font size=1>".repeat(30_000) + text));
        settled("a.html", utf8("<html><body>" + "<table><tr><td>".repeat(20_000) + text));
        settled("a.html", utf8("<html><body>" + "<a href=x>".repeat(80_000) + text));
        assertEquals("too-complex", rejected("a.html", utf8("<html><body>" + "<p>".repeat(300_000) + text)));
        assertEquals("broken", rejected("a.json", utf8("[".repeat(100_000))));
        assertEquals("broken", rejected("a.json", utf8("{\"a\":".repeat(100_000))));
        accepted("a.xml", utf8("<rss><channel>" + "<x>".repeat(100_000) + "<item><description>" + FIRST + "</description></item></channel></rss>"));
        assertEquals("too-complex", rejected("a.rtf", utf8("{\\rtf1 " + "{".repeat(100_000) + FIRST)));
    }

    @Test
    void partsInPartsWithoutEndAreTooComplex() {
        assertEquals("too-complex", rejected("a.eml", utf8("From: a@b.example\nContent-Type: message/rfc822\n\n".repeat(300) + FIRST)));
        assertEquals(1, accepted("a.eml", utf8("From: a@b.example\nContent-Type: message/rfc822\n\n".repeat(3) + "From: a@b.example\n\n" + FIRST)).size());
        String mail = "From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n" + FIRST + "\n";
        assertEquals("too-complex", rejected("a.eml", utf8(mail + "--b\n".repeat(300_000))));
        assertEquals(1, accepted("a.eml", utf8(mail + "--b\n".repeat(3_000) + "--b--")).size());
    }

    @Test
    void binaryDataThatClaimsMoreThanTheFileHoldsEndsWithIt() {
        assertEquals("empty", rejected("a.rtf", utf8("{\\rtf1 \\bin2147483647 " + FIRST + "}")));
        String sentence = "The town council of Exampleton decided on Monday to repair the old bridge.";
        assertEquals(sentence, accepted("a.rtf", utf8("{\\rtf1 \\bin3 abc" + sentence + "}")).get(0).text());
    }

    @Test
    void unclosedFormattingInManyParagraphsEndsInTime() {
        StringBuilder page = new StringBuilder("<html><body>");
        for (int i = 0; i < 400; i++) {
            page.append("<font color=").append(i).append('>');
        }
        page.append("<p>x".repeat(20_000)).append(FIRST);
        byte[] bytes = utf8(page.toString());
        settled("a.html", bytes);
    }

    @Test
    void strangeCharactersStayInTheText() {
        String text = FIRST + " \u202Egnissecorp\u202C \u0000 \uFEFF\u200B " + FIRST;
        assertEquals(text, accepted("a.txt", utf8(text)).get(0).text());
        Article lone = accepted("a.json", utf8("{\"text\":\"" + FIRST + " \\ud800 \",\"title\":\"Ein \\u202eTitel \\udc00\\u0000\"}")).get(0);
        assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(lone.text()));
        assertEquals("Ein Titel \uFFFD", lone.title());
    }

    @Test
    void longWordsAndLinesEndInTime() {
        accepted("a.txt", utf8(FIRST + "\n" + "a".repeat(200_000) + "\n" + FIRST));
        accepted("a.txt", utf8("(".repeat(400_000)));
        accepted("a.txt", utf8("(".repeat(400_000) + ")"));
        accepted("a.txt", utf8((FIRST + "\nSources\n").repeat(5_000)));
        accepted("a.txt", utf8("a\n".repeat(300_000)));
        accepted("a.txt", utf8("Foto: ".repeat(100_000)));
        accepted("a.txt", utf8("1.1.2020 ".repeat(60_000)));
        accepted("a.md", utf8("[".repeat(300_000)));
        accepted("a.md", utf8("**a ".repeat(200_000)));
    }

    @Test
    void lockedAndScannedPdfsSaySo() {
        assertEquals("encrypted", rejected("a.pdf", Files.pdf("geheim", "Ein Text, den nur lesen kann, wer das Kennwort hat.")));
        assertEquals("scanned", rejected("a.pdf", Files.pdf(null)));
    }

    @Test
    void aPdfWhosePagesLoopEndsInTime() {
        String loop = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>endobj\n4 0 obj<</Length 5>>stream\n/X Do\nendstream endobj\n"
                + "5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>/Length 5>>stream\n/X Do\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        String code = rejected("a.pdf", loop.getBytes(StandardCharsets.US_ASCII));
        assertTrue(List.of("broken", "scanned", "too-complex").contains(code), code);
    }
}
