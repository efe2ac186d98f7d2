package dev.depesche.digest;

import dev.depesche.language.Lexicon;

/** Quotation marks of words that were cut out of a text. */
final class Quoted {

    private static final String MARKS = "“”\"„«»";

    private Quoted() {
    }

    static boolean isMark(int c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** Without the quotation marks that enclose it all. */
    static String inside(String s) {
        int begin = !s.isEmpty() && isMark(s.charAt(0)) ? 1 : 0;
        int end = s.length() > begin && isMark(s.charAt(s.length() - 1)) ? s.length() - 1 : s.length();
        return s.substring(begin, end);
    }

    /** With the closing mark that a quotation lacks, or without the one that nothing opens; {@code s} is not empty. */
    static String balanced(String s, Lexicon labels) {
        if (s.chars().filter(Quoted::isMark).count() % 2 == 0) {
            return s;
        }
        if (isMark(s.charAt(0))) {
            return s.substring(1);
        }
        return isMark(s.charAt(s.length() - 1)) ? s.substring(0, s.length() - 1) : s + (s.indexOf('"') >= 0 ? "\"" : labels.get("quote-close").get("text"));
    }
}
