package dev.depesche.facts.position;

import dev.depesche.facts.position.PlainTagger.Tag;
import dev.depesche.text.Span;
import dev.depesche.text.Token;

/** Finds who stands before or behind a verb. */
final class PlainSubjects {

    private final PlainSentence s;
    private final VerbForms forms;

    PlainSubjects(PlainSentence s, VerbForms forms) {
        this.s = s;
        this.forms = forms;
    }

    boolean passive(int v) {
        int k = v - 1;
        while (s.is(k, "adverb") || s.at(k, "not") || s.at(k, "n't")) {
            k--;
        }
        return s.is(k, "be");
    }

    /** The auxiliary or "to" that a verb form hangs on, adverbs passed over; the token before it where none does. */
    int verbBefore(int v) {
        int k = v - 1;
        while (k > s.first() && s.tag(k) == Tag.ADVERB) {
            k--;
        }
        return k;
    }

    /** The finite verb before a participle: whoever is its subject is the participle's too; -1 where there is none. */
    int governor(int v) {
        for (int k = v - 1; k >= s.first(); k--) {
            if (s.tag(k) == Tag.FINITE || s.tag(k) == Tag.AUXILIARY && !s.is(k + 1, "auxiliary")) {
                int a = k;
                while (a > s.first() && s.tag(a - 1) == Tag.AUXILIARY) {
                    a--;
                }
                return a;
            }
        }
        return -1;
    }

    /** The finite verb of the main clause before a participle behind a comma: "X came close to saying that Y had gone, adding …"; -1 where there is none. */
    int mainVerb(int v) {
        boolean open = false;
        int main = -1;
        for (int k = s.first(); k < v; k++) {
            Tag tag = s.tag(k);
            boolean verb = tag == Tag.FINITE || tag == Tag.AUXILIARY;
            main = verb && !open && main < 0 ? k : s.at(k, "but") || s.at(k, ";") ? -1 : main;
            open = tag == Tag.CLAUSE || open && !verb;
        }
        return main >= 0 ? main : governor(v);
    }

    /** Whether the words that begin here can hardly be a speaker: a phrase behind a preposition, or the writer and the reader themselves. */
    boolean doubtful(int i) {
        boolean phrase = s.tag(i) == Tag.PREPOSITION && !(s.at(i, "about") && i + 1 < s.end()) || s.at(i, "but") || s.tag(i) == Tag.CLAUSE && !s.is(i, "relative");
        return phrase || s.at(i, "i") || s.at(i, "you") || s.at(i, "we");
    }

    /** Whether the adjective tells the state of a subject: "is confident", "remained, he said, skeptical". */
    boolean state(int adjective) {
        int k = adjective - 1;
        while (k > s.first() && (s.tag(k) == Tag.ADVERB || s.is(k, "adverb") || s.at(k, "very") || s.at(k, "so") || s.at(k, "more") || s.at(k, "increasingly"))) {
            k--;
        }
        return s.is(k, "be") || s.is(k, "remain");
    }

    /** The subject of the verb at {@code v}, a participle's from the finite verb it hangs on; null where none is found. */
    Span of(int v) {
        int verb = s.tag(v) == Tag.ING && !s.is(verbBefore(v), "be") ? governor(v) : s.at(verbBefore(v), "to") ? governor(v) : v;
        int e = verb < 0 ? -1 : subjectEnd(verb);
        int b = e < 0 ? -1 : subjectBegin(e);
        return b >= 0 && b < e ? s.text().span(b, e) : null;
    }

    /** "…,” said X": the verb follows what is said, and a name follows the verb. */
    boolean inverted(int v, int after) {
        boolean quoted = v > 0 && (s.quotations().at(v - 1) != null || s.at(v - 1, ",") && v > 1 && s.quotations().at(v - 2) != null);
        int e = after < s.end() ? nameEnd(after) : after;
        boolean closed = e >= s.end() || s.at(e, ",") || s.is(e, "time") || s.is(e, "preposition");
        boolean named = after < s.end() && e > after && !s.at(after, "that") && !s.is(after, "oblique") && !s.is(after, "time")
                && !(after + 1 < s.end() && s.is(after, "determiner") && s.is(after + 1, "time"));
        boolean own = e < s.end() && (s.tag(e) == Tag.AUXILIARY || s.tag(e) == Tag.FINITE);
        return named && (quoted && !own || s.at(v - 1, ",") && closed && said(v - 1));
    }

    /** Whether a main clause stands before the comma, which can be what is said. */
    boolean said(int comma) {
        boolean open = false;
        for (int k = s.first(); k < comma; k++) {
            switch (s.tag(k)) {
                case CLAUSE -> open = true;
                case MARK -> open = false;
                case FINITE, AUXILIARY -> {
                    if (!open) {
                        return true;
                    }
                    open = false;
                }
                default -> {
                }
            }
        }
        return false;
    }

    /** One past the name that begins here; appositions stay out. */
    int nameEnd(int i) {
        int k = i;
        boolean capital = false;
        while (k < s.end() && !s.hidden(k)) {
            Token t = s.token(k);
            if (!t.isWord() && !t.is("-") && !t.is("/")) {
                break;
            }
            if (k > i && (s.is(k, "preposition") && !s.is(k, "attribute") || s.is(k, "and") && !s.at(k, "and") || s.is(k, "auxiliary")
                    || s.is(k, "subordinate") || s.is(k, "time") || s.at(k, "that") || s.at(k, "who"))) {
                break;
            }
            capital |= t.isCapitalised();
            k++;
        }
        return s.is(i, "personal") || s.is(i, "pronoun") ? i + 1 : capital || s.is(i, "determiner") ? k : i;
    }

