package dev.depesche.article.pdf;

/** How many codes the table of a TrueType font maps to glyphs; several of its parts may lie at one place, and each is kept by itself. */
final class GlyphCodes {

    private static final int TABLE = 5_000;
    private static final long MOST = 500_000;

    private GlyphCodes() {
    }

    static long count(Binary in, long cmap, int glyphs) {
        long out = 0;
        int parts = in.u16(cmap + 2);
        for (int i = 0; i < parts && cmap + 4 + 8 * i < in.size(); i++) {
            out += TABLE + part(in, cmap + in.u32(cmap + 8 + 8 * i), glyphs);
            Meter.check(out, MOST, "codes of a font");
        }
        return out;
    }

    private static long part(Binary in, long at, int glyphs) {
        return switch (in.u16(at)) {
            case 2 -> headers(in, at);
            case 4 -> segments(in, at);
            case 6 -> in.u16(at + 8);
            case 8 -> groups(in, at + 8204, glyphs, false);
            case 12 -> groups(in, at + 12, glyphs, false);
            case 13 -> groups(in, at + 12, glyphs, true);
            default -> 256;
        };
    }

    private static long headers(Binary in, long at) {
        int last = 0;
        for (int i = 0; i < 256; i++) {
            last = Math.max(last, in.u16(at + 6 + 2 * i) / 8);
        }
        long out = 0;
        for (int i = 0; i <= last; i++) {
            out += in.u16(at + 520 + 8L * i);
        }
        return out;
    }

    private static long segments(Binary in, long at) {
        int segments = in.u16(at + 6) / 2;
        long out = 0;
        for (int i = 0; i < segments; i++) {
            out += Math.max(0, in.u16(at + 14 + 2L * i) - in.u16(at + 16 + 2L * segments + 2L * i) + 1);
        }
        return out;
    }

    /** Groups of codes; all of one may stand for the same glyph, else each code has a glyph of its own. */
    private static long groups(Binary in, long at, int glyphs, boolean same) {
        long groups = Math.min(in.u32(at), in.size() / 12);
        long out = 0;
        for (long i = 0; i < groups && out < MOST; i++) {
            long group = at + 4 + 12 * i;
            long codes = Math.max(0, in.u32(group + 4) - in.u32(group) + 1);
            out += 1 + (same ? codes : Math.min(codes, Math.max(0, glyphs - in.u32(group + 8) + 1)));
        }
        return out;
    }
}
