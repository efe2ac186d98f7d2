package dev.depesche.emulator;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One published message.
 *
 * @param texts by protocol, "default" always there
 */
record SnsMessage(Map<String, Object> texts, String subject, Map<String, SnsRequest.Attribute> attributes) {

    static SnsMessage of(String message, String subject, boolean structured, Map<String, SnsRequest.Attribute> attributes) {
        if (!structured) {
            return new SnsMessage(Map.of("default", message), subject, attributes);
        }
        try {
            Map<String, Object> texts = JSON.std.mapFrom(message);
            if (!(texts.get("default") instanceof String)) {
                throw SnsFault.invalid("Message Structure - No default entry in JSON message body");
            }
            return new SnsMessage(texts, subject, attributes);
        } catch (IOException e) {
            throw SnsFault.invalid("Message Structure - JSON message body failed to parse");
        }
    }

    static int bytes(String s) {
        return s.getBytes(StandardCharsets.UTF_8).length;
    }

    String text(String protocol) {
        return (String) texts.getOrDefault(protocol, texts.get("default"));
    }
}
