package dev.depesche.delivery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one watch was told lately, one object of the bucket: each telling with the fingerprint of its text, its facts, and its copies.
 *
 * @param tellings in order of last-modified and id
 */
record Story(List<Telling> tellings) {

    static final Story NONE = new Story(List.of());
    private static final int MOST = 300;

    /**
     * One article that was told, or is just being.
     *
     * @param article  key of the article
     * @param modified of its object, "" where unknown
     * @param at       when it was claimed
     * @param copies   keys of articles that were not told because of it
     */
    record Telling(String article, String modified, Instant at, Fingerprint text, Set<String> facts, Set<String> copies) {

        Telling withCopy(String key) {
            Set<String> all = new TreeSet<>(copies);
            all.add(key);
            return new Telling(article, modified, at, text, facts, all);
        }
    }

    /** The telling of another article with the same text, the first in order; null where there is none. */
    Telling sameText(String article, Fingerprint text) {
        return tellings.stream().filter(t -> !t.article().equals(article) && t.text().sameTextAs(text)).findFirst().orElse(null);
    }

    /** With this telling in place of an older one of the same article; what is older than the window goes. */
    Story with(Telling telling, Instant now, Duration window) {
        List<Telling> all = new ArrayList<>(tellings.stream()
                .filter(t -> !t.article().equals(telling.article()) && t.at().isAfter(now.minus(window))).toList());
        all.add(telling);
        all.sort(Comparator.comparing(Telling::at));
        List<Telling> latest = new ArrayList<>(all.subList(Math.max(0, all.size() - MOST), all.size()));
        latest.sort(Comparator.comparing(Telling::modified).thenComparing(Telling::article));
        return new Story(List.copyOf(latest));
    }

    String json() {
        StringWriter out = new StringWriter();
        try (JsonGenerator g = new JsonFactory().createGenerator(out)) {
            g.writeStartObject();
            g.writeArrayFieldStart("tellings");
            for (Telling t : tellings) {
                g.writeStartObject();
                g.writeStringField("article", t.article());
                g.writeStringField("modified", t.modified());
                g.writeStringField("at", t.at().toString());
                g.writeStringField("text", t.text().written());
                g.writeStringField("facts", String.join(" ", t.facts()));
                g.writeArrayFieldStart("copies");
                for (String c : t.copies()) {
                    g.writeString(c);
                }
                g.writeEndArray();
                g.writeEndObject();
            }
            g.writeEndArray();
            g.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toString();
    }

    /** The story in {@code json}; none where it cannot be read, for then the alert goes out. */
    static Story read(String json) {
        try {
            List<Telling> out = new ArrayList<>();
            if (JSON.std.mapFrom(json).get("tellings") instanceof List<?> list) {
                for (Object o : list) {
                    Map<?, ?> m = (Map<?, ?>) o;
                    Set<String> copies = new TreeSet<>();
                    ((List<?>) m.get("copies")).forEach(c -> copies.add((String) c));
                    out.add(new Telling((String) m.get("article"), (String) m.get("modified"), Instant.parse((String) m.get("at")),
                            Fingerprint.read((String) m.get("text")), new TreeSet<>(List.of(((String) m.get("facts")).split(" "))), copies));
                }
            }
            return new Story(List.copyOf(out));
        } catch (IOException | RuntimeException e) {
            return NONE;
        }
    }
}
