package dev.depesche.article.pdf;

import java.util.HashMap;
import java.util.Map;

/** How many bytes of a compact font (CFF) are copied in memory: its parts are found by offsets, and several may lead to the same place. */
final class CompactFont {

    private static final int HEADER = 4;
    private static final int CHAR_STRINGS = 17;
    private static final int PRIVATE = 18;
    private static final int SUBROUTINES = 19;
    private static final int FONT_DICTS = 1236;
    private static final int MOST_OF_DICT = 65_536;
    private static final long MOST_COPIED = 24_000_000;
    private static final int BYTES_OF_ENTRY = 100;

    private final Binary in;
    private final long base;
    private long copied;

    CompactFont(Binary in, long base) {
        this.in = in;
        this.base = base;
        Index names = index(base + HEADER);
        Index tops = index(names.end());
        for (int i = 0; i < tops.count(); i++) {
            top(tops.begin(i), tops.begin(i + 1));
        }
    }

    long entries() {
        return copied / BYTES_OF_ENTRY;
    }

    private void top(long begin, long end) {
        Map<Integer, long[]> top = dict(begin, end);
        copy(index(at(top, CHAR_STRINGS, 0)));
        Index dicts = top.containsKey(FONT_DICTS) ? index(at(top, FONT_DICTS, 0)) : new Index(0, 0, 1);
        ofPrivate(top);
        for (int i = 0; i < dicts.count(); i++) {
            ofPrivate(dict(dicts.begin(i), dicts.begin(i + 1)));
        }
    }

    private void ofPrivate(Map<Integer, long[]> dict) {
        long[] place = dict.get(PRIVATE);
        if (place != null) {
            Map<Integer, long[]> own = dict(base + place[1], base + place[1] + Math.max(0, place[0]));
            if (own.containsKey(SUBROUTINES)) {
                copy(index(base + place[1] + own.get(SUBROUTINES)[0]));
            }
        }
    }

    private long at(Map<Integer, long[]> dict, int key, int operand) {
        return dict.containsKey(key) ? base + dict.get(key)[operand] : Long.MAX_VALUE / 2;
    }

    private void copy(Index index) {
        copied += Math.min(in.size(), Math.max(0, index.end() - index.at())) + 32L * index.count();
        Meter.check(copied, MOST_COPIED, "a font");
    }

    /** Each operator with its first two operands. */
    private Map<Integer, long[]> dict(long begin, long end) {
        Meter.check(end - begin, MOST_OF_DICT, "a font");
        copied += 200 + Math.max(0, end - begin) * 20;
        Meter.check(copied, MOST_COPIED, "a font");
        Map<Integer, long[]> out = new HashMap<>();
        long[] operands = new long[2];
        int count = 0;
        for (long i = begin; i < Math.min(end, in.size()); ) {
            int b = in.u8(i);
            if (b <= 21) {
                int key = b == 12 ? 1200 + in.u8(i + 1) : b;
                out.put(key, operands);
                operands = new long[2];
                count = 0;
                i += b == 12 ? 2 : 1;
            } else {
                operands[Math.min(count++, 1)] = operand(i, b);
                i += width(i, b);
            }
        }
        return out;
    }

    private long operand(long at, int b) {
        return b == 28 ? (short) in.u16(at + 1) : b == 29 ? (int) in.u32(at + 1) : b < 247 ? b - 139 : b < 251 ? (b - 247) * 256L + in.u8(at + 1) + 108 : (251 - b) * 256L - in.u8(at + 1) - 108;
    }

    private long width(long at, int b) {
        if (b == 30) { // a real number ends with a half byte of ones
            long end = at + 1;
            while (end < in.size() && (in.u8(end) & 0xF) != 0xF && in.u8(end) >> 4 != 0xF) {
                end++;
            }
            return end + 1 - at;
        }
        return b == 28 ? 3 : b == 29 ? 5 : b >= 247 && b < 255 ? 2 : 1;
    }

    private Index index(long at) {
        return new Index(at, in.u16(at), Math.min(4, in.u8(at + 2)));
    }

    /** A list of parts, each found by its offset. */
    private final class Index {
        private final long at;
        private final int count;
        private final int width;

        private Index(long at, int count, int width) {
            this.at = at;
            this.count = count;
            this.width = width;
        }

        private long at() {
            return at;
        }

        private int count() {
            return count;
        }

        private long begin(int part) {
            return at + 2 + (long) (count + 1) * width + in.number(at + 3 + (long) part * width, width);
        }

        private long end() {
            return count == 0 ? at + 2 : begin(count);
        }
    }
}
