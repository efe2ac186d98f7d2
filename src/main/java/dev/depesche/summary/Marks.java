package dev.depesche.summary;

/** The marks at the end of a headline: none that opens what is no longer there, and the closing one where a quotation was cut off before it. */
final class Marks {

    private static final String OPEN_ENDS = ";,:";

    private Marks() {
    }

    /** The line without a mark that waits for more, its single quotation marks closed: "Reid: 'Never underestimate Berg". */
    static String settle(String line, boolean german) {
        int end = line.length();
        while (end > 0 && (OPEN_ENDS.indexOf(line.charAt(end - 1)) >= 0 || Character.isWhitespace(line.charAt(end - 1)))) {
            end--;
        }
        String s = line.substring(0, end);
        if (german) {
            return s;   // there ‘ closes what ‚ opened
        }
        if (s.lastIndexOf('‘') > s.lastIndexOf('’')) {
            return s + '’';
        }
        return opened(s) ? s + '\'' : s;
    }

    /** Whether a straight single mark that opens a quotation has none behind it that closes one; an apostrophe is neither. */
    private static boolean opened(String s) {
        boolean open = false;
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) == '\'') {
                boolean behindLetter = i > 0 && !Character.isWhitespace(s.charAt(i - 1)) && s.charAt(i - 1) != '(';
                boolean beforeLetter = i + 1 < s.length() && Character.isLetterOrDigit(s.charAt(i + 1));
                open = !behindLetter && beforeLetter || open && !(behindLetter && !beforeLetter);
            }
        }
        return open;
    }
}
