package dev.depesche.article.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a font's program will expand to; of a TrueType font, tables that reading text does not need are hidden from PDFBox, since they can refer to one part many times. */
final class FontProgram implements Packed {

    /** The format that PDFBox takes the program for, by the entry that it stands in. */
    enum Kind { TRUE_TYPE, CFF, TYPE1 }

    private static final Set<String> HIDDEN = Set.of("name", "GSUB", "kern");
    private static final int MOST_TABLES = 100;
    private static final int LARGEST_TYPE1 = 2_000_000;
    private static final int MOST_SUBROUTINES = 65_536;
    private static final Pattern SIZES = Pattern.compile("/Subrs\\s{1,9}(\\d{1,12})|(\\d{1,12})\\s{1,9}(?:RD|-\\|)\\s");

    private final Kind kind;
    private long entries;

    FontProgram(Kind kind) {
        this.kind = kind;
    }

    long entries() {
        return entries;
    }

    @Override
    public void prepare(byte[] bytes, int size) {
        Binary in = new Binary(bytes, size);
        String tag = in.tag(0);
        if (kind == Kind.TYPE1) {
            type1(bytes, size);
        } else if (kind == Kind.TRUE_TYPE || tag.equals("OTTO")) {
            tables(in, bytes);
        } else {
            entries = new CompactFont(in, 0).entries();
        }
    }

    private void tables(Binary in, byte[] bytes) {
        int tables = in.u16(4);
        Meter.check(tables, MOST_TABLES, "tables of a font");
        int glyphs = 65_535;
        long codes = 0;
        for (int i = 0; i < tables; i++) {
            int at = 12 + 16 * i;
            glyphs = in.tag(at).equals("maxp") ? in.u16((int) Math.min(in.u32(at + 8) + 4, Integer.MAX_VALUE)) : glyphs;
        }
        for (int i = 0; i < tables; i++) {
            int at = 12 + 16 * i;
            String tag = in.tag(at);
            int begin = (int) Math.min(in.u32(at + 8), Integer.MAX_VALUE);
            if (HIDDEN.contains(tag) && at < in.size()) {
                bytes[at] = '-';
            } else if (tag.equals("cmap")) {
                codes += GlyphCodes.count(in, begin, glyphs);
            } else if (tag.equals("CFF ")) {
                codes += new CompactFont(in, begin).entries();
            }
        }
        entries = codes;
    }

    /** Of a Type 1 font, the part that is encrypted with a key that all know; it names sizes. */
    private void type1(byte[] bytes, int size) {
        Meter.check(size, LARGEST_TYPE1, "a font");
        String clear = new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
        checkSizes(clear);
        for (int at = clear.indexOf("eexec"); at >= 0; at = clear.indexOf("eexec", at + 1)) {
            int begin = at + 5;
            while (begin < size && bytes[begin] <= ' ' && bytes[begin] > 0) {
                begin++;
            }
            checkSizes(decrypted(bytes, begin, size));
            entries += size / 10;
        }
    }

    private static String decrypted(byte[] bytes, int begin, int end) {
        StringBuilder out = new StringBuilder();
        int key = 55_665;
        for (int i = begin; i < end; i++) {
            int c = bytes[i] & 0xFF;
            out.append((char) (c ^ key >> 8));
            key = (c + key) * 52_845 + 22_719 & 0xFFFF;
        }
        return out.toString();
    }

    private static void checkSizes(String program) {
        Matcher m = SIZES.matcher(program);
        while (m.find()) {
            Meter.check(Long.parseLong(m.group(1) != null ? m.group(1) : m.group(2)), MOST_SUBROUTINES, "a font");
        }
    }
}
