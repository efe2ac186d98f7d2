package dev.depesche.watch;

/** A query that cannot be read, or that can never match; the message says what to write instead. */
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int column;

    QueryException(int column, String message) {
        super(message);
        this.column = column;
    }

    /** Where in the query, from 1. */
    public int column() {
        return column;
    }
}
