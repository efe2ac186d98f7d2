package dev.depesche.lambda;

import dev.depesche.article.ArticleReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All that a deployment can set, each by an environment variable.
 *
 * @param digestBucket    {@code DIGEST_BUCKET}: where digests, receipts, rejections and the watchlist lie; needed
 * @param topic           {@code TOPIC_ARN}: SNS topic of the alerts of watches that name none; null for none
 * @param linkBase        {@code LINK_BASE}: URL before a digest's key in alerts, null for alerts without a link
 * @param maxBytes        {@code MAX_BYTES}: larger objects are rejected, default 10,000,000
 * @param withdrawDeleted {@code WITHDRAW_DELETED}: "true" withdraws the digest of a deleted article, default "false"
 * @param storyWindow     {@code STORY_HOURS}: for how long a copy of a text that was alerted sends no alert of its own, 0 for never, default 24 hours
 * @param namespace       {@code METRICS_NAMESPACE}: of the CloudWatch metrics, default "Depesche"
 * @param function        {@code AWS_LAMBDA_FUNCTION_NAME}, which Lambda sets: the metrics' one dimension
 */
public record Settings(String digestBucket, String topic, String linkBase, long maxBytes, boolean withdrawDeleted, Duration storyWindow,
                       String namespace, String function) {

    /** @throws IllegalArgumentException that names every variable with a fault */
    public static Settings from(Map<String, String> env) {
        List<String> faults = new ArrayList<>();
        String bucket = text(env, "DIGEST_BUCKET", null);
        if (bucket == null) {
            faults.add("DIGEST_BUCKET is not set: name the bucket that digests go to");
        }
        String max = text(env, "MAX_BYTES", String.valueOf(ArticleReader.MAX_BYTES));
        if (!max.matches("[1-9]\\d{0,9}")) {
            faults.add("MAX_BYTES is \"" + max + "\": write a number of bytes");
        }
        String withdraw = text(env, "WITHDRAW_DELETED", "false");
        if (!withdraw.equals("true") && !withdraw.equals("false")) {
            faults.add("WITHDRAW_DELETED is \"" + withdraw + "\": write true or false");
        }
        String hours = text(env, "STORY_HOURS", "24");
        if (!hours.matches("\\d{1,3}")) {
            faults.add("STORY_HOURS is \"" + hours + "\": write a number of hours, 0 for none");
        }
        String topic = text(env, "TOPIC_ARN", null);
        if (topic != null && !topic.startsWith("arn:")) {
            faults.add("TOPIC_ARN is \"" + topic + "\": write the ARN of an SNS topic");
        }
        String link = text(env, "LINK_BASE", null);
        if (link != null && !link.startsWith("https://") && !link.startsWith("http://")) {
            faults.add("LINK_BASE is \"" + link + "\": write a URL");
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        return new Settings(bucket, topic, link, Long.parseLong(max), withdraw.equals("true"), Duration.ofHours(Long.parseLong(hours)), text(env, "METRICS_NAMESPACE", "Depesche"),
                text(env, "AWS_LAMBDA_FUNCTION_NAME", "local"));
    }

    private static String text(Map<String, String> env, String name, String otherwise) {
        String value = env.get(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
