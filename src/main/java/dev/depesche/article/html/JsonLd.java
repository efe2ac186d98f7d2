package dev.depesche.article.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.parser.Parser;

/** What a page's JSON-LD says of its article; every part is null where it says nothing. */
record JsonLd(String headline, String published, String modified, String author, String publisher, String url, String language, String body) {

    static final JsonLd NONE = new JsonLd(null, null, null, null, null, null, null, null);

    private static final JSON LENIENT = JSON.builder(JsonFactory.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA).enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build()).build();
    private static final int DEEPEST = 12;

    /** The first article among the page's scripts; where there is none, what a WebPage object says. */
    static JsonLd of(List<String> scripts) {
        List<Map<?, ?>> articles = new ArrayList<>();
        List<Map<?, ?>> pages = new ArrayList<>();
        for (String s : scripts) {
            try {
                collect(LENIENT.anyFrom(clean(s)), articles, pages, 0);
            } catch (IOException | RuntimeException e) {
                continue; // a broken script says nothing; the other places are read
            }
        }
        if (!articles.isEmpty()) {
            Map<?, ?> best = articles.get(0);
            for (Map<?, ?> a : articles) {
                best = best.get("datePublished") == null && a.get("datePublished") != null ? a : best;
            }
            return of(best);
        }
        return pages.isEmpty() ? NONE : of(pages.get(0));
    }

    /** What one object of a schema.org vocabulary says. */
    static JsonLd of(Map<?, ?> o) {
        String headline = string(o.get("headline"));
        return new JsonLd(headline == null ? string(o.get("name")) : headline, string(o.get("datePublished")), string(o.get("dateModified")), names(o.get("author")),
                names(o.get("publisher")), string(o.get("url")), string(o.get("inLanguage")), string(o.get("articleBody")));
    }

    private static String clean(String script) {
        String s = script.strip();
        s = s.startsWith("<!--") ? s.substring(4) : s;
        s = s.endsWith("-->") ? s.substring(0, s.length() - 3) : s;
        s = s.startsWith("//<![CDATA[") ? s.substring(11) : s.startsWith("<![CDATA[") ? s.substring(9) : s;
        s = s.strip();
        s = s.endsWith("]]>") ? s.substring(0, s.length() - 3).strip() : s;
        s = s.endsWith("//") ? s.substring(0, s.length() - 2) : s;
        return s.strip().endsWith(";") ? s.strip().substring(0, s.strip().length() - 1) : s;
    }

    private static void collect(Object o, List<Map<?, ?>> articles, List<Map<?, ?>> pages, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (o instanceof List<?> list) {
            list.forEach(x -> collect(x, articles, pages, depth + 1));
        } else if (o instanceof Map<?, ?> map) {
            String type = String.valueOf(map.get("@type")).toLowerCase(Locale.ROOT);
            if (type.contains("article") || type.contains("posting") && !type.contains("job") || type.contains("report") || type.contains("liveblog")) {
                articles.add(map);
            } else if (type.contains("webpage") || type.contains("recipe") || type.contains("howto") || type.contains("videoobject") && map.get("datePublished") != null) {
                pages.add(map);
            }
            for (Map.Entry<?, ?> e : map.entrySet()) {
                if ((e.getValue() instanceof Map || e.getValue() instanceof List) && !"hasPart".equals(e.getKey()) && !"itemListElement".equals(e.getKey())) {
                    collect(e.getValue(), articles, pages, depth + 1);
                }
            }
        }
    }

    private static String string(Object o) {
        Object one = o instanceof List<?> l && !l.isEmpty() ? l.get(0) : o;
        if (!(one instanceof String s) || s.isBlank()) {
            return null;
        }
        return (s.indexOf('&') >= 0 ? Parser.unescapeEntities(s, false) : s).strip();
    }

    private static String names(Object o) {
        if (o instanceof List<?> list) {
            List<String> all = new ArrayList<>();
            for (Object x : list) {
                String n = names(x);
                if (n != null && !all.contains(n) && all.size() < 6) {
                    all.add(n);
                }
            }
            return all.isEmpty() ? null : String.join(", ", all);
        }
        String name = o instanceof Map<?, ?> m ? string(m.get("name")) : string(o);
        return name == null || name.startsWith("http") || name.length() > 120 ? null : name;
    }
}
