package dev.depesche.emulator;

import com.fasterxml.jackson.jr.ob.JSON;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.services.sns.SnsClient;

/** A subscriber of a topic: confirms its subscription and keeps what it gets, in order of arrival. */
public final class HttpInbox implements AutoCloseable {

    /** One delivery. */
    public record Delivery(String subject, String message, Map<String, Object> attributes) {

        /** The attribute's value as sent, null where it is missing; moto passes none on, there the watch is read from the message. */
        public String attribute(String name) {
            if (attributes.isEmpty() && name.equals("watch")) {
                return watchOf(message);
            }
            return attributes.get(name) instanceof Map<?, ?> a ? (String) a.get("Value") : null;
        }

        private static String watchOf(String message) {
            try {
                return JSON.std.mapFrom(message).get("watch") instanceof Map<?, ?> w ? (String) w.get("id") : null;
            } catch (IOException e) {
                return null;
            }
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Emulator emulator;
    private final HttpServer http;
    private final BlockingQueue<Delivery> arrived = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> confirmed = new LinkedBlockingQueue<>();

    public HttpInbox(Emulator emulator) throws IOException {
        this.emulator = emulator;
        http = HttpServer.create(new InetSocketAddress(0), 0);
        http.createContext("/", this::receive);
        http.start();
    }

    /** The address to subscribe. */
    public String url() {
        return "http://" + emulator.here() + ":" + http.getAddress().getPort() + "/";
    }

    /** Subscribes to the topic, with a filter policy where one is given; gives the subscription's ARN once it is in force. */
    public String subscribe(String topic, String filterPolicy) throws InterruptedException {
        try (SnsClient sns = emulator.sns()) {
            String arn = sns.subscribe(b -> b.topicArn(topic).protocol("http").endpoint(url()).returnSubscriptionArn(true)
                    .attributes(filterPolicy == null ? Map.of() : Map.of("FilterPolicy", filterPolicy))).subscriptionArn();
            if ("true".equals(sns.getSubscriptionAttributes(b -> b.subscriptionArn(arn)).attributes().get("PendingConfirmation"))
                    && confirmed.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) == null) {
                throw new IllegalStateException("the subscription to " + topic + " was never confirmed");
            }
            return arn;
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, Object> body = JSON.std.mapFrom(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            if ("SubscriptionConfirmation".equals(body.get("Type"))) {
                try (SnsClient sns = emulator.sns()) {
                    sns.confirmSubscription(b -> b.topicArn((String) body.get("TopicArn")).token((String) body.get("Token")));
                }
                confirmed.add((String) body.get("TopicArn"));
            } else {
                arrived.add(delivery(body));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Delivery delivery(Map<String, Object> body) {
        return new Delivery((String) body.get("Subject"), (String) body.get("Message"),
                (Map<String, Object>) body.getOrDefault("MessageAttributes", Map.of()));
    }

    /** The next {@code n} deliveries; fewer where no more come for a while. */
    public List<Delivery> take(int n) throws InterruptedException {
        List<Delivery> out = new ArrayList<>();
        while (out.size() < n) {
            Delivery d = arrived.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (d == null) {
                return out;
            }
            out.add(d);
        }
        return out;
    }

    /** What has arrived and was not yet taken. */
    public List<Delivery> rest() {
        List<Delivery> out = new ArrayList<>();
        arrived.drainTo(out);
        return out;
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
