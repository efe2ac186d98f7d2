package dev.depesche.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.depesche.delivery.WaitingRun;
import dev.depesche.store.StoreException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs one event to its answer: every article is tried, and each sender is told in its own way what must come again. */
public final class EventRunner {

    private final EventReader reader = new EventReader();
    private final Intake intake;
    private final WaitingRun waiting;
    private final Settings settings;
    private final Log log;
    private final InstantSource clock;

    public EventRunner(Intake intake, WaitingRun waiting, Settings settings, Log log, InstantSource clock) {
        this.intake = intake;
        this.waiting = waiting;
        this.settings = settings;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The answer to one event, a JSON object.
     *
     * @param requestId of the invocation
     * @param deadline  when Lambda ends it
     * @throws UnknownEventException where the event is not understood
     * @throws RetryException        where an event without a queue must come again
     */
    public String run(byte[] event, String requestId, Instant deadline) {
        Metrics metrics = new Metrics(log, settings, clock);
        String holder = requestId + "@" + deadline;
        try {
            Incoming incoming = reader.read(event);
            if (incoming instanceof Incoming.Direct direct) {
                return direct(direct, holder, deadline, metrics);
            }
            if (incoming instanceof Incoming.Scheduled) {
                return scheduled(deadline, metrics);
            }
            return incoming instanceof Incoming.Queue queue ? queue(queue, holder, deadline, metrics)
                    : batch((Incoming.Batch) incoming, holder, deadline, metrics);
        } catch (UnknownEventException e) {
            metrics.count(Metrics.NOT_UNDERSTOOD, 1);
            log.error("not understood", "why", e.getMessage());
            throw e;
        } finally {
            metrics.flush();
        }
    }

    private String scheduled(Instant deadline, Metrics metrics) {
        try {
            int sent = waiting.run(deadline);
            if (sent > 0) {
                metrics.count(Metrics.ALERTS, sent);
            }
            return json(g -> g.writeNumberField("alerts", sent));
        } catch (RuntimeException e) {
            metrics.count(Metrics.FAILED, 1);
            log.error("waiting alerts failed, to be tried again", "why", e.getMessage());
            throw new RetryException(e.getMessage(), e);
        }
    }

    private String direct(Incoming.Direct direct, String holder, Instant deadline, Metrics metrics) {
        List<RuntimeException> failures = all(direct.events(), holder, deadline, metrics);
        if (!failures.isEmpty()) {
            throw new RetryException(failures.size() + " of " + direct.events().size() + " articles must be tried again: " + failures.get(0).getMessage(),
                    failures.get(0));
        }
        return json(g -> g.writeNumberField("articles", direct.events().size()));
    }

    private String queue(Incoming.Queue queue, String holder, Instant deadline, Metrics metrics) {
        List<String> again = new ArrayList<>();
        for (Incoming.Queue.Entry m : queue.messages()) {
            if (m.fault() != null) {
                metrics.count(Metrics.NOT_UNDERSTOOD, 1);
                log.error("not understood", "messageId", m.messageId(), "why", m.fault());
            }
            if (m.fault() != null || !all(m.events(), holder, deadline, metrics).isEmpty()) {
                again.add(m.messageId());
            }
        }
        return json(g -> {
            g.writeArrayFieldStart("batchItemFailures");
            for (String id : again) {
                g.writeStartObject();
                g.writeStringField("itemIdentifier", id);
                g.writeEndObject();
            }
            g.writeEndArray();
        });
    }

    private String batch(Incoming.Batch batch, String holder, Instant deadline, Metrics metrics) {
        return json(g -> {
            g.writeStringField("invocationSchemaVersion", batch.schema());
            g.writeStringField("treatMissingKeysAs", "PermanentFailure");
            g.writeStringField("invocationId", batch.invocationId());
            g.writeArrayFieldStart("results");
            for (Incoming.Batch.Task t : batch.tasks()) {
                String code = "Succeeded";
                String text = "";
                if (t.event() == null) {
                    code = "PermanentFailure";
                    text = "the task names no object";
                } else {
                    try {
                        Intake.End end = take(t.event(), holder, deadline, metrics);
                        code = end == Intake.End.REJECTED || end == Intake.End.GONE ? "PermanentFailure" : code;
                        text = end.name().toLowerCase(Locale.ROOT);
                    } catch (RuntimeException e) {
                        failed(t.event(), e, metrics);
                        code = "TemporaryFailure";
                        text = e.getMessage();
                    }
                }
                g.writeStartObject();
                g.writeStringField("taskId", t.taskId());
                g.writeStringField("resultCode", code);
                g.writeStringField("resultString", text == null ? "" : text.length() > 1000 ? text.substring(0, 1000) : text);
                g.writeEndObject();
            }
            g.writeEndArray();
        });
    }

    private List<RuntimeException> all(List<ArticleEvent> events, String holder, Instant deadline, Metrics metrics) {
        List<RuntimeException> failures = new ArrayList<>();
        for (ArticleEvent e : events) {
            try {
                take(e, holder, deadline, metrics);
            } catch (RuntimeException failure) {
                failed(e, failure, metrics);
                failures.add(failure);
            }
        }
        return failures;
    }

    /** A text that is too deep for the stack, or a class that does not load for one kind of file, is one article's failure, not the event's. */
    private Intake.End take(ArticleEvent e, String holder, Instant deadline, Metrics metrics) {
        try {
            return intake.take(e, holder, deadline, metrics);
        } catch (StackOverflowError | LinkageError error) {
            throw new IllegalStateException(error.toString(), error);
        }
    }

    private void failed(ArticleEvent e, RuntimeException failure, Metrics metrics) {
        metrics.count(Metrics.FAILED, 1);
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof StoreException)) {
            cause = cause.getCause();
        }
        String at = cause instanceof StoreException || cause.getStackTrace().length == 0 ? null : cause.getStackTrace()[0].toString();
        log.error("failed, to be tried again", "bucket", e.bucket(), "key", e.key(), "versionId", e.versionId(), "why",
                cause.getClass().getSimpleName() + ": " + cause.getMessage(), "at", at);
    }

    private interface Fields {
        void to(JsonGenerator g) throws IOException;
    }

    private static String json(Fields fields) {
        StringWriter out = new StringWriter();
        try (JsonGenerator g = new JsonFactory().createGenerator(out)) {
            g.writeStartObject();
            fields.to(g);
            g.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toString();
    }
}
