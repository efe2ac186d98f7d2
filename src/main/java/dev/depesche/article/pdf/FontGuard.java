package dev.depesche.article.pdf;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Looks at a font before PDFBox loads it: what its tables will expand to is charged to the meter. */
final class FontGuard {

    private static final int MOST_PREDEFINED = 6;
    private static final int PREDEFINED_WEIGHT = 20;
    private static final int RANGES_OF_WEIGHT = 50;
    private static final int LARGEST_CID_MAP = 140_000;
    private static final int LOADING = 400;
    private static final int ENTRY = 70;
    private static final long MOST_OF_FONT = 500_000;

    private final Map<COSDictionary, Load> loads = new IdentityHashMap<>();
    private final Set<COSName> predefined = new HashSet<>();
    private final Meter meter;

    FontGuard(Meter meter) {
        this.meter = meter;
    }

    /** Looks at the font where it was not yet. */
    void check(COSDictionary font) throws IOException {
        if (!loads.containsKey(font)) {
            Load load = new Load();
            loads.put(font, load);
            look(font, load);
            Meter.check(load.entries, MOST_OF_FONT, "a font");
        }
    }

    /** The font is loaded; anew, where this is none that is known, since PDFBox forgets fonts when memory is scarce. */
    void loaded(COSDictionary dictionary, PDFont font) {
        Load load = loads.get(dictionary);
        if (font != null && load.font.get() != font) {
            load.font = new WeakReference<>(font);
            meter.work(LOADING + load.entries);
        }
    }

    /** Units of work that each of its letters takes beyond that of others. */
    int weight(COSDictionary font) {
        Load load = loads.get(font);
        return load == null ? 0 : load.weight;
    }

    private void look(COSDictionary font, Load load) throws IOException {
        table(font.getDictionaryObject(COSName.TO_UNICODE), load);
        COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
        load.add(size(font.getCOSArray(COSName.WIDTHS)) + (encoding instanceof COSDictionary d ? size(d.getCOSArray(COSName.DIFFERENCES)) : 0));
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary descendant) {
            table(encoding, load);
            widths(descendant.getCOSArray(COSName.W), 3, load);
            widths(descendant.getCOSArray(COSName.W2), 5, load);
            if (descendant.getDictionaryObject(COSName.CID_TO_GID_MAP) instanceof BoundedStream map) {
                try (RandomAccessRead bytes = map.createView()) {
                    Meter.check(bytes.length(), LARGEST_CID_MAP, "a map of glyphs");
                    load.add(bytes.length() / 2);
                }
            }
            program(descendant.getCOSDictionary(COSName.FONT_DESC), COSName.CID_FONT_TYPE2.equals(descendant.getCOSName(COSName.SUBTYPE)), load);
        } else {
            COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
            if (descriptor != null && !(font.getDictionaryObject(COSName.WIDTHS) instanceof COSArray) && !COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE))) {
                descriptor.removeItem(COSName.FONT_FILE); // its letters would have to be drawn to be measured
                descriptor.removeItem(COSName.FONT_FILE3);
            }
            program(descriptor, COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE)), load);
        }
    }

    /** A table of codes, of the file's own or one that all readers know by name. */
    private void table(COSBase named, Load load) throws IOException {
        if (named instanceof COSStream stream) {
            try (RandomAccessRead bytes = stream.createView()) {
                CodeTable table = CodeTable.read(bytes, MOST_OF_FONT);
                load.add(table.entries());
                load.weight += table.ranges() / RANGES_OF_WEIGHT;
                meter.heap(table.entries() * ENTRY);
            }
        } else if (named instanceof COSName name && !name.getName().startsWith("Identity")) {
            load.weight = PREDEFINED_WEIGHT;
            if (predefined.add(name)) {
                load.add(100_000);
                Meter.check(predefined.size(), MOST_PREDEFINED, "tables of codes");
            }
        }
    }

    /** "first last width…" or "first [width…]". */
    private static void widths(COSArray widths, int ofRange, Load load) {
        for (int i = 0; widths != null && i + 1 < widths.size(); ) {
            COSBase second = widths.getObject(i + 1);
            if (!(widths.getObject(i) instanceof COSNumber)) {
                i++;
            } else if (second instanceof COSArray array) {
                load.add(array.size());
                i += 2;
            } else {
                load.add(second instanceof COSNumber last && widths.getObject(i) instanceof COSNumber first ? Math.max(0, last.longValue() - first.longValue()) + 1 : 1);
                i += ofRange;
            }
        }
    }

    private void program(COSDictionary descriptor, boolean trueType, Load load) throws IOException {
        for (COSName key : new COSName[] {COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3}) {
            if (descriptor != null && descriptor.getDictionaryObject(key) instanceof BoundedStream stream) {
                FontProgram program = new FontProgram(trueType || key == COSName.FONT_FILE2 ? FontProgram.Kind.TRUE_TYPE : key == COSName.FONT_FILE ? FontProgram.Kind.TYPE1 : FontProgram.Kind.CFF);
                stream.seenAs(program);
                try (RandomAccessRead bytes = stream.createView()) {
                    load.add(bytes.length() / 100 + program.entries());
                }
            }
        }
    }

    private static int size(COSArray array) {
        return array == null ? 0 : array.size();
    }

    private static final class Load {
        private long entries;
        private int weight;
        private WeakReference<PDFont> font = new WeakReference<>(null);

        private void add(long more) {
            entries += more;
            Meter.check(entries, MOST_OF_FONT, "a font");
        }
    }
}
