package dev.depesche.article.kind;

import dev.depesche.article.Hints;
import dev.depesche.article.meta.WrittenDate;

/** Cleans what a file says of its article before it is believed: no control or direction marks, no endless titles, days as ISO 8601. */
public final class Said {

    private static final int LONGEST = 300;

    private Said() {
    }

    static Hints of(String title, String published, String url, String publisher, String language) {
        return new Hints(line(title), day(published), address(url), line(publisher), code(language));
    }

    /** One line without control and direction characters, null where nothing is left. */
    public static String line(String s) {
        if (s == null) {
            return null;
        }
        StringBuilder out = new StringBuilder(Math.min(s.length(), LONGEST));
        boolean blank = true;
        for (int i = 0; i < s.length() && out.length() < LONGEST; i++) {
            char c = s.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1));
            if (pair) {
                out.append(c).append(s.charAt(++i));
                blank = false;
            } else if (Character.isWhitespace(c) || c == '\u00a0') {
                if (!blank) {
                    out.append(' ');
                }
                blank = true;
            } else if (!Character.isISOControl(c) && !Character.isSurrogate(c) && Character.getType(c) != Character.FORMAT) {
                out.append(c);
                blank = false;
            }
        }
        String line = out.toString().strip();
        return line.isEmpty() ? null : line;
    }

    /** ISO 8601 as far as known, null where there is no full date. */
    static String day(String said) {
        if (said == null || said.length() > 100) {
            return null;
        }
        String s = said.strip();
        if (s.length() >= 8 && s.substring(0, 8).chars().allMatch(c -> c >= '0' && c <= '9')) {
            s = s.substring(0, 4) + "-" + s.substring(4, 6) + "-" + s.substring(6).replaceFirst("^(\\d\\dT\\d\\d)(\\d\\d)", "$1:$2:");
        }
        WrittenDate.Found found = WrittenDate.find(s, true);
        return found == null ? null : found.value();
    }

    private static String address(String url) {
        String s = line(url);
        return s != null && (s.startsWith("http://") || s.startsWith("https://")) && s.indexOf(' ') < 0 ? s : null;
    }

    private static String code(String language) {
        String s = line(language);
        boolean ok = s != null && s.length() >= 2 && Character.isLetter(s.charAt(0)) && Character.isLetter(s.charAt(1)) && (s.length() == 2 || !Character.isLetter(s.charAt(2)));
        return ok ? s.substring(0, 2).toLowerCase(java.util.Locale.ROOT) : null;
    }
}
