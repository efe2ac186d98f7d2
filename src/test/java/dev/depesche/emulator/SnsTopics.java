package dev.depesche.emulator;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** All topics and their subscriptions. */
final class SnsTopics {

    private static final String ARN = "arn:aws:sns:" + Emulator.REGION + ":000000000000:";

    private final Map<String, List<SnsSubscription>> topics = new ConcurrentHashMap<>();

    String create(String name) {
        if (!name.matches("[A-Za-z0-9_-]{1,256}")) {
            throw SnsFault.invalid("Topic Name");
        }
        topics.putIfAbsent(ARN + name, new CopyOnWriteArrayList<>());
        return ARN + name;
    }

    void delete(String arn) {
        topics.remove(arn);
    }

    List<SnsSubscription> require(String arn) {
        List<SnsSubscription> subscriptions = arn == null ? null : topics.get(arn);
        if (subscriptions == null) {
            throw SnsFault.notFound("Topic " + arn);
        }
        return subscriptions;
    }

    String subscribe(String topic, String protocol, String endpoint, Map<String, String> attributes) {
        SnsSubscription s = new SnsSubscription(topic + ":" + UUID.randomUUID(), topic, protocol, endpoint);
        attributes.forEach(s::set);
        require(topic).add(s);
        return s.arn();
    }

    void unsubscribe(String arn) {
        topics.values().forEach(list -> list.removeIf(s -> s.arn().equals(arn)));
    }

    SnsSubscription subscription(String arn) {
        return topics.values().stream().flatMap(List::stream).filter(s -> s.arn().equals(arn)).findFirst()
                .orElseThrow(() -> SnsFault.notFound("Subscription " + arn));
    }

    /** The id of the message, which every subscription whose filter takes it has got when this returns. */
    String publish(String topic, SnsMessage message) {
        String id = UUID.randomUUID().toString();
        for (SnsSubscription s : require(topic)) {
            if (s.wants(message)) {
                s.deliver(id, message);
            }
        }
        return id;
    }
}
