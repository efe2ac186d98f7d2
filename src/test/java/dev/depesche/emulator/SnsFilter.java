package dev.depesche.emulator;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A filter policy over message attributes: exact values, {@code prefix}, {@code anything-but}, {@code exists}; keys are ANDed, values ORed. */
final class SnsFilter {

    static final SnsFilter ALL = new SnsFilter(Map.of());
    private static final int KEYS = 5;
    private static final int COMBINATIONS = 150;

    private final Map<String, Object> policy;

    private SnsFilter(Map<String, Object> policy) {
        this.policy = policy;
    }

    static SnsFilter of(String json) {
        if (json == null || json.isBlank()) {
            return ALL;
        }
        try {
            Map<String, Object> policy = JSON.std.mapFrom(json);
            long combinations = 1;
            for (Object conditions : policy.values()) {
                if (!(conditions instanceof List<?> list) || list.isEmpty()) {
                    throw SnsFault.invalid("FilterPolicy: a key takes a list");
                }
                combinations *= list.size();
            }
            if (policy.size() > KEYS || combinations > COMBINATIONS) {
                throw SnsFault.invalid("FilterPolicy: Filter policy is too complex");
            }
            return new SnsFilter(policy);
        } catch (IOException e) {
            throw SnsFault.invalid("FilterPolicy: failed to parse JSON");
        }
    }

    boolean takes(Map<String, SnsRequest.Attribute> attributes) {
        return policy.entrySet().stream().allMatch(e -> ((List<?>) e.getValue()).stream().anyMatch(c -> meets(c, attributes.get(e.getKey()))));
    }

    private static boolean meets(Object condition, SnsRequest.Attribute attribute) {
        if (condition instanceof Map<?, ?> map && map.get("exists") instanceof Boolean exists) {
            return exists == (attribute != null);
        }
        return attribute != null && values(attribute).stream().anyMatch(v -> meets(condition, v));
    }

    private static boolean meets(Object condition, String value) {
        if (condition instanceof Map<?, ?> map) {
            if (map.get("prefix") instanceof String prefix) {
                return value.startsWith(prefix);
            }
            if (map.containsKey("anything-but")) {
                return map.get("anything-but") instanceof List<?> list ? !list.contains(value) : !value.equals(map.get("anything-but"));
            }
            throw SnsFault.invalid("FilterPolicy: the tests' SNS does not know " + map.keySet());
        }
        return value.equals(String.valueOf(condition));
    }

    private static List<String> values(SnsRequest.Attribute attribute) {
        if (!attribute.type().equals("String.Array")) {
            return List.of(attribute.value());
        }
        try {
            return JSON.std.listFrom(attribute.value()).stream().map(String::valueOf).toList();
        } catch (IOException e) {
            throw SnsFault.invalid("a String.Array attribute holds no JSON list");
        }
    }
}
