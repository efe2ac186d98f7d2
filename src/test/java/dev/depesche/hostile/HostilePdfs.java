package dev.depesche.hostile;

import static dev.depesche.article.Files.utf8;
import static dev.depesche.hostile.RawPdf.deflated;
import static dev.depesche.hostile.RawPdf.page;
import static dev.depesche.hostile.RawPdf.times;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** PDFs whose objects or pages hurt: a few bytes that unpack, nest or repeat without bound. */
final class HostilePdfs {

    private static final String FONT = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>";
    private static final String FORM = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]";

    private HostilePdfs() {
    }

    static void addTo(Map<String, byte[]> out, String address) {
        streams(out);
        objects(out, address);
        tables(out);
        forms(out);
        content(out);
    }

    private static void streams(Map<String, byte[]> out) {
        byte[] blanks = times(200_000_000, " ");
        out.put("bomb.pdf", page("", blanks).end());
        out.put("bomb-twice.pdf", page("", utf8("")).stream(4, "/Filter[/FlateDecode/FlateDecode]", deflated(deflated(blanks))).end());
        out.put("bomb-and-hex.pdf", page("", utf8("")).stream(4, "/Filter[/FlateDecode/ASCIIHexDecode]", deflated(times(200_000_000, "2"))).end());
        out.put("bomb-and-runs.pdf", page("", utf8("")).stream(4, "/Filter[/FlateDecode/RunLengthDecode]", deflated(times(30_000_000, "\u0081 "))).end());
        out.put("many-contents.pdf", page("", utf8("")).object(3, "<</Type/Page/Parent 2 0 R/Contents[" + "4 0 R ".repeat(20_000) + "]>>").packed(4, "", times(15_000_000, " ")).end());
        out.put("wide-rows.pdf", page("", utf8("")).stream(4, "/Filter[/FlateDecode]/DecodeParms[<</Predictor 12/Columns 2000000000>>]", deflated(times(1000, "ab"))).end());
    }

    private static void objects(Map<String, byte[]> out, String address) {
        out.put("pages-without-end.pdf", new RawPdf().object(1, "<</Type/Catalog/Pages 2 0 R>>").object(2, "<</Type/Pages/Kids[" + "3 0 R ".repeat(800_000) + "]/Count 800000>>")
                .object(3, "<</Type/Page/Parent 2 0 R>>").end());
        RawPdf kids = new RawPdf().object(1, "<</Type/Catalog/Pages 10 0 R>>");
        for (int i = 10; i < 70; i++) {
            kids.object(i, "<</Type/Pages/Count 9/Kids[" + (i + 1) + " 0 R " + (i + 1) + " 0 R 10 0 R]>>");
        }
        out.put("kids-that-double.pdf", kids.object(70, "<</Type/Page>>").end());
        out.put("deep-objects.pdf", utf8("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages " + "[".repeat(1_000_000) + ">>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
        out.put("empty-arrays.pdf", catalog("[]".repeat(4_800_000)));
        out.put("empty-dictionaries.pdf", catalog("<<>>".repeat(2_400_000)));
        out.put("names.pdf", catalog(numbered(1_500_000, i -> "/" + Integer.toString(i + 46_656, 36))));
        out.put("references.pdf", catalog(numbered(900_000, i -> i + 100_000 + " 0 R ")));
        out.put("asks-outside.pdf", new RawPdf().object(1, "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(" + address + "o)>>>>").object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object(3, "<</Type/Page/Parent 2 0 R/Contents<</F<</FS/URL/F(" + address + "f)>>>>>>").end());
    }

    private static void tables(Map<String, byte[]> out) {
        out.put("objects-in-a-stream.pdf", page(FONT, utf8("BT ET")).packed(9, "/Type/ObjStm/N 1/First 5", utf8("20 0 [" + "[]".repeat(20_000_000) + "]")).end("/Info 20 0 R"));
        out.put("table-of-no-columns.pdf", page(FONT, utf8("BT ET")).xref(9, "/W[0 0 0]/Size 2000000000", new byte[1]));
        out.put("table-of-wide-columns.pdf", page(FONT, utf8("BT ET")).xref(9, "/W[1 2000000000 1]/Size 9", new byte[1]));
        out.put("table-without-end.pdf", page(FONT, utf8("BT ET")).xref(9, "/Filter/FlateDecode/W[1 1 1]/Size 100000000", deflated(times(60_000_000, "\u0001\u0001\u0000"))));
    }

    private static void forms(Map<String, byte[]> out) {
        RawPdf doubling = page("/XObject<</X 10 0 R>>", utf8("/X Do"));
        RawPdf nested = page("/XObject<</X 10 0 R>>", utf8("/X Do"));
        for (int i = 10; i < 50; i++) {
            String next = FORM + "/Resources<</XObject<</X " + (i + 1) + " 0 R>>>>";
            doubling.stream(i, next, utf8("/X Do /X Do"));
            nested.stream(i, next + "/Filter[/FlateDecode]", deflated(utf8("/X Do " + "q Q ".repeat(2_000_000))));
        }
        out.put("forms-that-double.pdf", doubling.end());
        out.put("forms-that-nest.pdf", nested.end());
        out.put("form-again-and-again.pdf", page("/XObject<</X 10 0 R>>", times(3_000_000, "/X Do ")).packed(10, FORM, times(10_000_000, "q Q ")).end());
        String numbers = "1 ".repeat(100_000);
        out.put("form-of-many-numbers.pdf", page("/XObject<</X 10 0 R>>", times(200_000, "/X Do ")).packed(10, "/Type/XObject/Subtype/Form/Matrix[" + numbers + "]/BBox[" + numbers + "]", utf8("q Q")).end());
        out.put("states-of-many-numbers.pdf", page("/ExtGState<</G<</D[[" + numbers + "]0]>>>>", times(5_000_000, "/G gs ")).end());
    }

    private static void content(Map<String, byte[]> out) {
        out.put("nested-states.pdf", page(FONT, times(80_000_000, "q ")).end());
        out.put("nested-marks.pdf", page(FONT, times(9_000_000, "/A <</B 1>> BDC ")).end());
        out.put("letters.pdf", page(FONT, utf8("BT /F 12 Tf " + "(a)Tj ".repeat(20_000_000))).end());
        out.put("long-string.pdf", page(FONT, utf8("BT /F 12 Tf (" + "a".repeat(200_000_000) + ") Tj ET")).end());
        out.put("long-array.pdf", page(FONT, utf8("BT /F 12 Tf [" + "1001 ".repeat(40_000_000) + "] TJ ET")).end());
        out.put("operands.pdf", page(FONT, times(60_000_000, "() ")).end());
        out.put("operators.pdf", page(FONT, utf8(numbered(300_000, i -> Integer.toString(i * 31 + 1_000_000, 26).chars().map(c -> c <= '9' ? c - '0' + 'q' : c)
                .mapToObj(Character::toString).collect(Collectors.joining()) + " "))).end());
        out.put("inline-picture.pdf", page(FONT, utf8("BI /W 1 /H 1 ID " + "a".repeat(200_000_000))).end());
        out.put("boxes-for-each-letter.pdf", page(FONT, utf8("BT /F 12 Tf " + "(a)Tj ".repeat(100_000))).object(5, "<</Type/Bead/R[0 0 1 1]>>")
                .object(3, "<</Type/Page/Parent 2 0 R/B[" + "5 0 R ".repeat(40_000) + "]/Resources<<" + FONT + ">>/Contents 4 0 R>>").end());
    }

    private static byte[] catalog(String array) {
        return new RawPdf().object(1, "<</Type/Catalog/Pages 2 0 R/X[" + array + "]>>").object(2, "<</Type/Pages/Kids[]/Count 0>>").end();
    }

    private static String numbered(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
    }
}
