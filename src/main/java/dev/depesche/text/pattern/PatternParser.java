package dev.depesche.text.pattern;

import dev.depesche.text.Blanks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Compiles patterns; the package's description has the notation.
 *
 * <p>Grammar: {@code choice = sequence { "|" sequence }; sequence = { item [ "?" ] }; item = "(" choice ")" | mark | test}.
 */
public final class PatternParser {

    private static final int DEEPEST = 12;

    private final Map<String, String> parts;
    private final Tests tests = new Tests();
    private List<String> names;
    private List<Set<String>> kinds;
    private Set<String> literals;

    /** @param parts what {@code %name} stands for */
    public PatternParser(Map<String, String> parts) {
        this.parts = Map.copyOf(parts);
    }

    /** @throws PatternException where the pattern has a fault */
    public Pattern parse(String pattern) {
        names = new ArrayList<>();
        kinds = new ArrayList<>();
        literals = new HashSet<>();
        Words words = new Words(pattern, 0);
        Item whole = choice(words);
        if (words.peek() != null) {
            throw new PatternException("unexpected \"" + words.peek() + "\" in \"" + pattern + "\"");
        }
        State start = whole.before(new State(State.Op.ACCEPT, -1, -1, false, null, null));
        checkBegin(start, pattern);
        return new Pattern(start, names, kinds, literals);
    }

    private void checkBegin(State s, String pattern) {
        switch (s.op()) {
            case PIECE -> {
                if (tests.isLook(s.test())) {
                    throw new PatternException("\"" + pattern + "\" can begin with any piece and would be tried everywhere");
                }
            }
            case CHOICE -> {
                checkBegin(s.next(), pattern);
                checkBegin(s.other(), pattern);
            }
            case ACCEPT, END -> throw new PatternException("\"" + pattern + "\" can fit without a piece");
            default -> checkBegin(s.next(), pattern);
        }
    }

    /** The tests of all patterns compiled here. */
    Tests tests() {
        return tests;
    }

    /** A part of a pattern that is compiled from its end: given what comes after it, it gives the state to begin with. */
    private interface Item {
        State before(State next);
    }

    private Item choice(Words words) {
        List<Item> ways = new ArrayList<>(List.of(sequence(words)));
        while ("|".equals(words.peek())) {
            words.next();
            ways.add(sequence(words));
        }
        return next -> {
            State s = ways.get(ways.size() - 1).before(next);
            for (int i = ways.size() - 2; i >= 0; i--) {
                s = new State(State.Op.CHOICE, -1, -1, false, ways.get(i).before(next), s);
            }
            return s;
        };
    }

    private Item sequence(Words words) {
        List<Item> items = new ArrayList<>();
        while (words.peek() != null && !words.peek().equals("|") && !words.peek().equals(")")) {
            Item item = item(words);
            if ("?".equals(words.peek())) {
                words.next();
                Item once = item;
                item = next -> new State(State.Op.CHOICE, -1, -1, false, once.before(next), next);
            }
            items.add(item);
        }
        return next -> {
            State s = next;
            for (int i = items.size() - 1; i >= 0; i--) {
                s = items.get(i).before(s);
            }
            return s;
        };
    }

    private Item item(Words words) {
        String w = words.next();
        switch (w) {
            case "(" -> {
                Item inner = choice(words);
                words.expect(")");
                return inner;
            }
            case "[" -> {
                return step(State.Op.OPEN, -1, -1, false);
            }
            case "]" -> {
                return step(State.Op.CLOSE, -1, -1, false);
            }
            case "^" -> {
                return step(State.Op.BEGIN, -1, -1, false);
            }
            case "$" -> {
                return step(State.Op.END, -1, -1, false);
            }
            default -> {
                return w.startsWith("%") ? part(w.substring(1), words) : test(w);
            }
        }
    }

    private Item part(String name, Words words) {
        String definition = parts.get(name);
        if (definition == null) {
            throw new PatternException("there is no part %" + name);
        }
        if (words.depth >= DEEPEST) {
            throw new PatternException("%" + name + " goes too deep; does it contain itself?");
        }
        Words inner = new Words(definition, words.depth + 1);
        Item item = choice(inner);
        if (inner.peek() != null) {
            throw new PatternException("unexpected \"" + inner.peek() + "\" in %" + name);
        }
        return item;
    }

