package dev.depesche.facts.position;

import dev.depesche.text.Sentence;
import dev.depesche.text.Span;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.List;
import java.util.function.Predicate;

/** One sentence of a language told by word order, with what each word is there. */
final class PlainSentence {

    private final Text text;
    private final Quotations quotations;
    private final Grammar grammar;
    private final PlainTagger.Tag[] tags;
    private final Predicate<String> uncommon;
    private final int first;
    private final int end;

    PlainSentence(Text text, Sentence sentence, Quotations quotations, Grammar grammar, PlainTagger tagger) {
        this.text = text;
        this.quotations = quotations;
        this.grammar = grammar;
        this.first = sentence.first();
        this.tags = tagger.tag(sentence);
        this.uncommon = tagger::uncommon;
        int e = sentence.last();
        while (e > first && quotations.at(e - 1) == null && !text.token(e - 1).isWord() && !text.token(e - 1).isNumber()) {
            e--;
        }
        this.end = e;
    }

    Text text() {
        return text;
    }

    Quotations quotations() {
        return quotations;
    }

    /** The first token. */
    int first() {
        return first;
    }

    /** One past the last word. */
    int end() {
        return end;
    }

    Token token(int i) {
        return text.token(i);
    }

    /** What the word is; {@link PlainTagger.Tag#MARK} outside the sentence. */
    PlainTagger.Tag tag(int i) {
        return i < first || i >= first + tags.length ? PlainTagger.Tag.MARK : tags[i - first];
    }

    boolean hidden(int i) {
        return quotations.at(i) != null;
    }

    boolean is(int i, String wordClass) {
        return i >= first && i < end && !hidden(i) && grammar.is(text.token(i), wordClass);
    }

    /** Whether the word or mark stands there; a comma within a number is none. */
    boolean at(int i, String word) {
        return i >= first && i < text.size() && text.token(i).is(word) && !(word.equals(",") && inNumber(i));
    }

    /** Whether the word is no common one, so that its capital makes it a name. */
    boolean name(int i) {
        return token(i).isWord() && tag(i) == PlainTagger.Tag.NOUN && uncommon.test(token(i).lower());
    }

    /** Whether the sentence ends with a question mark, outside of quotations. */
    boolean question() {
        return end < text.size() && text.token(end).is("?") && quotations.at(end) == null;
    }

    /** Whether one of the words from one token to another is a name, a noun for people and bodies, or points to a person. */
    boolean canSpeak(int from, int to) {
        for (int i = from; i < to; i++) {
            if (grammar.canSpeak(text.token(i)) || is(i, "personal") || token(i).isCapitalised() && i > first && name(i)) {
                return true;
            }
        }
        return name(from) && token(from).isCapitalised();
    }

    /** Whether the head of the phrase is somebody: a name, a pronoun of a person, or a noun for people and bodies. */
    boolean somebody(Span phrase) {
        int head = -1;
        for (int i = text.tokenAt(phrase.begin()); i < text.size() && text.token(i).begin() < phrase.end(); i++) {
            PlainTagger.Tag t = tag(i);
            if (head >= 0 && (t == PlainTagger.Tag.PREPOSITION || t == PlainTagger.Tag.MARK || t == PlainTagger.Tag.CLAUSE || t == PlainTagger.Tag.PARTICIPLE
                    || t == PlainTagger.Tag.ING)) {
                break;
            }
            boolean word = token(i).isWord() && !token(i).is("'s") && !token(i).is("’s");
            head = word ? i : head;
        }
        return head < 0 || is(head, "personal") || is(head, "relative") && token(head).is("who") || is(head, "pronoun") && !token(head).is("it")
                || token(head).isCapitalised() && (head > first || name(head)) || grammar.speaker(token(head).lower());
    }

    /** Whether "not" or "never" stands a few words before. */
    boolean negated(int i) {
        for (int k = Math.max(first, i - 3); k < i; k++) {
            if (is(k, "negation")) {
                return true;
            }
        }
        return false;
    }

    private boolean inNumber(int i) {
        return i > first && i + 1 < text.size() && text.token(i - 1).isNumber() && text.token(i + 1).isNumber() && !text.token(i + 1).spaceBefore();
    }

    int words(List<Span> content) {
        int n = 0;
        for (Span span : content) {
            n += text.words(span);
        }
        return n;
    }

    /** Adds the words from one token to another without marks at their ends; a quotation that goes on into the next sentences goes along. */
    void add(List<Span> out, int from, int to) {
        int b = from;
        int e = to;
        while (b < e && mark(b)) {
            b++;
        }
        while (e > b && mark(e - 1)) {
            e--;
        }
        if (b < e) {
            Quotation q = e == end ? quotations.at(e - 1) : null;
            boolean beyond = q != null && q.last() > end + 1 && q.first() >= b;
            out.add(beyond ? new Span(text.token(b).begin(), q.inner().end()) : text.span(b, e));
        }
    }

    private boolean mark(int i) {
        Token t = text.token(i);
        return !t.isWord() && !t.isNumber() && quotations.at(i) == null && ",;:.–—-!?".contains(t.text());
    }
}
