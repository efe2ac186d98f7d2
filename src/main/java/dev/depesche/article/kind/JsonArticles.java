package dev.depesche.article.kind;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.jr.ob.JSON;
import dev.depesche.article.RejectedException;
import dev.depesche.article.meta.FieldNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Articles as JSON: schema.org NewsArticle, JSON Feed and its items, answers of news APIs, our own field names; one object, a list, an
 * object that holds a list, or one object a line.
 */
final class JsonArticles {

    private static final JSON READER = JSON.builder(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100)
            .maxStringLength(Limits.MAX_CHARS * 4).build()).build()).build();
    private static final List<String> LISTS = FieldNames.of("json-list");
    private static final List<String> WRAPPERS = FieldNames.of("json-wrapper");
    private static final List<String> HTML = FieldNames.of("json-html");
    private static final List<String> TEXT = FieldNames.of("json-text");
    private static final List<String> SHORT = FieldNames.of("json-opening");
    private static final List<String> TITLE = FieldNames.of("json-title");
    private static final List<String> DAY = FieldNames.of("json-published");
    private static final List<String> URL = FieldNames.of("json-url");
    private static final List<String> HOUSE = FieldNames.of("json-publisher");
    private static final List<String> LANGUAGE = FieldNames.of("json-language");
    private static final List<String> AUTHOR = FieldNames.of("json-author");
    private static final List<String> VALUE = FieldNames.of("json-value");

    private JsonArticles() {
    }

    static List<Content> read(String json) throws RejectedException {
        List<Object> found = new ArrayList<>();
        collect(parse(json), found, 0);
        List<Content> out = new ArrayList<>();
        for (Object o : found) {
            Content c = o instanceof Map<?, ?> map ? content(map) : Content.refused(Kind.JSON, (RejectedException) o);
            if (c != null) {
                out.add(c);
            } else if (isMeantAsArticle((Map<?, ?>) o)) {
                out.add(Content.refused(Kind.JSON, noText()));
            }
        }
        if (out.isEmpty()) {
            throw noText();
        }
        return out.size() == 1 ? Content.someOf(out) : numbered(Content.someOf(out));
    }

    private static RejectedException noText() {
        return new RejectedException("no-text", "The JSON has no text that could be found; name it \"text\", \"html\", \"content\" or \"articleBody\".");
    }

    /** It has a title and is not told to be another thing (a schema.org Organization, a BreadcrumbList …). */
    private static boolean isMeantAsArticle(Map<?, ?> o) {
        Object type = o.get("@type");
        return text(o, TITLE) != null && (type == null || String.valueOf(type).contains("Article"));
    }

    /** Entry names 1, 2, 3 … as the articles stand in the file. */
    static List<Content> numbered(List<Content> all) throws RejectedException {
        if (all.size() > Limits.MAX_ARTICLES) {
            throw new RejectedException("too-many", "The file holds " + all.size() + " articles, more than the " + Limits.MAX_ARTICLES + " that are read from one file; split it.");
        }
        List<Content> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            out.add(all.get(i).within(String.valueOf(i + 1)));
        }
        return out;
    }

    private static Object parse(String json) throws RejectedException {
        try {
            if (!json.contains("}\n{") && !json.contains("}\r\n{")) {
                return READER.anyFrom(json);
            }
            List<Object> lines = new ArrayList<>();
            for (String line : json.split("\\r?\\n")) {
                if (!line.isBlank() && lines.size() <= Limits.MAX_ARTICLES) {
                    lines.add(line(line, lines.size() + 1));
                }
            }
            return lines;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** What the line holds; a {@link RejectedException} where that is no JSON, so that it does not hide the other lines. */
    private static Object line(String line, int number) {
        try {
            return READER.anyFrom(line);
        } catch (IOException e) {
            return new RejectedException("broken", "Article " + number + " of the file, a line of its own, is no whole JSON.");
        }
    }

    private static RejectedException broken(IOException e) {
        String where = e instanceof JsonProcessingException p && p.getLocation() != null ? " at line " + p.getLocation().getLineNr() + ", column " + p.getLocation().getColumnNr() : "";
        return new RejectedException("broken", "The file is no whole JSON: it cannot be read" + where + ".");
    }

    private static void collect(Object o, List<Object> found, int depth) {
        if (depth > 6 || found.size() > Limits.MAX_ARTICLES) {
            return;
        }
        if (o instanceof List<?> list) {
            list.forEach(x -> collect(x, found, depth + 1));
        } else if (o instanceof Map<?, ?> map) {
            for (String key : LISTS) {
                if (map.get(key) instanceof List<?> list && list.stream().anyMatch(x -> x instanceof Map)) {
                    collect(list, found, depth + 1);
                    return;
                }
            }
            for (String key : WRAPPERS) {
                if (map.get(key) instanceof Map<?, ?> inner && text(map, TEXT) == null && text(map, HTML) == null) {
                    collect(inner, found, depth + 1);
                    return;
                }
            }
            found.add(map);
        } else if (o instanceof RejectedException) {
            found.add(o);
        }
    }

    private static Content content(Map<?, ?> o) {
        String html = text(o, HTML);
        String text = html != null ? html : text(o, TEXT);
        String opening = text(o, SHORT);
        if (text == null) {
            text = opening;
        } else if (html == null) {
            text = uncut(text, opening);
        }
        if (text == null) {
            return null;
        }
        var said = Said.of(text(o, TITLE), text(o, DAY), text(o, URL), text(o, HOUSE), text(o, LANGUAGE));
        boolean isHtml = html != null || isHtml(text);
        return isHtml ? Content.html(Kind.JSON, text, said, Said.line(text(o, AUTHOR))) : Content.text(Kind.JSON, text, said, Said.line(text(o, AUTHOR)));
    }

    /** News APIs cut the text ("… [+1234 chars]"); the mark is no part of it, and the description stands in for a text that is nearly nothing. */
    private static String uncut(String text, String opening) {
        int mark = text.endsWith("chars]") ? text.lastIndexOf("[+") : -1;
        String kept = mark < 0 ? text : text.substring(0, mark).stripTrailing();
        return opening != null && opening.length() > kept.length() ? opening : kept;
    }

    static boolean isHtml(String text) {
        int tag = text.indexOf("</");
        return tag >= 0 && (text.contains("<p") || text.contains("<div") || text.contains("<h") || text.contains("<br") || text.contains("<article") || text.contains("<a "))
                || text.contains("<p>") || text.contains("<br>") || text.contains("<br />") || text.contains("<br/>");
    }

    /** The first of the keys whose value is a text, a list of texts (paragraphs, names), or an object with a name or text. */
    private static String text(Map<?, ?> o, List<String> keys) {
        for (String key : keys) {
            String s = string(o.get(key), 0);
            if (s != null) {
                return s;
            }
        }
        return null;
    }

    private static String string(Object v, int depth) {
        if (v instanceof String s) {
            return s.isBlank() ? null : whole(s);
        }
        if (v instanceof Map<?, ?> m && depth < 3) {
            for (String key : VALUE) {
                String s = string(m.get(key), depth + 1);
                if (s != null) {
                    return s;
                }
            }
        }
        if (v instanceof List<?> list && depth < 3) {
            List<String> parts = new ArrayList<>();
            list.forEach(x -> {
                String s = string(x, depth + 1);
                if (s != null) {
                    parts.add(s);
                }
            });
            return parts.isEmpty() ? null : String.join(parts.stream().allMatch(p -> p.length() < 60) ? ", " : "\n", parts);
        }
        return null;
    }

    /** Half a surrogate pair cannot be written again; it becomes U+FFFD. */
    private static String whole(String s) {
        StringBuilder out = null;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                out = out == null ? new StringBuilder(s) : out;
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out == null ? s : out.toString();
    }
}
