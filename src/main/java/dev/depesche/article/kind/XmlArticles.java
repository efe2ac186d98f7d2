package dev.depesche.article.kind;

import dev.depesche.article.RejectedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * RSS and Atom feeds and their items, NewsML-G2 and NITF. jsoup's XML parser knows no entities but the predefined ones and opens nothing,
 * so neither entity bombs nor external entities have an effect.
 */
final class XmlArticles {

    private static final Set<String> PARAGRAPHS = Set.of("p", "hl1", "hl2", "h1", "h2", "h3", "h4", "li", "blockquote", "block", "div", "bq", "tr", "ul", "ol", "table", "br");
    private static final Set<String> ASIDE = Set.of("media", "body.head", "figure", "head", "script", "style", "note");

    private XmlArticles() {
    }

    static List<Content> read(String xml) throws RejectedException {
        Limits.checkXml(xml);
        Document document = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(Integer.MAX_VALUE));   // sloppy feeds never close some elements
        List<Element> all = outermost(document, Set.of("item", "entry", "newsitem", "nitf"));
        List<Content> out = new ArrayList<>();
        for (Element e : all) {
            Content c = switch (local(e)) {
                case "newsitem" -> newsItem(e);
                case "nitf" -> nitf(e);
                default -> feedItem(e, document);
            };
            out.add(c != null ? c : Content.refused(Kind.XML, new RejectedException("no-text", "The item has no text of its own, only what points to it; drop the article itself.")));
        }
        if (out.stream().allMatch(c -> c.refused() != null)) {
            return List.of(unknown(document));
        }
        return out.size() == 1 ? out : JsonArticles.numbered(out);
    }

    private static Content feedItem(Element item, Document feed) {
        String page = first(item, "encoded", "content");
        page = page != null ? page : first(item, "description", "summary");
        if (page == null) {
            return null;
        }
        Element link = child(item, "link");
        String url = link == null ? first(item, "guid", "id") : link.hasAttr("href") ? link.attr("href") : link.text();
        Element channel = feed.selectFirst("channel > title, feed > title");
        var said = Said.of(plain(first(item, "title")), first(item, "pubDate", "published", "date", "issued", "updated"), url, channel == null ? null : channel.text(),
                first(item, "language"));
        String author = Said.line(plain(author(item)));
        return JsonArticles.isHtml(page) ? Content.html(Kind.XML, page, said, author) : Content.text(Kind.XML, plain(page), said, author);
    }

    private static String author(Element item) {
        Element author = child(item, "author");
        Element name = author == null ? null : child(author, "name");
        return name != null ? name.text() : first(item, "creator", "author");
    }

    private static Content newsItem(Element item) {
        Element meta = any(item, "contentMeta");
        Element inline = any(item, "inlineXML", "inlineData");
        if (inline == null) {
            return null;
        }
        Element headline = meta == null ? null : child(meta, "headline");
        String house = text(any(item, "creditline"));
        house = house != null ? house : text(any(item, "copyrightHolder"));
        var said = Said.of(text(headline), text(any(item, "contentCreated", "firstCreated", "versionCreated")), null, house, item.attr("xml:lang"));
        String author = Said.line(text(any(item, "by")));
        Element content = any(inline, "body.content", "body");
        return Content.text(Kind.XML, paragraphs(content == null ? inline : content), said, author);
    }

    private static Content nitf(Element nitf) {
        Element issued = any(nitf, "date.issue", "story.date");
        Element content = any(nitf, "body.content");
        String day = issued == null ? null : issued.attr("norm");
        String title = text(any(nitf, "hl1"));
        title = title != null ? title : text(any(nitf, "title"));
        String author = Said.line(text(any(nitf, "byline")));
        Element holder = any(nitf, "doc.copyright");
        var said = Said.of(title, day, null, holder == null ? null : holder.attr("holder"), nitf.attr("xml:lang"));
        return content == null ? null : Content.text(Kind.XML, paragraphs(content), said, author);
    }

    /** Paragraphs and subheadings, parted by empty lines; media and its captions left out. */
    private static String paragraphs(Element content) {
        StringBuilder out = new StringBuilder();
        content.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode t) {
                    out.append(t.getWholeText().replaceAll("\\s+", " "));
                } else if (node instanceof Element e) {
                    if (ASIDE.contains(local(e))) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    if (PARAGRAPHS.contains(local(e))) {
                        out.append("\n\n");
                    }
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element e && PARAGRAPHS.contains(local(e))) {
                    out.append("\n\n");
                }
                return FilterResult.CONTINUE;
            }
        });
        StringBuilder text = new StringBuilder(out.length());
        for (String line : out.toString().split("\n")) {
            if (!line.isBlank()) {
                text.append(text.length() == 0 ? "" : "\n\n").append(line.strip());
            }
        }
        return text.toString();
    }

    /** XML of no known news format: its long texts, so that an archive's own format is not lost. */
    private static Content unknown(Document document) throws RejectedException {
        String dense = document.wholeText().lines().map(String::strip).filter(l -> !l.isEmpty()).collect(Collectors.joining("\n"));
        if (dense.length() < 200) {
            throw new RejectedException("unsupported-type", "The XML is neither RSS, Atom, NewsML-G2 nor NITF; drop the article as text or HTML.");
        }
        return Content.text(Kind.XML, dense, Said.of(null, null, null, null, null), null);
    }

    private static String plain(String s) {
        return s == null || s.indexOf('<') < 0 && s.indexOf('&') < 0 ? s : Jsoup.parse(s).text();
    }

    private static String text(Element e) {
        return e == null || e.text().isBlank() ? null : e.text();
    }

    private static String first(Element item, String... names) {
        for (String n : names) {
            Element e = child(item, n);
            if (e != null) {
                String s = e.childrenSize() > 0 && !e.attr("type").equals("text") ? e.html() : e.wholeText();
                if (!s.isBlank()) {
                    return s.strip();
                }
            }
        }
        return null;
    }

    private static Element child(Element parent, String name) {
        for (Element e : parent.children()) {
            if (local(e).equalsIgnoreCase(name)) {
                return e;
            }
        }
        return null;
    }

    /** Elements of these names that lie in no other of them. */
    private static List<Element> outermost(Element root, Set<String> names) {
        List<Element> out = new ArrayList<>();
        root.filter((node, depth) -> {
            if (node instanceof Element e && e != root && names.contains(local(e))) {
                if (out.size() <= Limits.MAX_ARTICLES) {
                    out.add(e);
                }
                return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return out;
    }

    private static Element any(Element root, String... names) {
        for (String n : names) {
            List<Element> all = outermost(root, Set.of(n.toLowerCase(Locale.ROOT)));
            if (!all.isEmpty()) {
                return all.get(0);
            }
        }
        return null;
    }

    private static String local(Element e) {
        String name = e.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
