package dev.depesche.article;

/**
 * What is known of an article from outside its file (object metadata, command line, JSON line); it wins over what the file says.
 * Every part is null where nothing is known.
 *
 * @param published ISO 8601 date or date-time
 * @param language  ISO 639-1
 */
public record Hints(String title, String published, String url, String publisher, String language) {

    public static final Hints NONE = new Hints(null, null, null, null, null);

    /** These, and where they know nothing, what {@code other} knows. */
    public Hints or(Hints other) {
        return new Hints(title != null ? title : other.title, published != null ? published : other.published, url != null ? url : other.url,
                publisher != null ? publisher : other.publisher, language != null ? language : other.language);
    }
}
