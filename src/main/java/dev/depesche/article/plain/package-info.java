/**
 * Tells a plain text's own paragraphs from what its site left around them.
 *
 * <p>A text is cut into lines ({@link dev.depesche.article.plain.Lines}). Each is first looked at alone: what it is by its form and by
 * the words of {@code lang/<code>/boilerplate.lex} ({@link dev.depesche.article.plain.LineClassifier}). Then
 * {@link dev.depesche.article.plain.BodyFinder} decides in one place from what stands around it: the head up to the title, captions
 * before a credit, runs of links, the tail after comments and sources. Nothing is cut out of the text; the body is a list of spans.
 */
package dev.depesche.article.plain;
