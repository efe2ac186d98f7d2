package dev.depesche.text.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All tests of a set of patterns, numbered, so that each piece is tested once and matching only looks at bits.
 *
 * <p>Filled while patterns are compiled; afterwards for any thread.
 */
final class Tests {

    private static final int[] NONE = {};
    private static final int REMEMBERED = 10_000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> literals = new HashMap<>();
    private final Map<String, List<Integer>> kinds = new HashMap<>();
    private final List<Integer> numeric = new ArrayList<>();
    private final List<Test> all = new ArrayList<>();
    private final Map<Test.Shape, Integer> looks = new EnumMap<>(Test.Shape.class);
    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

    /** The number of this test. */
    int number(Test t) {
        String written = t.written();
        Integer known = numbers.get(written);
        if (known != null) {
            return known;
        }
        int n = all.size();
        numbers.put(written, n);
        all.add(t);
        if (t instanceof Test.Literal l) {
            literals.put(l.word(), n);
        } else if (t instanceof Test.Kind k) {
            kinds.computeIfAbsent(k.kind(), x -> new ArrayList<>()).add(n);
        } else if (t instanceof Test.Look l) {
            looks.put(l.shape(), n);
        } else {
            numeric.add(n);
        }
        return n;
    }

    boolean isLook(int test) {
        return all.get(test) instanceof Test.Look;
    }

    int size() {
        return all.size();
    }

    /** What tests a piece passes. */
    record Signature(long[] bits, int[] passed) {

        boolean has(int test) {
            return (bits[test >> 6] & 1L << test) != 0;
        }
    }

    /** A signature that was made of a word, and what it rests on. */
    private record Remembered(String lower, List<Meaning> meanings, Signature signature) {
    }

    /** Signatures for the pieces of one text; pieces that no word test knows share theirs. Not safe for several threads. */
    final class Signer {

        private final Map<Integer, Signature> plain = new HashMap<>(8);

        Signature[] sign(List<Piece> pieces) {
            Signature[] out = new Signature[pieces.size()];
            for (int i = 0; i < out.length; i++) {
                out[i] = sign(pieces.get(i));
            }
            return out;
        }

        private Signature sign(Piece p) {
            Integer literal = literals.get(p.lower());
            if (literal == null && p.meanings().isEmpty() && p.number() < 0) {
                int look = (p.isWord() ? 1 : 0) + (p.isCapitalised() ? 2 : 0);
                return Character.isDigit(p.text().charAt(0)) ? make(p, null) : plain.computeIfAbsent(look, l -> make(p, null));
            }
            if (p.number() >= 0) {
                return make(p, literal);
            }
            Remembered there = remembered.get(p.text());
            if (there != null && there.meanings() == p.meanings() && there.lower().equals(p.lower())) {
                return there.signature();
            }
            Signature made = make(p, literal);
            if (remembered.size() < REMEMBERED) {
                remembered.put(p.text(), new Remembered(p.lower(), p.meanings(), made));
            }
            return made;
        }
    }

    private Signature make(Piece p, Integer literal) {
        long[] bits = new long[(all.size() + 63) >> 6];
        int[] passed = new int[8];
        int n = 0;
        if (literal != null) {
            passed[n++] = literal;
        }
        for (Meaning m : p.meanings()) {
            for (int k : kinds.getOrDefault(m.kind(), List.of())) {
                if (all.get(k).fits(p)) {
                    passed = room(passed, n);
                    passed[n++] = k;
                }
            }
        }
        if (p.number() >= 0) {
            for (int k : numeric) {
                if (all.get(k).fits(p)) {
                    passed = room(passed, n);
                    passed[n++] = k;
                }
            }
        }
        for (int k : looks.values()) {
            if (all.get(k).fits(p)) {
                passed = room(passed, n);
                passed[n++] = k;
            }
        }
        for (int i = 0; i < n; i++) {
            bits[passed[i] >> 6] |= 1L << passed[i];
        }
        return new Signature(bits, n == 0 ? NONE : Arrays.copyOf(passed, n));
    }

    private static int[] room(int[] a, int n) {
        return n < a.length ? a : Arrays.copyOf(a, 2 * n);
    }
}
