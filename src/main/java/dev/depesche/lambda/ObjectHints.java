package dev.depesche.lambda;

import dev.depesche.article.Hints;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.james.mime4j.codec.DecoderUtil;

/**
 * What an object's metadata says of its article: {@code x-amz-meta-title}, {@code -published}, {@code -url}, {@code -publisher},
 * {@code -language}. A value that has not the form it needs is passed over.
 */
final class ObjectHints {

    private ObjectHints() {
    }

    static Hints of(Map<String, String> metadata) {
        if (metadata.isEmpty()) {
            return Hints.NONE;
        }
        return new Hints(text(metadata, "title", ".{1,1000}"), text(metadata, "published", "\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)?)?"),
                text(metadata, "url", "https?://\\S{1,1990}"), text(metadata, "publisher", ".{1,200}"), text(metadata, "language", "[a-z]{2}"));
    }

    /** S3 gives what is not ASCII as RFC 2047 encoded words. */
    private static String text(Map<String, String> metadata, String name, String form) {
        String value = metadata.get(name);
        if (value != null && value.contains("=?")) {
            value = DecoderUtil.decodeEncodedWords(value, StandardCharsets.UTF_8);
        }
        return value != null && value.strip().matches(form) ? value.strip() : null;
    }
}
