package dev.depesche.facts.position;

import dev.depesche.facts.Position;
import dev.depesche.facts.Stance;
import dev.depesche.text.Sentence;
import dev.depesche.text.Span;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Frames of saying in a language that tells them by word order alone, as English does: who stands before the verb, what behind it.
 *
 * <p>One instance for one sentence.
 */
final class PlainFrames {

    private final Text text;
    private final Quotations quotations;
    private final Grammar grammar;
    private final VerbForms forms;
    private final int first;
    private final int end;
    private Span lastSpeaker;

    PlainFrames(Text text, Sentence sentence, Quotations quotations, Grammar grammar, VerbForms forms) {
        this.text = text;
        this.quotations = quotations;
        this.grammar = grammar;
        this.forms = forms;
        this.first = sentence.first();
        int e = sentence.last();
        while (e > first && quotations.at(e - 1) == null && !text.token(e - 1).isWord() && !text.token(e - 1).isNumber()) {
            e--;
        }
        this.end = e;
    }

    /** All frames of the sentence; the reading goes from left to right, so that "and added" finds its speaker. */
    List<Candidate> find(Reporting reporting) {
        List<Candidate> out = new ArrayList<>();
        for (int i = first; i < end; i++) {
            if (hidden(i) || !text.token(i).isWord()) {
                continue;
            }
            Candidate c = according(i, reporting);
            if (c == null) {
                for (VerbForms.Form f : forms.of(text.token(i).lower())) {
                    c = stands(f, i) ? verb(f, i) : null;
                    if (c != null) {
                        break;
                    }
                }
            }
            c = c == null ? noun(i, reporting) : c;
            if (c != null) {
                out.add(c);
                if (c.speaker() != null) {
                    lastSpeaker = c.speaker();
                }
            }
        }
        return out;
    }

    private boolean hidden(int i) {
        return quotations.at(i) != null;
    }

    private boolean is(int i, String wordClass) {
        return i >= first && i < end && !hidden(i) && grammar.is(text.token(i), wordClass);
    }

    private boolean at(int i, String word) {
        return i >= first && i < text.size() && text.token(i).is(word);
    }

    private Candidate according(int i, Reporting reporting) {
        if (!at(i, "according") || !at(i + 1, "to")) {
            return null;
        }
        Reporting.Entry e = reporting.get("preposition", "according to");
        int stop = i + 2;
        while (stop < end && !at(stop, ",") && quotations.at(stop) == null) {
            stop++;
        }
        if (stop == i + 2) {
            return null;
        }
        int name = stop;
        if (i == first && stop == end) {
            return null;
        }
        Quotation q = before(i);
        List<Span> content = new ArrayList<>();
        if (q != null && q.words() > 3) {
            content.add(q.inner());
            return new Candidate(text.span(i + 2, name), text.span(i, i + 2), content, Position.Kind.DIRECT, e.stance(), e.id(), 90);
        }
        add(content, clauseBegin(i), i);
        if (i == first || at(stop, ",") && content.isEmpty()) {
            add(content, stop, end);
        }
        return content.isEmpty() ? null
                : new Candidate(text.span(i + 2, name), text.span(i, i + 2), content, Position.Kind.INDIRECT, e.stance(), e.id(), 65);
    }

    /** Whether the form is used as a verb here. */
    private boolean stands(VerbForms.Form f, int i) {
        for (int k = 0; k < f.more().size(); k++) {
            if (!at(i + 1 + k, f.more().get(k))) {
                return false;
            }
        }
        boolean capital = text.token(i).isCapitalised() && i > first && text.token(i - 1).isWord();
        boolean modifier = f.kind() == VerbForms.Kind.PAST && i > first && (text.token(i - 1).isNumber() || at(i + 1, "by"));
        if (capital || modifier) {
            return false;
        }
        boolean determined = is(i - 1, "determiner") || is(i - 1, "possessive") || at(i - 1, "'s") && !is(i - 2, "personal");
        if (determined && !at(i - 1, "that") && !at(i - 1, "this") && !at(i - 1, "many") && !at(i - 1, "some") && !at(i - 1, "others")
                && !at(i - 1, "both") && !at(i - 1, "all")) {
            return false;
        }
        if (f.kind() == VerbForms.Kind.BASE) {
            return subjectBefore(i) && !is(i + 1, "of") && !at(i - 1, "to");
        }
        if (f.kind() == VerbForms.Kind.ING) {
            return at(i - 1, ",") || is(i - 1, "be") || is(i - 1, "adverb") || i > first && text.token(i - 1).lower().endsWith("ly");
        }
        return !(i > first && is(i - 1, "preposition")) && (f.kind() != VerbForms.Kind.PRESENT || subjectBefore(i) || at(i - 1, ","));
    }

