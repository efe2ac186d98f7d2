package dev.depesche.facts.position;

import dev.depesche.text.Sentence;
import dev.depesche.text.Span;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * One sentence cut into {@link Segment}s, with what each word can be.
 *
 * <p>Quotations count as one lump of their segment, parentheses as not there.
 */
final class Clauses {

    private final Text text;
    private final Sentence sentence;
    private final Quotations quotations;
    private final QuotedNames quotedNames;
    private final Grammar grammar;
    private final Word[] words;
    private final boolean[] hidden;
    private final List<Segment> segments = new ArrayList<>();

    Clauses(Text text, Sentence sentence, Quotations quotations, QuotedNames quotedNames, Grammar grammar) {
        this.text = text;
        this.sentence = sentence;
        this.quotations = quotations;
        this.quotedNames = quotedNames;
        this.grammar = grammar;
        int n = sentence.last() - sentence.first();
        words = new Word[n];
        hidden = new boolean[n];
        int depth = 0;
        for (int k = 0; k < n; k++) {
            Token t = text.token(sentence.first() + k);
            words[k] = grammar.word(t, initial(sentence.first() + k));
            depth += t.is("(") || t.is("[") ? 1 : 0;
            hidden[k] = depth > 0 || quotations.at(sentence.first() + k) != null;
            depth -= depth > 0 && (t.is(")") || t.is("]")) ? 1 : 0;
        }
        cut();
    }

