package dev.depesche.article;

/**
 * When the article was published.
 *
 * @param value ISO 8601 date or date-time as known: "2024-11-30", "2024-11-30T14:05"
 * @param basis where that was found: metadata, json-ld, meta, time-element, url, dateline, text or last-modified
 */
public record Published(String value, String basis) {

    /** The day, "2024-11-30"; null where only a part of it is known. */
    public String day() {
        return value.length() >= 10 ? value.substring(0, 10) : null;
    }

    /** The first of: what is known from outside, what the article says, when its object came into the bucket; null where there is none. */
    public static Published of(Hints hints, String said, String basis, Source source) {
        if (hints.published() != null) {
            return new Published(hints.published(), "metadata");
        }
        if (said != null) {
            return new Published(said, basis);
        }
        return source.bucket() != null && source.lastModified() != null ? new Published(source.lastModified(), "last-modified") : null;
    }
}
