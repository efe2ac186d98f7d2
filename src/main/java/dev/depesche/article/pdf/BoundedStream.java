package dev.depesche.article.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A stream that stops unpacking where it becomes too large; filters of pictures are not run at all. */
final class BoundedStream extends COSStream {

    private static final Set<COSName> PICTURES = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION, COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION, COSName.JPX_DECODE, COSName.JBIG2_DECODE);
    private static final long WIDEST_ROW = 1_000_000;

    private final Meter meter;
    private Packed packed = Packed.UNKNOWN;

    BoundedStream(RandomAccessReadView bytes, Meter meter) throws IOException {
        super(null, bytes);
        this.meter = meter;
    }

    /** Has what it unpacks to changed from now on. */
    void seenAs(Packed as) {
        packed = as;
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        return new RandomAccessReadBuffer(unpacked());
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        ByteBuffer bytes = unpacked();
        return new COSStream(null, new RandomAccessReadView(new RandomAccessReadBuffer(bytes), 0, bytes.limit())).createInputStream();
    }

    private ByteBuffer unpacked() throws IOException {
        Bytes out = new Bytes();
        try (InputStream raw = createRawInputStream()) {
            raw.transferTo(out);
        }
        int at = 0;
        for (Filter f : filters()) {
            Bytes next = new Bytes();
            f.decode(new ByteArrayInputStream(out.array(), 0, out.size()), next, this, at++);
            out = next;
        }
        meter.hold(out.size());
        if (containsKey(COSName.N) && containsKey(COSName.FIRST)) {
            ObjectCost.charge(out.array(), out.size(), meter);
        } else if (containsKey(COSName.W)) {
            chargeReferences(out.size());
        }
        packed.prepare(out.array(), out.size());
        return ByteBuffer.wrap(out.array(), 0, out.size());
    }

    /** The filters in order, each once, as PDFBox runs them. */
    private Set<Filter> filters() throws IOException {
        Set<Filter> out = new LinkedHashSet<>();
        COSBase named = getFilters();
        if (named instanceof COSName name) {
            out.add(filter(name));
        } else if (named instanceof COSArray names) {
            for (int i = 0; i < names.size(); i++) {
                out.add(filter(names.getObject(i) instanceof COSName name ? name : COSName.NONE));
            }
        }
        checkRows(getDictionaryObject(COSName.DP, COSName.DECODE_PARMS));
        return out;
    }

    private static Filter filter(COSName name) throws IOException {
        if (PICTURES.contains(name)) {
            throw new IOException("a picture, not read");
        }
        return FilterFactory.INSTANCE.getFilter(name);
    }

    /** A filter that foretells rows keeps two of them. */
    private static void checkRows(COSBase parameters) {
        if (parameters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary d) {
                    checkRows(d);
                }
            }
        } else if (parameters instanceof COSDictionary d) {
            long bits = (long) Math.max(d.getInt(COSName.COLUMNS, 1), 0) * Math.min(Math.max(d.getInt(COSName.COLORS, 1), 1), 32);
            Meter.check(bits / 8 * Math.max(d.getInt(COSName.BITS_PER_COMPONENT, 8), 1), WIDEST_ROW, "columns");
        }
    }

    /** A table of objects has a row for each, as wide as its columns. */
    private void chargeReferences(int size) throws IOException {
        COSArray widths = getCOSArray(COSName.W);
        long row = 0;
        for (int i = 0; widths != null && i < widths.size(); i++) {
            int width = widths.getInt(i, 0);
            Meter.check(width, 8, "columns");
            row += Math.max(width, 0);
        }
        if (row == 0) {
            throw new IOException("a table of objects without columns");
        }
        meter.heap(size / row * Meter.ENTRY);
    }

    private final class Bytes extends ByteArrayOutputStream {

        @Override
        public void write(int b) {
            charge(1);
            super.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            charge(length);
            super.write(bytes, from, length);
        }

        private void charge(int more) {
            Meter.check(count + more, Meter.MOST_OF_STREAM, "a stream");
            if (count / 4096 != (count + more) / 4096) {
                meter.bytes(Math.max(more, 4096));
            }
        }

        private byte[] array() {
            return buf;
        }
    }
}
