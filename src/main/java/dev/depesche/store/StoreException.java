package dev.depesche.store;

/** A store or sender failed or refused; what was asked may or may not have happened. The message names what was asked of whom, and why not. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
