package dev.depesche.article.pdf;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;

/** How much memory the objects written in a stream of objects will take: estimated before they are parsed, since all of them are kept. */
final class ObjectCost {

    private ObjectCost() {
    }

    static void charge(byte[] bytes, int size, Meter meter) {
        long parts = 0;
        for (int i = 0; i < size; i++) {
            byte b = bytes[i];
            if (b == '/') {
                int end = i + 1;
                while (end < size && regular(bytes[end])) {
                    end++;
                }
                meter.name(COSName.getPDFName(new String(bytes, i + 1, end - i - 1, StandardCharsets.ISO_8859_1)));
                i = end - 1;
            } else if (b == '[') {
                parts += Meter.ARRAY;
            } else if (b == '<' || b == '(') {
                parts += Meter.STRING;
            } else if (regular(b)) {
                parts += i == 0 || !regular(bytes[i - 1]) ? Meter.NUMBER : 1;
            }
            if (parts > 1_000_000) {
                meter.heap(parts);
                parts = 0;
            }
        }
        meter.heap(parts);
    }

    private static boolean regular(byte b) {
        return (b < 0 || b > ' ') && "/[]<>(){}%".indexOf(b) < 0;
    }
}
