package dev.depesche.article;

/**
 * Where the article was dropped; every part is null where it is unknown.
 *
 * @param size         of the dropped file, in bytes; -1 where unknown
 * @param lastModified ISO 8601, of the object in the bucket, never of a file on a laptop
 */
public record Source(String bucket, String key, String versionId, String etag, String sequencer, long size, String lastModified,
                     String mediaType, String charset) {

    public static final Source UNKNOWN = new Source(null, null, null, null, null, -1, null, null, null);

    /** The same place, with what reading the file told of its kind. */
    public Source read(String mediaType, String charset) {
        return new Source(bucket, key, versionId, etag, sequencer, size, lastModified, mediaType, charset);
    }
}
