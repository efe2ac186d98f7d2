package dev.depesche.article.html;

import dev.depesche.article.Published;
import dev.depesche.article.meta.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day a page was published: JSON-LD, then meta elements, then marked elements, the address, and last what stands visibly at the title. */
final class PageDate {

    private static final String[] METAS = {"article:published_time", "og:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
        "dc.date.created", "dcterms.created", "dcterms.issued", "dcterms.date", "dcterms.available", "dc.terms.created", "pubdate", "publish_date", "publish-date", "publishdate", "published_time",
        "publication_date", "parsely-pub-date", "sailthru.date", "article.published", "article:published", "article:publication_date", "citation_publication_date",
        "citation_date", "last-modified-date-published", "cxenseparse:recs:publishtime", "originalpublicationdate", "vr:published_time", "bt:pubdate", "rnews:datepublished", "article_date_original",
        "displaydate", "created", "datecreated", "date_published", "timestamp", "search.date", "buildtime"};
    private static final String[] MODIFIED = {"article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified", "lastmod", "dc.date.modified", "revised"};
    private static final Pattern IN_ADDRESS = Pattern.compile("(?:^|[^\\d])((?:19[89]|20[0-4])\\d)[/_.-]?(\\d{2})[/_.-]?(\\d{2})(?!\\d)");

    private static final Pattern COMPACT = Pattern.compile("(?:19|20)\\d{6}(?!\\d)");

    private final PageFacts facts;
    private final JsonLd ld;
    private final boolean monthFirst;

    private PageDate(PageFacts facts, JsonLd ld, boolean monthFirst) {
        this.facts = facts;
        this.ld = ld;
        this.monthFirst = monthFirst;
    }

    /** When the page was published, null where it does not say; {@code atTitle} are the texts that stand around its title, nearest first. */
    static Published of(PageFacts facts, JsonLd ld, String url, List<String> atTitle, boolean monthFirst) {
        PageDate date = new PageDate(facts, ld, monthFirst);
        Published found = date.iso(ld.published(), "json-ld");
        found = found == null ? date.fromMetas(METAS) : found;
        found = found == null ? date.fromTimes() : found;
        found = found == null ? fromAddress(url) : found;
        found = found == null ? date.fromText(atTitle) : found;
        found = found == null ? date.iso(ld.modified(), "json-ld") : found;
        return found == null ? date.fromMetas(MODIFIED) : found;
    }

    private Published fromMetas(String[] keys) {
        for (String key : keys) {
            Published p = iso(facts.metas.get(key), "meta");
            if (p != null) {
                return p;
            }
        }
        return null;
    }

    /** The first marked as published, then the first time element. */
    private Published fromTimes() {
        List<PageFacts.Time> order = new ArrayList<>();
        for (PageFacts.Time t : facts.times) {
            if (t.prop().contains("datePublished") || t.prop().contains("pubdate")) {
                order.add(t);
            }
        }
        for (PageFacts.Time t : facts.times) {
            String names = t.names().toLowerCase(Locale.ROOT);
            if (!t.prop().contains("dateModified") && !names.contains("updated") && !names.contains("modified") && !names.contains("comment") && !order.contains(t)) {
                order.add(t);
            }
        }
        order.addAll(facts.times);
        for (PageFacts.Time t : order) {
            Published p = iso(t.value(), "time-element");
            p = p == null ? iso(t.text(), "time-element") : p;
            if (p != null) {
                return p;
            }
        }
        return null;
    }

    private static Published fromAddress(String url) {
        if (url == null) {
            return null;
        }
        Matcher m = IN_ADDRESS.matcher(url.length() > 500 ? url.substring(0, 500) : url);
        int path = url.indexOf('/', 8);
        for (boolean hit = m.find(); hit; hit = m.find()) {
            WrittenDate.Found f = m.start() < path ? null : WrittenDate.find(m.group(1) + "-" + m.group(2) + "-" + m.group(3), false);
            if (f != null) {
                return new Published(f.day(), "url");
            }
        }
        return null;
    }

    private Published fromText(List<String> atTitle) {
        for (String text : atTitle) {
            WrittenDate.Found f = WrittenDate.find(text, monthFirst);
            if (f != null && isPast(f.value())) {
                return new Published(f.value(), "dateline");
            }
        }
        return null;
    }

    private Published iso(String said, String basis) {
        if (said == null || said.isBlank() || said.length() > 120) {
            return null;
        }
        String plain = said.strip();
        if (plain.length() >= 8 && COMPACT.matcher(plain).lookingAt()) {
            plain = plain.substring(0, 4) + "-" + plain.substring(4, 6) + "-" + plain.substring(6);
        }
        WrittenDate.Found f = WrittenDate.find(plain, monthFirst);
        return f != null && isPast(f.value()) ? new Published(f.value(), basis) : null;
    }

    private static boolean isPast(String value) {
        return value.compareTo("1990") > 0 && value.compareTo("2100") < 0;
    }
}
