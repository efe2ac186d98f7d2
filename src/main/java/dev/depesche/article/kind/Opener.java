package dev.depesche.article.kind;

import dev.depesche.article.Hints;
import dev.depesche.article.RejectedException;
import dev.depesche.article.Warning;
import dev.depesche.article.charset.Decoded;
import dev.depesche.article.charset.Decoder;
import dev.depesche.article.charset.Mojibake;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Opens one dropped file, whatever its kind, and the files within it; keeps count of what was unpacked. One file, one opener. */
public final class Opener {

    private static final int DECLARED_WITHIN = 2048;

    private final Unpacker unpacker = new Unpacker();

    /**
     * What the file holds.
     *
     * @param name      with its ending, or null
     * @param mediaType as declared, with its charset, or null
     * @param charset   as declared, or null
     * @throws RejectedException where there is nothing to read in it
     */
    public List<Content> open(byte[] bytes, String name, String mediaType, String charset) throws RejectedException {
        return open(bytes, name, mediaType, charset == null ? charsetOf(mediaType) : charset, 0);
    }

    private List<Content> open(byte[] bytes, String name, String mediaType, String charset, int depth) throws RejectedException {
        if (bytes.length == 0) {
            throw new RejectedException("empty", "The file is empty; drop it again with its text.");
        }
        if (depth > Limits.MAX_DEPTH) {
            throw new RejectedException("too-deep", "The archive holds archives in archives; drop the articles themselves.");
        }
        Kind kind = Sniffer.kind(bytes, name, mediaType);
        return switch (kind) {
            case GZIP -> open(unpacker.gunzip(bytes), unpackedName(name), null, charset, depth + 1);
            case ZIP -> zip(unpacker.unzip(bytes), depth);
            case PDF -> List.of(PdfText.read(bytes));
            case RTF -> List.of(RtfText.read(bytes));
            case MAIL -> List.of(MailText.read(bytes));
            case MBOX -> MailText.box(bytes);
            case OTHER -> throw unsupported(name);
            default -> decoded(kind, bytes, charset, name);
        };
    }

    private List<Content> decoded(Kind kind, byte[] bytes, String charset, String name) throws RejectedException {
        Decoded decoded = Decoder.decode(bytes, charset != null ? charset : declared(kind, bytes));
        List<Warning> warnings = new ArrayList<>();
        String text = Mojibake.repair(decoded.text());
        if (!text.equals(decoded.text())) {
            warnings.add(new Warning("mojibake-repaired", "The text had been saved with a wrong charset (\"fÃ¼r\" for \"für\") and was repaired."));
        }
        if (decoded.replaced() > 0) {
            warnings.add(new Warning("unreadable-characters", decoded.replaced() + " characters could not be read as " + decoded.charset() + " and stand as U+FFFD."));
        }
        if (isBinary(text)) {
            throw unsupported(name);
        }
        List<Content> out = switch (kind) {
            case JSON -> JsonArticles.read(text);
            case XML -> XmlArticles.read(text);
            case MARKDOWN -> List.of(Markdown.read(text));
            case HTML -> List.of(Content.html(Kind.HTML, text, Hints.NONE, null));
            default -> List.of(Content.text(Kind.TEXT, text, Hints.NONE, null));
        };
        return out.stream().map(c -> new Content(c.entry(), c.text(), c.isHtml(), c.said(), c.author(), c.mediaType(), decoded.charset(), warnings, c.refused())).toList();
    }

    /** Each file of the archive as an article of its own; one that cannot be read is rejected by itself. */
    private List<Content> zip(Map<String, byte[]> entries, int depth) throws RejectedException {
        if (OfficeText.isDocx(entries)) {
            return List.of(OfficeText.docx(entries));
        }
        if (OfficeText.isOdt(entries)) {
            return List.of(OfficeText.odt(entries));
        }
        if (entries.containsKey("[Content_Types].xml") || entries.containsKey("META-INF/container.xml") || entries.containsKey("META-INF/MANIFEST.MF")) {
            throw new RejectedException("unsupported-type", "This kind of document (table, presentation, e-book or program) is not read; drop the article as text, PDF or DOCX.");
        }
        List<Content> out = new ArrayList<>();
        for (Map.Entry<String, byte[]> e : entries.entrySet()) {
            try {
                open(e.getValue(), e.getKey(), null, null, depth + 1).forEach(c -> out.add(c.within(e.getKey())));
            } catch (RejectedException x) {
                if (x.code().equals("archive-bomb")) {
                    throw x;
                }
                out.add(Content.refused(Kind.OTHER, x).named(e.getKey()));
            }
            if (out.size() > Limits.MAX_ARTICLES) {
                throw new RejectedException("too-many", "The archive holds more than " + Limits.MAX_ARTICLES + " articles; split it.");
            }
        }
        if (out.isEmpty()) {
            throw new RejectedException("empty", "The archive holds no files.");
        }
        return Content.someOf(out);
    }

    private static RejectedException unsupported(String name) {
        String n = name == null ? "" : name.toLowerCase(Locale.ROOT);
        if (n.endsWith(".doc") || n.endsWith(".dot")) {
            return new RejectedException("unsupported-type", "Word files of before 2007 (.doc) are not read; save it as .docx and drop it again.");
        }
        return new RejectedException("unsupported-type", "This is no text, page, mail or document that can be read; drop the article as text, HTML, PDF or DOCX.");
    }

    /** More control characters than any text has. */
    private static boolean isBinary(String text) {
        int looked = Math.min(text.length(), 20_000);
        int odd = 0;
        for (int i = 0; i < looked; i++) {
            char c = text.charAt(i);
            odd += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == '\uFFFD' ? 1 : 0;
        }
        return odd * 10 > looked;
    }

    private static String unpackedName(String name) {
        return name != null && name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    private static String charsetOf(String mediaType) {
        int at = mediaType == null ? -1 : mediaType.toLowerCase(Locale.ROOT).indexOf("charset=");
        return at < 0 ? null : name(mediaType, at + 8);
    }

    /** What a page or XML file names as its charset in its first lines. */
    private static String declared(Kind kind, byte[] bytes) {
        if (kind != Kind.HTML && kind != Kind.XML) {
            return null;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        String lower = head.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("charset=");
        if (at >= 0) {
            return name(head, at + 8);
        }
        int xml = lower.indexOf("encoding=");
        return xml >= 0 ? name(head, xml + 9) : null;
    }

    private static String name(String s, int from) {
        int begin = from;
        while (begin < s.length() && (s.charAt(begin) == '"' || s.charAt(begin) == '\'' || s.charAt(begin) == ' ')) {
            begin++;
        }
        int end = begin;
        while (end < s.length() && (Character.isLetterOrDigit(s.charAt(end)) || "-_.:".indexOf(s.charAt(end)) >= 0)) {
            end++;
        }
        return end == begin ? null : s.substring(begin, end);
    }
}
