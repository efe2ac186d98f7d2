package dev.depesche.article.pdf;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** What one PDF has used of the memory and work that it is given; every method throws {@link TooMuchException} where that is used up. */
final class Meter {

    /** Bytes that one stream may unpack to. */
    static final int MOST_OF_STREAM = 16_000_000;

    static final int ARRAY = 96;
    static final int DICTIONARY = 128;
    static final int STRING = 64;
    static final int REFERENCE = 64;
    static final int NUMBER = 16;
    static final int ENTRY = 150;
    private static final int NAME = 250;

    private static final long MOST_HEAP = 80_000_000;
    private static final long MOST_HELD = 48_000_000;
    private static final long MOST_WORK = 15_000_000;
    private static final int BYTES_OF_WORK = 20;
    private static final int NUMBERS_OF_WORK = 50;
    private static final int MOST_OF_OPERATION = 1_000_000;
    private static final int MOST_CHARACTERS_OF_PAGE = 200_000;

    private final Set<COSName> names = new HashSet<>();
    private long heap;
    private long held;
    private long work;
    private int ofOperation;
    private int ofPage;

    /** So many units, of which one is about a quarter of a microsecond. */
    void work(long units) {
        work += units;
        check(work, MOST_WORK, "work");
    }

    /** So many bytes were unpacked or read. */
    void bytes(int count) {
        work(count / BYTES_OF_WORK + 1);
    }

    /** So many unpacked bytes stay in memory, at the longest until what holds them is {@link #release released}. */
    void hold(int bytes) {
        held += bytes;
        check(held, MOST_HELD, "unpacked bytes at a time");
    }

    long held() {
        return held;
    }

    void release(long heldBefore) {
        held = heldBefore;
    }

    /** So many bytes are taken by objects that live as long as the document. */
    void heap(long bytes) {
        heap += bytes;
        check(heap, MOST_HEAP, "objects");
    }

    void object(COSBase parsed) {
        if (parsed instanceof COSName name) {
            name(name);
        } else {
            heap(parsed instanceof COSArray ? ARRAY : parsed instanceof COSDictionary ? DICTIONARY : parsed instanceof COSString s ? STRING + s.getBytes().length : NUMBER);
        }
    }

    /** PDFBox keeps each name once, so that only a new one takes memory. */
    void name(COSName name) {
        heap(names.add(name) ? NAME + name.getName().length() : NUMBER);
    }

    /** So many bytes of a content stream were read; an operator with all its operands may have no more than a page's text has. */
    void content(int count) {
        bytes(count);
        ofOperation += count;
        check(ofOperation, MOST_OF_OPERATION, "operands");
    }

    /** An operator begins its work; answers about how many bytes it and its operands had. */
    int operation(int units) {
        int bytes = ofOperation;
        ofOperation = 0;
        work(units);
        return bytes;
    }

    void page() {
        ofPage = 0;
        held = 0;
    }

    void characters(int count) {
        ofPage += count;
        check(ofPage, MOST_CHARACTERS_OF_PAGE, "characters on a page");
    }

    /** Numbers of an array are read anew each time that it is used. */
    void array(COSBase array) {
        if (array instanceof COSArray a) {
            work(a.size() / NUMBERS_OF_WORK);
        }
    }

    static void check(long used, long most, String what) {
        if (used > most) {
            throw new TooMuchException(what);
        }
    }
}
