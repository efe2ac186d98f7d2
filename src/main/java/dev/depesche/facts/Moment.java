package dev.depesche.facts;

/**
 * A time expression.
 *
 * @param id      "d1" …, set by {@link Ranking}, as is {@code main}
 * @param text    as it stands there
 * @param begin   UTF-16, half-open, into the article's text, or into its title where {@code inTitle}
 * @param value   TIMEX3: "2024-11-29", "XXXX-11-29", "P3D", "PRESENT_REF" …
 * @param basis   what completed it
 * @param rule    id of the date rule
 */
public record Moment(String id, String text, int begin, int end, boolean inTitle, Type type, String value, Basis basis, boolean main,
                     String rule) {

    /** The TIMEX3 type. */
    public enum Type { DATE, TIME, DURATION, SET }

    /** What a value rests on: the expression alone, the publication date, the object's last-modified, or a date before it in the text. */
    public enum Basis { EXPLICIT, PUBLISHED, LAST_MODIFIED, PREVIOUS_DATE }
}
