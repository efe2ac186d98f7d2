package dev.depesche.article.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds a page's title: the heading that its metadata names too, without kicker and site name; else what the metadata say. */
final class PageTitle {

    private static final int LONGEST = 300;
    private static final double AS_ONLY_HEADING = 0.46;
    private static final String BARS = "|–—•»·-:~│";

    private final PageFacts facts;
    private final JsonLd ld;
    private final String og;
    private final String tag;
    private final String site;
    private Element onlyHeading;

    private PageTitle(PageFacts facts, JsonLd ld) {
        this.facts = facts;
        this.ld = ld;
        this.og = first(facts.meta("meta-title"), null);
        this.tag = white(facts.titleTag);
        this.site = first(facts.metas.get("og:site_name"), ld.publisher());
    }

    /** The title, null where the page has none. */
    static String of(PageFacts facts, JsonLd ld) {
        String title = new PageTitle(facts, ld).find();
        return title == null || title.isBlank() ? null : title.length() > LONGEST ? title.substring(0, LONGEST) : title;
    }

    /** The one first-level heading with words that are not the site's name; null where there are more. */
    private Element only() {
        Element found = null;
        for (Element h : facts.headings) {
            String text = white(h.text());
            if (h.normalName().equals("h1") && text.indexOf(' ') > 0 && !key(text).equals(key(site))) {
                if (found != null) {
                    return null;
                }
                found = h;
            }
        }
        return found;
    }

    private String find() {
        onlyHeading = only();
        Element best = null;
        double bestScore = 0.45;
        for (Element h : facts.headings) {
            double score = score(h);
            if (score > bestScore) {
                bestScore = score;
                best = h;
            }
        }
        if (best != null) {
            return withoutKicker(best);
        }
        if (ld.headline() != null && agrees(ld.headline())) {
            return ld.headline();
        }
        if (!og.isEmpty()) {
            return withoutSite(og);
        }
        return ld.headline() != null ? ld.headline() : tag.isEmpty() ? null : withoutSite(tag);
    }

    /** How surely a heading is the title: 1 where the metadata hold it whole, less for words in common; a first-level heading counts more. */
    private double score(Element h) {
        String text = white(h.text());
        if (text.length() < 4 || text.length() > LONGEST || !site.isEmpty() && (" " + key(site) + " ").contains(" " + key(text) + " ")) {
            return 0;
        }
        double level = h.normalName().equals("h1") ? 0.3 : h.normalName().equals("h2") ? 0.05 : 0;
        double whole = opens(text, tag) || opens(text, og) ? 1 : 0;
        for (String meta : List.of(og, tag, ld.headline() == null ? "" : ld.headline())) {
            whole = Math.max(whole, agreement(key(text), key(meta), meta.equals(tag)));
        }
        if (whole < 0.3 && h == onlyHeading && text.length() >= 10 && !key(tag).endsWith(key(text))) {
            return AS_ONLY_HEADING;
        }
        return whole < 0.3 ? whole : whole + level;
    }

    /** Whether the heading is what stands before the first bar of {@code meta}; what follows is the section's or the site's. */
    private static boolean opens(String heading, String meta) {
        int bar = meta.indexOf('|');
        return bar > 8 && key(meta.substring(0, bar)).equals(key(heading));
    }

    private double agreement(String heading, String meta, boolean isTag) {
        if (meta.isEmpty() || heading.isEmpty()) {
            return 0;
        }
        if (meta.equals(heading)) {
            return 1;
        }
        if ((" " + meta + " ").contains(" " + heading + " ")) {
            boolean suffix = meta.endsWith(heading) && isTag && heading.length() * 2 < meta.length();
            return suffix ? 0.1 : 0.5 + 0.45 * heading.length() / meta.length();
        }
        if ((" " + heading + " ").contains(" " + meta + " ") && meta.length() > 10) {
            return 0.5 + 0.45 * meta.length() / heading.length();
        }
        Set<String> a = new HashSet<>(List.of(heading.split(" ")));
        Set<String> b = new HashSet<>(List.of(meta.split(" ")));
        int common = 0;
        for (String w : a) {
            common += b.contains(w) ? 1 : 0;
        }
        return a.size() < 3 ? 0 : 0.8 * common / Math.max(a.size(), Math.min(b.size(), a.size() * 2));
    }

