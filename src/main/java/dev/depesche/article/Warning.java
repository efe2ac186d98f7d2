package dev.depesche.article;

/**
 * Something a reader of the digest should know before trusting it.
 *
 * @param code    fixed, for programs: "year-inferred", "language-not-supported" …
 * @param message one English sentence, for people
 */
public record Warning(String code, String message) {
}
