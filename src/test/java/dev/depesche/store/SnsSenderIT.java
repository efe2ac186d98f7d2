package dev.depesche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.depesche.alert.Message;
import dev.depesche.emulator.Emulator;
import dev.depesche.emulator.HttpInbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Real subscriptions: each protocol gets its own text, and a filter policy may name any attribute. */
class SnsSenderIT {

    private static final Emulator EMULATOR = Emulator.running();

    private static Message message(String text) {
        return new Message("hafen", null, "Betreff", "E-Mail " + text, "SMS " + text, "{\"json\":\"" + text + "\"}", Map.of("watch", List.of("hafen"),
                "language", List.of("de"), "country", List.of("DE", "NL"), "actor", List.of("Jens Albers", "Gewerkschaft"), "event", List.of("protest")));
    }

    private static Message other() {
        return new Message("wahl", null, "Betreff", "andere", "andere", "{}", Map.of("watch", List.of("wahl"), "language", List.of("en"),
                "country", List.of("KE"), "actor", List.of("Jane Doe"), "event", List.of("election")));
    }

    @ParameterizedTest
    @CsvSource({"watch,hafen", "language,de", "country,NL", "actor,Jens Albers", "event,protest"})
    void letsAFilterPolicySelectByEveryAttribute(String attribute, String value) throws Exception {
        String topic = EMULATOR.newTopic("alerts");
        try (HttpInbox some = new HttpInbox(EMULATOR); HttpInbox all = new HttpInbox(EMULATOR); SnsClient sns = EMULATOR.sns()) {
            some.subscribe(topic, "{\"" + attribute + "\": [\"" + value + "\"]}");
            all.subscribe(topic, null);
            SnsSender sender = new SnsSender(sns, topic);
            sender.send(other());
            sender.send(message("1"));
            assertEquals(2, all.take(2).size());
            assertEquals(List.of("{\"json\":\"1\"}"), some.take(1).stream().map(HttpInbox.Delivery::message).toList());
            assertEquals(List.of(), some.rest());
        }
    }

    @Test
    void letsOnePolicyNameAllFive() throws Exception {
        String topic = EMULATOR.newTopic("alerts");
        try (HttpInbox some = new HttpInbox(EMULATOR); SnsClient sns = EMULATOR.sns()) {
            some.subscribe(topic, "{\"watch\": [{\"prefix\": \"haf\"}], \"language\": [\"de\", \"en\"], \"country\": [\"DE\", \"NL\"], \"actor\": [\"Jens Albers\"], "
                    + "\"event\": [{\"anything-but\": [\"sport\"]}]}");
            new SnsSender(sns, topic).send(other());
            new SnsSender(sns, topic).send(message("5"));
            assertEquals(List.of("{\"json\":\"5\"}"), some.take(1).stream().map(HttpInbox.Delivery::message).toList());
        }
    }

    @Test
    void givesEachProtocolItsText() throws Exception {
        String topic = EMULATOR.newTopic("alerts");
        try (HttpInbox http = new HttpInbox(EMULATOR); SnsClient sns = EMULATOR.sns()) {
            http.subscribe(topic, null);
            if (EMULATOR.hasQueues()) {
                try (SqsClient sqs = EMULATOR.sqs()) {
                    String url = sqs.createQueue(b -> b.queueName("alerts-" + System.nanoTime())).queueUrl();
                    String arn = sqs.getQueueAttributes(b -> b.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN)).attributes()
                            .get(QueueAttributeName.QUEUE_ARN);
                    sns.subscribe(b -> b.topicArn(topic).protocol("sqs").endpoint(arn));
                    new SnsSender(sns, topic).send(message("q"));
                    String body = sqs.receiveMessage(b -> b.queueUrl(url).waitTimeSeconds(10)).messages().get(0).body();
                    assertEquals("{\"json\":\"q\"}", JSON.std.mapFrom(body).get("Message"));
                }
            } else {
                for (Map.Entry<String, String> p : Map.of("email", "E-Mail q", "sms", "SMS q", "sqs", "{\"json\":\"q\"}").entrySet()) {
                    String own = EMULATOR.newTopic("alerts");
                    try (HttpInbox reader = new HttpInbox(EMULATOR)) {
                        sns.subscribe(b -> b.topicArn(own).protocol(p.getKey()).endpoint(reader.url()));
                        new SnsSender(sns, own).send(message("q"));
                        assertEquals(p.getValue(), reader.take(1).get(0).message(), p.getKey());
                    }
                }
                new SnsSender(sns, topic).send(message("q"));
            }
            HttpInbox.Delivery delivery = http.take(1).get(0);
            assertEquals("{\"json\":\"q\"}", delivery.message());
            assertEquals("Betreff", delivery.subject());
            if (!delivery.attributes().isEmpty()) {   // moto filters by them but does not pass them on
                assertEquals("hafen", delivery.attribute("watch"));
            }
        }
    }

    @Test
    void failsAloudWhereTheTopicIsGone() {
        try (SnsClient sns = EMULATOR.sns()) {
            SnsSender sender = new SnsSender(sns, EMULATOR.newTopic("alerts") + "-gone");
            assertThrows(StoreException.class, () -> sender.send(message("1")));
        }
    }
}
