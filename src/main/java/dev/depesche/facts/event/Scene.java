package dev.depesche.facts.event;

import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;

/**
 * One sentence with its clauses and quotations told apart, for the finder of events.
 *
 * <p>Clauses end at commas, semicolons, colons, dashes and brackets; that is coarse, and enough to tell what belongs to one word.
 */
final class Scene {

    private static final String OPENING = "„“”\"«»‚‘";

    private final Text text;
    private final Sentence sentence;
    private final WordClasses classes;
    private final int[] clause;
    private final boolean[] quoted;

    Scene(Text text, Sentence sentence, WordClasses classes, boolean insideQuotation) {
        this.text = text;
        this.sentence = sentence;
        this.classes = classes;
        int n = sentence.last() - sentence.first();
        clause = new int[n];
        quoted = new boolean[n];
        int c = 0;
        boolean open = insideQuotation;
        for (int k = 0; k < n; k++) {
            Token t = text.token(sentence.first() + k);
            boolean mark = t.text().length() == 1 && OPENING.contains(t.text());
            if (mark) {
                open = opens(t, sentence.first() + k, open);
            }
            quoted[k] = open && !mark;
            if (ends(t, sentence.first() + k)) {
                c++;
            }
            clause[k] = c;
        }
    }

    private boolean opens(Token t, int i, boolean open) {
        if (t.is("„") || t.is("‚")) {
            return true;
        }
        boolean beforeWord = i + 1 < text.size() && !text.token(i + 1).spaceBefore() && text.token(i + 1).isWord();
        return !open && (t.spaceBefore() || i == sentence.first()) && beforeWord;
    }

    private boolean ends(Token t, int i) {
        if (t.isWord() || t.isNumber()) {
            return false;
        }
        boolean inNumber = i + 1 < sentence.last() && text.token(i + 1).isNumber() && !text.token(i + 1).spaceBefore();
        return !inNumber && (t.is(",") || t.is(";") || t.is(":") || t.is("(") || t.is(")"))
                || t.spaceBefore() && (t.is("–") || t.is("—") || t.is("-"));
    }

    /** Whether a quotation is still open where the sentence ends. */
    boolean endsQuoted() {
        int n = quoted.length;
        return n > 1 && quoted[n - 2] && (quoted[n - 1] || !(OPENING.contains(token(last() - 1).text())));
    }

    boolean caseMarked() {
        return classes.caseMarked();
    }

    Text text() {
        return text;
    }

    Sentence sentence() {
        return sentence;
    }

    int first() {
        return sentence.first();
    }

    int last() {
        return sentence.last();
    }

    Token token(int i) {
        return text.token(i);
    }

    boolean is(int i, String wordClass) {
        return i >= first() && i < last() && classes.is(text.token(i), wordClass);
    }

    boolean quoted(int i) {
        return quoted[i - sentence.first()];
    }

    boolean sameClause(int a, int b) {
        return clause[a - sentence.first()] == clause[b - sentence.first()];
    }

    /** Index of the first token of the clause that holds {@code i}, marks left out. */
    int clauseFirst(int i) {
        int k = i;
        while (k > first() && sameClause(k - 1, i)) {
            k--;
        }
        while (k < i && !token(k).isWord() && !token(k).isNumber()) {
            k++;
        }
        return k;
    }

    /** One past the last token of the clause that holds {@code i}. */
    int clauseLast(int i) {
        int k = i + 1;
        while (k < last() && sameClause(k, i)) {
            k++;
        }
        return k;
    }

    /** Whether the clause that holds {@code i} is a dependent one: it opens with a conjunction or, behind a comma, a relative pronoun. */
    boolean dependent(int i) {
        int f = clauseFirst(i);
        for (int k = f; k < Math.min(f + 2, clauseLast(i)); k++) {
            if (is(k, "opener") && !(is(k, "preposition") && k == f && f == first()) || f > first() && k <= i && relative(k)) {
                return true;
            }
        }
        return false;
    }

    private boolean relative(int k) {
        return is(k, "relative") && token(k - 1).is(",") | k > first() && is(k - 1, "preposition");
    }

    /** Whether a token of this class stands in the clause that holds {@code i}. */
    boolean inClause(int i, String wordClass) {
        for (int k = clauseFirst(i); k < clauseLast(i); k++) {
            if (is(k, wordClass)) {
                return true;
            }
        }
        return false;
    }
}
