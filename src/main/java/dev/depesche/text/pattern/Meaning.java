package dev.depesche.text.pattern;

/**
 * One thing a word can mean to the rules.
 *
 * @param kind       what patterns name as {@code @kind}
 * @param value      its value, never null, perhaps empty
 * @param attributes all that the lexicon says of it
 * @param id         of the lexicon entry
 * @param casing     how it must be written to mean this
 */
public record Meaning(String kind, String value, Attributes attributes, String id, Casing casing) {

    /** Whether the first letter must be a capital, must not, or is free. */
    public enum Casing { ANY, UPPER, LOWER }

    /** What a lexicon says of a word besides. */
    public interface Attributes {

        /** The value of {@code key}, null where nothing is said. */
        String get(String key);
    }

    boolean fits(String text) {
        return switch (casing) {
            case ANY -> true;
            case UPPER -> Character.isUpperCase(text.codePointAt(0));
            case LOWER -> !Character.isUpperCase(text.codePointAt(0));
        };
    }
}
