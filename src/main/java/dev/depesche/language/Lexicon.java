package dev.depesche.language;

import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One {@code .lex} file: words and phrases with attributes.
 *
 * <p>A line is {@code headword | key=value | key=value …}; {@code #} begins a comment line, {@code @key value} a line about the
 * whole file. The id of an entry is {@code <language>.<file>.<headword>}, blanks made hyphens. Look-up is by lower case.
 */
public final class Lexicon {

    /**
     * @param id         cited as the rule of what the entry finds
     * @param headword   as written in the file
     * @param words      the headword's blank-separated parts in lower case
     * @param attributes in file order
     * @param line       in its file, from 1
     */
    public record Entry(String id, String headword, List<String> words, Map<String, String> attributes, int line) {

        /** The attribute's value, null where the entry has none. */
        public String get(String key) {
            return attributes.get(key);
        }

        public String get(String key, String otherwise) {
            return attributes.getOrDefault(key, otherwise);
        }

        /** The attribute's comma-separated values, empty where it has none. */
        public List<String> list(String key) {
            String value = attributes.get(key);
            if (value == null || value.isEmpty()) {
                return List.of();
            }
            String[] items = value.split(",");
            for (int i = 0; i < items.length; i++) {
                items[i] = items[i].strip();
            }
            return List.of(items);
        }
    }

    private final Map<String, Entry> byHeadword = new LinkedHashMap<>();
    private final Map<String, Entry> byLowerCase = new HashMap<>();
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<String, String> header = new HashMap<>();

    private Lexicon() {
    }

    static Lexicon load(String language, String name, Faults faults) {
        String path = "lang/" + language + "/" + name + ".lex";
        return parse(language + "." + name, path, Resource.lines(path), faults);
    }

    /** Reads the lines of a file; faults name {@code path}. */
    public static Lexicon parse(String prefix, String path, List<String> lines, Faults faults) {
        Lexicon lexicon = new Lexicon();
        for (int n = 1; n <= lines.size(); n++) {
            String line = lines.get(n - 1).strip();
            if (line.startsWith("@")) {
                String[] kv = line.substring(1).split("\\s+", 2);
                lexicon.header.put(kv[0], kv.length > 1 ? kv[1] : "");
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                lexicon.add(prefix, path, line, n, faults);
            }
        }
        lexicon.byFirstWord.values().forEach(l -> l.sort((a, b) -> b.words().size() - a.words().size()));
        return lexicon;
    }

    private void add(String prefix, String path, String line, int n, Faults faults) {
        String[] parts = line.split("\\|");   // one character: the JDK splits that without a pattern, and a cold start reads thousands of lines
        String headword = parts[0].strip();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            int eq = part.indexOf('=');
            if (eq < 1) {
                faults.add(path, n, "expected key=value, found \"" + part + "\"");
                return;
            }
            attributes.put(part.substring(0, eq).strip(), part.substring(eq + 1).strip());
        }
        boolean single = headword.chars().noneMatch(Character::isWhitespace);
        List<String> words = single ? List.of(headword.toLowerCase(Locale.ROOT)) : List.of(headword.toLowerCase(Locale.ROOT).split("\\s+"));
        Entry entry = new Entry(prefix + "." + (single ? headword : headword.replaceAll("\\s+", "-")), headword, words, Map.copyOf(attributes), n);
        if (byHeadword.putIfAbsent(headword, entry) != null) {
            faults.add(path, n, "\"" + headword + "\" stands twice");
            return;
        }
        byLowerCase.putIfAbsent(headword.toLowerCase(Locale.ROOT), entry);
        byFirstWord.computeIfAbsent(words.get(0), k -> new ArrayList<>(1)).add(entry);
    }

    /** All entries in file order. */
    public List<Entry> entries() {
        return List.copyOf(byHeadword.values());
    }

    /** The entry with this headword, the very same case first, then any; null where there is none. */
    public Entry get(String headword) {
        Entry exact = byHeadword.get(headword);
        return exact != null ? exact : byLowerCase.get(headword.toLowerCase(Locale.ROOT));
    }

    public boolean contains(String headword) {
        return get(headword) != null;
    }

    /** The longest entry whose words stand at token {@code i} of {@code tokens}, null where none does. */
    public Entry longestAt(List<Token> tokens, int i) {
        List<Entry> candidates = byFirstWord.get(tokens.get(i).lower());
        if (candidates == null) {
            return null;
        }
        for (Entry e : candidates) {
            if (standsAt(e.words(), tokens, i)) {
                return e;
            }
        }
        return null;
    }

    private static boolean standsAt(List<String> words, List<Token> tokens, int i) {
        if (i + words.size() > tokens.size()) {
            return false;
        }
        for (int k = 1; k < words.size(); k++) {
            if (!tokens.get(i + k).lower().equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** The value of the file's {@code @key value} line, null where it has none. */
    public String header(String key) {
        return header.get(key);
    }
}
