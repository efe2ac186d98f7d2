package dev.depesche.watch;

import java.util.List;

/**
 * One watched topic.
 *
 * @param languages ISO 639-1 codes of the articles it watches; empty for all
 * @param threshold the least score that alerts, 0 to 1
 * @param topic     ARN of the SNS topic; null for the stack's own
 * @param quiet     when no alert goes out, null for never
 * @param batch     minutes to gather alerts before they go out as one, 0 for at once
 * @param owner     whom to ask about it, null where unknown
 * @param line      in its file, from 1
 */
public record Watch(String id, String title, String written, Query query, List<String> languages, double threshold, String topic,
                    QuietHours quiet, int batch, String owner, int line) {

    /** For a natural phrase: about the article, not in passing. A query with operators alerts whenever it is true. */
    public static final double DEFAULT_THRESHOLD = 0.3;

    public Watch {
        languages = List.copyOf(languages);
    }
}
