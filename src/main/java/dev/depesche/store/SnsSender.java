package dev.depesche.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.depesche.alert.Message;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;

/** Publishes to an SNS topic, each protocol its own text. */
public final class SnsSender implements AlertSender {

    private static final List<String> FOR_PROGRAMS = List.of("sqs", "lambda", "http", "https", "firehose");

    private final SnsClient sns;
    private final String topic;
    private final JsonFactory json = new JsonFactory();

    /** @param topic ARN of the topic of messages that name none; null where there is none */
    public SnsSender(SnsClient sns, String topic) {
        this.sns = sns;
        this.topic = topic;
    }

    @Override
    public String send(Message m) {
        String to = m.topic() != null ? m.topic() : topic;
        if (to == null) {
            throw new StoreException("the alert of watch " + m.watch() + " has no topic: give the watch one, or set TOPIC_ARN", null);
        }
        try {
            return sns.publish(b -> b.topicArn(to).subject(m.subject()).messageStructure("json").message(texts(m))
                    .messageAttributes(attributes(m.attributes()))).messageId();
        } catch (SdkException e) {
            throw new StoreException("could not publish the alert of watch " + m.watch() + " to " + to + ": " + e.getMessage(), e);
        }
    }

    private String texts(Message m) {
        return written(g -> {
            g.writeStartObject();
            g.writeStringField("default", m.email());
            g.writeStringField("email", m.email());
            g.writeStringField("sms", m.sms());
            for (String protocol : FOR_PROGRAMS) {
                g.writeStringField(protocol, m.json());
            }
            g.writeEndObject();
        });
    }

    private Map<String, MessageAttributeValue> attributes(Map<String, List<String>> attributes) {
        Map<String, MessageAttributeValue> out = new LinkedHashMap<>();
        attributes.forEach((name, values) -> out.put(name, values.size() == 1
                ? MessageAttributeValue.builder().dataType("String").stringValue(values.get(0)).build()
                : MessageAttributeValue.builder().dataType("String.Array").stringValue(array(values)).build()));
        return out;
    }

    private String array(List<String> values) {
        return written(g -> {
            g.writeStartArray();
            for (String v : values) {
                g.writeString(v);
            }
            g.writeEndArray();
        });
    }

    private interface Writing {
        void to(JsonGenerator g) throws IOException;
    }

    private String written(Writing writing) {
        StringWriter out = new StringWriter();
        try (JsonGenerator g = json.createGenerator(out)) {
            writing.to(g);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toString();
    }
}
