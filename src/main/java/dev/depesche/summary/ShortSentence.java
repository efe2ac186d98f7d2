package dev.depesche.summary;

import dev.depesche.facts.Facts;
import dev.depesche.facts.Mention;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Passage;
import dev.depesche.text.Reading;
import dev.depesche.text.Sentence;
import dev.depesche.text.Span;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.List;

/** One sentence with what is left out of it so far: its parts, what its words can be, and what the rest reads like. */
class ShortSentence {

    final NewsText news;
    final Facts facts;
    final WordClasses classes;
    final Text text;
    final Sentence sentence;
    final boolean inTitle;
    final boolean[] out;
    final List<int[]> parts = new ArrayList<>();
    /** Where the subject follows the verb; null where the sentence is told as it stands. */
    Inversion.Order inverted;
    /** Whether what stood before the verb of the main clause was left out, so that the verb opens what is left. */
    boolean bare;
    /** Whether phrases of the main clause were left out. */
    boolean trimmed;
    /** Whether a clause was left out that its noun needs. */
    boolean needed;

    /** What is lost with what was left out of an English sentence: 0 is nothing, 1 much. */
    double cost;

    final Headlinese headlinese;

    ShortSentence(NewsText news, Facts facts, WordClasses classes, Headlinese headlinese, Text text, Sentence sentence) {
        this.headlinese = headlinese;
        this.news = news;
        this.facts = facts;
        this.classes = classes;
        this.text = text;
        this.sentence = sentence;
        this.inTitle = text == news.title();
        out = new boolean[sentence.last() - sentence.first()];
    }

    Token token(int i) {
        return text.token(i);
    }

    boolean gone(int i) {
        return out[i - sentence.first()];
    }

    void leave(int first, int last) {
        for (int i = first; i < last; i++) {
            out[i - sentence.first()] = true;
        }
    }

    /** Cuts what is left into parts at commas, semicolons and dashes outside quotations. */
    void cut() {
        int begin = sentence.first();
        boolean quoted = false;
        for (int i = sentence.first(); i < sentence.last(); i++) {
            Token t = token(i);
            if (t.text().length() == 1 && "„“”\"«»".contains(t.text())) {
                quoted = t.is("„") || !quoted && !t.is("“") || t.is("“") && !quoted;
            }
            begin = gone(i) && begin == i ? i + 1 : begin;
            if (!german() && !quoted && i > begin && (t.is("”") || t.is("\"")) && token(i - 1).is(",")) {
                parts.add(new int[] {begin, i + 1});
                begin = i + 1;
            }
            boolean mark = !quoted && !gone(i) && (t.is(",") && !(i + 1 < sentence.last() && token(i + 1).isNumber() && !token(i + 1).spaceBefore())
                    || t.is(";") || t.spaceBefore() && (t.is("–") || t.is("—") || t.is("-")));
            if (mark) {
                parts.add(new int[] {begin, i});
                begin = i + 1;
            }
        }
        parts.add(new int[] {begin, sentence.last()});
    }

    /** One past the first clause, the clauses left out behind it not counted. */
    int clause() {
        int last = parts.get(0)[1];
        for (int p = 1; p < parts.size() && (last <= start() || last < sentence.last() && gone(last)); p++) {
            last = parts.get(p)[1];
        }
        return last;
    }

    /** The first token that is left. */
    int start() {
        int k = sentence.first();
        while (k < sentence.last() - 1 && gone(k)) {
            k++;
        }
        return k;
    }

    /** Whether a run of tokens can go without a change of what is said: no doubt, condition or content clause in it, no half of a pair of marks. */
    boolean free(int first, int last) {
        for (int k = first; k < last; k++) {
            if (!gone(k) && classes.is(token(k), "doubt")) {
                return false;
            }
        }
        return unconditioned(first, last);
    }

    /** Whether no condition stands in the range, and no half of a pair of marks. */
    boolean unconditioned(int first, int last) {
        for (int k = first; k < last; k++) {
            if (!gone(k) && classes.is(token(k), "condition")) {
                return false;
            }
        }
        return balanced(first, last);
    }

