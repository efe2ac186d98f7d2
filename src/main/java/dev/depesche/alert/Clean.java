package dev.depesche.alert;

import java.util.regex.Pattern;

/**
 * Makes words of an article fit to stand in a message: nothing in them can break a line, reverse the writing or become a link.
 *
 * <p>Links inside article words are defanged ({@code www[.]example[.]org}), so that the only live links of a message are its own.
 */
final class Clean {

    /** What mail programs and telephones make a link of: with a scheme, with www, or only a domain with a small-letter ending. */
    private static final Pattern LINK = Pattern.compile("\\b(?:[A-Za-z]{2,10}://|[Ww]{3}[.。．｡])\\S{1,300}"
            + "|\\p{L}[\\p{L}\\p{N}_+-]{0,62}(?:[.。．｡@][\\p{L}\\p{N}_-]{1,63}){0,4}[.。．｡](?:[a-z]{2,10}|[A-Z]{2,10}|xn--[a-z0-9-]{1,59})\\b(?:/\\S{0,300})?");

    private Clean() {
    }

    /** One line: control and format characters and line breaks become single blanks, links are defanged. */
    static String line(String s) {
        StringBuilder out = new StringBuilder(s.length());
        boolean blank = true;
        for (int i = 0; i < s.length(); ) {
            int c = s.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || type == Character.CONTROL) {
                if (!blank) {
                    out.append(' ');
                }
                blank = true;
            } else if (type != Character.FORMAT && type != Character.SURROGATE && type != Character.UNASSIGNED && type != Character.PRIVATE_USE) {
                out.appendCodePoint(c);
                blank = false;
            }
        }
        String line = out.toString().strip();
        return LINK.matcher(line).replaceAll(m -> java.util.regex.Matcher.quoteReplacement(m.group().replace("://", "[:]//").replaceAll("[.。．｡]", "[.]")));
    }

    /** A link that may stand in a message, null where {@code url} is none: http or https, no blanks, at most 500 characters. */
    static String url(String url) {
        if (url == null || url.length() > 500 || !(url.startsWith("https://") || url.startsWith("http://"))) {
            return null;
        }
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c <= ' ' || c >= 127 || "<>\"\\^`{|}".indexOf(c) >= 0) {
                return null;
            }
        }
        return url;
    }

    /** At most {@code longest} characters, cut at a blank, with "…" where something was cut. */
    static String shortened(String s, int longest) {
        if (s.length() <= longest) {
            return s;
        }
        int cut = s.lastIndexOf(' ', longest - 1);
        if (cut < longest / 2) {
            cut = longest - 1;
            cut -= Character.isHighSurrogate(s.charAt(cut - 1)) ? 1 : 0;
        }
        return s.substring(0, cut).replaceAll("[\\s,;:–-]+$", "") + "…";
    }
}
