package dev.depesche.facts.position;

import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts spans of content out of a sentence: without marks at their ends. */
final class Contents {

    private final Clauses clauses;

    Contents(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The words from one token to another, {@code last} exclusive; null where there are none. */
    Span span(int first, int last) {
        int b = first;
        int e = last;
        while (b < e && trimmable(b)) {
            b++;
        }
        while (e > b && trimmable(e - 1)) {
            e--;
        }
        if (b >= e) {
            return null;
        }
        return b >= e ? null : clauses.text().span(b, e);
    }

    private boolean trimmable(int i) {
        return !clauses.token(i).isWord() && !clauses.token(i).isNumber()
                && ",;:.–—-!?…“”\"„»«".contains(clauses.token(i).text());
    }

    /**
     * One past the last word of what begins in this segment: the sentence's end, or where its main clause goes on
     * ("…, und kündigte an") or a semicolon parts it.
     */
    int end(int segment) {
        return end(segment, false);
    }

    /** The same; where the frame still awaits its verb, what begins with one goes on with the frame. */
    int end(int segment, boolean verbAwaited) {
        boolean told = segment >= 0 && clauses.segments().get(segment).isMain() && clauses.segments().get(segment).reported();
        for (int s = segment + 1; s < clauses.segments().size(); s++) {
            Segment g = clauses.segments().get(s);
            boolean resumed = clauses.word(g.first()).is("and") && g.finite() == g.first() + 1 && !g.reported() && g.opener().isEmpty();
            boolean quoted = g.before() == ':' && clauses.hidden(g.first());
            if (g.before() == ';' || quoted || resumed || told && told(g) || verbAwaited && g.isMain() && g.finite() == g.first()) {
                return g.first();
            }
        }
        return clauses.end();
    }

    /** Whether the frame goes on behind reported mood: a main clause of the reporter's own with a verb of saying, or of the same subject. */
    private boolean told(Segment g) {
        boolean opens = clauses.word(g.first()).is("and") || g.finite() == g.first();
        return opens && g.isMain() && g.before() == ',' && !g.reported() && !clauses.hidden(g.first());
    }

    /** One past the last word of all that a source tells: a second predicate goes along, only a semicolon parts. */
    int last(int segment) {
        for (int s = segment + 1; s < clauses.segments().size(); s++) {
            if (clauses.segments().get(s).before() == ';') {
                return clauses.segments().get(s).first();
            }
        }
        return clauses.end();
    }

    /** The first word of what this segment belongs to: the sentence's, or the one behind a semicolon. */
    int begin(int segment) {
        for (int s = segment; s > 0; s--) {
            if (clauses.segments().get(s).before() == ';') {
                return clauses.segments().get(s).first();
            }
        }
        return clauses.sentence().first();
    }

    /** The words of [begin, end) without those of [first, last). */
    List<Span> around(int begin, int first, int last, int end) {
        List<Span> out = new ArrayList<>(2);
        Span front = begin < first ? span(begin, first) : null;
        Span back = last < end ? span(last, end) : null;
        if (front != null) {
            out.add(front);
        }
        if (back != null) {
            out.add(back);
        }
        return out;
    }
}
