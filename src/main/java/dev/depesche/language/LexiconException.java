package dev.depesche.language;

import java.util.List;

/** Lexicon or rule files that cannot be used; the message has one line for each fault, as {@code file:line: what}. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    LexiconException(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
