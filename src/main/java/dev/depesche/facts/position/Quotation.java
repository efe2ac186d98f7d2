package dev.depesche.facts.position;

import dev.depesche.text.Span;

/**
 * Words between a pair of quotation marks.
 *
 * @param first token index of the opening mark
 * @param last  one past the closing mark; where that is missing, one past the last quoted word
 * @param inner the quoted words without the marks, trimmed
 * @param words how many words and numbers stand inside
 */
record Quotation(int first, int last, Span inner, int words) {
}