    /** One past the subject before the verb: adverbs, auxiliaries and an apposition passed over; -1 where none stands there. */
    int subjectEnd(int v) {
        int k = v;
        while (k > s.first() && (s.is(k - 1, "adverb") || s.is(k - 1, "time") && k - 1 > s.first() || s.at(k - 1, "last") || s.at(k - 1, "this")
                || s.at(k - 1, "on") && k < v || s.tag(k - 1) == Tag.AUXILIARY || s.tag(k - 1) == Tag.ADVERB
                || s.tag(k - 1) == Tag.TO && s.tag(k) == Tag.BASE)) {
            k--;
        }
        if (k > s.first() && s.at(k - 1, ")")) {
            k = beforeParenthesis(k);
        }
        if (k > s.first() && s.at(k - 1, ",") && !s.hidden(k - 1)) {
            int comma = k - 2;
            while (comma > s.first() && (!s.at(comma, ",") || s.hidden(comma)) && s.quotations().at(comma) == null) {
                comma--;
            }
            if (comma > s.first() && s.at(comma, ",") && s.quotations().at(comma) == null && k - comma < 30 && apposition(comma + 1, k - 1)) {
                comma = further(comma, k - 1);
                return comma > s.first() && s.at(comma - 1, ")") ? beforeParenthesis(comma) : comma;
            }
            return -1;
        }
        return k;
    }

    /** Past more pieces of the same apposition: "Stone, 29, of Huntsville, Ala., said". */
    private int further(int comma, int end) {
        int c = comma;
        int e = end;
        for (int k = comma - 1; k > s.first() && k > c - 8; k--) {
            if (s.at(k, ",") && !s.hidden(k)) {
                boolean piece = s.token(k + 1).isNumber() || s.at(k + 1, "of") || e - c <= 3 && (s.at(k + 1, "a") || s.at(k + 1, "the"));
                if (!piece) {
                    return c;
                }
                e = c;
                c = k;
            } else if (s.hidden(k) || s.tag(k) == Tag.FINITE || s.tag(k) == Tag.AUXILIARY || s.tag(k) == Tag.CLAUSE) {
                return c;
            }
        }
        return c;
    }

    /** Where the subject that ends there begins; {@code end} itself where none does. */
    int subjectBegin(int end) {
        int b = end;
        while (b > s.first() && end - b < 25) {
            int k = b - 1;
            Token t = s.token(k);
            Tag tag = s.tag(k);
            if (tag == Tag.PRONOUN) {
                return b == end ? k : b;
            }
            if (tag == Tag.CLAUSE) {
                return b == end && s.is(k, "relative") ? k : b;
            }
            boolean reduced = (tag == Tag.PARTICIPLE || tag == Tag.ING) && k > s.first() && s.tag(k - 1) == Tag.NOUN;
            boolean joined = s.at(k, "and") && k > s.first() && b < end && s.tag(k - 1) == Tag.NOUN && !s.is(b, "personal");
            boolean phrase = tag == Tag.NOUN || tag == Tag.DETERMINER || tag == Tag.PREPOSITION
                    || tag == Tag.ADVERB && b < end && !s.is(k, "time") || tag == Tag.ING && b < end && s.tag(b) == Tag.NOUN;
            if (!phrase && !reduced && !joined || s.at(k, "but") || !t.isWord() && !t.isNumber() && tag == Tag.MARK) {
                break;
            }
            b = k;
        }
        return trimmed(b, end);
    }

    /** Without what stands before the noun phrase: adverbs, "and", times, and a phrase behind a preposition ("In 2009 the party"). */
    private int trimmed(int begin, int end) {
        int b = begin;
        while (b < end && (s.is(b, "adverb") || s.tag(b) == Tag.ADVERB || s.at(b, "and") || s.is(b, "time"))) {
            b++;
        }
        if (b + 1 < end && s.tag(b) == Tag.PREPOSITION && s.is(b, "subordinate")) {
            return b + 1;
        }
        if (b < end && s.tag(b) == Tag.PREPOSITION && !s.at(b, "of")) {
            for (int k = b + 2; k < end; k++) {
                boolean starts = s.tag(k) == Tag.DETERMINER && !s.at(k, "'s") && !s.at(k, "’s") && s.tag(k - 1) == Tag.NOUN
                        || s.token(k).isCapitalised() && s.tag(k) == Tag.NOUN && !s.token(k - 1).isCapitalised() && s.tag(k - 1) == Tag.NOUN;
                if (starts) {
                    return k;
                }
            }
        }
        return b;
    }

    /** The sentence's first phrase: whom a participle ("…, adding that") belongs to. */
    Span sentenceSubject(int v) {
        for (int i = s.first(); i < v; i++) {
            if (s.hidden(i) || !s.token(i).isWord() || s.is(i, "preposition") || s.is(i, "adverb")) {
                continue;
            }
            int e = Math.min(nameEnd(i), v);
            for (int k = i + 1; k < e; k++) {
                if (!s.token(k).isCapitalised() && (s.token(k).lower().endsWith("ed") || !forms.of(s.token(k).lower()).isEmpty())) {
                    e = k;
                }
            }
            return e > i ? s.text().span(i, e) : null;
        }
        return null;
    }

    private int beforeParenthesis(int k) {
        int open = k - 1;
        while (open > s.first() && !s.at(open, "(")) {
            open--;
        }
        return open > s.first() ? open : k;
    }

    /** Whether what stands between two commas tells who somebody is, rather than being a clause of its own. */
    private boolean apposition(int from, int to) {
        if (s.is(from, "relative") || s.is(from, "determiner") || s.token(from).isNumber() || s.at(from, "of")) {
            return true;
        }
        for (int k = from; k < to; k++) {
            if (s.is(k, "auxiliary") || s.is(k, "personal")) {
                return false;
            }
        }
        return true;
    }
}
