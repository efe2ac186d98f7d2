package dev.depesche.article.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads the text of one page after the other and counts what they draw. */
final class PageReader extends PDFTextStripper {

    private static final int MOST_STATES = 5_000;
    private static final int MOST_OPERATOR_NAMES = 1_000;
    private static final int FORGET_NAMES_AFTER = 20_000;
    private static final int OPERATOR = 2;
    private static final int FORM = 120;
    private static final int GLYPH = 8;
    private static final int RARE_GLYPH = 40;

    private final Set<String> operators = new HashSet<>();
    private final Meter meter;
    private final FontGuard fonts;
    private final Marks marks = new Marks();
    private PDPage page;
    private int ofOperator;
    private PDFont lastFont;
    private int weight;
    private long count;

    PageReader(Meter meter, String paragraphEnd) {
        this.meter = meter;
        fonts = new FontGuard(meter);
        addOperator(new GuardedFonts.Chosen(this, fonts));
        addOperator(new GuardedFonts.OfState(this, fonts, meter));
        setParagraphEnd(paragraphEnd);
        setSortByPosition(false);
    }

    String text(PDDocument pdf, PDPage ofPage) throws IOException {
        meter.page();
        page = ofPage;
        StringWriter out = new StringWriter();
        writeText(pdf, out);
        return out.toString();
    }

    @Override
    protected void processPages(PDPageTree all) throws IOException {
        if (page.hasContents()) {
            processPage(page);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        ofOperator = meter.operation(OPERATOR);
        if (operators.add(operator.getName())) { // PDFBox keeps each for ever
            Meter.check(operators.size(), MOST_OPERATOR_NAMES, "operators");
        }
        if (++count % FORGET_NAMES_AFTER == 0) {
            COSName.clearResources();
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void saveGraphicsState() {
        Meter.check(getGraphicsStackSize(), MOST_STATES, "graphics states");
        super.saveGraphicsState();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        long before = meter.held();
        meter.work(FORM);
        meter.array(form.getCOSObject().getDictionaryObject(COSName.MATRIX));
        meter.array(form.getCOSObject().getDictionaryObject(COSName.BBOX));
        super.showForm(new BoundedForm(form, meter));
        meter.release(before);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        showForm(form);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        String instead = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        meter.characters(instead == null ? 0 : instead.length());
        if (marks.open(ofOperator)) {
            super.beginMarkedContentSequence(tag, properties);
        }
    }

    @Override
    public void endMarkedContentSequence() {
        if (marks.close()) {
            super.endMarkedContentSequence();
        }
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        if (font != lastFont) {
            lastFont = font;
            weight = fonts.weight(font.getCOSObject());
        }
        meter.work((code > 0xFFFF ? RARE_GLYPH : GLYPH) + weight); // what fonts remember of each code is kept
        super.showGlyph(rendering, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        meter.characters(text.getUnicode().length());
        super.processTextPosition(text);
    }
}
