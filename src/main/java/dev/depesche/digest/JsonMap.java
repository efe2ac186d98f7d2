package dev.depesche.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A JSON object read field by field; a field of the wrong kind is told with its name. */
final class JsonMap {

    private final Map<?, ?> map;

    private JsonMap(Map<?, ?> map) {
        this.map = map;
    }

    static JsonMap of(Object value, String name) {
        if (value instanceof Map<?, ?> m) {
            return new JsonMap(m);
        }
        throw new IllegalArgumentException("\"" + name + "\" is no JSON object");
    }

    boolean has(String key) {
        return map.get(key) != null;
    }

    JsonMap object(String key) {
        return of(map.get(key), key);
    }

    /** The text, null where the field is missing. */
    String text(String key) {
        Object v = map.get(key);
        if (v == null || v instanceof String) {
            return (String) v;
        }
        throw new IllegalArgumentException("\"" + key + "\" is no string");
    }

    int number(String key) {
        return (int) longNumber(key);
    }

    long longNumber(String key) {
        if (map.get(key) instanceof Number n) {
            return n.longValue();
        }
        throw new IllegalArgumentException("\"" + key + "\" is no number");
    }

    /** The number, null where the field is missing. */
    Double decimal(String key) {
        return map.get(key) instanceof Number n ? Double.valueOf(n.doubleValue()) : null;
    }

    boolean truth(String key) {
        return Boolean.TRUE.equals(map.get(key));
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        return Enum.valueOf(type, text(key).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    <T> List<T> list(String key, Function<JsonMap, T> read) {
        List<T> out = new ArrayList<>();
        if (map.get(key) instanceof List<?> items) {
            items.forEach(i -> out.add(read.apply(of(i, key))));
        }
        return out;
    }

    List<String> texts(String key) {
        List<String> out = new ArrayList<>();
        if (map.get(key) instanceof List<?> items) {
            items.forEach(i -> out.add(String.valueOf(i)));
        }
        return out;
    }
}
