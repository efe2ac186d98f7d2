package dev.depesche.store;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What is written as one object.
 *
 * @param metadata small ASCII values, names in lower case; never null
 */
public record Content(byte[] bytes, String mediaType, Map<String, String> metadata) {

    public Content {
        metadata = Map.copyOf(metadata);
    }

    public static Content json(String json, Map<String, String> metadata) {
        return new Content(json.getBytes(StandardCharsets.UTF_8), "application/json", metadata);
    }

    public static Content json(byte[] json, Map<String, String> metadata) {
        return new Content(json, "application/json", metadata);
    }

    public static Content text(String text, Map<String, String> metadata) {
        return new Content(text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8", metadata);
    }
}
