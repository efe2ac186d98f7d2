package dev.depesche.article.kind;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Tells a file's kind: by its first bytes, then by its name, then by its media type. */
public final class Sniffer {

    private static final int LOOKED_AT = 4096;
    private static final Set<String> MAIL_HEADERS = Set.of("from", "to", "subject", "date", "received", "return-path", "message-id", "mime-version", "delivered-to",
            "content-type", "reply-to", "sender", "x-mailer", "dkim-signature", "content-transfer-encoding", "list-unsubscribe", "snapshot-content-location");

    private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf", "channel", "item", "entry", "newsitem", "newsmessage", "packageitem", "nitf", "newsml", "conceptitem");

    private Sniffer() {
    }

    /** @param name with its ending, or null; @param mediaType as declared, or null */
    public static Kind kind(byte[] bytes, String name, String mediaType) {
        Kind magic = byMagic(bytes);
        if (magic != null) {
            return magic;
        }
        String head = head(bytes);
        String ending = ending(name);
        String type = mediaType == null ? "" : mediaType.toLowerCase(Locale.ROOT);
        String begin = head.stripLeading();
        if (head.startsWith("From ") && head.indexOf('@') > 0 && mailHeaders(head.substring(Math.min(head.length(), head.indexOf('\n') + 1))) >= 2) {
            return Kind.MBOX;
        }
        int headers = mailHeaders(head);
        if (headers >= 3 || headers >= 2 && (ending.equals("eml") || ending.startsWith("mht") || type.startsWith("message/") || head.toLowerCase(Locale.ROOT).contains("mime-version"))) {
            return Kind.MAIL;
        }
        if (begin.startsWith("<")) {
            return markup(begin, ending, type);
        }
        if ((begin.startsWith("{") || begin.startsWith("[")) && (begin.indexOf('"') > 0 || ending.startsWith("json") || ending.equals("ndjson") || type.contains("json"))
                && looksLikeJson(begin)) {
            return Kind.JSON;
        }
        if (ending.equals("md") || ending.equals("markdown") || type.startsWith("text/markdown") || isFrontMatter(head)) {
            return Kind.MARKDOWN;
        }
        boolean html = ending.equals("html") || ending.equals("htm") || ending.equals("xhtml") || type.startsWith("text/html");
        return html && head.indexOf('<') >= 0 ? Kind.HTML : Kind.TEXT;
    }

    private static Kind byMagic(byte[] b) {
        if (starts(b, 0x1F, 0x8B)) {
            return Kind.GZIP;
        }
        if (starts(b, 'P', 'K', 3, 4) || starts(b, 'P', 'K', 5, 6)) {
            return Kind.ZIP;
        }
        if (starts(b, '{', '\\', 'r', 't', 'f')) {
            return Kind.RTF;
        }
        int pdf = indexOf(b, "%PDF-", 1024);
        if (pdf >= 0) {
            return Kind.PDF;
        }
        boolean other = starts(b, 0xD0, 0xCF, 0x11, 0xE0) || starts(b, 0x89, 'P', 'N', 'G') || starts(b, 0xFF, 0xD8, 0xFF) || starts(b, 'G', 'I', 'F', '8')
                || starts(b, 'R', 'I', 'F', 'F') || starts(b, 'I', 'I', 42, 0) || starts(b, 'M', 'M', 0, 42) || starts(b, 'I', 'D', '3') || starts(b, 'O', 'g', 'g', 'S')
                || starts(b, 0x7F, 'E', 'L', 'F') || starts(b, 'M', 'Z') && b.length > 2 && indexOf(b, "DOS mode", 512) > 0 || starts(b, '7', 'z', 0xBC, 0xAF)
                || starts(b, 'R', 'a', 'r', '!') || starts(b, 'B', 'Z', 'h') || starts(b, 0xFD, '7', 'z', 'X') || starts(b, 'b', 'p', 'l', 'i', 's', 't')
                || b.length > 12 && b[4] == 'f' && b[5] == 't' && b[6] == 'y' && b[7] == 'p';
        return other ? Kind.OTHER : null;
    }

