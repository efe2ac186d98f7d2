package dev.depesche.text.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A compiled pattern; safe for use by several threads. */
public final class Pattern {

    private final State start;
    private final List<String> names;
    private final List<Set<String>> kinds;
    private final Set<String> words;

    Pattern(State start, List<String> names, List<Set<String>> kinds, Set<String> words) {
        this.start = start;
        this.names = List.copyOf(names);
        this.kinds = List.copyOf(kinds);
        this.words = Set.copyOf(words);
    }

    State start() {
        return start;
    }

    /** The names under which it keeps pieces. */
    public List<String> names() {
        return names;
    }

    /** The words it asks for by themselves. */
    Set<String> words() {
        return words;
    }

    /** The first way in which it fits {@code pieces} at {@code at}, options taken before they are left out; null where it does not. */
    Found at(List<Piece> pieces, Tests.Signature[] signed, int at) {
        Run run = new Run(pieces, signed, names.size());
        int end = run.run(start, at);
        return end < 0 ? null : new Found(this, run.open < 0 ? at : run.open, run.close < 0 ? end : run.close, run.kept);
    }

    /**
     * Where a pattern was found.
     *
     * @param first index of the first piece of its span
     * @param last  one past the last
     * @param kept  for each name the index of its piece, -1 where it kept none
     */
    public record Found(Pattern pattern, int first, int last, int[] kept) {

        /** Index of the piece kept under this name, -1 where there is none. */
        public int kept(String name) {
            int slot = pattern.names.indexOf(name);
            return slot < 0 ? -1 : kept[slot];
        }

        /** What the piece kept under this name means there: its meaning of the kind that was asked for; null where it was asked for none. */
        public Meaning meaning(String name, List<Piece> pieces) {
            int at = kept(name);
            if (at >= 0) {
                Set<String> asked = pattern.kinds.get(pattern.names.indexOf(name));
                for (Meaning m : pieces.get(at).meanings()) {
                    if (asked.contains(m.kind())) {
                        return m;
                    }
                }
            }
            return null;
        }
    }

    /** One attempt. Recursion is as deep as the pattern has choices. */
    private static final class Run {

        private final List<Piece> pieces;
        private final Tests.Signature[] signed;
        private final int[] kept;
        private int open = -1;
        private int close = -1;

        Run(List<Piece> pieces, Tests.Signature[] signed, int slots) {
            this.pieces = pieces;
            this.signed = signed;
            this.kept = new int[slots];
            Arrays.fill(kept, -1);
        }

        /** One past the last piece matched, or -1. */
        int run(State from, int from0) {
            State s = from;
            int i = from0;
            while (true) {
                switch (s.op()) {
                    case PIECE -> {
                        if (i >= signed.length || !signed[i].has(s.test()) || s.glued() && pieces.get(i).space()) {
                            return -1;
                        }
                        if (s.slot() >= 0) {
                            int before = kept[s.slot()];
                            kept[s.slot()] = i;
                            int end = run(s.next(), i + 1);
                            if (end < 0) {
                                kept[s.slot()] = before;
                            }
                            return end;
                        }
                        i++;
                    }
                    case CHOICE -> {
                        int end = run(s.next(), i);
                        if (end >= 0) {
                            return end;
                        }
                        s = s.other();
                        continue;
                    }
                    case OPEN -> open = i;
                    case CLOSE -> close = i;
                    case NEXT_IS -> {
                        if (!fits(s, i, i)) {
                            return -1;
                        }
                    }
                    case NEXT_IS_NOT -> {
                        if (fits(s, i, i)) {
                            return -1;
                        }
                    }
                    case BEFORE_IS -> {
                        if (!fits(s, i - 1, i)) {
                            return -1;
                        }
                    }
                    case BEFORE_IS_NOT -> {
                        if (fits(s, i - 1, i)) {
                            return -1;
                        }
                    }
                    case BEGIN -> {
                        if (i > 0) {
                            return -1;
                        }
                    }
                    case END -> {
                        if (i < signed.length) {
                            return -1;
                        }
                    }
                    case ACCEPT -> {
                        return i;
                    }
                }
                s = s.next();
            }
        }

        private boolean fits(State s, int i, int right) {
            return i >= 0 && i < signed.length && signed[i].has(s.test())
                    && !(s.glued() && (right >= signed.length || pieces.get(right).space()));
        }
    }
}
