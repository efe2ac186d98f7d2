package dev.depesche.lambda;

import java.util.List;

/** What Lambda was called with, by who is to be answered how. */
sealed interface Incoming {

    /** S3 or EventBridge, called asynchronously: nothing is answered; what must be tried again is told by failing. */
    record Direct(List<ArticleEvent> events) implements Incoming {
    }

    /** The schedule: alerts that waited are sent. */
    record Scheduled() implements Incoming {
    }

    /** SQS: answered with the ids of the messages that must come again. */
    record Queue(List<Entry> messages) implements Incoming {

        /**
         * One message.
         *
         * @param fault why it was not understood, null where it was
         */
        record Entry(String messageId, List<ArticleEvent> events, String fault) {
        }
    }

    /**
     * S3 Batch Operations: each task is answered by itself.
     *
     * @param schema "1.0" or "2.0"
     */
    record Batch(String schema, String invocationId, List<Task> tasks) implements Incoming {

        /** @param event null where the task names no object */
        record Task(String taskId, ArticleEvent event) {
        }
    }
}
