package dev.depesche.facts.position;

import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells quotations that are the name of a thing from words that somebody said: "the film „…“", "„…“ (ABC)", the same words in marks again.
 *
 * <p>The nouns that bear such names lie in {@code name-bearers.lex}.
 */
final class QuotedNames {

    /** More words than these are no name, save behind a noun that bears one. */
    private static final int LONGEST = 6;
    private static final int LONGEST_BORNE = 12;
    /** How many tokens before or behind it a word that calls a thing so may stand. */
    private static final int REACH = 8;

    private final Text text;
    private final Grammar grammar;
    private final Quotations quotations;
    private final Map<String, Integer> times = new HashMap<>();
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> pairsAgain = new HashSet<>();

    QuotedNames(Text text, Grammar grammar, Quotations quotations) {
        this.text = text;
        this.grammar = grammar;
        this.quotations = quotations;
        for (Quotation q : quotations.all()) {
            if (q.words() <= LONGEST) {
                times.merge(key(q), 1, Integer::sum);
            }
        }
        for (int i = 0; !times.isEmpty() && i + 1 < text.size(); i++) {
            String pair = pair(i);
            if (!pairs.add(pair)) {
                pairsAgain.add(pair);
            }
        }
    }

    /** Whether the quotation is the name of something. */
    boolean isName(Quotation q) {
        boolean repeated = q.words() <= LONGEST && times.get(key(q)) > 1;
        boolean ended = text.token(q.last() - 2).is("!") || text.token(q.last() - 2).is("?") || text.token(q.last() - 2).is(".");
        return borne(q) || repeated && !ended && text.token(quotations.firstWord(q)).isCapitalised()
                || q.words() <= LONGEST && !grammar.finiteIn(text, q) && (repeated || again(q) || shortened(q) || called(q) || callsItself(q) || gloss(q));
    }

    /** Whether it stands behind a noun that bears a name in quotation marks, and is more than an adjective. */
    boolean borne(Quotation q) {
        int before = q.first() - 1;
        before -= before > 0 && text.token(before).is(":") ? 1 : 0;
        return before >= 0 && q.words() <= LONGEST_BORNE && grammar.bearsName(text.token(before)) && (capital(q) || before > 0 && grammar.is(text.token(before - 1), "genitive") && grammar.is(text.token(before - 1), "oblique"));
    }

    private boolean capital(Quotation q) {
        for (int i = q.first() + 1; i < q.last(); i++) {
            if (text.token(i).isCapitalised() || text.token(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** Whether words that begin like a name stand in the text again, in marks or without. */
    private boolean again(Quotation q) {
        int first = quotations.firstWord(q);
        boolean all = text.token(first).isCapitalised() && q.words() > 1;
        for (int i = first; all && text.token(i + 1).begin() < q.inner().end(); i++) {
            all = pairsAgain.contains(pair(i));
        }
        return all;
    }

    /** Whether its short form stands behind it: "„…“ (ABC)". */
    private boolean shortened(Quotation q) {
        int open = q.last();
        boolean brackets = open + 2 < text.size() && text.token(open).is("(") && text.token(open + 2).is(")");
        String form = brackets ? text.token(open + 1).text() : "";
        return form.length() > 1 && form.length() <= LONGEST && form.toUpperCase(Locale.ROOT).equals(form) && text.token(open + 1).isWord();
    }

    /** Whether a thing is called so: "„…“ genannt", "als „…“ bekannt". */
    private boolean called(Quotation q) {
        return near(q.last(), REACH, q, "called");
    }

    /** Whether somebody calls himself so: "nennt sich „…“", "„…“, wie sie sich nennt". */
    boolean callsItself(Quotation q) {
        boolean self = false;
        for (int i = Math.max(0, q.first() - REACH); i < Math.min(text.size(), q.last() + REACH); i++) {
            self |= grammar.is(text.token(i), "self") && text.sentenceOf(i) == text.sentenceOf(q.first());
        }
        return self && (near(q.first() - REACH, REACH, q, "calls") || near(q.last(), REACH, q, "calls"));
    }

    private boolean near(int from, int count, Quotation q, String naming) {
        for (int i = Math.max(0, from); i < Math.min(text.size(), from + count); i++) {
            if (naming.equals(grammar.naming(text.token(i))) && text.sentenceOf(i) == text.sentenceOf(q.first())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins words in brackets, as the sense or the short form of the name before: "Tour („Reise“)", "(deutsch: „Reise“)". */
    private boolean gloss(Quotation q) {
        int before = q.first() - 1;
        boolean headed = before > 1 && (text.token(before).is(":") || text.token(before - 1).is("("));
        before -= headed ? text.token(before).is(":") ? 2 : 1 : 0;
        return before >= 0 && text.token(before).is("(") && q.last() < text.size() && (text.token(q.last()).is(")") || text.token(q.last()).is(","));
    }

    private String pair(int i) {
        return text.token(i).lower() + " " + text.token(i + 1).lower();
    }

    private String key(Quotation q) {
        StringBuilder b = new StringBuilder();
        for (int i = quotations.firstWord(q); i < q.last() && text.token(i).begin() < q.inner().end(); i++) {
            Token t = text.token(i);
            b.append(t.isWord() || t.isNumber() ? t.lower() + " " : "");
        }
        return b.toString();
    }
}
