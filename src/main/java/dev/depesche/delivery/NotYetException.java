package dev.depesche.delivery;

/** Not all could be done now; the same event delivered again later will do the rest. */
public final class NotYetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotYetException(String message, Throwable cause) {
        super(message, cause);
    }
}