    private boolean agrees(String headline) {
        return agreement(key(headline), key(og), false) > 0.4 || agreement(key(headline), key(tag), true) > 0.4 || og.isEmpty();
    }

    /** The heading's words, without a kicker, date or site name that stands in it. */
    private String withoutKicker(Element h) {
        String text = white(h.text());
        String[] known = {white(ld.headline()), og, withoutSite(og)};
        for (int i = 0; i < known.length; i++) {
            String m = known[i];
            boolean behind = m.length() >= 12 && m.length() < text.length() && text.endsWith(m) && isKicker(text.substring(0, text.length() - m.length()));
            boolean before = m.length() >= 12 && m.length() < text.length() && i < 2 && text.startsWith(m) && BARS.indexOf(text.substring(m.length()).strip().charAt(0)) >= 0;
            if (behind || before) {
                return m;
            }
        }
        String longest = null;
        int parts = 0;
        for (Element child : h.children()) {
            String t = white(child.text());
            if (!t.isEmpty() && !child.normalName().equals("br")) {
                parts++;
                longest = longest == null || t.length() > longest.length() ? t : longest;
            }
        }
        boolean kicker = parts >= 2 && longest.length() * 2 > text.length() && h.ownText().isBlank();
        boolean own = parts == 1 && white(h.ownText()).length() > longest.length() && text.startsWith(longest) && h.child(0).isBlock();
        return kicker ? longest : own ? white(h.ownText()) : text;
    }

    /** What stands before a title in the same heading and is no part of it: not a word's beginning, nor a clause up to a colon. */
    private static boolean isKicker(String before) {
        String b = before.strip();
        return !b.isEmpty() && !Character.isLetterOrDigit(before.charAt(before.length() - 1)) && !b.endsWith(":");
    }

    /** Cuts the site's name off the end ("… | Zeitung") or the begin ("Zeitung: …"). */
    private String withoutSite(String title) {
        String t = white(title);
        if (!site.isEmpty()) {
            String s = white(site);
            if (t.length() > s.length() + 5 && t.regionMatches(true, t.length() - s.length(), s, 0, s.length())) {
                return trimBars(t.substring(0, t.length() - s.length()));
            }
            if (t.length() > s.length() + 5 && t.regionMatches(true, 0, s, 0, s.length()) && BARS.indexOf(t.substring(s.length()).strip().charAt(0)) >= 0) {
                return trimBars(t.substring(s.length()));
            }
        }
        for (int i = t.length() - 2; i > 8; i--) {
            boolean bar = BARS.indexOf(t.charAt(i)) >= 0 && t.charAt(i) != ':' && (t.charAt(i) == '|' || t.charAt(i - 1) == ' ' && t.charAt(i + 1) == ' ');
            if (bar) {
                return t.length() - i < 60 && (t.charAt(i) != '-' && t.charAt(i) != '–' || t.substring(i + 1).strip().split(" ").length <= 4) ? trimBars(t.substring(0, i)) : t;
            }
        }
        return t;
    }

    private static String trimBars(String s) {
        int begin = 0;
        int end = s.length();
        while (end > begin && (BARS.indexOf(s.charAt(end - 1)) >= 0 || s.charAt(end - 1) == ' ')) {
            end--;
        }
        while (begin + 1 < end && (BARS.indexOf(s.charAt(begin)) >= 0 && (begin > 0 || s.charAt(begin + 1) == ' ' || s.charAt(begin) == '|') || s.charAt(begin) == ' ')) {
            begin++;
        }
        return s.substring(begin, end);
    }

    private static String key(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length() && i < LONGEST * 2; i++) {
            char c = s.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (c != '\u00ad' && out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static String white(String s) {
        return s == null ? "" : s.replace("\u00ad", "").replace("\u200b", "").replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private static String first(String a, String b) {
        return a != null ? white(a) : b != null ? white(b) : "";
    }
}
