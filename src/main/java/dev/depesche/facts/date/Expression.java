package dev.depesche.facts.date;

import dev.depesche.facts.Moment;
import java.util.Map;

/**
 * A time expression as a rule read it, before it is known which day it means.
 *
 * @param rule      the rule that read it
 * @param begin     UTF-16, half-open
 * @param first     index of its first token
 * @param last      one past the index of its last token
 * @param arguments of the rule's instruction, with the words' values filled in; what the words left out is absent
 */
record Expression(DateRule rule, int begin, int end, int first, int last, Map<String, String> arguments) {

    /** The TIMEX3 type: the rule's, else that of its computation and of what the words gave it. */
    Moment.Type type() {
        if (rule.type() != null) {
            return rule.type();
        }
        return switch (rule.value().computation()) {
            case "duration" -> Moment.Type.DURATION;
            case "set" -> Moment.Type.SET;
            default -> has("part") || has("hh") ? Moment.Type.TIME : Moment.Type.DATE;
        };
    }

    String get(String key) {
        return arguments.get(key);
    }

    boolean has(String key) {
        return arguments.containsKey(key);
    }

    boolean is(String key, String value) {
        return value.equals(arguments.get(key));
    }

    /** The argument as a number, null where it is absent or none. */
    Integer number(String key) {
        String s = arguments.get(key);
        if (s == null || s.isEmpty() || s.length() > 9) {
            return null;
        }
        int sign = s.charAt(0) == '-' ? -1 : 1;
        int n = 0;
        for (int i = sign < 0 ? 1 : 0; i < s.length(); i++) {
            int digit = Character.digit(s.charAt(i), 10);
            if (digit < 0) {
                return null;
            }
            n = n * 10 + digit;
        }
        return sign * n;
    }

    int number(String key, int otherwise) {
        Integer n = number(key);
        return n == null ? otherwise : n;
    }

    int length() {
        return end - begin;
    }
}
