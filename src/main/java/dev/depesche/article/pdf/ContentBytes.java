package dev.depesche.article.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;
import org.apache.pdfbox.io.NonSeekableRandomAccessReadInputStream;
import org.apache.pdfbox.io.RandomAccessRead;

/** What a page or form draws, one stream after the other, unpacked while it is read, and counted. */
final class ContentBytes extends InputStream {

    private final Deque<COSStream> waiting = new ArrayDeque<>();
    private final Meter meter;
    private InputStream open = InputStream.nullInputStream();

    private ContentBytes(COSBase contents, Meter meter) {
        this.meter = meter;
        if (contents instanceof COSStream stream) {
            waiting.add(stream);
        } else if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSStream stream) {
                    waiting.add(stream);
                }
            }
        }
    }

    static RandomAccessRead of(COSBase contents, Meter meter) {
        return new NonSeekableRandomAccessReadInputStream(new ContentBytes(contents, meter));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = open.read(bytes, from, length);
        while (n <= 0) {
            open.close();
            if (waiting.isEmpty()) {
                return -1;
            }
            open = unpacked(waiting.poll());
            bytes[from] = '\n'; // a word does not go on in the next stream
            n = 1;
        }
        meter.content(n);
        return n;
    }

    /** One that cannot be unpacked is left out, as PDFBox does. */
    private static InputStream unpacked(COSStream stream) {
        try {
            boolean plain = COSName.FLATE_DECODE.equals(stream.getFilters()) && !stream.containsKey(COSName.DECODE_PARMS);
            return plain ? new FlateFilterDecoderStream(stream.createRawInputStream()) : stream.createInputStream();
        } catch (IOException damaged) {
            return InputStream.nullInputStream();
        }
    }

    @Override
    public void close() throws IOException {
        waiting.clear();
        open.close();
        open = InputStream.nullInputStream();
    }
}
