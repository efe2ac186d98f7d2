package dev.depesche.cli;

/** What the caller can mend: a file that is not there, a watchlist with faults. The message names file, reason and remedy. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
