package dev.depesche.article.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;

/** A page whose content is counted while it is read. */
final class BoundedPage extends PDPage {

    private static final int MOST_BEADS = 100;

    private final ResourceCache cache;
    private final Meter meter;
    private PDResources resources;

    BoundedPage(COSDictionary page, ResourceCache cache, Meter meter) {
        super(page);
        this.cache = cache;
        this.meter = meter;
        COSArray beads = page.getCOSArray(COSName.B);
        if (beads != null && beads.size() > MOST_BEADS) { // each letter is looked for in each of them
            page.removeItem(COSName.B);
        }
    }

    @Override
    public PDResources getResources() {
        if (resources == null && PDPageTree.getInheritableAttribute(getCOSObject(), COSName.RESOURCES) instanceof COSDictionary d) {
            resources = new PDResources(d, cache);
        }
        return resources;
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() {
        return ContentBytes.of(getCOSObject().getDictionaryObject(COSName.CONTENTS), meter);
    }
}
