package dev.depesche.text.pattern;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many patterns, tried together: at each piece only those that its tests and those of the piece behind it let begin there. */
public final class PatternSet {

    private static final int[] NONE = {};

    private final List<Pattern> patterns;
    private final Tests tests;
    /** By first test: patterns that can be of one piece. */
    private final int[][] singles;
    /** By first test times the number of tests, plus second test. */
    private final Map<Integer, int[]> pairs = new HashMap<>();
    private final boolean[] begins;
    /** By first test: the second tests of its pairs as bits, null where it has none. */
    private final long[][] seconds;

    /** @param patterns all compiled by {@code parser} */
    public PatternSet(List<Pattern> patterns, PatternParser parser) {
        this.patterns = List.copyOf(patterns);
        this.tests = parser.tests();
        this.singles = new int[tests.size()][];
        Arrays.fill(singles, NONE);
        this.begins = new boolean[tests.size()];
        this.seconds = new long[tests.size()][];
        for (int n = 0; n < patterns.size(); n++) {
            first(patterns.get(n).start(), n);
        }
    }

    private void first(State s, int pattern) {
        switch (s.op()) {
            case PIECE -> {
                begins[s.test()] = true;
                second(s.next(), s.test(), pattern);
            }
            case CHOICE -> {
                first(s.next(), pattern);
                first(s.other(), pattern);
            }
            case ACCEPT, END -> throw new IllegalStateException("the parser lets no pattern be empty");
            default -> first(s.next(), pattern);
        }
    }

    private void second(State s, int first, int pattern) {
        switch (s.op()) {
            case PIECE -> {
                pairs.merge(first * tests.size() + s.test(), new int[] {pattern}, PatternSet::join);
                seconds[first] = seconds[first] == null ? new long[(tests.size() + 63) >> 6] : seconds[first];
                seconds[first][s.test() >> 6] |= 1L << s.test();
            }
            case CHOICE -> {
                second(s.next(), first, pattern);
                second(s.other(), first, pattern);
            }
            case ACCEPT, END -> singles[first] = join(singles[first], new int[] {pattern});
            default -> second(s.next(), first, pattern);
        }
    }

    private static boolean meet(long[] a, long[] b) {
        for (int i = 0; a != null && i < a.length; i++) {
            if ((a[i] & b[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int[] join(int[] a, int[] b) {
        if (a.length > 0 && a[a.length - 1] == b[0]) {
            return a;
        }
        int[] out = Arrays.copyOf(a, a.length + 1);
        out[a.length] = b[0];
        return out;
    }

    /** What is told of each place where a pattern fits. */
    public interface Sink {

        /** @param pattern the pattern's number in the list the set was made of */
        void found(int pattern, Pattern.Found found);
    }

    /** Tells {@code sink} every place where a pattern fits, each pattern once for each piece it begins at, in the order of these pieces. */
    public void find(List<Piece> pieces, Sink sink) {
        Tests.Signature[] signed = tests.new Signer().sign(pieces);
        int[] triedAt = new int[patterns.size()];
        for (int i = 0; i < signed.length; i++) {
            for (int f : signed[i].passed()) {
                if (!begins[f]) {
                    continue;
                }
                attempt(singles[f], pieces, signed, i, triedAt, sink);
                if (i + 1 < signed.length && meet(seconds[f], signed[i + 1].bits())) {
                    for (int s : signed[i + 1].passed()) {
                        int[] those = pairs.get(f * tests.size() + s);
                        if (those != null) {
                            attempt(those, pieces, signed, i, triedAt, sink);
                        }
                    }
                }
            }
        }
    }

    private void attempt(int[] numbers, List<Piece> pieces, Tests.Signature[] signed, int at, int[] triedAt, Sink sink) {
        for (int n : numbers) {
            if (triedAt[n] <= at) {
                triedAt[n] = at + 1;
                Pattern.Found found = patterns.get(n).at(pieces, signed, at);
                if (found != null) {
                    sink.found(n, found);
                }
            }
        }
    }
}
