package dev.depesche.watch;

import java.util.List;

/** A watchlist that cannot be used; one line a fault, as {@code file:line:column: what is wrong and what to write instead}. */
public final class WatchlistException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    WatchlistException(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
