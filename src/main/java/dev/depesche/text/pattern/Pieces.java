package dev.depesche.text.pattern;

import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cuts tokens into pieces: at hyphens where a part has a meaning or is a number ("35-Stunden-Woche", "mid-1996"), between digits and
 * letters ("29th", "90er"), before a dot that only the tokenizer takes for an abbreviation's ("Uhr."), and before the tails of the vocabulary ("Montag|abend").
 */
public final class Pieces {

    private static final int REMEMBERED = 20_000;

    private final Vocabulary vocabulary;
    /** What the words mean that were not cut, so that only new ones are tried. */
    private final Map<String, List<Meaning>> whole = new ConcurrentHashMap<>();

    public Pieces(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The pieces of {@code tokens}, in order. */
    public List<Piece> of(List<Token> tokens) {
        List<Piece> out = new ArrayList<>(tokens.size() + tokens.size() / 8);
        for (Token t : tokens) {
            add(t, out);
        }
        return out;
    }

    private void add(Token t, List<Piece> out) {
        List<Meaning> known = whole.get(t.text());
        if (known != null) {
            out.add(new Piece(t.begin(), t.end(), t.text(), t.lower(), t.spaceBefore(), false, -1, t.index(), known));
            return;
        }
        int before = out.size();
        cut(t, out);
        Piece last = out.get(out.size() - 1);
        if (out.size() == before + 1 && last.number() < 0 && last.lower().equals(t.lower()) && whole.size() < REMEMBERED) {
            whole.put(t.text(), last.meanings());
        }
    }

    private void cut(Token t, List<Piece> out) {
        List<Meaning> meanings = t.isWord() ? vocabulary.meanings(t.text(), t.lower()) : List.of();
        if (!t.isWord() || !meanings.isEmpty() || t.lower().length() != t.text().length()) {
            out.add(new Piece(t.begin(), t.end(), t.text(), t.lower(), t.spaceBefore(), false, number(t.text()), t.index(),
                    meanings.isEmpty() ? vocabulary.all(t.lower()) : meanings));
            return;
        }
        if (t.text().endsWith(".") && vocabulary.mentions(t.lower().substring(0, t.lower().length() - 1))) {
            // an abbreviation to the tokenizer, a word at the sentence's end to the rules: "Uhr."
            piece(t, 0, t.text().length() - 1, out);
            out.add(new Piece(t.end() - 1, t.end(), ".", ".", false, false, -1, t.index(), vocabulary.all(".")));
            return;
        }
        if (hasHyphen(t.text()) && hasMeaningfulPart(t)) {
            int at = 0;
            while (at < t.text().length()) {
                int end = isHyphen(t.text().charAt(at)) ? at + 1 : hyphenFrom(t.text(), at);
                part(t, at, end, out);
                at = end;
            }
        } else {
            part(t, 0, t.text().length(), out);
        }
    }

    private boolean hasMeaningfulPart(Token t) {
        int at = 0;
        while (at < t.text().length()) {
            int end = hyphenFrom(t.text(), at);
            if (end > at && (Character.isDigit(t.text().charAt(at)) || vocabulary.knows(t.lower().substring(at, end)))) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    private void part(Token t, int at, int end, List<Piece> out) {
        int digits = at;
        while (digits < end && Character.isDigit(t.text().charAt(digits))) {
            digits++;
        }
        if (digits > at && digits < end) {
            piece(t, at, digits, out);
            part(t, digits, end, out);
            return;
        }
        String lower = t.lower().substring(at, end);
        int cut = vocabulary.knows(lower) ? -1 : vocabulary.cut(lower);
        if (cut > 0) {
            piece(t, at, at + cut, out);
            piece(t, at + cut, end, out);
        } else {
            piece(t, at, end, out);
        }
    }

    private void piece(Token t, int from, int to, List<Piece> out) {
        String text = t.text().substring(from, to);
        String lower = t.lower().substring(from, to);
        if (!vocabulary.knows(lower) && lower.endsWith("s") && vocabulary.knows(lower.substring(0, lower.length() - 1)) && to < t.text().length()) {
            // the linking s of a German compound: "Samstagsabend"
            lower = lower.substring(0, lower.length() - 1);
        }
        // inside a compound no piece can show its own case
        List<Meaning> meanings = from > 0 ? vocabulary.all(lower) : vocabulary.meanings(text, lower);
        out.add(new Piece(t.begin() + from, t.begin() + to, text, lower, from == 0 && t.spaceBefore(), from > 0, number(text), t.index(), meanings));
    }

    private static int number(String text) {
        if (text.length() > 6 || !Character.isDigit(text.charAt(0))) {
            return -1;
        }
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                return -1;
            }
            n = n * 10 + digit;
        }
        return n;
    }

    private static boolean hasHyphen(String s) {
        return hyphenFrom(s, 0) < s.length();
    }

    private static int hyphenFrom(String s, int at) {
        int i = at;
        while (i < s.length() && !isHyphen(s.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }
}
