package dev.depesche.hostile;

import static dev.depesche.article.Files.utf8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** A PDF that is put together object by object; 1 is its catalog, 2 its list of pages, 3 the page, 4 what the page draws. */
final class RawPdf {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    RawPdf() {
        out.writeBytes(utf8("%PDF-1.5\n"));
    }

    /** One page with these resources that draws this. */
    static RawPdf page(String resources, byte[] content) {
        return new RawPdf().object(1, "<</Type/Catalog/Pages 2 0 R>>").object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<<" + resources + ">>/Contents 4 0 R>>").packed(4, "", content);
    }

    /** One page that shows some text in its font F, which is object 5. */
    static RawPdf font(String dictionary) {
        return page("/Font<</F 5 0 R>>", utf8("BT /F 12 Tf 20 700 Td <0041004200430041> Tj (" + dev.depesche.article.Files.FIRST.replaceAll("[^ -~]", "") + ") Tj ET")).object(5, dictionary);
    }

    RawPdf object(int number, String body) {
        out.writeBytes(utf8(number + " 0 obj" + body + "endobj\n"));
        return this;
    }

    RawPdf stream(int number, String entries, byte[] content) {
        out.writeBytes(utf8(number + " 0 obj<<" + entries + "/Length " + content.length + ">>stream\n"));
        out.writeBytes(content);
        out.writeBytes(utf8("\nendstream endobj\n"));
        return this;
    }

    RawPdf packed(int number, String entries, byte[] content) {
        return stream(number, entries + "/Filter/FlateDecode", deflated(content));
    }

    /** A cross-reference stream behind all else, which is the one that the file names. */
    byte[] xref(int number, String entries, byte[] content) {
        int at = out.size();
        stream(number, "/Type/XRef/Root 1 0 R" + entries, content);
        out.writeBytes(utf8("startxref\n" + at + "\n%%EOF"));
        return out.toByteArray();
    }

    int size() {
        return out.size();
    }

    byte[] end() {
        return end("");
    }

    byte[] end(String trailer) {
        out.writeBytes(utf8("trailer<</Root 1 0 R" + trailer + ">>\n%%EOF"));
        return out.toByteArray();
    }

    /** So many times the same. */
    static byte[] times(int count, String what) {
        return what.repeat(count).getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[65_536];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