    private static Kind markup(String begin, String ending, String type) {
        String root = root(begin);
        if (FEEDS.contains(root)) {
            return Kind.XML;
        }
        String lower = begin.toLowerCase(Locale.ROOT);
        if (root.equals("html") || lower.startsWith("<!doctype html") || lower.contains("<html") && !lower.startsWith("<?xml") || lower.contains("<body") || lower.contains("<head>")) {
            return Kind.HTML;
        }
        if (lower.startsWith("<?xml") || ending.equals("xml") || ending.equals("rss") || ending.equals("atom") || type.contains("xml") && !type.contains("html")) {
            return root.equals("svg") ? Kind.OTHER : Kind.XML;
        }
        boolean html = ending.startsWith("htm") || ending.equals("xhtml") || type.startsWith("text/html") || lower.contains("<p") || lower.contains("<div") || lower.contains("<article")
                || lower.contains("<h1") || lower.contains("<!--");
        return html ? Kind.HTML : Kind.TEXT;
    }

    /** The name of the first element, without its prefix, in small letters; "" where there is none. */
    private static String root(String begin) {
        int at = 0;
        while (at >= 0 && at + 1 < begin.length()) {
            int open = begin.indexOf('<', at);
            if (open < 0 || open + 1 >= begin.length()) {
                return "";
            }
            char c = begin.charAt(open + 1);
            if (c == '?' || c == '!') {
                int end = begin.startsWith("<!--", open) ? begin.indexOf("-->", open) : begin.indexOf('>', open);
                at = end < 0 ? -1 : end + 1;
                continue;
            }
            int end = open + 1;
            while (end < begin.length() && (Character.isLetterOrDigit(begin.charAt(end)) || "-_.:".indexOf(begin.charAt(end)) >= 0)) {
                end++;
            }
            String name = begin.substring(open + 1, end).toLowerCase(Locale.ROOT);
            return name.substring(name.indexOf(':') + 1);
        }
        return "";
    }

    private static boolean looksLikeJson(String begin) {
        String s = begin.substring(1).stripLeading();
        return s.isEmpty() || begin.charAt(0) == '{' ? s.startsWith("\"") || s.startsWith("}") : s.startsWith("{") || s.startsWith("[") || s.startsWith("]");
    }

    private static boolean isFrontMatter(String head) {
        int line = head.startsWith("---") ? head.indexOf('\n') : -1;
        int end = line < 0 || line > 5 ? -1 : head.indexOf("\n---", line);
        return end > 0 && head.substring(line, end).toLowerCase(Locale.ROOT).contains("title:");
    }

    private static int mailHeaders(String head) {
        int found = 0;
        for (String line : head.split("\\r?\\n", 60)) {
            if (line.isEmpty()) {
                break;
            }
            if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 2 || line.substring(0, colon).indexOf(' ') >= 0) {
                return found >= 3 ? found : 0;
            }
            found += MAIL_HEADERS.contains(line.substring(0, colon).toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return found;
    }

    /** The first characters, whatever the charset: zero bytes left out, so that UTF-16 reads as its ASCII letters. */
    private static String head(byte[] bytes) {
        int n = Math.min(bytes.length, LOOKED_AT);
        byte[] plain = new byte[n];
        int k = 0;
        for (int i = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF) ? 2 : 0; i < n; i++) {
            if (bytes[i] != 0) {
                plain[k++] = bytes[i];
            }
        }
        return new String(plain, 0, k, StandardCharsets.ISO_8859_1);
    }

    private static String ending(String name) {
        int dot = name == null ? -1 : name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean starts(byte[] b, int... magic) {
        if (b.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((b[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(byte[] b, String what, int within) {
        int last = Math.min(b.length, within) - what.length();
        for (int i = 0; i <= last; i++) {
            int k = 0;
            while (k < what.length() && b[i + k] == what.charAt(k)) {
                k++;
            }
            if (k == what.length()) {
                return i;
            }
        }
        return -1;
    }
}
