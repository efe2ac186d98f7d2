package dev.depesche.alert;

import java.util.List;
import java.util.Map;

/**
 * One alert, ready to send.
 *
 * @param watch      id of the watch, or of the batch's watch
 * @param topic      ARN of the SNS topic; null for the stack's own
 * @param subject    under 100 characters, no control characters, never empty
 * @param email      plain text
 * @param sms        fit for GSM 03.38 where the script allows
 * @param json       for programs (SQS, Lambda, HTTP, Firehose): one object
 * @param attributes by which subscriptions filter: watch, language, country, actor, event; each with at least one value
 */
public record Message(String watch, String topic, String subject, String email, String sms, String json, Map<String, List<String>> attributes) {

    public Message {
        attributes = Map.copyOf(attributes);
    }

    /** How many SMS it is sent as. */
    public int smsParts() {
        return Gsm.parts(sms);
    }
}
