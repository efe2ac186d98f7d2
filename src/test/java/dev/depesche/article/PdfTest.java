package dev.depesche.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** What bounds hostile PDFs does not touch those that newsrooms export. */
class PdfTest {

    private static final int PAGES = 12;
    private static final int LINES = 40;

    @Test
    void readsManyPagesWithAnEmbeddedFontAndLargePictures() throws IOException, RejectedException {
        byte[] pdf = exported();
        assertTrue(pdf.length < 1_000_000, "the font is a subset and the objects are packed");
        String text = Files.read("a.pdf", pdf).get(0).text();
        for (int p = 0; p < PAGES; p++) {
            assertTrue(text.contains(opening(p)), text);
        }
        assertEquals(PAGES * LINES, text.split("beschlossen", -1).length - 1);
    }

    @Test
    void readsTextOfALargePage() throws RejectedException {
        String[] lines = new String[1500];
        Arrays.setAll(lines, i -> Files.FIRST);
        assertEquals(lines.length, Files.read("a.pdf", Files.pdf(null, lines)).get(0).text().split("beschlossen", -1).length - 1);
    }

    private static byte[] exported() throws IOException {
        try (PDDocument pdf = new PDDocument(); InputStream program = PDType1Font.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            PDFont font = PDType0Font.load(pdf, program, true);
            PDImageXObject picture = new PDImageXObject(pdf, new ByteArrayInputStream(packed(5000 * 3400 * 3)), COSName.FLATE_DECODE, 5000, 3400, 8, PDDeviceRGB.INSTANCE);
            for (int p = 0; p < PAGES; p++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(picture, 40, 40, 100, 60);
                    content.beginText();
                    content.setFont(font, 10);
                    content.setLeading(12);
                    content.newLineAtOffset(40, 760);
                    content.showText(opening(p));
                    for (int i = 0; i < LINES; i++) {
                        content.newLine();
                        content.showText(word(p) + word(i) + ": " + Files.FIRST);
                    }
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static String opening(int page) {
        return "Seite " + word(page) + " handelt von Łódź.";
    }

    /** A word for a number; lines that differ in nothing but numbers are heads and feet of pages. */
    private static String word(int number) {
        return "" + (char) ('A' + number / 20) + (char) ('a' + number % 20);
    }

    private static byte[] packed(int zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
            deflated.write(new byte[zeros]);
        }
        return out.toByteArray();
    }
}
