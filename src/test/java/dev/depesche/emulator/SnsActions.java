package dev.depesche.emulator;

import static dev.depesche.emulator.SnsReply.element;

import java.util.LinkedHashMap;
import java.util.Map;

/** What SNS does on each action; anything else is refused by name, so that a new call is noticed. */
final class SnsActions {

    private static final int LARGEST = 262_144;
    private static final int SUBJECT = 100;

    private final SnsTopics topics;

    SnsActions(SnsTopics topics) {
        this.topics = topics;
    }

    String perform(SnsRequest r) {
        String action = r.required("Action");
        return SnsReply.result(action, switch (action) {
            case "CreateTopic" -> element("TopicArn", topics.create(r.required("Name")));
            case "DeleteTopic" -> nothing(() -> topics.delete(r.required("TopicArn")));
            case "Subscribe" -> element("SubscriptionArn", topics.subscribe(r.required("TopicArn"), r.required("Protocol"), r.get("Endpoint"),
                    r.entries("Attributes.entry.", "key", "value")));
            case "ConfirmSubscription" -> element("SubscriptionArn", r.required("TopicArn") + ":confirmed");
            case "Unsubscribe" -> nothing(() -> topics.unsubscribe(r.required("SubscriptionArn")));
            case "SetSubscriptionAttributes" -> nothing(() -> topics.subscription(r.required("SubscriptionArn"))
                    .set(r.required("AttributeName"), r.get("AttributeValue")));
            case "GetSubscriptionAttributes" -> {
                topics.subscription(r.required("SubscriptionArn"));
                yield "<Attributes><entry><key>PendingConfirmation</key><value>false</value></entry></Attributes>";
            }
            case "GetTopicAttributes" -> {
                topics.require(r.required("TopicArn"));
                yield "<Attributes><entry><key>TopicArn</key><value>" + r.get("TopicArn") + "</value></entry></Attributes>";
            }
            case "Publish" -> element("MessageId", publish(r, ""));
            case "PublishBatch" -> batch(r);
            default -> throw new SnsFault(400, "InvalidAction", "the tests' SNS does not know " + action);
        });
    }

    private static String nothing(Runnable deed) {
        deed.run();
        return "";
    }

    private String batch(SnsRequest r) {
        if (r.batch().isEmpty() || r.batch().size() > 10) {
            throw new SnsFault(400, "TooManyEntriesInBatchRequest", "a batch holds 1 to 10 entries");
        }
        int bytes = r.batch().stream().mapToInt(p -> SnsMessage.bytes(r.required(p + "Message"))).sum();
        if (bytes > LARGEST) {
            throw new SnsFault(400, "BatchRequestTooLong", "the batch is longer than " + LARGEST + " bytes");
        }
        StringBuilder done = new StringBuilder();
        StringBuilder failed = new StringBuilder();
        for (String prefix : r.batch()) {
            String id = element("Id", r.required(prefix + "Id"));
            try {
                done.append("<member>").append(id).append(element("MessageId", publish(r, prefix))).append("</member>");
            } catch (SnsFault f) {
                done.setLength(done.lastIndexOf("<member>"));
                failed.append("<member>").append(id).append(element("Code", f.code())).append(element("Message", f.getMessage()))
                        .append("<SenderFault>true</SenderFault></member>");
            }
        }
        return "<Successful>" + done + "</Successful><Failed>" + failed + "</Failed>";
    }

    private String publish(SnsRequest r, String prefix) {
        String subject = r.get(prefix + "Subject");
        if (subject != null && (subject.isEmpty() || subject.length() >= SUBJECT || subject.chars().anyMatch(c -> c < ' ' || c == 127))) {
            throw SnsFault.invalid("Subject must be 1 to 99 characters without control characters");
        }
        String message = r.required(prefix + "Message");
        if (message.isEmpty() || SnsMessage.bytes(message) > LARGEST) {
            throw SnsFault.invalid("Message must be 1 to " + LARGEST + " bytes");
        }
        Map<String, SnsRequest.Attribute> attributes = new LinkedHashMap<>(r.attributes(prefix));
        attributes.values().forEach(a -> {
            if (a.value().isEmpty() || !a.type().matches("String(\\.Array)?|Number")) {
                throw SnsFault.invalid("an attribute is empty or of an unknown type " + a.type());
            }
        });
        String topic = r.get("TopicArn") == null ? r.get("TargetArn") : r.get("TopicArn");
        return topics.publish(topic, SnsMessage.of(message, subject, "json".equals(r.get(prefix + "MessageStructure")), attributes));
    }
}
