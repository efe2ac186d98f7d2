package dev.depesche.language;

import dev.depesche.text.Blanks;
import dev.depesche.text.Token;
import dev.depesche.text.pattern.Meaning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One {@code .lex} file: words and phrases with attributes.
 *
 * <p>A line is {@code headword | key=value | key=value …}; {@code #} begins a comment line, {@code @key value} a line about the
 * whole file. The id of an entry is {@code <language>.<file>.<headword>}, blanks made hyphens. Look-up is by lower case.
 *
 * <p>A cold start reads thousands of lines before anything is compiled: so neither streams nor regular expressions here.
 */
public final class Lexicon {

    private static final Comparator<Entry> LONGEST = (a, b) -> b.words().size() - a.words().size();

    /** One line. */
    public static final class Entry implements Meaning.Attributes {

        private final String id;
        private final String headword;
        private final List<String> words;
        private final List<String> attributes;
        private final int line;

        /** @param attributes key, value, key, value … */
        private Entry(String id, String headword, List<String> words, List<String> attributes, int line) {
            this.id = id;
            this.headword = headword;
            this.words = words;
            this.attributes = attributes;
            this.line = line;
        }

        /** Cited as the rule of what the entry finds. */
        public String id() {
            return id;
        }

        /** As written in the file. */
        public String headword() {
            return headword;
        }

        /** The headword's blank-separated parts in lower case. */
        public List<String> words() {
            return words;
        }

        /** Where it stands in its file, from 1. */
        public int line() {
            return line;
        }

        /** The attribute's value, null where the entry has none. */
        @Override
        public String get(String key) {
            for (int i = attributes.size() - 2; i >= 0; i -= 2) {
                if (attributes.get(i).equals(key)) {
                    return attributes.get(i + 1);
                }
            }
            return null;
        }

        public String get(String key, String otherwise) {
            String value = get(key);
            return value == null ? otherwise : value;
        }

        /** The attribute's comma-separated values, empty where it has none. */
        public List<String> list(String key) {
            String value = get(key);
            if (value == null || value.isEmpty()) {
                return List.of();
            }
            List<String> items = new ArrayList<>();
            for (int at = 0; at < value.length();) {
                int comma = value.indexOf(',', at);
                int end = comma < 0 ? value.length() : comma;
                items.add(value.substring(at, end).strip());
                at = end + 1;
            }
            return items;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byHeadword = new HashMap<>();
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
                int blank = 1;
                while (blank < line.length() && !Character.isWhitespace(line.charAt(blank))) {
                    blank++;
                }
                lexicon.header.put(line.substring(1, blank), line.substring(blank).strip());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                lexicon.add(prefix, path, line, n, faults);
            }
        }
        for (List<Entry> alike : lexicon.byFirstWord.values()) {
            if (alike.size() > 1) {
                alike.sort(LONGEST);
            }
        }
        return lexicon;
    }

    private void add(String prefix, String path, String line, int n, Faults faults) {
        int bar = line.indexOf('|');
        String headword = bar < 0 ? line : line.substring(0, bar).strip();
        if (headword.isEmpty()) {
            faults.add(path, n, "expected a word before \"|\"");
            return;
        }
        List<String> attributes = bar < 0 ? List.of() : new ArrayList<>(4);
        while (bar >= 0) {
            int next = line.indexOf('|', bar + 1);
            String part = line.substring(bar + 1, next < 0 ? line.length() : next).strip();
            int eq = part.indexOf('=');
            if (eq < 1) {
                faults.add(path, n, "expected key=value, found \"" + part + "\"");
                return;
            }
            attributes.add(part.substring(0, eq).strip());
            attributes.add(part.substring(eq + 1).strip());
            bar = next;
        }
        String lower = headword.toLowerCase(Locale.ROOT);
        List<String> words = Blanks.words(lower);
        String id = words.size() == 1 ? headword : String.join("-", Blanks.words(headword));
        Entry entry = new Entry(prefix + "." + id, headword, words, attributes, n);
        if (byHeadword.putIfAbsent(headword, entry) != null) {
            faults.add(path, n, "\"" + headword + "\" stands twice");
            return;
        }
        entries.add(entry);
        byLowerCase.putIfAbsent(lower, entry);
        List<Entry> alike = byFirstWord.get(words.get(0));
        if (alike == null) {
            alike = new ArrayList<>(1);
            byFirstWord.put(words.get(0), alike);
        }
        alike.add(entry);
    }

    /** All entries in file order. */
    public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
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
