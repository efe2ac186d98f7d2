package dev.depesche.article.pdf;

/** A PDF asks for more memory or work than one is given; unchecked, since PDFBox carries on after many a checked one. */
public final class TooMuchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooMuchException(String what) {
        super(what, null, false, false);
    }
}