    /** Whether the range holds no half of a pair of quotation marks. */
    boolean balanced(int first, int last) {
        int quotes = 0;
        for (int k = first; k < last; k++) {
            quotes += token(k).text().length() == 1 && "„“”\"«»".contains(token(k).text()) ? 1 : 0;
        }
        return quotes % 2 == 0;
    }

    int head(int[] part) {
        int k = part[0];
        while (k < part[1] && gone(k)) {
            k++;
        }
        return k;
    }

    /** Whether an English finite verb stands before this token: else the sentence's own verb is still to come. */
    boolean verbBefore(int last) {
        for (int k = sentence.first() + 1; k < last; k++) {
            if (!gone(k) && !token(k).isCapitalised() && headlinese.verb(token(k).lower())) {
                return true;
            }
        }
        return false;
    }

    boolean finiteIn(int[] part) {
        for (int k = part[0]; k < part[1]; k++) {
            if (!token(k).isCapitalised() && token(k).text().length() > 2 && finite(token(k))
                    && news.language().morphology().readings(token(k).text()).stream().noneMatch(r -> r.has("INF"))) {
                return true;
            }
        }
        return false;
    }

    boolean german() {
        return news.language().code().equals("de");
    }

    /** Whether a German clause ends in its finite verb, as a relative clause does and a list does not. */
    boolean verbLast(int[] part) {
        for (int k = part[1] - 1; k >= Math.max(part[0] + 1, part[1] - 3); k--) {
            if (token(k).isWord()) {
                return !token(k).isCapitalised() && finite(token(k));
            }
        }
        return false;
    }

    /** Whether a number stands here, in figures or as a word. */
    boolean number(int i) {
        return token(i).isNumber() || news.language().morphology().readings(token(i).text()).stream().anyMatch(r -> r.tag().startsWith("ZAL"));
    }

    /** Whether a word can be a finite verb; a number ("sieben", "achten") is none. */
    boolean finite(Token t) {
        boolean finite = false;
        for (Reading r : news.language().morphology().readings(t.text())) {
            if (r.tag().startsWith("ZAL")) {
                return false;
            }
            finite |= r.isFinite();
        }
        return finite;
    }

    /** Whether a German infinitive with its particle stands in a part. */
    boolean infinitive(int[] part) {
        for (int k = part[0]; k < part[1]; k++) {
            boolean zu = token(k).is("zu") && k + 1 < part[1] && news.language().morphology().readings(token(k + 1).text()).stream().anyMatch(r -> r.has("INF"));
            if (zu || news.language().morphology().readings(token(k).text()).stream().anyMatch(r -> r.has("EIZ"))) {
                return true;
            }
        }
        return false;
    }

    int end() {
        int e = sentence.last();
        while (e > sentence.first() && !token(e - 1).isWord() && !token(e - 1).isNumber() && !token(e - 1).is("“") && !token(e - 1).is("”") && !token(e - 1).is("%") && !closes(e - 1)) {
            e--;
        }
        return e;
    }

    /** Whether a straight quotation mark stands here that ends a quotation, as the second of a pair does. */
    private boolean closes(int i) {
        int marks = 0;
        for (int k = sentence.first(); token(i).is("\"") && k <= i; k++) {
            marks += token(k).is("\"") ? 1 : 0;
        }
        return marks > 0 && marks % 2 == 0;
    }

    boolean named(int first, int last) {
        Span span = text.span(first, last);
        return facts.actors().stream().anyMatch(a -> a.mentions().stream().anyMatch(m -> m.inTitle() == inTitle && span.overlaps(new Span(m.begin(), m.end()))))
                || facts.places().stream().anyMatch(a -> a.mentions().stream().anyMatch(m -> m.inTitle() == inTitle && span.overlaps(new Span(m.begin(), m.end()))));
    }

    /** Whether a main actor is named in this range. */
    boolean main(int first, int last) {
        Span span = text.span(first, last);
        return facts.actors().stream().anyMatch(a -> a.main() && a.mentions().stream().anyMatch(m -> m.inTitle() == inTitle && span.overlaps(new Span(m.begin(), m.end()))));
    }

    boolean moment(int i) {
        return facts.dates().stream().anyMatch(m -> m.inTitle() == inTitle && m.begin() <= token(i).begin() && token(i).begin() < m.end());
    }

