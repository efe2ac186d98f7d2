package dev.depesche.article.kind;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Markdown to plain text: front matter read, marks taken off, one paragraph a line group; code blocks and pictures left out. */
final class Markdown {

    private static final int LONGEST_LABEL = 500;
    private static final int LONGEST_ADDRESS = 2000;

    private Markdown() {
    }

    static Content read(String source) {
        Map<String, String> front = new HashMap<>();
        String body = frontMatter(source, front);
        StringBuilder out = new StringBuilder(body.length());
        boolean code = false;
        boolean begun = false;
        String title = front.get("title");
        for (String line : body.split("\\r?\\n", -1)) {
            String s = line.strip();
            if (s.startsWith("```") || s.startsWith("~~~")) {
                code = !code;
                continue;
            }
            if (code || isRule(s)) {
                out.append('\n');
                continue;
            }
            int hashes = hashes(s);
            String text = inline(hashes > 0 ? heading(s.substring(hashes)) : unquoted(s));
            if (hashes == 1 && title == null && !begun) {
                title = text;
            }
            begun |= !text.isBlank();
            out.append(text).append('\n').append(hashes > 0 ? "\n" : "");
        }
        String text = out.toString().strip() + "\n";
        return Content.text(Kind.MARKDOWN, text, Said.of(title, first(front, "date", "published", "pubdate"), first(front, "url", "link", "canonical", "source"),
                first(front, "publisher", "site"), first(front, "language", "lang")), Said.line(first(front, "author", "authors", "by")));
    }

    private static String first(Map<String, String> front, String... keys) {
        for (String k : keys) {
            if (front.get(k) != null) {
                return front.get(k);
            }
        }
        return null;
    }

    /** Reads {@code key: value} lines between two lines of hyphens; returns what follows. */
    private static String frontMatter(String source, Map<String, String> front) {
        String[] lines = source.split("\\r?\\n", 60);
        if (lines.length < 3 || !lines[0].strip().equals("---")) {
            return source;
        }
        int at = source.indexOf('\n') + 1;
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].strip().equals("---") || lines[i].strip().equals("...")) {
                int end = source.indexOf('\n', source.indexOf(lines[i], at));
                return end < 0 ? "" : source.substring(end + 1);
            }
            int colon = lines[i].indexOf(':');
            if (colon > 0 && colon + 1 < lines[i].length()) {
                front.put(lines[i].substring(0, colon).strip().toLowerCase(Locale.ROOT), lines[i].substring(colon + 1).strip().replaceAll("^[\"'\\[]|[\"'\\]]$", ""));
            }
        }
        front.clear();
        return source;
    }

    private static boolean isRule(String s) {
        return s.length() >= 3 && s.length() < 100 && (s.chars().allMatch(c -> c == '-' || c == ' ') || s.chars().allMatch(c -> c == '*' || c == ' ') || s.chars().allMatch(c -> c == '='));
    }

    private static int hashes(String s) {
        int n = 0;
        while (n < s.length() && s.charAt(n) == '#') {
            n++;
        }
        return n > 0 && n <= 6 && n < s.length() && s.charAt(n) == ' ' ? n : 0;
    }

    /** A heading's text, without the hashes that may close it. */
    private static String heading(String s) {
        int end = s.length();
        while (end > 0 && s.charAt(end - 1) == '#') {
            end--;
        }
        return s.substring(0, end).strip();
    }

    private static String unquoted(String s) {
        int i = 0;
        while (i < s.length() && (s.charAt(i) == '>' || s.charAt(i) == ' ')) {
            i++;
        }
        return s.startsWith(">") ? s.substring(i) : s;
    }

    /** Takes off emphasis, code marks and the addresses of links; leaves out pictures. */
    private static String inline(String s) {
        StringBuilder out = new StringBuilder(s.length());
        int i = 0;
        while (i < s.length()) {
            char c = s.charAt(i);
            boolean picture = c == '!' && i + 1 < s.length() && s.charAt(i + 1) == '[';
            int open = picture ? i + 1 : c == '[' ? i : -1;
            int shut = open < 0 ? -1 : find(s, ']', open, LONGEST_LABEL);
            if (shut > 0 && shut + 1 < s.length() && s.charAt(shut + 1) == '(') {
                int end = find(s, ')', shut, LONGEST_ADDRESS);
                if (end > 0) {
                    out.append(picture ? "" : s.substring(open + 1, shut));
                    i = end + 1;
                    continue;
                }
            }
            if (c == '\\' && i + 1 < s.length() && "*_`#[]()>-!\\".indexOf(s.charAt(i + 1)) >= 0) {
                out.append(s.charAt(i + 1));
                i += 2;
                continue;
            }
            if (c == '*' || c == '_') {
                int end = endOfRun(s, i);
                if (!isMark(s, i, end)) {
                    out.append(s, i, end);
                }
                i = end;
                continue;
            }
            if (c != '`') {
                out.append(c);
            }
            i++;
        }
        return out.toString();
    }

    /** Where {@code c} stands within {@code most} characters; looking further would take quadratic time in a text of nothing but brackets. */
    private static int find(String s, char c, int from, int most) {
        for (int i = from; i < Math.min(s.length(), from + most); i++) {
            if (s.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    private static int endOfRun(String s, int begin) {
        int end = begin;
        while (end < s.length() && s.charAt(end) == s.charAt(begin)) {
            end++;
        }
        return end;
    }

    /** Asterisks or underlines that touch a word on one side only; a bullet stays. */
    private static boolean isMark(String s, int begin, int end) {
        boolean before = begin > 0 && Character.isLetterOrDigit(s.charAt(begin - 1));
        boolean after = end < s.length() && Character.isLetterOrDigit(s.charAt(end));
        boolean bullet = begin == 0 && end == 1 && s.length() > 1 && s.charAt(1) == ' ';
        return !bullet && !(before && after && s.charAt(begin) == '_');
    }
}
