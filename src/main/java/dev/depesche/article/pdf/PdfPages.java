package dev.depesche.article.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The text of the first pages of a PDF and what the file says of itself.
 *
 * @param texts   of each page, with its paragraphs' ends marked
 * @param title   or null
 * @param author  or null
 */
public record PdfPages(List<String> texts, String title, String author) {

    /**
     * Reads a PDF.
     *
     * @param mostPages    how many pages are read
     * @param mostText     how many characters all pages together may have
     * @param paragraphEnd what is put behind each paragraph
     * @return null where the file is locked
     * @throws IOException          where the file is damaged
     * @throws TooMuchException     where it asks for more memory or work than a PDF is given
     */
    public static PdfPages read(byte[] bytes, int mostPages, int mostText, String paragraphEnd) throws IOException {
        Meter meter = new Meter();
        try (PDDocument pdf = new BoundedParser(bytes, meter).parse()) {
            if (pdf.isEncrypted() && !pdf.getCurrentAccessPermission().canExtractContent()) {
                return null;
            }
            PageReader reader = new PageReader(meter, paragraphEnd);
            List<String> texts = new ArrayList<>();
            int length = 0;
            for (COSDictionary page : PageList.first(mostPages, pdf.getDocumentCatalog().getPages().getCOSObject())) {
                String text = reader.text(pdf, new BoundedPage(page, pdf.getResourceCache(), meter));
                length += text.length();
                Meter.check(length, mostText, "text");
                texts.add(text);
            }
            PDDocumentInformation about = pdf.getDocumentInformation();
            return new PdfPages(texts, about == null ? null : about.getTitle(), about == null ? null : about.getAuthor());
        } catch (InvalidPasswordException e) {
            return null;
        } finally {
            COSName.clearResources(); // PDFBox keeps the names of all files it has read
        }
    }
}
