package dev.depesche.text;

/** What a token is made of. */
public enum TokenKind {
    /** Letters, with digits, inner hyphens and inner apostrophes: "US-Präsident", "29th", "O'Neill", "Dr.", "'s". */
    WORD,
    /** Digits only: "2024"; "20.30" is three tokens. */
    NUMBER,
    /** One mark of punctuation or one quotation mark. */
    PUNCTUATION,
    /** Any other single character: "%", "€", an emoji. */
    SYMBOL
}
