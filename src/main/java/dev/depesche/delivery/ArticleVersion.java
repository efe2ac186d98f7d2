package dev.depesche.delivery;

import dev.depesche.article.Source;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which state of a dropped object an article was read from.
 *
 * @param identity     the object's version id, without one its ETag; null where nothing is known
 * @param sequencer    of the event, orders the events of one key; null where it came without one
 * @param lastModified ISO 8601; null where unknown
 */
public record ArticleVersion(String identity, String sequencer, String lastModified) {

    /** How an arriving version stands to the one that is there. */
    public enum Order { SAME, NEWER, OLDER, UNDECIDED }

    public static ArticleVersion of(Source source) {
        String version = source.versionId();
        return new ArticleVersion(version == null || version.equals("null") ? source.etag() : version, source.sequencer(), source.lastModified());
    }

    /** How this one, arriving, stands to {@code there}; with nothing to tell them apart by, what arrives is the newer one. */
    Order against(ArticleVersion there) {
        if (identity != null && identity.equals(there.identity)) {
            return Order.SAME;
        }
        if (usable(sequencer) && usable(there.sequencer)) {
            int c = padded(sequencer, there.sequencer).compareTo(padded(there.sequencer, sequencer));
            if (c != 0) {
                return c > 0 ? Order.NEWER : Order.OLDER;
            }
        }
        Instant mine = instant(lastModified);
        Instant other = instant(there.lastModified);
        if (mine == null || other == null) {
            return Order.NEWER;
        }
        return mine.isAfter(other) ? Order.NEWER : mine.isBefore(other) ? Order.OLDER : Order.UNDECIDED;
    }

    private static boolean usable(String sequencer) {
        return sequencer != null && !sequencer.isEmpty();
    }

    /** S3 documents: pad the shorter with zeros on the left, then compare as text. */
    private static String padded(String s, String other) {
        return "0".repeat(Math.max(0, other.length() - s.length())) + s.toUpperCase(Locale.ROOT);
    }

    private static Instant instant(String s) {
        try {
            return s == null ? null : Instant.parse(s);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    Map<String, String> metadata() {
        Map<String, String> out = new LinkedHashMap<>();
        put(out, "version", identity);
        put(out, "sequencer", sequencer);
        put(out, "modified", lastModified);
        return out;
    }

    static ArticleVersion of(Map<String, String> metadata) {
        return new ArticleVersion(metadata.get("version"), metadata.get("sequencer"), metadata.get("modified"));
    }

    private static void put(Map<String, String> out, String key, String value) {
        if (value != null && !value.isEmpty()) {
            out.put(key, value);
        }
    }
}
