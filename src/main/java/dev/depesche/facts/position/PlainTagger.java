package dev.depesche.facts.position;

import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.Set;

/**
 * Tells for each word of a sentence what it is there, by its neighbours: enough to find verbs and where noun phrases end.
 *
 * <p>One pass from left to right, then one that turns finite verbs into participles where a later verb has their subject.
 */
final class PlainTagger {

    /** What a word is: noun and whatever else stands in a noun phrase, verbs by form, and the closed classes. */
    enum Tag { NOUN, FINITE, BASE, PARTICIPLE, ING, AUXILIARY, DETERMINER, PRONOUN, PREPOSITION, TO, AND, CLAUSE, ADVERB, QUOTED, MARK }

    private final Text text;
    private final Quotations quotations;
    private final Grammar grammar;
    private final WordTags words;
    private final VerbForms forms;

    PlainTagger(Text text, Quotations quotations, Grammar grammar, WordTags words, VerbForms forms) {
        this.text = text;
        this.quotations = quotations;
        this.grammar = grammar;
        this.words = words;
        this.forms = forms;
    }

    /** Whether the lower-case word is in no list of common words. */
    boolean uncommon(String lower) {
        return words.of(lower).isEmpty();
    }

    Tag[] tag(Sentence sentence) {
        int first = sentence.first();
        Tag[] out = new Tag[sentence.last() - first];
        for (int i = first; i < sentence.last(); i++) {
            Tag before = Tag.MARK;
            for (int k = i - 1; k >= first; k--) {
                before = out[k - first];
                if (before != Tag.ADVERB) {
                    break;
                }
            }
            out[i - first] = one(i, first, sentence.last(), before);
        }
        reduce(out, first);
        return out;
    }

    private Tag one(int i, int first, int last, Tag before) {
        Token t = text.token(i);
        if (quotations.at(i) != null) {
            return Tag.QUOTED;
        }
        if (t.isNumber()) {
            return Tag.NOUN;
        }
        if (!t.isWord()) {
            boolean inNumber = i > first && i + 1 < last && text.token(i - 1).isNumber() && text.token(i + 1).isNumber() && !text.token(i + 1).spaceBefore();
            return inNumber || t.is("$") || t.is("%") || t.is("-") || t.is("/") || t.is("&") ? Tag.NOUN : Tag.MARK;
        }
        Tag closed = closed(t, i, first, last, before);
        if (closed != null) {
            return closed;
        }
        if (t.isCapitalised() && (i > first && text.token(i - 1).isWord() || i + 1 < last && text.token(i + 1).isCapitalised())) {
            return Tag.NOUN;
        }
        String w = words.of(t.lower());
        if (w.isEmpty()) {
            return t.lower().endsWith("ly") && t.text().length() > 4 && !t.isCapitalised() ? Tag.ADVERB : Tag.NOUN;
        }
        return open(w, i, last, before);
    }

