package dev.depesche.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.NotFoundException;

/** What the delivery relies on, on whichever emulator runs: conditional writes, filter policies, a text for each protocol. */
class EmulatorIT {

    private static final Emulator EMULATOR = Emulator.running();

    @Test
    void writesAnObjectOnlyWhereNoneIsYet() {
        String bucket = EMULATOR.newBucket("emulator");
        try (S3Client s3 = EMULATOR.s3()) {
            String etag = s3.putObject(b -> b.bucket(bucket).key("a b/ä.json").ifNoneMatch("*"), RequestBody.fromString("1")).eTag();
            assertEquals(412, assertThrows(S3Exception.class,
                    () -> s3.putObject(b -> b.bucket(bucket).key("a b/ä.json").ifNoneMatch("*"), RequestBody.fromString("2"))).statusCode());
            s3.putObject(b -> b.bucket(bucket).key("a b/ä.json").ifMatch(etag), RequestBody.fromString("3"));
            assertEquals(412, assertThrows(S3Exception.class,
                    () -> s3.putObject(b -> b.bucket(bucket).key("a b/ä.json").ifMatch(etag), RequestBody.fromString("4"))).statusCode());
            assertEquals("3", s3.getObjectAsBytes(b -> b.bucket(bucket).key("a b/ä.json")).asUtf8String());
        }
    }

    @Test
    void deliversTheProtocolsOwnTextToSubscribersWhoseFilterTakesIt() throws Exception {
        String topic = EMULATOR.newTopic("emulator");
        try (HttpInbox korea = new HttpInbox(EMULATOR); HttpInbox all = new HttpInbox(EMULATOR); SnsClient sns = EMULATOR.sns()) {
            korea.subscribe(topic, "{\"country\": [\"KP\"]}");
            all.subscribe(topic, null);
            for (String country : List.of("DE", "KP")) {
                sns.publish(b -> b.topicArn(topic).subject("Betreff").messageStructure("json")
                        .message("{\"default\": \"d\", \"http\": \"" + country + "\", \"sms\": \"s\"}")
                        .messageAttributes(Map.of("country", MessageAttributeValue.builder().dataType("String.Array")
                                .stringValue("[\"RU\", \"" + country + "\"]").build())));
            }
            assertEquals(List.of("DE", "KP"), all.take(2).stream().map(HttpInbox.Delivery::message).sorted().toList());
            HttpInbox.Delivery only = korea.take(1).get(0);
            assertEquals("KP", only.message());
            assertEquals("Betreff", only.subject());
            assertEquals(List.of(), korea.rest());
        }
    }

    @Test
    void refusesAnUnknownTopic() {
        try (SnsClient sns = EMULATOR.sns()) {
            String unknown = EMULATOR.newTopic("emulator") + "-not-there";
            assertThrows(NotFoundException.class, () -> sns.publish(b -> b.topicArn(unknown).message("m")));
        }
    }

    @Test
    void publishesABatch() throws Exception {
        String topic = EMULATOR.newTopic("emulator");
        try (HttpInbox inbox = new HttpInbox(EMULATOR); SnsClient sns = EMULATOR.sns()) {
            inbox.subscribe(topic, null);
            var done = sns.publishBatch(b -> b.topicArn(topic).publishBatchRequestEntries(e -> e.id("1").message("eins"), e -> e.id("2").message("zwei")));
            assertEquals(2, done.successful().size());
            assertTrue(done.failed().isEmpty());
            assertEquals(List.of("eins", "zwei"), inbox.take(2).stream().map(HttpInbox.Delivery::message).sorted().toList());
        }
    }
}
