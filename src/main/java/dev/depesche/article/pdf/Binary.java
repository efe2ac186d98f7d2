package dev.depesche.article.pdf;

import java.nio.charset.StandardCharsets;

/** Big-endian numbers in bytes; behind the end all are 0. */
record Binary(byte[] bytes, int size) {

    int u8(long at) {
        return at < 0 || at >= size ? 0 : bytes[(int) at] & 0xFF;
    }

    int u16(long at) {
        return u8(at) << 8 | u8(at + 1);
    }

    long u32(long at) {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    /** A number of one to four bytes. */
    long number(long at, int width) {
        long out = 0;
        for (int i = 0; i < width; i++) {
            out = out << 8 | u8(at + i);
        }
        return out;
    }

    String tag(long at) {
        return at + 4 > size ? "" : new String(bytes, (int) at, 4, StandardCharsets.ISO_8859_1);
    }
}
