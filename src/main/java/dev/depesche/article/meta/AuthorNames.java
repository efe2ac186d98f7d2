package dev.depesche.article.meta;

import java.util.Locale;

/** Cleans what a file or a byline tells of its author: "by Ann Hill @annhill May 3" is Ann Hill, and "admin" is nobody. */
public final class AuthorNames {

    private static final String ENDS = "(|@•·[–";

    private AuthorNames() {
    }

    /** The names alone; null where nobody is named, as where {@code told} is null. */
    public static String of(String told) {
        String names = told == null ? "" : beforeRemarks(told);
        String lower = names.toLowerCase(Locale.ROOT);
        String opening = "";
        for (String o : FieldNames.of("byline-opening")) {
            opening = lower.startsWith(o + " ") && o.length() > opening.length() ? o : opening;
        }
        names = names.substring(opening.length()).strip();
        boolean none = names.isEmpty() || FieldNames.of("byline-account").stream().anyMatch(lower::endsWith) && names.indexOf(' ') < 0
                || FieldNames.of("byline-none").contains(lower.split(" ", 2)[0]);
        return none ? null : names;
    }

    /** What stands before a house in brackets, a handle or a date; all of it where it begins so. */
    public static String beforeRemarks(String line) {
        int end = line.length();
        for (int i = 1; i < end; i++) {
            end = ENDS.indexOf(line.charAt(i)) >= 0 ? i : end;
        }
        return line.substring(0, end).strip();
    }
}
