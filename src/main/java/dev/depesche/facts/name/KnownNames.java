package dev.depesche.facts.name;

import dev.depesche.language.Lexicon;
import dev.depesche.text.Blanks;
import dev.depesche.text.Capitals;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names that are listed, in whatever inflection they stand: "der Europäischen Union", "Siemens'".
 *
 * <p>Several words match by their stems; words in capitals, and words of three letters or less, match as written.
 */
final class KnownNames {

    /**
     * A listed name. {@code rule} is the id of its group; {@code ambiguous}: it is a common word too ("Welt", "Time");
     * {@code medium}: others speak through it; {@code makes}: with a type behind it names a product.
     */
    record Known(NameType type, String country, String rule, List<String> words, boolean ambiguous, boolean medium, boolean makes) {
    }

    /** A listed name found from one token to another, the last exclusive. */
    record Hit(Known known, int first, int last) {
    }

    private static final int REMEMBERED = 60_000;
    private static final String MARKS = "/&!+,:„“\"()";

    private final Map<String, List<Known>> byFirst = new HashMap<>();
    private final Map<String, List<Known>> remembered = new ConcurrentHashMap<>();

    private final boolean inflects;

    /** {@code inflects}: whether the language changes the endings of names. */
    KnownNames(boolean inflects) {
        this.inflects = inflects;
    }

    void add(Lexicon lexicon) {
        for (Lexicon.Entry e : lexicon.entries()) {
            NameType type = NameType.valueOf(e.get("type"));
            String country = e.get("country");
            boolean ambiguous = "yes".equals(e.get("ambiguous"));
            boolean medium = "yes".equals(e.get("medium"));
            boolean makes = "yes".equals(e.get("makes"));
            for (String name : e.list("names")) {
                List<String> words = Blanks.words(spaced(name));
                byFirst.computeIfAbsent(key(words.get(0)), k -> new ArrayList<>(1)).add(new Known(type, country, e.id(), words, ambiguous, medium, makes));
            }
        }
    }

    void sort() {
        for (List<Known> alike : byFirst.values()) {
            if (alike.size() > 1) {
                alike.sort((a, b) -> b.words().size() - a.words().size());
            }
        }
    }

    /** Marks that the tokenizer parts from words stand apart in the words of a name too. */
    private static String spaced(String name) {
        StringBuilder out = null;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean mark = MARKS.indexOf(c) >= 0;
            boolean genitive = (c == '\'' || c == '’') && i > 0 && Character.isLetter(name.charAt(i - 1)) && i + 1 < name.length() && name.charAt(i + 1) == 's'
                    && (i + 2 == name.length() || name.charAt(i + 2) == ' ' || MARKS.indexOf(name.charAt(i + 2)) >= 0);
            if (out == null && (mark || genitive)) {
                out = new StringBuilder(name.length() + 8).append(name, 0, i);
            }
            if (out != null) {
                out.append(mark || genitive ? " " : "").append(c).append(mark ? " " : "");
            }
        }
        return out == null ? name : out.toString();
    }

    /** The longest listed name whose first word is token {@code i}, null where none is. */
    Hit at(Text text, int i) {
        String word = text.token(i).text();
        Hit hit = at(text, i, word);
        return hit == null && !inflects ? undotted(Capitals.undotted(word), word, i) : hit;
    }

    /** "F.B.I." as "FBI" is listed. */
    private Hit undotted(String letters, String word, int i) {
        if (!letters.equals(word)) {
            for (Known k : byFirst.getOrDefault(key(letters), List.of())) {
                if (k.words().equals(List.of(letters))) {
                    return new Hit(k, i, i + 1);
                }
            }
        }
        return null;
    }

    private Hit at(Text text, int i, String first) {
        List<Known> candidates = remembered.get(first);
        if (candidates == null) {
            candidates = new ArrayList<>(0);
            for (Known k : byFirst.getOrDefault(key(first), List.of())) {
                if (mayBegin(k, first)) {
                    candidates.add(k);
                }
            }
            if (remembered.size() < REMEMBERED) {
                remembered.put(first, candidates);
            }
        }
        for (Known k : candidates) {
            int last = standsAt(k.words(), text, i);
            if (last > i) {
                return new Hit(k, i, last);
            }
        }
        return null;
    }

    private boolean mayBegin(Known k, String token) {
        String word = k.words().get(0);
        return word.indexOf('.') > 0 && word.startsWith(token) || same(word, token, k.words().size() > 1, k.words().size() == 1);
    }

    private int standsAt(List<String> words, Text text, int i) {
        int t = i;
        for (int w = 0; w < words.size(); w++, t++) {
            if (t >= text.size()) {
                return -1;
            }
            Token token = text.token(t);
            String word = words.get(w);
            // "Sat.1", "F.A.Z.", "Ver.di": what the tokenizer parts is put together again
            if (token.text().length() < word.length() && word.startsWith(token.text()) && word.indexOf('.') > 0) {
                StringBuilder joined = new StringBuilder(token.text());
                while (joined.length() < word.length() && t + 1 < text.size() && !text.token(t + 1).spaceBefore()) {
                    joined.append(text.token(++t).text());
                }
                if (!joined.toString().equals(word)) {
                    return -1;
                }
            } else if (!same(word, token.text(), words.size() > 1, w == words.size() - 1)) {
                return -1;
            }
        }
        return t;
    }

    private boolean same(String word, String token, boolean several, boolean last) {
        if (word.equals(token)) {
            return true;
        }
        if (word.isEmpty() || Character.isUpperCase(word.charAt(0)) != Character.isUpperCase(token.charAt(0))) {
            return false;
        }
        if (!inflects) {
            return false;
        }
        if (last && token.endsWith("s") && token.startsWith(word) && (token.length() == word.length() + 1 || token.length() == word.length() + 2 && token.endsWith("es"))) {
            return true;
        }
        return several && word.length() > 3 && !(last && (token.endsWith("er") || word.endsWith("er"))) && !capitals(word) && stem(word).equals(stem(token));
    }

    private static boolean capitals(String s) {
        return s.length() > 1 && Character.isUpperCase(s.charAt(1));
    }

    private static String key(String word) {
        int cut = 0;
        while (cut < word.length() && Character.isLetterOrDigit(word.charAt(cut))) {
            cut++;
        }
        String s = cut == 0 ? word : word.substring(0, cut);
        return s.length() > 4 ? s.substring(0, 4) : s.length() == 4 && s.endsWith("s") ? s.substring(0, 3) : s;
    }

    /** The word without an ending of an adjective or of the genitive. */
    static String stem(String word) {
        String s = word.toLowerCase(Locale.ROOT);
        for (String end : new String[] {"en", "er", "es", "em", "e", "s", "n"}) {
            if (s.endsWith(end) && s.length() - end.length() >= 3) {
                return s.substring(0, s.length() - end.length());
            }
        }
        return s;
    }
}
