package dev.depesche.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes the files that the reader's tests drop. */
public final class Files {

    public static final String FIRST = "Der Stadtrat von Musterstadt hat am Montag beschlossen, die alte Brücke über den Fluss zu sanieren.";
    public static final String SECOND = "„Wir können nicht länger warten“, sagte Bürgermeisterin Anna Beispiel nach der Sitzung im Rathaus.";
    public static final String THIRD = "Die Arbeiten sollen im Frühjahr beginnen und zwei Jahre dauern, teilte die Verwaltung der Stadt mit.";
    public static final String TITLE = "Musterstadt saniert seine Brücke";

    private Files() {
    }

    public static byte[] utf8(String s) {
        return s.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads one file that is named so. */
    public static List<Article> read(String name, byte[] bytes) throws RejectedException {
        return read(name, bytes, Hints.NONE);
    }

    public static List<Article> read(String name, byte[] bytes, Hints hints) throws RejectedException {
        return new ArticleReader().read(bytes, name, new Source(null, name, null, null, null, bytes.length, null, null, null), hints);
    }

    public static String body(Article a) {
        return a.body().stream().map(s -> s.in(a.text())).collect(Collectors.joining("\n"));
    }

    public static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A ZIP of name, content, name, content … */
    public static byte[] zip(Object... entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write(entries[i + 1] instanceof byte[] b ? b : utf8((String) entries[i + 1]));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] docx(String... paragraphs) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><w:document xmlns:w=\"urn:w\"><w:body>");
        for (String p : paragraphs) {
            String style = p.equals(TITLE) ? "<w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>" : "";
            xml.append("<w:p>").append(style).append("<w:r><w:t>").append(p).append("</w:t></w:r><w:del><w:r><w:delText>gestrichen</w:delText></w:r></w:del></w:p>");
        }
        return zip("[Content_Types].xml", "<Types/>", "word/document.xml", xml + "</w:body></w:document>", "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"urn:cp\" xmlns:dc=\"urn:dc\"><dc:title>Vorlage</dc:title><dc:creator>Erika Mustermann</dc:creator></cp:coreProperties>");
    }

    public static byte[] odt(String... paragraphs) {
        StringBuilder xml = new StringBuilder("<office:document-content xmlns:office=\"urn:o\" xmlns:text=\"urn:t\"><office:body><office:text>");
        for (String p : paragraphs) {
            xml.append(p.equals(TITLE) ? "<text:h text:outline-level=\"1\">" + p + "</text:h>" : "<text:p>" + p + "</text:p>");
        }
        return zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", xml + "</office:text></office:body></office:document-content>");
    }

    /** Entities of which the last, l11, stands for 10^11 times "lol". */
    public static String laughs() {
        StringBuilder out = new StringBuilder("<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            out.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return out.toString();
    }

    /** One page with these lines, or none at all; locked where there is a password. */
    public static byte[] pdf(String password, String... lines) {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                content.setLeading(12);
                content.newLineAtOffset(40, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            if (password != null) {
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
