package dev.depesche.article.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/** A parser that counts the objects it makes and whose streams are bounded. */
final class BoundedParser extends PDFParser {

    private static final int MOST_OBJECTS = 250_000;

    private final Meter meter;

    BoundedParser(byte[] pdf, Meter meter) throws IOException {
        super(new RandomAccessReadBuffer(pdf));
        this.meter = meter;
        Meter.check(objects(pdf), MOST_OBJECTS, "objects");
        IOUtils.closeQuietly(document);
        document = new BoundedDocument();
    }

    /** How many objects the file may begin; where its table of them is broken, PDFBox looks for all before anything is parsed. */
    private static int objects(byte[] pdf) {
        int out = 0;
        for (int i = 3; i < pdf.length; i++) {
            out += pdf[i] == 'j' && pdf[i - 1] == 'b' && pdf[i - 2] == 'o' && pdf[i - 3] != 'd' ? 1 : 0;
        }
        return out;
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        COSBase out = super.parseDirObject();
        meter.object(out);
        return out;
    }

    @Override
    protected COSName parseCOSName() throws IOException {
        COSName out = super.parseCOSName();
        meter.name(out);
        return out;
    }

    /** Makes the streams for this parser and for the one that PDFBox starts where the file is damaged. */
    private final class BoundedDocument extends COSDocument {

        private BoundedDocument() {
            super(BoundedParser.this);
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long begin, long length) throws IOException {
            COSStream out = new BoundedStream(createRandomAccessReadView(begin, length), meter);
            dictionary.forEach(out::setItem);
            out.setKey(dictionary.getKey());
            meter.heap(Meter.DICTIONARY);
            return out;
        }

        @Override
        public COSObject getObjectFromPool(COSObjectKey key) {
            meter.heap(Meter.REFERENCE);
            return super.getObjectFromPool(key);
        }
    }
}
