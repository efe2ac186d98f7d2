package dev.depesche.text.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What words mean to a set of rules; filled once, then read by any thread. */
public final class Vocabulary {

    private final Map<String, List<Meaning>> words = new HashMap<>();
    private final Set<String> literals = new HashSet<>();
    private final Tails tails = new Tails();

    /** Adds a meaning to {@code word}, which is in lower case and one piece. */
    public void add(String word, Meaning meaning) {
        words.computeIfAbsent(word, w -> new ArrayList<>(1)).add(meaning);
    }

    /** Lets compounds end with {@code word}: "abend" makes two pieces of "Montagabend", if "montag" has a meaning. */
    public void addTail(String word) {
        tails.add(word);
    }

    /** Notes the words that {@code pattern} asks for by themselves. */
    public void addLiterals(Pattern pattern) {
        literals.addAll(pattern.words());
    }

    /** Whether the word has a meaning or stands in a pattern. */
    boolean mentions(String lower) {
        return words.containsKey(lower) || literals.contains(lower);
    }

    public boolean knows(String lower) {
        return words.containsKey(lower);
    }

    /** All meanings of a word in lower case, empty where it has none. */
    public List<Meaning> all(String lower) {
        return words.getOrDefault(lower, List.of());
    }

    /** The meanings that {@code text} has the right case for. */
    List<Meaning> meanings(String text, String lower) {
        List<Meaning> all = words.get(lower);
        if (all == null) {
            return List.of();
        }
        for (Meaning m : all) {
            if (!m.fits(text)) {
                return all.stream().filter(x -> x.fits(text)).toList();
            }
        }
        return all;
    }

    /** Where {@code lower} can be cut into a known word and a tail, -1 where it cannot. */
    int cut(String lower) {
        int at = tails.cut(lower);
        if (at <= 0) {
            return -1;
        }
        String head = lower.substring(0, at);
        return words.containsKey(head) ? at : head.endsWith("s") && words.containsKey(head.substring(0, at - 1)) ? at : -1;
    }

    /** A trie of tails, read from the end, so that almost every word is done with after two letters. */
    private static final class Tails {

        private final Map<Character, Tails> next = new HashMap<>(4);
        private boolean complete;

        void add(String tail) {
            Tails at = this;
            for (int i = tail.length() - 1; i >= 0; i--) {
                at = at.next.computeIfAbsent(tail.charAt(i), c -> new Tails());
            }
            at.complete = true;
        }

        int cut(String word) {
            Tails at = this;
            int found = -1;
            for (int i = word.length() - 1; i > 0; i--) {
                at = at.next.get(word.charAt(i));
                if (at == null) {
                    return found;
                }
                if (at.complete) {
                    found = i;
                }
            }
            return found;
        }
    }
}
