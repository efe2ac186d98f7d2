package dev.depesche.emulator;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One subscriber: HTTP endpoints get a POST as SNS sends it; for e-mail, SMS and queues the text of their protocol is posted to the
 * endpoint too where that is a URL, so that a test sees what each protocol's reader gets.
 */
final class SnsSubscription {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String arn;
    private final String topic;
    private final String protocol;
    private final String endpoint;
    private volatile SnsFilter filter = SnsFilter.ALL;
    private volatile boolean raw;

    SnsSubscription(String arn, String topic, String protocol, String endpoint) {
        this.arn = arn;
        this.topic = topic;
        this.protocol = protocol;
        this.endpoint = endpoint;
    }

    String arn() {
        return arn;
    }

    void set(String attribute, String value) {
        switch (attribute) {
            case "FilterPolicy" -> filter = SnsFilter.of(value);
            case "RawMessageDelivery" -> raw = Boolean.parseBoolean(value);
            case "FilterPolicyScope" -> {
                if (!"MessageAttributes".equals(value)) {
                    throw SnsFault.invalid("the tests' SNS filters by attributes only");
                }
            }
            default -> throw SnsFault.invalid("AttributeName " + attribute);
        }
    }

    boolean wants(SnsMessage message) {
        return filter.takes(message.attributes());
    }

    void deliver(String id, SnsMessage message) {
        if (!endpoint.startsWith("http")) {
            return;
        }
        String text = message.text(protocol);
        HttpRequest post = HttpRequest.newBuilder(URI.create(endpoint)).header("x-amz-sns-message-type", "Notification")
                .header("Content-Type", "text/plain; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(raw ? text : envelope(id, message, text))).build();
        try {
            HTTP.send(post, HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException("the subscriber " + endpoint + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String envelope(String id, SnsMessage message, String text) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("Type", "Notification");
        out.put("MessageId", id);
        out.put("TopicArn", topic);
        if (message.subject() != null) {
            out.put("Subject", message.subject());
        }
        out.put("Message", text);
        Map<String, Object> attributes = new LinkedHashMap<>();
        message.attributes().forEach((name, a) -> attributes.put(name, Map.of("Type", a.type(), "Value", a.value())));
        out.put("MessageAttributes", attributes);
        try {
            return JSON.std.asString(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }
}