    private boolean subjectBefore(int i) {
        int k = i - 1;
        while (is(k, "adverb") || is(k, "auxiliary") || k > first && text.token(k).lower().endsWith("ly") || at(k, "not") || at(k, "n't")) {
            k--;
        }
        if (k >= first && (text.token(k).isNumber() || is(k, "relative"))) {
            return true;
        }
        if (k < first || !text.token(k).isWord()) {
            return quotations.at(k) != null || at(k, ",");
        }
        if (is(k, "and") || is(k, "preposition") || is(k, "subordinate")) {
            return false;
        }
        return is(k, "personal") || is(k, "pronoun") || k < i - 1 || text.token(k).isCapitalised() || text.token(k).lower().endsWith("s");
    }

    private Candidate verb(VerbForms.Form f, int v) {
        int after = v + 1 + f.more().size();
        boolean passive = f.kind() == VerbForms.Kind.PAST && passive(v);
        boolean negated = false;
        for (int k = Math.max(first, v - 3); k < v; k++) {
            negated |= is(k, "negation");
        }
        Span speaker = null;
        int frameBegin = v;
        int frameEnd = after;
        boolean inverted = !passive && f.kind() != VerbForms.Kind.ING && inverted(v, after);
        if (passive) {
            return null;
        } else if (inverted) {
            int e = nameEnd(after);
            speaker = text.span(after, e);
            frameEnd = e;
        } else {
            int s = subjectEnd(v);
            int b = s < 0 ? -1 : subjectBegin(s);
            if (b >= 0 && b < s) {
                speaker = text.span(b, s);
                frameBegin = b;
            } else {
                speaker = lastSpeaker != null ? lastSpeaker : sentenceSubject(v);
            }
        }
        Reporting.Entry e = f.entry();
        Stance stance = Stances.of(e.stance(), negated);
        Span cue = text.span(v, after);
        Quotation q = before(frameBegin);
        if (q != null && e.takes("quote")) {
            List<Span> content = new ArrayList<>();
            content.add(q.inner());
            Quotation next = behind(frameEnd);
            if (next != null) {
                content.add(next.inner());
            }
            return new Candidate(speaker, cue, content, Position.Kind.DIRECT, stance, e.id(), 95);
        }
        int c = skip(f, frameEnd);
        Quotation next = quotationAt(c);
        if (next != null && e.takes("quote") && next.words() > 1) {
            return new Candidate(speaker, cue, List.of(next.inner()), Position.Kind.DIRECT, stance, e.id(), 92);
        }
        List<Span> content = new ArrayList<>();
        boolean closed = frameEnd >= end || at(c, ",") || c >= end;
        if (closed && at(frameBegin - 1, ",") && (e.takes("clause") || e.takes("that"))) {
            add(content, clauseBegin(frameBegin - 1), frameBegin);
            if (at(c, ",") && !verbAhead(c + 1)) {
                add(content, c + 1, clauseEnd(c + 1));
            }
            return content.isEmpty() || words(content) < 3 ? null
                    : new Candidate(speaker, cue, content, Position.Kind.INDIRECT, stance, e.id(), 80);
        }
        return behindVerb(f, e, speaker, cue, stance, c);
    }