    /** Whether one of the words names somebody who can speak. */
    boolean canSpeak(Span span) {
        for (int i = text.tokenAt(span.begin()); i < text.size() && text.token(i).begin() < span.end(); i++) {
            if (grammar.canSpeak(text.token(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words hold a noun or name, so that they are more than "that" or "it". */
    boolean noun(Span span) {
        for (int i = text.tokenAt(span.begin()); i < text.size() && text.token(i).begin() < span.end(); i++) {
            if (text.token(i).isCapitalised() && !(i == sentence.first())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun for something that says ("Bericht", "Antrag") stands from one token to another. */
    boolean medium(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.token(i).isCapitalised() && grammar.isMedium(text.token(i))) {
                return true;
            }
        }
        return false;
    }

    private void cut() {
        int begin = sentence.first();
        char before = 0;
        for (int i = sentence.first(); i <= end(); i++) {
            char mark = i == end() ? '.' : mark(i);
            if (mark == 0 && i > begin && goesOn(i) && segment(begin, i, before).isMain()) {
                mark = '+';
            }
            if (mark != 0) {
                if (i > begin) {
                    Segment s = segment(begin, i, before);
                    segments.add(opened(s, segments.size()) < 0 ? s : s.rest());
                }
                begin = mark == '+' ? i : i + 1;
                before = mark == '+' ? ',' : mark;
            }
        }
    }

    /** The dependent clause, parted by an apposition, that this segment with its verb at the end closes: "wie X, der Leiter, gestern sagte"; -1 for none. */
    private int opened(Segment s, int index) {
        boolean closes = s.isMain() && s.before() == ',' && s.finite() >= s.first() && verbsOnly(s.finite(), s.last());
        for (int k = index - 1; closes && k >= 0; k--) {
            Segment g = segments.get(k);
            if (g.finite() < 0 && (!g.opener().isEmpty() || word(g.first()).is("as"))) {
                return k;
            }
            if (g.finite() >= 0 && !g.opener().equals("relative")) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the dependent clause begins that segment {@code s} is part of: another segment where an apposition parts it. */
    Segment opening(int s) {
        int k = s;
        while (k > 0 && segments.get(k).opener().equals(Segment.REST)) {
            k--;
            while (k > 0 && !(segments.get(k).finite() < 0 && (!segments.get(k).opener().isEmpty() || word(segments.get(k).first()).is("as")))) {
                k--;
            }
        }
        return segments.get(k);
    }

    /** Whether "und" and a finite verb stand here: a second predicate of the same subject. */
    private boolean goesOn(int i) {
        return !hidden(i) && word(i).is("join") && i + 1 < end() && !hidden(i + 1) && word(i + 1).finite()
                && !text.token(i + 1).isCapitalised() && !word(i + 1).infinitive() && (!word(i + 1).adjective() || opensObject(i + 2));
    }

    /** Whether a phrase of its own begins here, so that what stands before it is no adjective of it. */
    private boolean opensObject(int i) {
        return i >= end() || hidden(i) || !text.token(i).isWord() || word(i).is("determiner") || word(i).is("preposition") || word(i).is("pronoun")
                || word(i).is("reflexive") || word(i).is("adverb") || word(i).is("impersonal");
    }

    private char mark(int i) {
        if (hidden(i)) {
            return 0;
        }
        Token t = text.token(i);
        if (t.is(",")) {
            boolean inNumber = i + 1 < end() && text.token(i + 1).isNumber() && !text.token(i + 1).spaceBefore();
            return inNumber ? 0 : ',';
        }
        boolean glued = t.is(".") && i + 1 < end() && !text.token(i + 1).spaceBefore() && text.token(i + 1).isCapitalised()
                && i > sentence.first() && text.token(i - 1).isWord();
        if (t.is(";") || glued) {
            return ';';
        }
        if (t.is(":")) {
            boolean inNumber = i + 1 < end() && text.token(i + 1).isNumber() && !text.token(i + 1).spaceBefore();
            return inNumber ? 0 : ':';
        }
        if (i > sentence.first() && (t.is("dass") || t.is("daß")) && text.token(i - 1).isWord()
                && !word(i - 1).is("and") && !word(i - 1).is("preposition") && !word(i - 1).is("adverb")) {
            return '+';
        }
        return t.spaceBefore() && (t.is("–") || t.is("—") || t.is("-")) ? '-' : 0;
    }

    private Segment segment(int first, int last, char before) {
        int body = first;
        String opener = "";
        for (int i = first; i < Math.min(last, first + 3); i++) {
            if (hidden(i)) {
                break;
            }
            Word w = word(i);
            boolean takesUp = before == ',' && i == first && w.is("relative") && i + 1 < last && !hidden(i + 1) && opensObject(i + 1);
            if (takesUp) {
                opener = "relative";
            } else if (w.is("that")) {
                opener = i > first && word(i - 1).is("so") ? "subordinate" : "that";
            } else if (w.is("question")) {
                opener = "question";
            } else if (w.is("subordinate")) {
                opener = "subordinate";
            } else if (before == ',' && (w.is("relative") || i > first && w.is("relative-only"))) {
                opener = "relative";
            }
            if (!opener.isEmpty()) {
                body = i + 1;
                break;
            }
            if (!w.is("and") && !w.is("preposition") && !w.is("adverb")) {
                break;
            }
        }
        int finite = finite(first, last, !opener.isEmpty());
        if (opener.equals("relative") && (finite < 0 || !verbsOnly(finite, last)
                || word(finite).subjunctive() && finite > first + 1 && new Phrases(this).end(first, last) == finite)) {
            opener = "";
            body = first;
            finite = finite(first, last, false);
        }
        if (opener.equals("subordinate") && word(body - 1).is("preposition") && finite >= 0 && !verbsOnly(finite, last)) {
            opener = "";
            body = first;
            finite = finite(first, last, false);
        }
        if (opener.equals("subordinate") && finite == body && word(finite).subjunctive() && !verbsOnly(finite, last)) {
            opener = "";
            body = first;
        }
        if (opener.equals("question") && first == sentence.first() && (finite < 0 || !verbsOnly(finite, last))) {
            opener = "";
            body = first;
        }
        if (finite >= 0 && word(finite).infinitive() && finite + 1 < last && word(finite + 1).is("to")) {
            finite = -1;
        }
        boolean infinitive = false;
        for (int i = first; i < last; i++) {
            infinitive |= !hidden(i) && (word(i).toInfinitive()
                    || word(i).is("to") && i + 1 < last && !hidden(i + 1) && !text.token(i + 1).isCapitalised()
                    && (word(i + 1).infinitive() || i + 2 == last && i > first && text.token(i + 1).lower().endsWith("en")));
        }
        return new Segment(first, last, opener, body, finite, finite >= 0 && word(finite).subjunctive(),
                finite >= 0 && word(finite).conditional(), infinitive, before);
    }

    /** Whether nothing but verbs stands from the finite verb on, as at the end of a dependent clause. */
    private boolean verbsOnly(int finite, int last) {
        for (int i = finite + 1; i < last; i++) {
            if (hidden(i) || !word(i).finite() && !word(i).participle() && !word(i).infinitive() && !word(i).toInfinitive()) {
                return false;
            }
        }
        return true;
    }

    private int finite(int first, int last, boolean dependent) {
        int found = -1;
        for (int i = first; i < last; i++) {
            boolean noun = text.token(i).isCapitalised() && (i > first || !initial(i) || word(i).noun() && i + 1 < last && word(i + 1).is("behind"));
            if (hidden(i) || !word(i).finite() || noun) {
                continue;
            }
            boolean afterTo = i > first && word(i - 1).is("to") && word(i).infinitive();
            if (afterTo) {
                continue;
            }
            boolean first1 = found == first && text.token(found).isCapitalised() && i > first + 1 && !word(i).infinitive() && !attribute(i, last);
            if (first1 || word(i).auxiliary() && (found < 0 || !word(found).auxiliary()) || found >= 0 && attribute(found, last) && !attribute(i, last)) {
                found = i;
            } else if (found < 0 || dependent && !word(found).auxiliary()) {
                found = i;
            }
        }
        return found;
    }

    /** Whether the word may be an adjective of the noun behind it rather than a verb: "im gleichen Gespräch". */
    private boolean attribute(int i, int last) {
        return word(i).adjective() && i + 1 < last && !hidden(i + 1) && text.token(i + 1).isCapitalised();
    }

    Text text() {
        return text;
    }

    Sentence sentence() {
        return sentence;
    }

    Quotations quotations() {
        return quotations;
    }

    QuotedNames quotedNames() {
        return quotedNames;
    }

    List<Segment> segments() {
        return segments;
    }

    /** One past the last word: the sentence's final mark, and one closing quotation behind it, left out. */
    int end() {
        int e = sentence.last();
        while (e > sentence.first() && !text.token(e - 1).isWord() && !text.token(e - 1).isNumber()
                && ".!?…".contains(text.token(e - 1).text())) {
            e--;
        }
        return e;
    }

    Word word(int token) {
        return words[token - sentence.first()];
    }

    Token token(int token) {
        return text.token(token);
    }

    /** Whether a capital at this token may be due to a beginning sentence. */
    boolean initial(int token) {
        int first = sentence.first();
        return token == first || token == first + 1 && !text.token(first).isWord() || text.token(token - 1).is(":");
    }

    /** Whether the token stands in a quotation or in parentheses. */
    boolean hidden(int token) {
        return hidden[token - sentence.first()];
    }

    int segmentOf(int token) {
        for (int s = 0; s < segments.size(); s++) {
            if (segments.get(s).holds(token)) {
                return s;
            }
        }
        return -1;
    }
}