    private Tag closed(Token t, int i, int first, int last, Tag before) {
        Set<String> classes = grammar.classes(t);
        if (classes.contains("auxiliary")) {
            boolean noun = (t.is("will") || t.is("can") || t.is("might") || t.is("may")) && (before == Tag.DETERMINER || t.isCapitalised() && i > first);
            return noun ? Tag.NOUN : Tag.AUXILIARY;
        }
        int apostrophe = Math.max(t.text().indexOf('\''), t.text().indexOf('’'));
        if (apostrophe > 1 && t.lower().endsWith("t") && t.lower().charAt(apostrophe - 1) == 'n') {
            return Tag.AUXILIARY;
        }
        if (apostrophe > 0 && grammar.is(t.lower().substring(0, apostrophe), "pronoun")) {
            return Tag.PRONOUN;
        }
        if (t.is("to")) {
            String next = i + 1 < last ? words.of(text.token(i + 1).lower()) : "";
            boolean be = i + 1 < last && (text.token(i + 1).is("be") || text.token(i + 1).is("have") || text.token(i + 1).is("do"));
            boolean split = i + 2 < last && text.token(i + 1).lower().endsWith("ly");
            return be || split || next.indexOf('b') >= 0 && !text.token(i + 1).isCapitalised() ? Tag.TO : Tag.PREPOSITION;
        }
        if (t.is("that")) {
            boolean subject = before != Tag.NOUN && i + 1 < last && grammar.is(text.token(i + 1), "auxiliary");
            boolean starts = i + 1 < last && text.token(i + 1).isWord() && before == Tag.MARK && i == first;
            return before == Tag.PREPOSITION || starts ? Tag.DETERMINER : subject ? Tag.PRONOUN : Tag.CLAUSE;
        }
        if (classes.isEmpty() && t.text().length() > 2) {
            return null;
        }
        if (t.is("who") || t.is("which") || t.is("whom") || t.is("whose")) {
            return Tag.CLAUSE;
        }
        if (classes.contains("personal") || t.is("it") || t.is("we") || t.is("i") || classes.contains("oblique")) {
            return Tag.PRONOUN;
        }
        if (t.is("'s") || t.is("’s")) {
            boolean is = before == Tag.PRONOUN || before == Tag.CLAUSE;
            return is ? Tag.AUXILIARY : Tag.DETERMINER;
        }
        if (classes.contains("question") || classes.contains("subordinate") && !classes.contains("preposition")) {
            return Tag.CLAUSE;
        }
        if (classes.contains("and")) {
            return Tag.AND;
        }
        if (classes.contains("preposition")) {
            return Tag.PREPOSITION;
        }
        if (classes.contains("determiner")) {
            return Tag.DETERMINER;
        }
        if (classes.contains("negation") || classes.contains("adverb")) {
            return Tag.ADVERB;
        }
        return null;
    }

    private Tag open(String w, int i, int last, Tag before) {
        boolean noun = w.indexOf('n') >= 0;
        boolean base = w.indexOf('b') >= 0;
        boolean third = w.indexOf('z') >= 0;
        boolean past = w.indexOf('d') >= 0;
        boolean participle = w.indexOf('p') >= 0;
        boolean ing = w.indexOf('g') >= 0 && text.token(i).lower().endsWith("ing");
        boolean adjective = w.indexOf('j') >= 0;
        switch (before) {
            case TO:
                return base ? Tag.BASE : other(w);
            case AUXILIARY:
                return participle ? Tag.PARTICIPLE : base ? Tag.BASE : ing ? Tag.ING : past ? Tag.PARTICIPLE : other(w);
            case DETERMINER:
                if ((past || third) && says(i) && grammar.is(text.token(i - 1), "pronoun")) {
                    return Tag.FINITE;
                }
                return noun || adjective || participle || ing || past ? Tag.NOUN : third || base ? Tag.FINITE : other(w);
            case PREPOSITION:
                return ing ? Tag.ING : third && !noun || past && !participle ? Tag.FINITE : Tag.NOUN;
            case PRONOUN:
                return third || past || base ? Tag.FINITE : ing ? Tag.ING : participle ? Tag.PARTICIPLE : other(w);
            case CLAUSE:
                return third || past ? Tag.FINITE : base && !noun ? Tag.FINITE : ing ? Tag.ING : participle ? Tag.PARTICIPLE
                        : base && text.token(i - 1).is("who") ? Tag.FINITE : other(w);
            default:
        }
        if (ing) {
            return w.charAt(0) == 'n' || w.charAt(0) == 'j' ? Tag.NOUN : Tag.ING;
        }
        if (past || participle) {
            boolean says = says(i);
            boolean attribute = participle && !says && before != Tag.NOUN && before != Tag.QUOTED && i + 1 < last && next(i, last) == 'n';
            if (attribute || w.charAt(0) == 'j' && before != Tag.NOUN && !says || !past && w.charAt(0) == 'n') {
                return Tag.NOUN;
            }
            boolean apart = participle && !says && before == Tag.MARK && i + 1 < last && grammar.is(text.token(i + 1), "preposition");
            return !past || apart || i + 1 < last && text.token(i + 1).is("by") && !(i + 2 < last && grammar.is(text.token(i + 2), "medium")) ? Tag.PARTICIPLE : Tag.FINITE;
        }
        if (third) {
            return !noun || w.charAt(0) == 'z' && before == Tag.NOUN || (before == Tag.NOUN || before == Tag.MARK && says(i)) && opens(i, last) || before == Tag.QUOTED ? Tag.FINITE : Tag.NOUN;
        }
        if (base) {
            boolean plural = before == Tag.NOUN && i > 0 && (text.token(i - 1).lower().endsWith("s") || text.token(i - 1).is("people"));
            boolean says = w.charAt(0) == 'b' && says(i) && (before == Tag.NOUN || before == Tag.MARK && i > 0);
            return says || !noun && !adjective || plural && (w.charAt(0) == 'b' || opens(i, last)) ? Tag.FINITE : other(w);
        }
        return other(w);
    }

