package dev.depesche.facts.date;

import dev.depesche.text.pattern.Meaning;
import dev.depesche.text.pattern.Pattern;
import dev.depesche.text.pattern.Piece;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a rule makes a value: the name of a computation and its arguments, {@code date y=$y m=$m d=$d}.
 *
 * <p>In an argument {@code $name} is the value of the piece kept under this name (a number's digits, else the word's value in the
 * lexicon) and {@code $name.key} another attribute of the word. {@code ${name}} sets the name apart from letters behind
 * it. An argument whose piece was not kept is absent.
 *
 * @param computation e.g. "date", "weekday", "offset"
 * @param arguments   templates by key
 */
record Instruction(String computation, Map<String, String> arguments) {

    static Instruction parse(String text) {
        String[] words = text.strip().split("\\s+");
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 1; i < words.length; i++) {
            int eq = words[i].indexOf('=');
            if (eq < 1) {
                throw new IllegalArgumentException("expected key=value, found \"" + words[i] + "\"");
            }
            arguments.put(words[i].substring(0, eq), words[i].substring(eq + 1));
        }
        return new Instruction(words[0], arguments);
    }

    /** The arguments with the found pieces' values filled in. */
    Map<String, String> fill(Pattern.Found found, List<Piece> pieces) {
        Map<String, String> out = new LinkedHashMap<>();
        arguments.forEach((key, template) -> {
            String value = fill(template, found, pieces);
            if (value != null) {
                out.put(key, value);
            }
        });
        return out;
    }

    private static String fill(String template, Pattern.Found found, List<Piece> pieces) {
        int dollar = template.indexOf('$');
        if (dollar < 0) {
            return template;
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (dollar >= 0) {
            out.append(template, at, dollar);
            boolean braced = dollar + 1 < template.length() && template.charAt(dollar + 1) == '{';
            int begin = braced ? dollar + 2 : dollar + 1;
            int end = begin;
            while (end < template.length() && (Character.isLetterOrDigit(template.charAt(end)) || template.charAt(end) == '.')) {
                end++;
            }
            String value = value(template.substring(begin, end), found, pieces);
            if (value == null) {
                return null;
            }
            out.append(value);
            at = braced ? end + 1 : end;
            dollar = template.indexOf('$', at);
        }
        return out.append(template, at, template.length()).toString();
    }

    private static String value(String name, Pattern.Found found, List<Piece> pieces) {
        int dot = name.indexOf('.');
        String slot = dot < 0 ? name : name.substring(0, dot);
        int at = found.kept(slot);
        if (at < 0) {
            return null;
        }
        Meaning meaning = found.meaning(slot, pieces);
        if (dot >= 0) {
            return meaning == null ? null : meaning.attributes().get(name.substring(dot + 1));
        }
        return meaning != null ? meaning.value() : pieces.get(at).text();
    }
}
