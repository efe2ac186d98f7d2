package dev.depesche.facts.name;

/** The name inside a genitive. */
final class Genitive {

    private Genitive() {
    }

    /** "Russland" of "Russlands", "Marx" of "Marx'", null where the form is no genitive. */
    static String strip(String form) {
        int n = form.length();
        if (n > 3 && form.charAt(n - 1) == 's' && form.charAt(n - 2) != 's') {
            return form.substring(0, form.endsWith("landes") ? n - 2 : n - 1);
        }
        return null;
    }
}
