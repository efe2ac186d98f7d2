package dev.depesche.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts lines at blanks; rule files are full of them, and {@link String#split} would compile a regular expression for each. */
public final class Blanks {

    private Blanks() {
    }

    /** The words between white space, none of them empty. */
    public static List<String> words(String line) {
        List<String> out = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || Character.isWhitespace(line.charAt(i))) {
                if (i > begin) {
                    out.add(line.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        return out;
    }
}
