package dev.depesche.article.kind;

import dev.depesche.article.RejectedException;
import dev.depesche.article.pdf.PdfPages;
import dev.depesche.article.pdf.TooMuchException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text layer of a PDF: lines joined to paragraphs, words joined across line ends, page heads and feet that repeat left out. */
final class PdfText {

    private static final int MOST_PAGES = 60;
    private static final String PARAGRAPH = "\u2029";
    private static final int HEAD = 2;

    private PdfText() {
    }

    static Content read(byte[] bytes) throws RejectedException {
        PdfPages pdf;
        try {
            pdf = PdfPages.read(bytes, MOST_PAGES, 2 * Limits.MAX_CHARS, PARAGRAPH);
        } catch (TooMuchException e) {
            throw new RejectedException("too-complex", "The PDF draws or unpacks to more than is read; export the article's pages alone.");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new RejectedException("broken", "The PDF is damaged and cannot be read; export it again and drop it again.");
        }
        if (pdf == null) {
            throw new RejectedException("encrypted", "The PDF is locked with a password; drop it again without one.");
        }
        String text = join(pdf.texts());
        if (text.codePoints().filter(Character::isLetter).limit(20).count() < 20) {
            throw new RejectedException("scanned", "The PDF is a picture of text: it has no text layer. Run it through text recognition (OCR) or drop the article as text.");
        }
        String title = believable(pdf.title(), text);
        return Content.text(Kind.PDF, text, Said.of(title, null, null, null, null), title == null ? null : Said.line(pdf.author()));
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
}
