package dev.depesche.article.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;

/** The two operators that load a font: each asks the guard first. */
final class GuardedFonts {

    private GuardedFonts() {
    }

    private static COSBase resource(PDFStreamEngine engine, COSName kind, List<COSBase> operands) {
        PDResources all = engine.getResources();
        COSDictionary ofKind = all == null ? null : all.getCOSObject().getCOSDictionary(kind);
        return ofKind == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name) ? null : ofKind.getDictionaryObject(name);
    }

    /** "Tf": a font by its name. */
    static final class Chosen extends SetFontAndSize {
        private final FontGuard guard;

        Chosen(PDFStreamEngine engine, FontGuard guard) {
            super(engine);
            this.guard = guard;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (resource(getContext(), COSName.FONT, operands) instanceof COSDictionary font) {
                guard.check(font);
                super.process(operator, operands);
                guard.loaded(font, getContext().getGraphicsState().getTextState().getFont());
            } else {
                super.process(operator, operands);
            }
        }
    }

    /** "gs": a set of parameters, of which a font may be one. */
    static final class OfState extends SetGraphicsStateParameters {
        private final FontGuard guard;
        private final Meter meter;

        OfState(PDFStreamEngine engine, FontGuard guard, Meter meter) {
            super(engine);
            this.guard = guard;
            this.meter = meter;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            COSBase named = resource(getContext(), COSName.EXT_G_STATE, operands);
            if (named instanceof COSDictionary state) {
                meter.work(state.size());
                meter.array(state.getDictionaryObject(COSName.D) instanceof COSArray dashes ? dashes.getObject(0) : null);
            }
            if (named instanceof COSDictionary state && state.getDictionaryObject(COSName.FONT) instanceof COSArray a
                    && a.getObject(0) instanceof COSDictionary font) {
                guard.check(font);
                super.process(operator, operands);
                guard.loaded(font, getContext().getGraphicsState().getTextState().getFont());
            } else {
                super.process(operator, operands);
            }
        }
    }
}
