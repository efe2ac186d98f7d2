package dev.depesche.article.charset;

/**
 * A text and how it was read from its bytes.
 *
 * @param text     without byte-order mark, nothing else removed
 * @param charset  IANA name
 * @param replaced how many characters could not be read and are U+FFFD now
 */
public record Decoded(String text, String charset, int replaced) {
}
