/**
 * The text of a PDF's pages, read so that no file can ask for more memory or work than one is given.
 *
 * <p>A PDF is a program: what a few bytes of it unpack to, draw or refer to has no bound of its own. So {@link dev.depesche.article.pdf.PdfPages}
 * gives each file a {@code Meter}, and all that PDFBox does for it is counted there: a {@code BoundedParser} the objects that are parsed, a
 * {@code BoundedStream} the bytes that streams unpack to, a {@code PageReader} what is drawn, a {@code FontGuard} what fonts will expand to
 * before they are loaded. Estimates stand for bytes and time, so that the same file ends the same way on every machine. Pictures are never
 * unpacked.
 */
package dev.depesche.article.pdf;
