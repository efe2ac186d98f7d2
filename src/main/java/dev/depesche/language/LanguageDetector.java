package dev.depesche.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which language a text is written in: by its script where only one language is written so, else by its function words and
 * peculiar letters ({@code data/function-words.lex}).
 *
 * <p>Three stretches of the text are looked at, its begin, middle and end: what a site leaves around an article seldom fills all three.
 */
public final class LanguageDetector {

    private static final int STRETCH = 1400;
    private static final int STRETCHES = 3;
    private static final int LONGEST_WORD = 14;
    private static final double PER_LETTER = 0.5;
    private static final double ENOUGH = 0.9;

    private static final class Knowledge {
        private static final List<Lexicon.Entry> LANGUAGES;
        private static final Map<String, int[]> WORDS = new HashMap<>(4096);
        private static final Map<Character, int[]> LETTERS = new HashMap<>();

        static {
            Faults faults = new Faults();
            String path = "data/function-words.lex";
            LANGUAGES = Lexicon.parse("data.function-words", path, Resource.lines(path), faults).entries();
            faults.raise();
            for (int i = 0; i < LANGUAGES.size(); i++) {
                for (String word : LANGUAGES.get(i).list("words")) {
                    WORDS.merge(word, new int[] {i}, Knowledge::both);
                }
                for (char letter : LANGUAGES.get(i).get("letters", "").toCharArray()) {
                    LETTERS.merge(letter, new int[] {i}, Knowledge::both);
                }
            }
        }

        private static int[] both(int[] a, int[] b) {
            int[] out = Arrays.copyOf(a, a.length + b.length);
            System.arraycopy(b, 0, out, a.length, b.length);
            return out;
        }
    }

    /** ISO 639-1 code of the likeliest language, "und" where nothing speaks for one. */
    public String detect(String text) {
        double[] votes = new double[Knowledge.LANGUAGES.size()];
        int[] scripts = new int[Script.values().length];
        if (text.length() <= STRETCH * STRETCHES) {
            read(text, 0, text.length(), votes, scripts);
        } else {
            for (int k = 0; k < STRETCHES; k++) {
                int begin = (int) ((long) (text.length() - STRETCH) * k / (STRETCHES - 1));
                read(text, begin, begin + STRETCH, votes, scripts);
            }
        }
        String byScript = Script.language(scripts);
        if (byScript != null) {
            return byScript;
        }
        int best = 0;
        for (int i = 1; i < votes.length; i++) {
            best = votes[i] > votes[best] ? i : best;
        }
        return votes[best] < ENOUGH ? "und" : Knowledge.LANGUAGES.get(best).headword();
    }

    private static void read(String text, int begin, int end, double[] votes, int[] scripts) {
        char[] word = new char[LONGEST_WORD];
        int length = 0;
        for (int i = begin; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                char lower = Character.toLowerCase(c);
                scripts[Script.of(lower).ordinal()]++;
                if (lower > 127) {
                    vote(votes, Knowledge.LETTERS.get(lower), PER_LETTER);
                }
                if (length < LONGEST_WORD) {
                    word[length] = lower;
                }
                length++;
            } else {
                if (length > 0 && length <= LONGEST_WORD) {
                    vote(votes, Knowledge.WORDS.get(new String(word, 0, length)), 1);
                }
                length = 0;
            }
        }
    }

    private static void vote(double[] votes, int[] languages, double weight) {
        if (languages != null) {
            for (int l : languages) {
                votes[l] += weight / Math.sqrt(languages.length);
            }
        }
    }
}
