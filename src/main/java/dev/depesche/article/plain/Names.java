package dev.depesche.article.plain;

import dev.depesche.article.meta.AuthorNames;
import java.util.Locale;
import java.util.Set;

/** The form of the authors' names in a byline; what counts is that every word is written as a name is. */
final class Names {

    private static final int MOST_WORDS = 12;
    private static final int LONGEST = 90;
    private final Set<String> small;

    /** @param small words that are written small within names and between them ("und", "von", "de") */
    Names(Set<String> small) {
        this.small = small;
    }

    /** Whether {@code text} could be the names of authors, with the house or place they write for behind them. */
    boolean isNames(String text) {
        String[] words = text.split("[\\s,&/|]+");
        if (words.length == 0 || words.length > MOST_WORDS || text.length() > LONGEST || text.endsWith(".") && !Character.isUpperCase(text.charAt(Math.max(0, text.length() - 2)))) {
            return false;
        }
        for (String w : words) {
            String word = w.replaceAll("^[(\\[\"„“]+|[)\\]:;\"”“]+$", "");
            if (!word.isEmpty() && !small.contains(word.toLowerCase(Locale.ROOT)) && !Character.isUpperCase(word.codePointAt(0)) && word.charAt(0) != '@') {
                return false;
            }
        }
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** The names alone, without the house in brackets, a place or a date behind them. */
    static String authors(String text) {
        String names = AuthorNames.beforeRemarks(text);
        int comma = names.lastIndexOf(", ");
        return (comma > 0 && names.indexOf(' ') < comma ? names.substring(0, comma) : names).replaceAll("[,:;]+$", "").strip();
    }
}
