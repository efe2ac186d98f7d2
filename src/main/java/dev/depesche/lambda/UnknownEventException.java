package dev.depesche.lambda;

/** An event of a shape that nobody here understands; the message says what was there and what would be understood. */
public final class UnknownEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownEventException(String what) {
        super(what + "; understood are S3 notifications, EventBridge events of S3 (\"Object Created\", \"Object Deleted\"), both also in SQS "
                + "messages, in SNS notifications and in the envelope of a failed invocation, and S3 Batch Operations");
    }
}
