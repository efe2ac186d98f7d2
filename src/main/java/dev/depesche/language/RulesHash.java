package dev.depesche.language;

import java.util.List;

/** A short hash of all rule, lexicon and data files, by which a digest tells what knowledge made it. */
public final class RulesHash {

    private static final int DIGITS = 12;

    private RulesHash() {
    }

    /** Twelve hexadecimal digits, written at build time; "unpacked" where the classes were not built by Maven. */
    public static String value() {
        if (!Resource.exists("rules.hash")) {
            return "unpacked";
        }
        List<String> lines = Resource.lines("rules.hash");
        return lines.get(0).substring(0, DIGITS);
    }
}
