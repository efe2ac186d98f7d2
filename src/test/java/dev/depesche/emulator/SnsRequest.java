package dev.depesche.emulator;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One call of the AWS query protocol: {@code Action=Publish&Message=…&MessageAttributes.entry.1.Name=…}. */
final class SnsRequest {

    /** A message attribute as sent. */
    record Attribute(String type, String value) {
    }

    private final Map<String, String> parameters = new LinkedHashMap<>();

    SnsRequest(String form) {
        for (String pair : form.split("&")) {
            int is = pair.indexOf('=');
            if (is > 0) {
                parameters.put(decoded(pair.substring(0, is)), decoded(pair.substring(is + 1)));
            }
        }
    }

    private static String decoded(String s) {
        return URLDecoder.decode(s, StandardCharsets.UTF_8);
    }

    /** The parameter, null where it is missing. */
    String get(String name) {
        return parameters.get(name);
    }

    String required(String name) {
        String v = get(name);
        if (v == null) {
            throw SnsFault.invalid(name + " is missing");
        }
        return v;
    }

    /** How many entries {@code prefix1., prefix2., …} there are. */
    int count(String prefix) {
        int n = 0;
        while (hasAny(prefix + (n + 1) + ".")) {
            n++;
        }
        return n;
    }

    private boolean hasAny(String prefix) {
        return parameters.keySet().stream().anyMatch(k -> k.startsWith(prefix));
    }

    /** The names and values under {@code prefix.entry.n.}{@code key} and {@code value}. */
    Map<String, String> entries(String prefix, String key, String value) {
        Map<String, String> out = new LinkedHashMap<>();
        for (int i = 1; i <= count(prefix); i++) {
            out.put(required(prefix + i + "." + key), required(prefix + i + "." + value));
        }
        return out;
    }

    /** The message attributes under {@code prefix}, which is empty or that of one entry of a batch. */
    Map<String, Attribute> attributes(String prefix) {
        Map<String, Attribute> out = new LinkedHashMap<>();
        String entry = prefix + "MessageAttributes.entry.";
        for (int i = 1; i <= count(entry); i++) {
            out.put(required(entry + i + ".Name"), new Attribute(required(entry + i + ".Value.DataType"), required(entry + i + ".Value.StringValue")));
        }
        return out;
    }

    /** The prefixes of the entries of a batch. */
    List<String> batch() {
        List<String> out = new ArrayList<>();
        String entry = "PublishBatchRequestEntries.member.";
        for (int i = 1; i <= count(entry); i++) {
            out.add(entry + i + ".");
        }
        return out;
    }
}
