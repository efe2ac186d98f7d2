package dev.depesche.hostile;

import static dev.depesche.article.Files.utf8;
import static dev.depesche.hostile.RawPdf.times;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;

/** PDFs whose fonts hurt: tables of codes, widths and glyphs that name more than they hold. */
final class HostileFonts {

    private static final String CODES = "begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange\n";
    private static final String COMPOSITE = "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>";
    private static final String DESCENDANT = "<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 8 0 R";
    private static final String SIMPLE = "<</Type/Font/Subtype/Type1/BaseFont/A/FirstChar 0/LastChar 255/Widths[" + "500 ".repeat(256) + "]/FontDescriptor 8 0 R>>";

    private HostileFonts() {
    }

    static void addTo(Map<String, byte[]> out) {
        codes(out);
        widths(out);
        programs(out);
    }

    private static void codes(Map<String, byte[]> out) {
        StringBuilder ranges = new StringBuilder(CODES);
        for (int i = 0; i < 20_000; i++) {
            ranges.append(String.format("1 beginbfrange <%04x0000> <%04xffff> <0000000000000041> endbfrange%n", i, i));
        }
        out.put("code-ranges.pdf", composite("", "", utf8(ranges.toString())));
        out.put("code-range.pdf", composite("", "", utf8(CODES + "1 beginbfrange <00000000> <7fffffff> <00000000000000000000000000000041> endbfrange")));
        out.put("other-codes.pdf", composite("", "", utf8(CODES + "/UniJIS-UTF32-H usecmap\n".repeat(100_000))));
        out.put("code-lengths.pdf", page(COMPOSITE.replace("/Identity-H", " 7 0 R"), "<0041>Tj ".repeat(100_000)).object(6, DESCENDANT + ">>").object(8, descriptor(""))
                .packed(7, "/Type/CMap/CMapName/X", utf8("begincmap 300000 begincodespacerange " + "<0000> <0001> ".repeat(300_000) + "endcodespacerange")).end());
        out.put("long-letters.pdf", page(COMPOSITE, "<00410041>Tj ".repeat(100_000)).object(6, DESCENDANT + ">>").object(8, descriptor(""))
                .packed(7, "", utf8(CODES + "1 beginbfchar <0041> <" + "fdfa".repeat(255) + "> endbfchar")).end());
        out.put("known-codes.pdf", page(COMPOSITE.replace("Identity-H", "UniJIS-UTF16-H").replace("/ToUnicode 7 0 R", ""), "<d83ddc00d83ddc00> Tj ".repeat(1_000_000))
                .object(6, DESCENDANT + ">>").object(8, descriptor("")).end());
    }

    private static void widths(Map<String, byte[]> out) {
        out.put("widths.pdf", composite("/W[0 2000000000 500]", "", utf8(CODES)));
        out.put("widths-by-state.pdf", RawPdf.page("/ExtGState<</G<</Font[5 0 R 12]>>>>", utf8("BT /G gs (abc) Tj ET")).object(5, COMPOSITE).object(6, DESCENDANT + "/W[0 2000000000 500]>>")
                .object(8, descriptor("")).packed(7, "", utf8(CODES)).end());
        out.put("heights.pdf", RawPdf.font(COMPOSITE.replace("-H", "-V")).object(6, DESCENDANT + "/W2[0 2000000000 -500 1 1]>>").object(8, descriptor("")).packed(7, "", utf8(CODES)).end());
        out.put("glyph-map.pdf", RawPdf.font(COMPOSITE).object(6, DESCENDANT + "/CIDToGIDMap 9 0 R>>").object(8, descriptor("")).packed(7, "", utf8(CODES)).packed(9, "", times(200_000_000, "\u0001")).end());
        out.put("font-in-a-form.pdf", RawPdf.page("/XObject<</X 10 0 R>>", times(100_000, "/X Do ")).object(8, descriptor("")).packed(7, "", utf8(CODES))
                .packed(10, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F " + COMPOSITE.replace("6 0 R", DESCENDANT + "/W[1[" + "500 ".repeat(60_000) + "]]>>") + ">>>>",
                        utf8("BT /F 1 Tf (abcd) Tj ET")).end());
    }

    private static void programs(Map<String, byte[]> out) {
        byte[] name = times(60_000, "\u0000\u0003\u0000\u0001\u0004\u0009\u0000\u0001\u00ea\u0060\u0000\u0000");
        out.put("font-names.pdf", trueType("name", cat(u16(0, 60_000, 6), name, new byte[60_001])));
        byte[] mapped = cat(times(20_000, "\u0000\u0003\u0000\u0001\u0000\u0002\u0071\u0004"), u16(12, 0), u32(28, 0, 1, 0, 50_000, 0));
        out.put("glyph-codes-shared.pdf", trueType("cmap", cat(u16(0, 20_000), mapped)));
        out.put("glyph-codes.pdf", trueType("cmap", cat(u16(0, 1, 3, 1), u32(12), u16(13, 0), u32(28, 0, 200_000), times(200_000, "\u0000\u0000\u00e0\u0000\u0000\u0010\u00ff\u00ff\u0000\u0000\u0000\u0001"))));
        byte[] lookups = new byte[40_000];
        for (int i = 0; i < lookups.length; i += 2) {
            System.arraycopy(u16(40_002), 0, lookups, i, 2);
        }
        byte[] parts = new byte[40_000];
        for (int i = 0; i < parts.length; i += 2) {
            System.arraycopy(u16(40_006), 0, parts, i, 2);
        }
        out.put("glyphs-in-place-of-others.pdf", trueType("GSUB", cat(u32(0x10000), u16(10, 10, 12, 0, 20_000), lookups, u16(1, 0, 20_000), parts, u16(1, 6, 1, 1, 3, 1, 2, 3))));
        out.put("font-that-unpacks.pdf", composite("", "/FontFile2 9 0 R", utf8(CODES), times(200_000_000, "\u0000")));
        out.put("subroutines.pdf", type1("/Private 8 dict dup begin /RD {string currentfile exch readstring pop} executeonly def /password 5839 def /Subrs 2000000000 array\n"));
        out.put("outline.pdf", type1("/Private 8 dict dup begin /RD {string currentfile exch readstring pop} executeonly def /password 5839 def /Subrs 1 array\ndup 0 2000000000 RD x"));
        out.put("font-parts-shared.pdf", compact());
    }

