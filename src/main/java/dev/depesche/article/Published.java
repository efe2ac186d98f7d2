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
}
