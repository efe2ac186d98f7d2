package dev.depesche.article.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** One walk over a page: its elements as numbered frames, parents before children, and its text as blocks. */
final class Scan implements NodeFilter {

    private static final Set<String> SKIPPED = Set.of("script", "style", "noscript", "svg", "iframe", "template", "select", "button", "textarea", "object", "canvas",
            "audio", "video", "map", "head", "math", "embed", "datalist", "option", "meter", "progress", "dialog");
    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "li", "ul", "ol", "dl", "dt", "dd", "table", "tr", "td", "th", "tbody", "thead", "tfoot",
            "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "figure", "figcaption", "header", "footer", "nav", "aside", "main", "form", "fieldset", "hr",
            "address", "details", "summary", "center", "caption", "body", "html", "label", "legend", "picture", "img");
    private static final Set<String> TELLING = Set.of("p", "li", "td", "th", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "figcaption", "caption");

    private final PartNames names = new PartNames();
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int[] parents = new int[512];
    private Part[] parts = new Part[512];
    private String[] tags = new String[512];
    private int frames;
    private int current = -1;
    private int links;
    private int linkChars;
    private int breaks;

    static Scan of(Element root) {
        Scan scan = new Scan();
        root.filter(scan);
        scan.flush();
        return scan;
    }

    List<Block> blocks() {
        return blocks;
    }

    int frames() {
        return frames;
    }

    int parent(int frame) {
        return parents[frame];
    }

    Part part(int frame) {
        return parts[frame];
    }

    String tag(int frame) {
        return tags[frame];
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode t) {
            append(t.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element e)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String tag = e.normalName();
        if (SKIPPED.contains(tag)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            if (++breaks > 1) {
                flush();
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isHidden(e)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        Part part = part(e, tag);
        if (BLOCKS.contains(tag) || part != null && part.isSuspect()) {
            flush();
        }
        push(tag, part);
        links += tag.equals("a") ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element e && !e.normalName().equals("br")) {
            String tag = e.normalName();
            if (BLOCKS.contains(tag) || parts[current] != null && parts[current].isSuspect()) {
                flush();
            }
            links -= tag.equals("a") ? 1 : 0;
            current = parents[current];
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isHidden(Element e) {
        if (e.hasAttr("hidden") || e.attr("aria-hidden").equals("true") && !e.normalName().equals("body")) {
            return true;
        }
        String style = e.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        int at = style.indexOf("display");
        return at >= 0 && style.regionMatches(true, style.indexOf(':', at) + 1 + (style.indexOf(": ", at) == style.indexOf(':', at) ? 1 : 0), "none", 0, 4);
    }

    private Part part(Element e, String tag) {
        Part byTag = switch (tag) {
            case "nav", "footer", "aside", "form", "label", "legend" -> Part.DROP;
            case "figcaption", "caption", "figure" -> Part.CAPTION;
            case "time", "address" -> Part.META;
            default -> null;
        };
        if (byTag != null || e.attributesSize() == 0) {
            return byTag;
        }
        String role = e.attr("role");
        if (role.equals("navigation") || role.equals("complementary") || role.equals("contentinfo") || role.equals("search") || role.equals("dialog") || role.equals("alert")) {
            return Part.DROP;
        }
        if (e.attr("itemprop").equals("articleBody")) {
            return Part.BODY;
        }
        if (tag.equals("body") || tag.equals("html") || tag.equals("main")) {
            return null;
        }
        String css = e.className();
        String id = e.id();
        Part named = css.isEmpty() && id.isEmpty() ? null : names.of(id.isEmpty() ? css : css.isEmpty() ? id : css + " " + id);
        return tag.equals("article") && (named == Part.META || named == Part.CAPTION) ? null : named;
    }

    private void push(String tag, Part part) {
        if (frames == parents.length) {
            parents = Arrays.copyOf(parents, frames * 2);
            parts = Arrays.copyOf(parts, frames * 2);
            tags = Arrays.copyOf(tags, frames * 2);
        }
        parents[frames] = current;
        parts[frames] = part;
        tags[frames] = tag;
        current = frames++;
    }

    private void append(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            boolean white = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0' || c == '\u200b' || c == '\u00ad' || c == '\ufeff';
            if (white) {
                if (c != '\u200b' && c != '\u00ad' && c != '\ufeff' && text.length() > 0 && text.charAt(text.length() - 1) != ' ' && text.charAt(text.length() - 1) != '\n') {
                    text.append(' ');
                }
                continue;
            }
            if (breaks == 1 && text.length() > 0) {
                if (text.charAt(text.length() - 1) == ' ') {
                    text.setLength(text.length() - 1);
                }
                text.append('\n');
            }
            breaks = 0;
            text.append(c);
            linkChars += links > 0 ? 1 : 0;
        }
    }

    private void flush() {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\n')) {
            end--;
        }
        if (end > 0) {
            int frame = Math.max(current, 0);
            blocks.add(new Block(text.substring(0, end), tagOf(frame), frame, Math.min(linkChars, end)));
        }
        text.setLength(0);
        linkChars = 0;
        breaks = 0;
    }

    private String tagOf(int frame) {
        int f = frame;
        for (int up = 0; up < 6 && f >= 0; up++) {
            if (TELLING.contains(tags[f])) {
                return tags[f];
            }
            if (BLOCKS.contains(tags[f])) {
                return tags[f];
            }
            f = parents[f];
        }
        return "div";
    }
}
