package dev.depesche.article.pdf;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A form whose content is counted while it is read. */
final class BoundedForm extends PDFormXObject {

    private final PDFormXObject form;
    private final Meter meter;

    BoundedForm(PDFormXObject form, Meter meter) {
        super(form.getCOSObject());
        this.form = form;
        this.meter = meter;
    }

    @Override
    public PDResources getResources() {
        return form.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() {
        return ContentBytes.of(getCOSObject(), meter);
    }
}
