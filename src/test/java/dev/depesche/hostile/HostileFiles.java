package dev.depesche.hostile;

import static dev.depesche.article.Files.FIRST;
import static dev.depesche.article.Files.gzip;
import static dev.depesche.article.Files.laughs;
import static dev.depesche.article.Files.utf8;
import static dev.depesche.article.Files.zip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files, by a name that tells what hurts; each is smaller than the largest file that is read, but for those that say "50-mb". */
final class HostileFiles {

    private static final int NEARLY_10_MB = 9_900_000;

    private HostileFiles() {
    }

    /** All of them; {@code address} is one that nothing may ask. */
    static Map<String, byte[]> all(String address) {
        Map<String, byte[]> out = new LinkedHashMap<>();
        texts(out);
        pages(out);
        archives(out, address);
        documents(out);
        HostilePdfs.addTo(out, address);
        HostileFonts.addTo(out);
        mails(out);
        return out;
    }

    private static void texts(Map<String, byte[]> out) {
        out.put("50-mb-on-one-line.txt", filled(50_000_000, 'a'));
        out.put("10-mb-on-one-line.txt", filled(NEARLY_10_MB, 'a'));
        out.put("only-nul.txt", new byte[NEARLY_10_MB]);
        out.put("nul-in-text.txt", utf8((FIRST + "\u0000").repeat(200)));
        out.put("word-of-200000.txt", utf8(FIRST + "\n" + "a".repeat(200_000) + "\n" + FIRST));
        out.put("right-to-left.txt", utf8((FIRST + "\u202E\u2067 ").repeat(500)));
        out.put("lone-surrogates.txt", ("\uFEFF" + (FIRST + "\ud800 \udc00").repeat(200)).getBytes(StandardCharsets.UTF_16LE));
        out.put("odd-utf-16.txt", Arrays.copyOf(("\uFEFF" + FIRST).repeat(20).getBytes(StandardCharsets.UTF_16LE), 1001));
    }

    private static void pages(Map<String, byte[]> out) {
        out.put("10-mb-on-one-line.html", utf8("<p>" + FIRST + "<p>" + "a ".repeat(NEARLY_10_MB / 2 - 100)));
        out.put("deep.html", utf8("<html><body>" + "<div>".repeat(240_000) + FIRST));
        out.put("one-attribute.html", utf8("<html><body><p title=\"" + "x".repeat(9_000_000) + "\">" + FIRST));
        out.put("attributes.html", utf8("<html><body><p " + "a=b ".repeat(400_000) + ">" + FIRST));
        out.put("entities.html", utf8("<html><body><p>" + "&#x1F600;".repeat(900_000) + FIRST));
        out.put("deep.json", utf8("{\"text\":\"" + FIRST + "\",\"a\":" + "[".repeat(4_000_000)));
        out.put("many.json", utf8("[" + ("{\"text\":\"" + FIRST + "\"},").repeat(50_000) + "{}]"));
        out.put("number.json", utf8("{\"text\":\"" + FIRST + "\",\"n\":" + "9".repeat(5_000_000) + "}"));
    }

    private static void archives(Map<String, byte[]> out, String address) {
        byte[] zeros = filled(29_000_000, 0);
        byte[] inner = zip("a.txt", zeros, "b.txt", zeros);
        out.put("bomb.zip", inner);
        out.put("bomb-of-bombs.zip", zip("1.zip", inner, "2.zip", inner, "3.zip", inner));
        out.put("bomb.gz", gzip(filled(200_000_000, 0)));
        byte[] deep = utf8(FIRST);
        for (int i = 0; i < 200; i++) {
            deep = zip("x.zip", deep);
        }
        out.put("deep.zip", deep);
        out.put("way-up.zip", zip("../../../etc/passwd.txt", FIRST, "C:\\windows\\a.txt", FIRST));
        out.put("bomb.docx", zip("[Content_Types].xml", "<Types/>", "word/document.xml", filled(200_000_000, ' ')));
        out.put("bomb.odt", zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", filled(200_000_000, ' ')));
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"" + address + "x.dtd\" [<!ENTITY e SYSTEM \"" + address + "e\">"
                + "<!ENTITY % p SYSTEM \"" + address + "p\"> %p;" + laughs() + "]>";
        out.put("outside.docx", zip("[Content_Types].xml", "<Types/>", "word/document.xml", xml + "<w:document xmlns:w='u'><w:p><w:t>&e;&l11;</w:t></w:p></w:document>"));
        out.put("outside.odt", zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", xml + "<t:p xmlns:t='u'>&e;&l11;</t:p>"));
        out.put("outside-rss.xml", utf8(xml + "<rss><channel><item><title>&e;</title><description>" + FIRST + "&l11;</description></item></channel></rss>"));
        out.put("outside-atom.xml", utf8(xml + "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>&e;</title><content>" + FIRST + "&l11;</content></entry></feed>"));
        out.put("outside-nitf.xml", utf8(xml + "<nitf><body><body.head><hedline><hl1>&e;</hl1></hedline></body.head><body.content><p>" + FIRST + "&l11;</p></body.content></body></nitf>"));
        out.put("outside-newsml.xml", utf8(xml + "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'><contentSet><inlineXML><html><body><p>" + FIRST + "&e;&l11;</p></body></html></inlineXML></contentSet></newsItem>"));
        out.put("outside.html", utf8("<html><head><link rel=stylesheet href=" + address + "c><script src=" + address + "s></script><base href=" + address + "></head><body><img src="
                + address + "i><iframe src=" + address + "f></iframe><p>" + FIRST + "</p></body></html>"));
        out.put("deep-elements.docx", zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w:document xmlns:w='u'>" + "<w:p>".repeat(500_000)));
        out.put("many-items.xml", utf8("<rss><channel>" + ("<item><description>" + FIRST + "</description></item>").repeat(50_000) + "</channel></rss>"));
    }

    private static void documents(Map<String, byte[]> out) {
        out.put("deep.rtf", utf8("{\\rtf1 " + "{".repeat(2_000_000) + FIRST));
        out.put("binary.rtf", utf8("{\\rtf1 \\bin2147483647 " + FIRST + "}"));
        out.put("letters.rtf", utf8("{\\rtf1 " + "\\u-10179?\\u-8704?".repeat(100_000) + "}"));
    }

    private static void mails(Map<String, byte[]> out) {
        StringBuilder nested = new StringBuilder("From: a@b.example\nSubject: x\nMIME-Version: 1.0\n");
        for (int i = 0; i < 20_000; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }
        out.put("deep-parts.eml", utf8(nested + "Content-Type: text/plain\n\n" + FIRST));
        out.put("mail-in-mail.eml", utf8("From: a@b.example\nContent-Type: message/rfc822\n\n".repeat(50_000) + FIRST));
        out.put("attachment.eml", utf8("From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n" + FIRST
                + "\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n" + Base64.getMimeEncoder().encodeToString(new byte[6_000_000]) + "\n--b--\n"));
        out.put("headers.eml", utf8("From: a@b.example\n" + "X-A: b\n".repeat(1_000_000) + "\n" + FIRST));
        out.put("many.mbox", utf8(("From a@b.example Mon Jan  1 00:00:00 2024\nFrom: a@b.example\nSubject: x\n\n" + FIRST + "\n\n").repeat(20_000)));
    }

    private static byte[] filled(int size, int with) {
        byte[] out = new byte[size];
        Arrays.fill(out, (byte) with);
        return out;
    }
}
