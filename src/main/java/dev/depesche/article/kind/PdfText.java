package dev.depesche.article.kind;

import dev.depesche.article.RejectedException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text layer of a PDF: lines joined to paragraphs, words joined across line ends, page heads and feet that repeat left out. */
final class PdfText {

    private static final int MOST_PAGES = 60;
    private static final long MOST_OPERATORS = 3_000_000;
    private static final String PARAGRAPH = "\u2029";
    private static final int HEAD = 2;

    private PdfText() {
    }

    static Content read(byte[] bytes) throws RejectedException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (pdf.isEncrypted() && !pdf.getCurrentAccessPermission().canExtractContent()) {
                throw encrypted();
            }
            int pages = pdf.getNumberOfPages();
            List<String> texts = new ArrayList<>();
            Stripper stripper = new Stripper();
            stripper.setParagraphEnd(PARAGRAPH);
            stripper.setSortByPosition(false);
            for (int p = 1; p <= Math.min(pages, MOST_PAGES); p++) {
                stripper.setStartPage(p);
                stripper.setEndPage(p);
                Bounded out = new Bounded();
                stripper.writeText(pdf, out);
                texts.add(out.text.toString());
            }
            String text = join(texts);
            if (text.codePoints().filter(Character::isLetter).limit(20).count() < 20) {
                throw new RejectedException("scanned", "The PDF is a picture of text: it has no text layer. Run it through text recognition (OCR) or drop the article as text.");
            }
            PDDocumentInformation about = pdf.getDocumentInformation();
            String title = about == null ? null : believable(about.getTitle(), text);
            return Content.text(Kind.PDF, text, Said.of(title, null, null, null, null), about == null || title == null ? null : Said.line(about.getAuthor()));
        } catch (InvalidPasswordException e) {
            throw encrypted();
        } catch (TooMuch e) {
            throw new RejectedException("too-complex", "The PDF draws more than is read; export the article's pages alone.");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new RejectedException("broken", "The PDF is damaged and cannot be read; export it again and drop it again.");
        }
    }

    private static RejectedException encrypted() {
        return new RejectedException("encrypted", "The PDF is locked with a password; drop it again without one.");
    }

    /** A title that its writer typed, not the file name of a layout; it stands in the text too. */
    private static String believable(String title, String text) {
        String t = Said.line(title);
        boolean file = t == null || t.length() < 8 || t.indexOf(' ') < 0 || t.toLowerCase(java.util.Locale.ROOT).matches(".{0,200}\\.(indd|docx?|pdf|qxp|pages|rtf|odt)$") || t.startsWith("Microsoft Word");
        return file || !squeezed(text).contains(squeezed(t)) ? null : t;
    }

    private static String squeezed(String s) {
        return s.replaceAll("[\\s\u00ad-]+", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static String join(List<String> pages) throws RejectedException {
        Map<String, Integer> times = new HashMap<>();
        for (String p : pages) {
            edges(p).stream().distinct().forEach(l -> times.merge(l, 1, Integer::sum));
        }
        StringBuilder out = new StringBuilder();
        for (String page : pages) {
            for (String paragraph : page.split(PARAGRAPH)) {
                String text = paragraph(paragraph, times, pages.size());
                if (!text.isEmpty()) {
                    boolean goesOn = out.length() > 0 && Character.isLowerCase(text.charAt(0)) && out.charAt(out.length() - 1) != '.';
                    out.append(out.length() == 0 ? "" : goesOn ? " " : "\n\n").append(text);
                    Limits.checkLength(out.length());
                }
            }
        }
        return out.toString();
    }

    private static List<String> edges(String page) {
        List<String> lines = page.replace(PARAGRAPH, "\n").lines().map(PdfText::key).filter(l -> !l.isEmpty()).toList();
        List<String> out = new ArrayList<>(lines.subList(0, Math.min(HEAD, lines.size())));
        out.addAll(lines.subList(Math.max(0, lines.size() - HEAD), lines.size()));
        return out;
    }

    private static String key(String line) {
        return line.strip().replaceAll("\\d+", "#");
    }

    /** Lines joined by blanks; a hyphen at a line's end goes where the word goes on in small letters. */
    private static String paragraph(String paragraph, Map<String, Integer> times, int pages) {
        StringBuilder out = new StringBuilder();
        for (String raw : paragraph.split("\\r?\\n")) {
            String line = raw.strip();
            if (line.isEmpty() || pages > 2 && times.getOrDefault(key(line), 0) * 2 > pages || line.length() < 5 && line.chars().allMatch(c -> Character.isDigit(c) || c == '-' || c == ' ')) {
                continue;
            }
            int end = out.length();
            boolean hyphen = end > 1 && (out.charAt(end - 1) == '-' || out.charAt(end - 1) == '\u00ad') && Character.isLetter(out.charAt(end - 2));
            if (hyphen && Character.isLowerCase(line.charAt(0))) {
                out.setLength(end - 1);
            } else if (end > 0 && !hyphen) {
                out.append(' ');
            }
            out.append(line);
        }
        return out.toString();
    }

    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooMuch() {
            super(null, null, false, false);
        }
    }

    private static final class Stripper extends PDFTextStripper {
        private long operators;

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (++operators > MOST_OPERATORS) {
                throw new TooMuch();
            }
            super.processOperator(operator, operands);
        }
    }

    /** Takes no more characters than an article may have. */
    private static final class Bounded extends Writer {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] chars, int from, int count) {
            if (text.length() + count > Limits.MAX_CHARS) {
                throw new TooMuch();
            }
            text.append(chars, from, count);
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    }
}