    /** Whether a German part holds a finite verb, so that it can stand alone. */
    boolean whole(int[] part) {
        for (int k = inverted != null && part == parts.get(0) ? inverted.verb() : head(part) + 1; k < part[1]; k++) {
            if (!token(k).isCapitalised() && finite(token(k))) {
                return !auxiliary(token(k)) || closes(k + 1, part[1]);
            }
        }
        return false;
    }

    boolean auxiliary(Token t) {
        return news.language().morphology().readings(t.text()).stream().anyMatch(r -> r.has("AUX") || r.has("MOD"));
    }

    /** Whether the participle or infinitive that an auxiliary needs stands in this range, or an adjective or noun does for it. */
    boolean closes(int first, int last) {
        for (int k = first; k < last; k++) {
            if (!token(k).isCapitalised() && news.language().morphology().readings(token(k).text()).stream().anyMatch(r -> r.has("PA2") || r.has("INF") || r.tag().startsWith("PA2:PRD"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is left says the same: no word of doubt is lost from a main clause, no pronoun stands for nobody, no quotation is broken. */
    boolean stands() {
        int quotes = 0;
        boolean first = true;
        for (int i = sentence.first(); i < sentence.last(); i++) {
            if (gone(i)) {
                continue;
            }
            if (first && (classes.is(token(i), "pronoun") || classes.is(token(i), "anaphora") && !classes.is(token(i), "article")
                    || classes.is(token(i), "subordinate") || classes.is(token(i), "condition"))) {
                return false;
            }
            first = false;
            boolean own = token(i).is("those") && i + 1 < sentence.last() && (classes.is(token(i + 1), "relative") || classes.is(token(i + 1), "adjunct"));
            if (!own && classes.is(token(i), "demonstrative") && !quoted(i) && !moment(i) && !(i + 1 < sentence.last() && moment(i + 1))) {
                return false;
            }
            quotes += "„“”\"«»".contains(token(i).text()) ? 1 : 0;
            if (classes.is(token(i), "first-person") && !quoted(i)) {
                return false;
            }
        }
        return quotes % 2 == 0 && !token(sentence.last() - 1).is("?");
    }

    /** Whether a German auxiliary of the main clause is left and all participles and infinitives behind it are gone: "hat Anna Berg [… geehrt]". */
    boolean unclosed() {
        GermanPhrases words = new GermanPhrases(this);
        int verb = -1;
        boolean lost = false;
        for (int k = start() + 1; k < sentence.last(); k++) {
            boolean verbal = words.verbal(k) && !words.adjective(k);
            if (verb < 0 && !gone(k) && !token(k).isCapitalised() && token(k).text().length() > 2 && finite(token(k)) && !words.preposition(k)) {
                verb = k;
                if (!auxiliary(token(k))) {
                    return false;
                }
            } else if (verb >= 0 && verbal && !gone(k)) {
                return false;
            }
            lost |= verb >= 0 && verbal && gone(k);
        }
        return lost && news.language().morphology().readings(token(verb).text()).stream().noneMatch(r -> r.lemma().equals("sein"));
    }

    boolean quoted(int i) {
        for (int k = i - 1; k >= sentence.first(); k--) {
            if ("„\"«“".contains(token(k).text())) {
                return true;
            }
        }
        return false;
    }

    /** What is left, as a line. */
    Shortened render() {
        return new Rendering(this).render();
    }

    /** Whether a word of negation or doubt is among those left out of what is not a dependent clause. */
    boolean lost() {
        for (int i = sentence.first(); i < sentence.last(); i++) {
            if (gone(i) && classes.is(token(i), "doubt")) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param lost    whether a word of negation or doubt was left out with a clause
     * @param trimmed whether phrases of the main clause were left out
     * @param cost    what is lost with what was left out of an English sentence: 0 is nothing, 1 much
     */
    record Shortened(String text, List<Passage> from, boolean lost, boolean trimmed, double cost) {

        /** Whether its first words, which stand in the body, are an actor's name. */
        boolean opensWithName(Facts facts) {
            int begin = from.get(0).begin();
            return facts.actors().stream().anyMatch(a -> a.mentions().stream().anyMatch(m -> !m.inTitle() && m.begin() == begin && m.kind() == Mention.Kind.NAME));
        }
    }
}
