package dev.depesche.text.pattern;

/** A pattern that cannot be read; the message says what is wrong and where. */
public final class PatternException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PatternException(String message) {
        super(message);
    }
}