    private Item test(String word) {
        String w = word;
        State.Op op = State.Op.PIECE;
        if (w.startsWith("<!") && w.length() > 2) {
            op = State.Op.BEFORE_IS_NOT;
            w = w.substring(2);
        } else if (w.startsWith("<") && w.length() > 1) {
            op = State.Op.BEFORE_IS;
            w = w.substring(1);
        } else if (w.startsWith("!") && w.length() > 1) {
            op = State.Op.NEXT_IS_NOT;
            w = w.substring(1);
        } else if (w.startsWith(">") && w.length() > 1) {
            op = State.Op.NEXT_IS;
            w = w.substring(1);
        }
        boolean glued = w.startsWith("~") && w.length() > 1;
        w = glued ? w.substring(1) : w;
        int slot = -1;
        int colon = w.indexOf(':');
        if (colon > 0 && Character.isLetter(w.charAt(0))) {
            slot = slot(w.substring(0, colon));
            w = w.substring(colon + 1);
        }
        if (w.startsWith("~") && w.length() > 1) {
            glued = true;
            w = w.substring(1);
        }
        Test test = plain(w);
        if (test instanceof Test.Literal l) {
            literals.add(l.word());
        }
        if (slot >= 0 && test instanceof Test.Kind k) {
            kinds.get(slot).add(k.kind());
        }
        return step(op, tests.number(test), slot, glued);
    }

    private int slot(String name) {
        if (!names.contains(name)) {
            names.add(name);
            kinds.add(new HashSet<>());
        }
        return names.indexOf(name);
    }

    private static Test plain(String w) {
        if (w.length() > 2 && w.startsWith("\"") && w.endsWith("\"")) {
            return new Test.Literal(w.substring(1, w.length() - 1).toLowerCase(Locale.ROOT));
        }
        if (w.startsWith("@") && w.length() > 1) {
            int eq = w.indexOf('=');
            return eq < 0 ? new Test.Kind(w.substring(1), null) : new Test.Kind(w.substring(1, eq), w.substring(eq + 1));
        }
        if (w.startsWith("#")) {
            return number(w);
        }
        if (w.startsWith("&") && w.length() > 1) {
            try {
                return new Test.Look(Test.Shape.valueOf(w.substring(1).toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new PatternException("unknown look \"" + w + "\"");
            }
        }
        if (!w.equals(w.toLowerCase(Locale.ROOT)) || !Character.isLetterOrDigit(w.codePointAt(0))) {
            throw new PatternException("\"" + w + "\": words stand in lower case, marks in quotation marks");
        }
        for (int i = 0; w.length() > 1 && i < w.length(); i++) {
            if (!Character.isLetterOrDigit(w.charAt(i)) && "-.'’".indexOf(w.charAt(i)) < 0) {
                throw new PatternException("\"" + w + "\" is no word; marks stand in quotation marks");
            }
        }
        return new Test.Literal(w);
    }

    private static Test number(String w) {
        int minus = w.indexOf('-');
        int slash = w.indexOf('/');
        try {
            return new Test.Number(Integer.parseInt(w, 1, minus, 10), Integer.parseInt(w, minus + 1, slash < 0 ? w.length() : slash, 10),
                    slash < 0 ? 0 : Integer.parseInt(w, slash + 1, w.length(), 10));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new PatternException("\"" + w + "\": numbers are written #1-31 or #00-59/2");
        }
    }

    private static Item step(State.Op op, int test, int slot, boolean glued) {
        return next -> new State(op, test, slot, glued, next, null);
    }

    /** The blank-separated words of a pattern; a "?" that ends one stands alone. */
    private static final class Words {

        private final List<String> words = new ArrayList<>();
        private final String whole;
        private final int depth;
        private int at;

        Words(String pattern, int depth) {
            this.whole = pattern;
            this.depth = depth;
            for (String w : Blanks.words(pattern)) {
                boolean option = w.length() > 1 && w.endsWith("?");
                words.add(option ? w.substring(0, w.length() - 1) : w);
                if (option) {
                    words.add("?");
                }
            }
        }

        String peek() {
            return at < words.size() ? words.get(at) : null;
        }

        String next() {
            return words.get(at++);
        }

        void expect(String w) {
            if (!w.equals(peek())) {
                throw new PatternException("expected \"" + w + "\" in \"" + whole + "\"");
            }
            at++;
        }
    }
}
