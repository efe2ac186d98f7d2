package dev.depesche.lambda;

/** Some articles of the event could not be finished; Lambda delivers the event again, and what was finished is not done twice. */
public final class RetryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RetryException(String message, Throwable cause) {
        super(message, cause);
    }
}
