package dev.depesche.summary;

import dev.depesche.article.Article;
import dev.depesche.article.meta.Addresses;
import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import java.util.List;
import java.util.Locale;

/**
 * A title as a headline shows it: without the labels, marks and site names that newsrooms put around it.
 *
 * <p>What is no news is told by {@code title-words.lex}, the article's publisher and its address. A title of which fewer than three words would be left stays whole.
 */
final class TitleText {

    private static final int LEAST = 3;
    private static final int SITE = 5;
    private static final int ROUNDS = 5;
    private static final int LONGEST = 400;
    private static final List<String> BARS = List.of(" | ", " - ", " – ", " — ", " :: ", " // ", " · ", " • ");

    private final Lexicon lexicon;

    TitleText(Language language) {
        this.lexicon = language.lexicon("title-words");
    }

    /** The title in one line, cleaned; empty where the article has none. */
    String of(Article article) {
        String title = article.title() == null ? "" : article.title().replaceAll("\\s+", " ").strip();
        for (int i = 0; i < ROUNDS && title.length() < LONGEST; i++) {
            String less = withoutSite(withoutLabelBehind(withoutLabelBefore(withoutMarks(title))), article);
            if (less.equals(title) || words(less) < LEAST) {
                return title;
            }
            title = less;
        }
        return title;
    }

    /** Whether a title asks or only makes curious. */
    boolean teaser(String title) {
        if (title.endsWith("?")) {
            return !title.contains(": ") && !title.contains(" – ") && !title.contains(". ");
        }
        int first = title.indexOf(' ');
        int second = first < 0 ? -1 : title.indexOf(' ', first + 1);
        return first > 0 && (is(title.substring(0, first), "teaser") || second > 0 && is(title.substring(0, second), "teaser"));
    }

    /** Whether a title tells no news: nothing, or a word or two that name a section or the medium. */
    boolean rubric(String title, Article article) {
        if (words(title) >= LEAST) {
            return false;
        }
        boolean sections = true;
        for (String w : title.split(" ")) {
            sections &= w.isEmpty() || is(w, "section");
        }
        return sections || is(title, "site") || is(title.substring(title.lastIndexOf(' ') + 1), "site-end") || address(title) || own(title, article);
    }

    private static String withoutMarks(String title) {
        int begin = 0;
        int end = title.length();
        while (begin < end && "+* ".indexOf(title.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && "+* ".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return title.startsWith("++") || title.startsWith("**") || title.endsWith("++") || title.endsWith("**") ? title.substring(begin, end) : title;
    }

    /** "LIVE: …", "Eilmeldung +++ …", "UPDATE 2-…". */
    private String withoutLabelBefore(String title) {
        for (int at = 1; at < Math.min(title.length() - 1, 24); at++) {
            char c = title.charAt(at);
            boolean mark = c == ':' && title.charAt(at + 1) == ' ' || c == '+' || c == '|' || "-–—".indexOf(c) >= 0 && (title.charAt(at - 1) == ' ' || Character.isDigit(title.charAt(at - 1)));
            if (mark && is(withoutNumber(title.substring(0, at)), "begin")) {
                while (at < title.length() && ":+|-–— ".indexOf(title.charAt(at)) >= 0) {
                    at++;
                }
                return title.substring(at);
            }
        }
        return title;
    }

    /** "… (Update)", "… [VIDEO]", "… – live". */
    private String withoutLabelBehind(String title) {
        int last = title.length() - 1;
        boolean bracket = last > 0 && (title.charAt(last) == ')' || title.charAt(last) == ']');
        int open = bracket ? Math.max(title.lastIndexOf('('), title.lastIndexOf('[')) : -1;
        if (open > 0 && is(withoutNumber(title.substring(open + 1, last)), "end")) {
            return title.substring(0, open).strip();
        }
        int[] bar = lastBar(title);
        return bar != null && is(withoutNumber(title.substring(bar[1])), "end") ? title.substring(0, bar[0]).strip() : title;
    }

    /** "… | Tagesschau", "… - BBC News". */
    private String withoutSite(String title, Article article) {
        int[] bar = lastBar(title);
        if (bar == null) {
            return title;
        }
        String tail = title.substring(bar[1]).strip();
        boolean capitalised = tail.length() > 1;
        for (String w : tail.split(" ")) {
            capitalised &= w.isEmpty() || !Character.isLowerCase(w.charAt(0));
        }
        int words = words(tail);
        boolean column = title.charAt(bar[0] + 1) == '|' && capitalised && words <= 3;
        boolean named = words <= SITE && (is(tail, "site") || address(tail) || own(tail, article)
                || capitalised && words > 1 && is(tail.substring(tail.lastIndexOf(' ') + 1), "site-end"));
        return column || named ? title.substring(0, bar[0]).strip() : title;
    }

    private static boolean address(String tail) {
        int dot = tail.lastIndexOf('.');
        return tail.indexOf(' ') < 0 && dot > 1 && tail.length() - dot >= 3 && tail.length() - dot <= 5 && Character.isLetter(tail.charAt(dot + 1));
    }

    private static boolean own(String tail, Article article) {
        String key = key(tail);
        String house = Addresses.house(article.url());
        return key.length() > 2 && (article.publisher() != null && key.equals(key(article.publisher())) || house != null && key(house).startsWith(key));
    }

    private static String key(String s) {
        StringBuilder sb = new StringBuilder();
        s.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(sb::appendCodePoint);
        return sb.toString();
    }

    private static int[] lastBar(String title) {
        int[] last = null;
        for (String bar : BARS) {
            int at = title.lastIndexOf(bar);
            last = at > 0 && (last == null || at > last[0]) ? new int[] {at, at + bar.length()} : last;
        }
        return last;
    }

    private static String withoutNumber(String label) {
        int end = label.length();
        while (end > 0 && (Character.isDigit(label.charAt(end - 1)) || " :.".indexOf(label.charAt(end - 1)) >= 0)) {
            end--;
        }
        return label.substring(0, end).strip();
    }

    private boolean is(String words, String as) {
        Lexicon.Entry e = words.isEmpty() ? null : lexicon.get(words);
        return e != null && e.list("as").contains(as);
    }

    private static int words(String s) {
        return s.isEmpty() ? 0 : s.split(" ").length;
    }
}
