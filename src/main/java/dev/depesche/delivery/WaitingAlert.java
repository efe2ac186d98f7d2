package dev.depesche.delivery;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.depesche.alert.BatchWriter;
import dev.depesche.alert.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An alert that waits, as it lies in the bucket.
 *
 * @param due when it may go out
 */
record WaitingAlert(Instant due, BatchWriter.Item item) {

    String json() {
        Message m = item.message();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("due", due.toString());
        out.put("title", item.title());
        out.put("language", item.language());
        out.put("link", item.link());
        out.put("watch", m.watch());
        out.put("topic", m.topic());
        out.put("subject", m.subject());
        out.put("email", m.email());
        out.put("sms", m.sms());
        out.put("json", m.json());
        out.put("attributes", m.attributes());
        try {
            return JSON.std.asString(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    /** @throws IllegalArgumentException where this is no waiting alert */
    static WaitingAlert read(String json) {
        try {
            Map<String, Object> in = JSON.std.mapFrom(json);
            Map<String, List<String>> attributes = new LinkedHashMap<>();
            ((Map<?, ?>) in.get("attributes")).forEach((k, v) -> attributes.put((String) k, ((List<?>) v).stream().map(String::valueOf).toList()));
            Message m = new Message(text(in, "watch"), text(in, "topic"), text(in, "subject"), text(in, "email"), text(in, "sms"), text(in, "json"),
                    attributes);
            return new WaitingAlert(Instant.parse(text(in, "due")), new BatchWriter.Item(m, text(in, "title"), text(in, "language"), text(in, "link")));
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("this is no waiting alert: " + json, e);
        }
    }

    private static String text(Map<String, Object> in, String key) {
        return in.get(key) instanceof String s ? s : null;
    }
}
