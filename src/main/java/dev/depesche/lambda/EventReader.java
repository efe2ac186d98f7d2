package dev.depesche.lambda;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.jr.ob.JSON;
import dev.depesche.lambda.ArticleEvent.Kind;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads events of every shape that leads here.
 *
 * <p>Keys are URL-encoded in S3 notifications and S3 Batch Operations ("+" is a blank), and are not in EventBridge events.
 */
final class EventReader {

    private static final int DEEPEST = 4;
    /** What the template's schedule sends: {@code {"depesche": "send-waiting"}}. */
    private static final String SEND_WAITING = "send-waiting";

    /** @throws UnknownEventException where it is none of the shapes */
    Incoming read(byte[] json) {
        Map<?, ?> event = object(new String(json, StandardCharsets.UTF_8));
        if (event.get("tasks") instanceof List<?> tasks && event.get("invocationSchemaVersion") != null) {
            return batch(event, tasks);
        }
        if (event.get("Records") instanceof List<?> records && !records.isEmpty() && "aws:sqs".equals(field(records.get(0), "eventSource"))) {
            return queue(records);
        }
        if (SEND_WAITING.equals(event.get("depesche"))) {
            return new Incoming.Scheduled();
        }
        return new Incoming.Direct(direct(event, DEEPEST));
    }

    private Incoming.Queue queue(List<?> records) {
        List<Incoming.Queue.Entry> out = new ArrayList<>();
        for (Object r : records) {
            String id = field(r, "messageId");
            try {
                String body = field(r, "body");
                if (body == null) {
                    throw new UnknownEventException("the SQS message has no body");
                }
                out.add(new Incoming.Queue.Entry(id, direct(object(body), DEEPEST), null));
            } catch (UnknownEventException e) {
                out.add(new Incoming.Queue.Entry(id, List.of(), e.getMessage()));
            }
        }
        return new Incoming.Queue(out);
    }

    /** @param depth how many envelopes may still be opened */
    private List<ArticleEvent> direct(Map<?, ?> event, int depth) {
        if (depth == 0) {
            throw new UnknownEventException("the event lies in too many envelopes");
        }
        if ("s3:TestEvent".equals(event.get("Event"))) {
            return List.of();
        }
        if (event.get("requestContext") instanceof Map<?, ?> && event.get("requestPayload") instanceof Map<?, ?> payload) {
            return enveloped(payload, depth - 1);
        }
        if ("Notification".equals(event.get("Type")) && event.get("Message") instanceof String message) {
            return direct(object(message), depth - 1);
        }
        if (event.get("detail") instanceof Map<?, ?> detail && event.get("detail-type") instanceof String type) {
            return List.of(eventBridge(event, detail, type));
        }
        if (event.get("Records") instanceof List<?> records) {
            return records(records, depth);
        }
        throw new UnknownEventException("the event has none of the known shapes, its fields are " + event.keySet());
    }

    /** The payload of a failed invocation may itself be a batch of SQS messages. */
    private List<ArticleEvent> enveloped(Map<?, ?> payload, int depth) {
        if (payload.get("Records") instanceof List<?> records && !records.isEmpty() && "aws:sqs".equals(field(records.get(0), "eventSource"))) {
            List<ArticleEvent> out = new ArrayList<>();
            for (Object r : records) {
                out.addAll(direct(object(String.valueOf(field(r, "body"))), depth));
            }
            return out;
        }
        return direct(payload, depth);
    }

    private List<ArticleEvent> records(List<?> records, int depth) {
        List<ArticleEvent> out = new ArrayList<>();
        for (Object r : records) {
            if ("aws:sns".equals(field(r, "EventSource"))) {
                out.addAll(direct(object(String.valueOf(field(map(r), "Sns", "Message"))), depth - 1));
                continue;
            }
            String name = field(r, "eventName");
            String bucket = field(map(r), "s3", "bucket", "name");
            String key = field(map(r), "s3", "object", "key");
            if (name == null || bucket == null || key == null) {
                throw new UnknownEventException("a record has no eventName, s3.bucket.name or s3.object.key");
            }
            Kind kind = name.contains("ObjectRemoved:") || name.contains("LifecycleExpiration:") ? Kind.REMOVED
                    : name.contains("ObjectCreated:") || name.contains("ObjectRestore:Completed") ? Kind.CREATED : null;
            if (kind != null) {
                out.add(new ArticleEvent(kind, bucket, decoded(key), field(map(r), "s3", "object", "versionId"),
                        field(map(r), "s3", "object", "sequencer"), field(r, "eventTime")));
            }
        }
        return out;
    }

    private static ArticleEvent eventBridge(Map<?, ?> event, Map<?, ?> detail, String type) {
        Kind kind = switch (type) {
            case "Object Created" -> Kind.CREATED;
            case "Object Deleted" -> Kind.REMOVED;
            default -> throw new UnknownEventException("the EventBridge event is a \"" + type + "\"");
        };
        String bucket = field(detail, "bucket", "name");
        String key = field(detail, "object", "key");
        if (bucket == null || key == null) {
            throw new UnknownEventException("the EventBridge event has no detail.bucket.name or detail.object.key");
        }
        return new ArticleEvent(kind, bucket, key, field(detail, "object", "version-id"), field(detail, "object", "sequencer"), field(event, "time"));
    }

    private static Incoming.Batch batch(Map<?, ?> event, List<?> tasks) {
        List<Incoming.Batch.Task> out = new ArrayList<>();
        for (Object t : tasks) {
            String key = field(t, "s3Key");
            String bucket = field(t, "s3Bucket");
            String arn = field(t, "s3BucketArn");
            if (bucket == null && arn != null) {
                bucket = arn.substring(arn.lastIndexOf(':') + 1);
            }
            String version = field(t, "s3VersionId");
            out.add(new Incoming.Batch.Task(field(t, "taskId"), key == null || bucket == null ? null
                    : new ArticleEvent(Kind.BACKFILL, bucket, decoded(key), version == null || version.isEmpty() ? null : version, null, null)));
        }
        return new Incoming.Batch(String.valueOf(event.get("invocationSchemaVersion")), field(event, "invocationId"), out);
    }

    private static String decoded(String key) {
        try {
            return URLDecoder.decode(key, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new UnknownEventException("the key \"" + key + "\" is not URL-encoded");
        }
    }

    private static Map<?, ?> object(String json) {
        try {
            return JSON.std.mapFrom(json);
        } catch (JacksonException e) {
            throw new UnknownEventException("the event is no JSON object (" + e.getOriginalMessage() + ")");
        } catch (IOException e) {
            throw new UnknownEventException("the event is no JSON object");
        }
    }

    private static Map<?, ?> map(Object o) {
        return o instanceof Map<?, ?> m ? m : Map.of();
    }

    private static String field(Object in, String... path) {
        Object at = in;
        for (String name : path) {
            at = map(at).get(name);
        }
        return at instanceof String s ? s : null;
    }
}
