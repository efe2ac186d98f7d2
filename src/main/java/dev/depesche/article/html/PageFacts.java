package dev.depesche.article.html;

import dev.depesche.article.meta.FieldNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Gathers, in one walk, what a page says of itself in meta, link, time and heading elements and in JSON-LD; nothing is judged here. */
final class PageFacts implements NodeVisitor {

    private static final int MOST = 200;
    private static final int LONGEST = 600;
    private static final int LONGEST_LD = 400_000;

    /** A time element or one that names a date in an {@code itemprop}. */
    record Time(String value, String text, String prop, String names, boolean aside) {
    }

    private final PartNames names = new PartNames();
    final Map<String, String> metas = new HashMap<>();
    final List<Element> headings = new ArrayList<>();
    final List<Time> times = new ArrayList<>();
    final List<String> jsonLd = new ArrayList<>();
    final List<String> scripts = new ArrayList<>();
    final List<String> authors = new ArrayList<>();
    String canonical;
    String language;
    String titleTag = "";
    String itemHeadline;

    static PageFacts of(Document page) {
        PageFacts facts = new PageFacts();
        page.traverse(facts);
        return facts;
    }

    /** What the first of these meta elements says, by {@code data/field-names.lex}; null where the page has none. */
    String meta(String what) {
        for (String name : FieldNames.of(what)) {
            String said = metas.get(name);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element e) {
            switch (e.normalName()) {
                case "html" -> language = e.attr("lang");
                case "title" -> titleTag = titleTag.isEmpty() && e.closest("svg") == null ? e.wholeText() : titleTag;
                case "meta" -> meta(e);
                case "link" -> link(e);
                case "h1", "h2", "h3" -> add(headings, e);
                case "time" -> time(e);
                case "script" -> script(e);
                default -> other(e);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
    }

    private void meta(Element e) {
        String content = e.attr("content").strip();
        if (content.isEmpty() || content.length() > LONGEST) {
            return;
        }
        for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
            String key = e.attr(attribute);
            if (!key.isEmpty()) {
                metas.putIfAbsent(key.toLowerCase(Locale.ROOT), content);
            }
        }
    }

    private void link(Element e) {
        if (canonical == null && e.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = e.attr("href");
        }
    }

    private void time(Element e) {
        String text = e.text();
        String value = e.attr("datetime");
        add(times, new Time(value.isEmpty() ? e.attr("content") : value, text.length() > 100 ? "" : text, e.attr("itemprop") + (e.hasAttr("pubdate") ? " pubdate" : ""),
                e.className() + " " + (e.parent() == null ? "" : e.parent().className()), isAside(e, !e.attr("itemprop").isEmpty())));
    }

    private void script(Element e) {
        if (e.attr("type").toLowerCase(Locale.ROOT).contains("ld+json") && e.data().length() < LONGEST_LD) {
            add(jsonLd, e.data());
        } else if (e.childNodeSize() > 0) {
            add(scripts, e.data());
        }
    }

    private void other(Element e) {
        String prop = e.attr("itemprop");
        if (prop.startsWith("date")) {
            String value = e.attr("content");
            String text = e.text();
            add(times, new Time(value.isEmpty() ? e.attr("datetime") : value, text.length() > 100 ? "" : text, prop, e.className(), isAside(e, true)));
        } else if (prop.equals("headline") && itemHeadline == null) {
            itemHeadline = e.text();
        } else if (prop.equals("author") || e.attr("rel").equals("author")) {
            String name = e.text();
            if (!name.isBlank() && name.length() < 80) {
                add(authors, name);
            }
        }
    }

    /** Whether the element stands in a list, menu or part that tells of other articles; a part that is only hidden may hold what a property names. */
    private boolean isAside(Element e, boolean named) {
        Element up = e;
        for (int i = 0; i < 8 && up != null; i++, up = up.parent()) {
            String tag = up.normalName();
            Part part = up.className().isEmpty() ? null : names.of(up.className());
            if (tag.equals("li") || tag.equals("aside") || tag.equals("nav") || tag.equals("footer") || part == Part.DROP && !named || part == Part.TEASER || part == Part.COMMENTS) {
                return true;
            }
        }
        return false;
    }

    private static <T> void add(List<T> list, T item) {
        if (list.size() < MOST) {
            list.add(item);
        }
    }
}
