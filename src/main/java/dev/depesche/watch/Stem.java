package dev.depesche.watch;

/**
 * Takes the ending off a word that no dictionary knows, so that its inflections meet.
 *
 * <p>Light on purpose: only endings of case and number go, and three letters always stay. After Savoy's light stemmers for German
 * and English.
 */
final class Stem {

    private static final String[] GERMAN = {"ern", "em", "er", "en", "es", "e", "s", "n"};

    private Stem() {
    }

    /** @param folded see {@link Folding#fold} */
    static String of(String folded, String language) {
        return language.equals("de") ? german(folded) : english(folded);
    }

    private static String german(String w) {
        for (String ending : GERMAN) {
            if (w.length() >= ending.length() + 4 && w.endsWith(ending)) {
                return w.substring(0, w.length() - ending.length());
            }
        }
        return w;
    }

    private static String english(String w) {
        if (w.endsWith("'s")) {
            return w.substring(0, w.length() - 2);
        }
        if (w.length() > 4 && w.endsWith("ies")) {
            return w.substring(0, w.length() - 3) + "y";
        }
        if (w.length() > 4 && (w.endsWith("ches") || w.endsWith("shes") || w.endsWith("sses") || w.endsWith("xes"))) {
            return w.substring(0, w.length() - 2);
        }
        if (w.length() > 3 && w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is")) {
            return w.substring(0, w.length() - 1);
        }
        if (w.length() > 5 && w.endsWith("ing")) {
            return undouble(w.substring(0, w.length() - 3));
        }
        if (w.length() > 4 && w.endsWith("ed")) {
            return undouble(w.substring(0, w.length() - 2));
        }
        return w.length() > 4 && w.endsWith("e") ? w.substring(0, w.length() - 1) : w;
    }

    private static String undouble(String w) {
        int n = w.length();
        return n > 3 && w.charAt(n - 1) == w.charAt(n - 2) && "bdgmnprt".indexOf(w.charAt(n - 1)) >= 0 ? w.substring(0, n - 1) : w;
    }
}
