package dev.depesche.facts.position;

import dev.depesche.facts.Position;
import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Nouns and adjectives of saying before a clause: "die Forderung der Partei, …", "ist der Meinung, dass …", "zeigte sich besorgt, dass …". */
final class NounFrames {

    private final Reporting reporting;
    private final Clauses clauses;
    private final Phrases phrases;
    private final Speakers speakers;
    private final Contents contents;

    NounFrames(Reporting reporting, Clauses clauses) {
        this.reporting = reporting;
        this.clauses = clauses;
        this.phrases = new Phrases(clauses);
        this.speakers = new Speakers(clauses);
        this.contents = new Contents(clauses);
    }

    List<Candidate> find() {
        List<Candidate> out = new ArrayList<>();
        for (int s = 0; s < clauses.segments().size(); s++) {
            Candidate c = clauses.segments().get(s).isMain() ? phrase(s) : null;
            if (c != null) {
                out.add(c);
            }
        }
        for (int s = 0; s + 1 < clauses.segments().size(); s++) {
            Segment next = clauses.segments().get(s + 1);
            boolean clause = next.opener().equals("that") || next.opener().isEmpty() && (next.reported() && !next.conditional()
                    || infinitive(s + 1));
            if (clause && next.before() == ',') {
                Candidate c = before(s, next);
                if (c != null) {
                    out.add(c);
                }
            }
        }
        return out;
    }

    /** "übte Kritik an X", "zeigte sich besorgt über X": noun or adjective with its preposition, given by a verb that says little itself. */
    private Candidate phrase(int s) {
        Segment own = clauses.segments().get(s);
        boolean gives = false;
        for (int i = own.first(); i < own.last(); i++) {
            gives |= !clauses.hidden(i) && clauses.word(i).is("light");
        }
        if (!gives && !clauses.word(own.finite()).is("be")) {
            return null;
        }
        for (int i = own.first(); i + 2 < own.last(); i++) {
            if (clauses.hidden(i) || clauses.hidden(i + 1) || !clauses.word(i + 1).is("preposition")) {
                continue;
            }
            Reporting.Entry e = clauses.token(i).isCapitalised() ? gives ? reporting.noun(clauses.token(i).lower()) : null
                    : reporting.get("adjective", clauses.token(i).lower());
            if (e != null && e.preps().contains(clauses.token(i + 1).lower())) {
                return given(e, i, s, own);
            }
        }
        return null;
    }

    private Candidate given(Reporting.Entry e, int i, int s, Segment own) {
        int end = own.last();
        while (end > i + 2 && !clauses.hidden(end - 1) && end - 1 > own.finite() && !clauses.token(end - 1).isCapitalised()
                && (clauses.word(end - 1).participle() || clauses.word(end - 1).infinitive() || clauses.word(end - 1).is("particle"))) {
            end--;
        }
        Span content = contents.span(i + 2, end < own.last() ? end : contents.end(s));
        Span speaker = speakers.of(new Cue(null, own.finite(), own.finite(), -1, s, false, false));
        boolean self = speaker != null && speaker.contains(clauses.token(i).begin());
        return content == null || speaker == null || self || !clauses.noun(content) ? null
                : new Candidate(speaker, clauses.token(i).span(), List.of(content), Position.Kind.INDIRECT, Stances.of(e.stance(), negated(own)), e.id(), 52);
    }

    private boolean negated(Segment own) {
        for (int k = own.first(); k < own.last(); k++) {
            if (!clauses.hidden(k) && clauses.word(k).is("negation")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an infinitive begins in this segment, phrases between commas within it passed over. */
    private boolean infinitive(int s) {
        for (int k = s; k < clauses.segments().size() && k < s + 4; k++) {
            Segment g = clauses.segments().get(k);
            if (g.finite() >= 0 || !g.opener().isEmpty()) {
                return false;
            }
            if (g.infinitive()) {
                return true;
            }
        }
        return false;
    }

    private Candidate before(int s, Segment next) {
        Segment own = clauses.segments().get(s);
        for (int i = own.last() - 1; i >= own.first(); i--) {
            if (clauses.hidden(i) || !clauses.token(i).isWord()) {
                continue;
            }
            boolean noun = clauses.token(i).isCapitalised();
            Reporting.Entry e = noun ? reporting.noun(clauses.token(i).lower()) : reporting.get("adjective", clauses.token(i).lower());
            if (e == null) {
                continue;
            }
            Span content = contents.span(next.body(), contents.end(s + 1, own.finite() < 0));
            return content == null ? null : new Candidate(speaker(i, s, own, noun), clauses.token(i).span(), List.of(content),
                    Position.Kind.INDIRECT, e.stance(), e.id(), 58);
        }
        return null;
    }

    /** The subject of the main clause that began before, where appositions and relative clauses parted it. */
    private Span before(int s) {
        for (int k = s - 1; k >= 0; k--) {
            Segment g = clauses.segments().get(k);
            if (g.isMain()) {
                return speakers.of(new Cue(null, g.finite(), g.finite(), -1, k, false, false));
            }
        }
        return null;
    }

    private Span speaker(int noun, int s, Segment own, boolean isNoun) {
        if (isNoun && noun + 1 < own.last()) {
            Word w = clauses.word(noun + 1);
            if (w.is("genitive") || w.is("of")) {
                Span owner = speakers.at(w.is("of") ? noun + 2 : noun + 1, own.last());
                if (owner != null) {
                    return owner;
                }
            }
        }
        for (int i = own.first(); i < own.last() - 1; i++) {
            int end = !clauses.hidden(i) && clauses.word(i).is("of") ? phrases.end(i + 1, own.last()) : -1;
            if (end > 0 && (i > noun || end <= noun)) {
                return speakers.at(i + 1, own.last());
            }
        }
        if (own.finite() < 0) {
            return before(s);
        }
        Span subject = speakers.of(new Cue(null, own.finite(), own.finite(), -1, s, false, false));
        boolean self = subject != null && subject.contains(clauses.token(noun).begin());
        boolean silent = self && !clauses.medium(noun, noun + 1) || subject != null && own.reported() && !speakers.headSpeaks(subject, own.last());
        return silent ? null : subject;
    }
}