    private Candidate behindVerb(VerbForms.Form f, Reporting.Entry e, Span speaker, Span cue, Stance stance, int c) {
        List<Span> content = new ArrayList<>();
        int that = that(c);
        if (that >= 0 && (e.takes("that") || e.takes("clause"))) {
            add(content, that + 1, clauseEnd(that + 1));
            return content.isEmpty() ? null : new Candidate(speaker, cue, content, Position.Kind.INDIRECT, stance, e.id(), 85);
        }
        int to = to(c, f.whom() || e.takes("obj"));
        if (to >= 0 && e.takes("inf")) {
            add(content, f.whom() && to > c ? c : to + 1, clauseEnd(to + 1));
            return content.isEmpty() ? null : new Candidate(speaker, cue, content, Position.Kind.INDIRECT, stance, e.id(), 70);
        }
        for (int k = c; k < Math.min(end, c + 5); k++) {
            if (!hidden(k) && e.preps().contains(text.token(k).lower())) {
                add(content, k + 1, clauseEnd(k + 1));
                return content.isEmpty() ? null : new Candidate(speaker, cue, content, Position.Kind.INDIRECT, stance, e.id(), 50);
            }
        }
        add(content, c, clauseEnd(c));
        if (content.isEmpty() || words(content) < 2) {
            return null;
        }
        if (e.takes("clause") && !e.takes("obj") && words(content) > 3) {
            return new Candidate(speaker, cue, content, Position.Kind.INDIRECT, stance, e.id(), 60);
        }
        return e.takes("obj") || e.takes("as") ? new Candidate(speaker, cue, content, Position.Kind.INDIRECT, stance, e.id(), 52) : null;
    }

    private Candidate noun(int i, Reporting reporting) {
        Reporting.Entry e = reporting.get("noun", "the " + text.token(i).lower());
        if (e == null && text.token(i).lower().endsWith("s")) {
            e = reporting.get("noun", "the " + text.token(i).lower().substring(0, text.token(i).lower().length() - 1));
        }
        boolean that = at(i + 1, "that");
        if (e == null || !that && !at(i + 1, "to")) {
            return null;
        }
        List<Span> content = new ArrayList<>();
        add(content, i + 2, clauseEnd(i + 2));
        Span speaker = null;
        if (at(i - 1, "'s")) {
            int b = subjectBegin(i - 1);
            speaker = b < i - 1 ? text.span(b, i - 1) : null;
        } else if (is(i - 1, "possessive")) {
            speaker = text.token(i - 1).span();
        }
        return content.isEmpty() || speaker == null ? null
                : new Candidate(speaker, text.token(i).span(), content, Position.Kind.INDIRECT, e.stance(), e.id(), 54);
    }

    private boolean passive(int v) {
        int k = v - 1;
        while (is(k, "adverb") || at(k, "not") || at(k, "n't")) {
            k--;
        }
        return is(k, "be");
    }

    /** "…,” said X": the verb follows what is said, and a name follows the verb. */
    private boolean inverted(int v, int after) {
        boolean quoted = v > 0 && (quotations.at(v - 1) != null || at(v - 1, ",") && v > 1 && quotations.at(v - 2) != null);
        int e = after < end ? nameEnd(after) : after;
        boolean closed = e >= end || at(e, ",") || is(e, "time") || is(e, "preposition");
        return (quoted || at(v - 1, ",") && closed && subjectEnd(v) < 0) && after < end && nameEnd(after) > after && !at(after, "that") && !is(after, "oblique");
    }

    /** One past the name that begins here; appositions stay out. */
    private int nameEnd(int i) {
        int k = i;
        boolean capital = false;
        while (k < end && !hidden(k)) {
            Token t = text.token(k);
            if (!t.isWord() && !t.is("-") && !t.is("/")) {
                break;
            }
            if (k > i && (is(k, "preposition") && !is(k, "attribute") || is(k, "and") && !at(k, "and") || is(k, "auxiliary")
                    || is(k, "subordinate") || is(k, "time") || at(k, "that"))) {
                break;
            }
            capital |= t.isCapitalised();
            k++;
        }
        return is(i, "personal") || is(i, "pronoun") ? i + 1 : capital || is(i, "determiner") ? k : i;
    }

