package dev.depesche.facts;

import java.util.Comparator;

/**
 * One place where an actor or a place is named.
 *
 * @param begin   UTF-16, half-open, into the article's text, or into its title where {@code inTitle}
 * @param inTitle whether the offsets count in a title that was given apart from the text
 */
public record Mention(int begin, int end, Kind kind, boolean inTitle) {

    /** How it is named: by its name alone, by a role ("der Staatschef"), by a pronoun. */
    public enum Kind { NAME, ROLE, PRONOUN }

    /** By where they stand, those of a title given apart before all others. */
    public static final Comparator<Mention> ORDER = Mention::compare;

    private static int compare(Mention a, Mention b) {
        return a.inTitle != b.inTitle ? Boolean.compare(b.inTitle, a.inTitle) : Integer.compare(a.begin, b.begin);
    }

    public static Mention name(int begin, int end) {
        return new Mention(begin, end, Kind.NAME, false);
    }
}
