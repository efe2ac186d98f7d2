package dev.depesche.delivery;

/** Not all could be done now; the same event delivered again later will do the rest. */
public final class NotYetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int alerts;

    NotYetException(String message, Throwable cause) {
        this(message, cause, 0);
    }

    /** @param alerts how many this attempt brought to their end nevertheless */
    NotYetException(String message, Throwable cause, int alerts) {
        super(message, cause);
        this.alerts = alerts;
    }

    /** How many alerts this attempt brought to their end nevertheless. */
    public int alerts() {
        return alerts;
    }
}