    /** One past the subject before the verb: adverbs, auxiliaries and an apposition passed over; -1 where none stands there. */
    private int subjectEnd(int v) {
        int k = v;
        while (k > first && (is(k - 1, "adverb") || is(k - 1, "time") && k - 1 > first || at(k - 1, "last") || at(k - 1, "this") || at(k - 1, "on") && k < v || is(k - 1, "auxiliary") || is(k - 1, "negation") || text.token(k - 1).lower().endsWith("ly"))) {
            k--;
        }
        if (k > first && at(k - 1, ")")) {
            k = beforeParenthesis(k);
        }
        if (k > first && at(k - 1, ",") && !hidden(k - 1)) {
            int comma = k - 2;
            while (comma > first && (!at(comma, ",") || hidden(comma)) && quotations.at(comma) == null) {
                comma--;
            }
            if (comma > first && at(comma, ",") && quotations.at(comma) == null && k - comma < 30 && apposition(comma + 1, k - 1)) {
                return comma > first && at(comma - 1, ")") ? beforeParenthesis(comma) : comma;
            }
            return -1;
        }
        return k;
    }

    private int beforeParenthesis(int k) {
        int open = k - 1;
        while (open > first && !at(open, "(")) {
            open--;
        }
        return open > first ? open : k;
    }

    /** Whether what stands between two commas tells who somebody is, rather than being a clause of its own. */
    private boolean apposition(int from, int to) {
        if (is(from, "relative") || is(from, "determiner") || text.token(from).isNumber() || at(from, "of")) {
            return true;
        }
        for (int k = from; k < to; k++) {
            if (is(k, "auxiliary") || is(k, "personal")) {
                return false;
            }
        }
        return true;
    }

    private int subjectBegin(int s) {
        int b = s;
        while (b > first && s - b < 14) {
            int k = b - 1;
            Token t = text.token(k);
            if (hidden(k) || !t.isWord() && !t.isNumber() && !t.is("-") && !t.is("/") && !t.is("&") && !t.is("$")
                    || is(k, "subordinate") || is(k, "auxiliary") || at(k, "but") || at(k, "or")) {
                break;
            }
            if (is(k, "relative")) {
                return b == s ? k : b;
            }
            if (at(k, "and") && !(k > first && text.token(k - 1).isCapitalised() && text.token(b).isCapitalised())) {
                break;
            }
            b = k;
            if (is(k, "personal")) {
                break;
            }
        }
        while (b < s && (is(b, "adverb") || at(b, "and") || is(b, "time"))) {
            b++;
        }
        return b;
    }

    /** The sentence's first phrase: whom a participle ("…, adding that") belongs to. */
    private Span sentenceSubject(int v) {
        for (int i = first; i < v; i++) {
            if (hidden(i) || !text.token(i).isWord() || is(i, "preposition") || is(i, "adverb")) {
                continue;
            }
            int e = Math.min(nameEnd(i), v);
            for (int k = i + 1; k < e; k++) {
                if (!text.token(k).isCapitalised() && (text.token(k).lower().endsWith("ed") || !forms.of(text.token(k).lower()).isEmpty())) {
                    e = k;
                }
            }
            return e > i ? text.span(i, e) : null;
        }
        return null;
    }

    /** The quotation that ends right before the frame. */
    private Quotation before(int begin) {
        int k = begin - 1;
        while (k >= 0 && text.token(k).is(",")) {
            k--;
        }
        Quotation q = quotations.at(k);
        boolean own = q != null && (q.last() > first + 1 || !text.token(first).isCapitalised() && q.last() == first);
        return own && q.words() > 1 && q.last() == k + 1 ? q : null;
    }

    /** The quotation that goes on behind the frame: parted by a comma or colon, or at the begin of the next sentence of the paragraph. */
    private Quotation behind(int frameEnd) {
        int paragraph = text.sentenceOf(frameEnd - 1).paragraph();
        for (int k = frameEnd; k < Math.min(text.size(), end + 3); k++) {
            Quotation q = quotations.at(k);
            if (q == null) {
                if (k > end && text.token(k).isWord()) {
                    return null;
                }
                continue;
            }
            boolean parted = k >= end || text.token(k - 1).is(",") || text.token(k - 1).is(":");
            if (parted && q.first() == k && text.sentenceOf(k).paragraph() == paragraph) {
                return q;
            }
            k = q.last() - 1;
        }
        return null;
    }

    private Quotation quotationAt(int c) {
        for (int k = c; k < Math.min(text.size(), c + 3); k++) {
            Quotation q = quotations.at(k);
            if (q != null) {
                return q.first() == k ? q : null;
            }
            if (text.token(k).isWord()) {
                return null;
            }
        }
        return null;
    }