    private static Tag other(String w) {
        char c = w.charAt(0);
        return c == 'r' ? Tag.ADVERB : c == 'i' && w.indexOf('n') < 0 ? Tag.PREPOSITION : Tag.NOUN;
    }

    /** What follows looks like a noun ('n') or something else (' '). */
    private char next(int i, int last) {
        Token t = text.token(i + 1);
        if (!t.isWord() || t.isCapitalised() || grammar.is(t, "preposition") || grammar.is(t, "determiner") || grammar.is(t, "and")
                || grammar.is(t, "auxiliary") || grammar.is(t, "subordinate") || grammar.is(t, "pronoun") || grammar.is(t, "oblique")
                || grammar.is(t, "adverb") || grammar.is(t, "that") || grammar.is(t, "question") || grammar.is(t, "time")) {
            return ' ';
        }
        String w = words.of(t.lower());
        return w.isEmpty() && !t.lower().endsWith("ly") || !w.isEmpty() && w.charAt(0) == 'n' ? 'n' : ' ';
    }

    /** Whether an object or clause begins behind the word, so that it is likelier a verb. */
    private boolean opens(int i, int last) {
        if (i + 1 >= last) {
            return false;
        }
        Token t = text.token(i + 1);
        return quotations.at(i + 1) != null || grammar.is(t, "determiner") || grammar.is(t, "pronoun") || grammar.is(t, "oblique") || t.is("that")
                || t.is("to") || grammar.is(t, "question") || t.isCapitalised() && t.isWord() || grammar.is(t, "adverb") || t.lower().endsWith("ly");
    }

    /** "the man named Smith said": the first of two verbs with one subject is a participle, where it can be one. */
    private void reduce(Tag[] tags, int first) {
        int open = -1;
        for (int k = 0; k < tags.length; k++) {
            switch (tags[k]) {
                case FINITE, AUXILIARY -> {
                    if (open >= 0 && (tags[k - 1] == Tag.NOUN || tags[k - 1] == Tag.ADVERB) && reducible(first + open)) {
                        tags[open] = Tag.PARTICIPLE;
                    }
                    open = tags[k] == Tag.FINITE && k > 0 && tags[k - 1] == Tag.NOUN ? k : -1;
                }
                case CLAUSE, MARK, QUOTED, AND, PRONOUN -> open = -1;
                default -> {
                }
            }
        }
    }

    private boolean reducible(int i) {
        return words.of(text.token(i).lower()).indexOf('p') >= 0 && (!says(i) || grammar.is(text.token(i + 1), "preposition"));
    }

    /** Whether it is a form of a verb that takes a clause as what is said. */
    private boolean says(int i) {
        for (VerbForms.Form f : forms.of(text.token(i).lower())) {
            if (f.entry().takes("clause")) {
                return true;
            }
        }
        return false;
    }
}
