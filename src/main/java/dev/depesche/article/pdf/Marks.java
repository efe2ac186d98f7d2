package dev.depesche.article.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/** The marks around content that are open: PDFBox keeps each until it is closed, so those that are nested too deep are not told to it. */
final class Marks {

    private static final int DEEPEST = 200;
    private static final int MOST_BYTES = 500_000;

    private final Deque<Integer> sizes = new ArrayDeque<>();
    private int bytes;
    private int untold;

    /** A mark of so many bytes begins; answers whether it is to be told. */
    boolean open(int size) {
        if (untold > 0 || sizes.size() >= DEEPEST || bytes + size > MOST_BYTES) {
            untold++;
            return false;
        }
        sizes.push(size);
        bytes += size;
        return true;
    }

    /** The innermost mark ends; answers whether it had been told. */
    boolean close() {
        if (untold > 0) {
            untold--;
            return false;
        }
        bytes -= sizes.isEmpty() ? 0 : sizes.pop();
        return true;
    }
}
