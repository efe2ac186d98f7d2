package dev.depesche.language;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong in lexicon and rule files, so that all of it is told at once. */
public final class Faults {

    private final List<String> lines = new ArrayList<>();

    /** Notes one fault at {@code file:line}, the line counted from 1. */
    public void add(String file, int line, String what) {
        lines.add(file + ":" + line + ": " + what);
    }

    /** @throws LexiconException naming every fault, where there is one */
    public void raise() {
        if (!lines.isEmpty()) {
            throw new LexiconException(lines);
        }
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }
}