    /** A compact font with 30,000 parts, which all have the same subroutines. */
    private static byte[] compact() {
        byte[] head = cat(new byte[] {1, 0, 4, 4}, index(new byte[] {65}));
        int glyphs = head.length + 2 + 1 + 8 + 37 + 4;
        byte[] outlines = index(new byte[] {14});
        byte[] own = cat(number(6), new byte[] {19});
        byte[] shared = index(new byte[200_000]);
        byte[][] each = new byte[30_000][];
        Arrays.setAll(each, i -> cat(number(6), number(glyphs + outlines.length), new byte[] {18}));
        byte[] all = index(each);
        int at = glyphs + outlines.length + own.length + shared.length;
        byte[] top = cat(number(0), number(0), number(0), new byte[] {12, 30}, number(glyphs), new byte[] {17}, number(at), new byte[] {12, 36}, number(at + all.length), new byte[] {12, 37});
        byte[] font = cat(head, index(top), new byte[4], outlines, own, shared, all, new byte[3]);
        return RawPdf.font(COMPOSITE).object(6, DESCENDANT.replace("Type2", "Type0") + ">>").object(8, descriptor("/FontFile3 9 0 R")).packed(7, "", utf8(CODES)).packed(9, "/Subtype/CIDFontType0C", font).end();
    }

    private static byte[] trueType(String tag, byte[] table) {
        Object[] tables = {"head", cat(u32(0x10000, 0, 0, 0x5f0f3cf5), u16(0, 1000), new byte[34]), "hhea", cat(u32(0x10000), new byte[30], u16(1)), "maxp", cat(u32(0x10000), u16(60_000), new byte[26]),
            "hmtx", new byte[120_004], "loca", new byte[120_004], "glyf", new byte[16], tag, table};
        ByteArrayOutputStream places = new ByteArrayOutputStream();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        places.writeBytes(cat(u32(0x10000), u16(tables.length / 2, 0, 0, 0)));
        for (int i = 0; i < tables.length; i += 2) {
            byte[] bytes = (byte[]) tables[i + 1];
            places.writeBytes(cat(utf8((String) tables[i]), u32(0, 12 + 8 * tables.length + content.size(), bytes.length)));
            content.writeBytes(bytes);
        }
        return composite("", "/FontFile2 9 0 R", utf8(CODES), cat(places.toByteArray(), content.toByteArray()));
    }

    private static byte[] type1(String hidden) {
        byte[] clear = utf8("%!PS-AdobeFont-1.0: A 1\n10 dict begin\n/FontInfo 1 dict dup begin\nend readonly def\n/FontName /A def\n/Encoding StandardEncoding def\n/PaintType 0 def\n/FontType 1 def\n"
                + "/FontMatrix [0.001 0 0 0.001 0 0] readonly def\n/FontBBox {0 0 1000 1000} readonly def\ncurrentdict end\ncurrentfile eexec\n");
        byte[] out = utf8("xxxxdup " + hidden);
        int key = 55_665;
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) (out[i] ^ key >> 8);
            key = ((out[i] & 0xFF) + key) * 52_845 + 22_719 & 0xFFFF;
        }
        return RawPdf.font(SIMPLE).object(8, descriptor("/FontFile 9 0 R")).packed(9, "/Length1 " + clear.length + "/Length2 " + out.length + "/Length3 0", cat(clear, out)).end();
    }

    private static RawPdf page(String font, String shown) {
        return RawPdf.page("/Font<</F 5 0 R>>", utf8("BT /F 12 Tf " + shown + "ET")).object(5, font);
    }

    private static byte[] composite(String widths, String program, byte[] codes, byte... font) {
        return RawPdf.font(COMPOSITE).object(6, DESCENDANT + widths + ">>").object(8, descriptor(program)).packed(7, "", codes).packed(9, "/Length1 " + font.length, font).end();
    }

    private static String descriptor(String program) {
        return "<</Type/FontDescriptor/FontName/A/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80" + program + ">>";
    }

    private static byte[] index(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(cat(u16(parts.length), new byte[] {4}, u32(1)));
        int at = 1;
        for (byte[] p : parts) {
            at += p.length;
            out.writeBytes(u32(at));
        }
        out.writeBytes(cat(parts));
        return out.toByteArray();
    }

    private static byte[] number(int value) {
        return cat(new byte[] {29}, u32(value));
    }

    private static byte[] cat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] p : parts) {
            out.writeBytes(p);
        }
        return out.toByteArray();
    }

    private static byte[] u16(int... values) {
        byte[] out = new byte[2 * values.length];
        for (int i = 0; i < values.length; i++) {
            out[2 * i] = (byte) (values[i] >> 8);
            out[2 * i + 1] = (byte) values[i];
        }
        return out;
    }

    private static byte[] u32(int... values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int v : values) {
            out.writeBytes(u16(v >>> 16, v));
        }
        return out.toByteArray();
    }
}
