package dev.depesche.text.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Many patterns, tried together: at each piece only those that can begin with it. */
public final class PatternSet {

    private static final int[] NONE = {};

    private final List<Pattern> patterns;
    private final Map<String, int[]> byWord = new HashMap<>();
    private final Map<String, int[]> byKind = new HashMap<>();
    private int[] byNumber = NONE;

    /** @throws PatternException where a pattern can begin with any piece, which would try it everywhere, or with none */
    public PatternSet(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
        for (int n = 0; n < patterns.size(); n++) {
            index(patterns.get(n).start(), n);
        }
    }

    private void index(State s, int pattern) {
        switch (s.op()) {
            case PIECE -> {
                if (s.test() instanceof Test.Literal l) {
                    byWord.merge(l.word(), new int[] {pattern}, PatternSet::join);
                } else if (s.test() instanceof Test.Kind k) {
                    byKind.merge(k.kind(), new int[] {pattern}, PatternSet::join);
                } else if (s.test() instanceof Test.Number) {
                    byNumber = join(byNumber, new int[] {pattern});
                } else {
                    throw new PatternException("a pattern cannot begin with any piece: " + s.test());
                }
            }
            case CHOICE -> {
                index(s.next(), pattern);
                index(s.other(), pattern);
            }
            case ACCEPT, END -> throw new PatternException("a pattern must hold a piece");
            default -> index(s.next(), pattern);
        }
    }

    private static int[] join(int[] a, int[] b) {
        if (a.length > 0 && a[a.length - 1] == b[0]) {
            return a;
        }
        int[] out = java.util.Arrays.copyOf(a, a.length + 1);
        out[a.length] = b[0];
        return out;
    }

    /** Hands every place where a pattern fits to {@code sink}, with the pattern's number; a pattern once for each piece it begins at. */
    public void find(List<Piece> pieces, BiConsumer<Integer, Pattern.Found> sink) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece p = pieces.get(i);
            attempt(byWord.getOrDefault(p.lower(), NONE), pieces, i, sink);
            if (p.number() >= 0) {
                attempt(byNumber, pieces, i, sink);
            }
            List<Meaning> meanings = p.meanings();
            for (int m = 0; m < meanings.size(); m++) {
                if (firstOfItsKind(meanings, m)) {
                    attempt(byKind.getOrDefault(meanings.get(m).kind(), NONE), pieces, i, sink);
                }
            }
        }
    }

    private static boolean firstOfItsKind(List<Meaning> meanings, int m) {
        for (int k = 0; k < m; k++) {
            if (meanings.get(k).kind().equals(meanings.get(m).kind())) {
                return false;
            }
        }
        return true;
    }

    private void attempt(int[] numbers, List<Piece> pieces, int at, BiConsumer<Integer, Pattern.Found> sink) {
        for (int n : numbers) {
            Pattern.Found found = patterns.get(n).at(pieces, at);
            if (found != null) {
                sink.accept(n, found);
            }
        }
    }

    /** All patterns found, in the order of the pieces they begin at. */
    public List<Map.Entry<Integer, Pattern.Found>> all(List<Piece> pieces) {
        List<Map.Entry<Integer, Pattern.Found>> out = new ArrayList<>();
        find(pieces, (n, f) -> out.add(Map.entry(n, f)));
        return out;
    }
}
