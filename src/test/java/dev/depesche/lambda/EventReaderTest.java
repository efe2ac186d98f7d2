package dev.depesche.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.lambda.ArticleEvent.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The samples in {@code events/}, and what is none of them. */
class EventReaderTest {

    private final EventReader reader = new EventReader();

    private Incoming sample(String name) throws IOException {
        return reader.read(Files.readAllBytes(Path.of("events", name)));
    }

    private List<ArticleEvent> direct(String name) throws IOException {
        return ((Incoming.Direct) sample(name)).events();
    }

    private Incoming read(String json) {
        return reader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsEveryRecordOfANotification() throws IOException {
        assertEquals(List.of(new ArticleEvent(Kind.CREATED, "depesche-inbox", "articles/hafenstreik-de.txt", "096fKKXTRTtl3on89fVO.nfljtsv6qko",
                "0055AED6DCD90281E5", "2026-03-12T06:31:22.480Z")), direct("s3-put.json"));
        assertEquals(List.of("articles/gipfel-de.txt", "articles/Überschwemmung in Köln (neu).txt"),
                direct("s3-several.json").stream().map(ArticleEvent::key).toList());
        assertEquals(Kind.REMOVED, direct("s3-removed.json").get(0).kind());
        assertEquals(List.of(), direct("s3-test-event.json"));
    }

    @Test
    void takesEventBridgeKeysAsTheyStand() throws IOException {
        ArticleEvent created = direct("eventbridge-created.json").get(0);
        assertEquals("articles/Überschwemmung in Köln (neu).txt", created.key());
        assertEquals("617f08299329d189", created.sequencer());
        assertEquals("IYV3p45BT0ac8hjHg1houSdS1a.Mro8e", created.versionId());
        ArticleEvent plus = ((Incoming.Direct) read("""
                {"detail-type": "Object Created", "detail": {"bucket": {"name": "b"}, "object": {"key": "a+b%20c.txt"}}}""")).events().get(0);
        assertEquals("a+b%20c.txt", plus.key());
        assertEquals(Kind.REMOVED, direct("eventbridge-deleted.json").get(0).kind());
    }

    @Test
    void opensQueueMessages() throws IOException {
        Incoming.Queue queue = (Incoming.Queue) sample("sqs-s3.json");
        assertEquals(2, queue.messages().size());
        assertEquals("articles/hafenstreik-de.txt", queue.messages().get(0).events().get(0).key());
        assertEquals(List.of(), queue.messages().get(1).events(), "a test event in a message");
        assertEquals("articles/Überschwemmung in Köln (neu).txt",
                ((Incoming.Queue) sample("sqs-eventbridge.json")).messages().get(0).events().get(0).key());
        assertEquals("articles/hafenstreik-de.txt", ((Incoming.Queue) sample("sqs-sns-s3.json")).messages().get(0).events().get(0).key());
    }

    @Test
    void opensTheEnvelopeOfAFailedInvocation() throws IOException {
        assertEquals(direct("s3-put.json"), direct("on-failure.json"));
        assertEquals(direct("s3-put.json"), ((Incoming.Queue) sample("sqs-on-failure.json")).messages().get(0).events());
    }

    @Test
    void oneMessageThatIsNotUnderstoodDoesNotKeepTheOthers() {
        Incoming.Queue queue = (Incoming.Queue) read("""
                {"Records": [{"messageId": "1", "eventSource": "aws:sqs", "body": "no json"},
                             {"messageId": "2", "eventSource": "aws:sqs", "body": "{\\"Event\\": \\"s3:TestEvent\\"}"},
                             {"messageId": "3", "eventSource": "aws:sqs"}]}""");
        assertNotNull(queue.messages().get(0).fault());
        assertNull(queue.messages().get(1).fault());
        assertTrue(queue.messages().get(2).fault().startsWith("the SQS message has no body"));
    }

    @Test
    void readsBothSchemasOfS3Batch() throws IOException {
        Incoming.Batch one = (Incoming.Batch) sample("s3-batch-1.0.json");
        assertEquals(new ArticleEvent(Kind.BACKFILL, "depesche-inbox", "articles/flood-en.txt", null, null, null), one.tasks().get(0).event());
        Incoming.Batch two = (Incoming.Batch) sample("s3-batch-2.0.json");
        assertEquals(new ArticleEvent(Kind.BACKFILL, "depesche-inbox", "articles/merger-en.txt", "jtsv6qko096fKKXTRTtl3on89fVO.nfl", null, null),
                two.tasks().get(0).event());
        assertEquals("2.0", two.schema());
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        assertTrue(fault("{\"hello\": 1}").startsWith("the event has none of the known shapes, its fields are [hello]; understood are S3 notifications"));
        assertTrue(fault("[]").startsWith("the event is no JSON object"));
        assertTrue(fault("").startsWith("the event is no JSON object"));
        assertTrue(fault("{\"Records\": [{\"s3\": {}}]}").startsWith("a record has no eventName"));
        assertTrue(fault("{\"detail-type\": \"Object Tagged\", \"detail\": {}}").startsWith("the EventBridge event is a \"Object Tagged\""));
        assertTrue(fault("{\"Records\": [{\"eventName\": \"ObjectCreated:Put\", \"s3\": {\"bucket\": {\"name\": \"b\"}, \"object\": {\"key\": \"%zz\"}}}]}")
                .startsWith("the key \"%zz\" is not URL-encoded"));
    }

    @Test
    void opensEnvelopesOnlySoDeep() {
        String event = "{\"Event\": \"s3:TestEvent\"}";
        for (int i = 0; i < 8; i++) {
            event = "{\"requestContext\": {}, \"requestPayload\": " + event + "}";
        }
        assertTrue(fault(event).startsWith("the event lies in too many envelopes"));
    }

    private String fault(String json) {
        return assertThrows(UnknownEventException.class, () -> read(json)).getMessage();
    }
}
