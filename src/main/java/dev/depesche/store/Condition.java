package dev.depesche.store;

/**
 * When a write may happen.
 *
 * @param absent only where there is no such object
 * @param etag   only where the object still has this ETag; null for any
 */
public record Condition(boolean absent, String etag) {

    public static final Condition ANY = new Condition(false, null);
    public static final Condition ABSENT = new Condition(true, null);

    public static Condition unchanged(String etag) {
        return new Condition(false, etag);
    }
}