    /** Past time, place and the one spoken to: "told reporters on Monday in a statement" … */
    private int skip(VerbForms.Form f, int from) {
        int c = from;
        if (f.whom() && c < end && !at(c, "that") && !hidden(c)) {
            int e = is(c, "oblique") || is(c, "personal") ? c + 1 : nameEnd(c);
            if (e == c && text.token(c).lower().endsWith("s")) {
                e = c + 1;
            }
            c = e;
        }
        for (int guard = 0; guard < 4 && c < end; guard++) {
            if (is(c, "time") || is(c, "adverb") && !at(c, "only")) {
                c++;
            } else if ((at(c, "on") || at(c, "in") || at(c, "at") || at(c, "during") || at(c, "to") && !at(c + 1, "be")) && phrase(c + 1) > c + 1) {
                c = phrase(c + 1);
            } else {
                break;
            }
        }
        return c;
    }

    /** One past a short phrase behind a preposition that tells time, place or medium; {@code i} itself where it is none. */
    private int phrase(int i) {
        if (is(i, "time")) {
            return i + 1;
        }
        int k = i;
        while (k < end && k < i + 5 && !hidden(k) && text.token(k).isWord()) {
            if (is(k, "medium")) {
                return k + 1;
            }
            k++;
        }
        return i;
    }

    private int that(int c) {
        for (int k = c; k < Math.min(end, c + 7); k++) {
            if (hidden(k) || at(k, ",") && k > c) {
                return -1;
            }
            if (at(k, "that") || at(k, "whether") || k == c && (is(k, "question") || at(k, "if"))) {
                return at(k, "that") || at(k, "whether") || at(k, "if") ? k : k - 1;
            }
        }
        return -1;
    }

    private int to(int c, boolean objectBetween) {
        for (int k = c; k < Math.min(end, objectBetween ? c + 7 : c + 1); k++) {
            if (hidden(k) || at(k, ",")) {
                return -1;
            }
            if (at(k, "to")) {
                return k;
            }
        }
        return -1;
    }

    /** Where the clause that stands before {@code i} begins: the sentence's begin, or behind a quotation or semicolon. */
    private int clauseBegin(int i) {
        for (int k = i - 1; k >= first; k--) {
            if (at(k, ";") && !hidden(k)) {
                return k + 1;
            }
        }
        return first;
    }

    /** One past the clause that begins here: the sentence's end, or where the next frame begins. */
    private int clauseEnd(int from) {
        for (int k = from; k < end; k++) {
            if (hidden(k)) {
                continue;
            }
            if (at(k, ";") || (at(k, ",") || at(k, "and") || at(k, "but")) && k > from && verbAhead(k + 1)) {
                return k;
            }
        }
        return end;
    }

    /** Whether a verb of saying stands right here: "and added", ", saying", "but he said". */
    private boolean verbAhead(int k) {
        for (int i = k; i < Math.min(end, k + 4); i++) {
            if (hidden(i) || at(i, ",")) {
                return false;
            }
            for (VerbForms.Form f : forms.of(text.token(i).lower())) {
                boolean strong = f.entry().takes("clause") && (f.kind() == VerbForms.Kind.PAST || f.kind() == VerbForms.Kind.ING);
                if (strong && (i == k || is(i - 1, "personal") || text.token(i - 1).isCapitalised() || is(k, "and"))) {
                    return true;
                }
            }
        }
        return false;
    }

    private int words(List<Span> content) {
        int n = 0;
        for (Span s : content) {
            for (int i = text.tokenAt(s.begin()); i < text.size() && text.token(i).begin() < s.end(); i++) {
                n += text.token(i).isWord() ? 1 : 0;
            }
        }
        return n;
    }

    private void add(List<Span> out, int from, int to) {
        int b = from;
        int e = to;
        while (b < e && mark(b)) {
            b++;
        }
        while (e > b && mark(e - 1)) {
            e--;
        }
        if (b < e) {
            out.add(text.span(b, e));
        }
    }

    private boolean mark(int i) {
        Token t = text.token(i);
        return !t.isWord() && !t.isNumber() && quotations.at(i) == null && ",;:.–—-!?".contains(t.text());
    }
}
