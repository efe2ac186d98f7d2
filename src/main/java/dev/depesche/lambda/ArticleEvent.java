package dev.depesche.lambda;

/**
 * One event about one object in an inbox.
 *
 * @param key       as S3 stores it, decoded
 * @param versionId null where the event names none
 * @param sequencer null where the event has none
 * @param time      when it happened, ISO 8601; null where the event does not say
 */
public record ArticleEvent(Kind kind, String bucket, String key, String versionId, String sequencer, String time) {

    /** An object came, went, or is to be digested again without alerting anybody. */
    public enum Kind { CREATED, REMOVED, BACKFILL }
}
