package dev.depesche.facts.position;

import dev.depesche.text.Span;

/** Finds the words that name the speaker of a cue. */
final class Speakers {

    private final Clauses clauses;
    private final Phrases phrases;
    private final Agreement agreement;

    Speakers(Clauses clauses) {
        this.clauses = clauses;
        this.phrases = new Phrases(clauses);
        this.agreement = new Agreement(clauses, phrases);
    }

    /** The speaker of a verb of saying, null where none stands there. */
    Span of(Cue cue) {
        Segment segment = clauses.segments().get(cue.segment());
        if (cue.entry() != null && cue.entry().inside()) {
            return medium(segment);
        }
        if (cue.entry() != null && cue.entry().impersonal()) {
            return source(cue, segment);
        }
        boolean quoted = cue.entry() != null && cue.entry().quoted();
        if (cue.passive() && !quoted) {
            Span agent = agent(segment);
            return agent != null ? agent : medium(segment);
        }
        int f = cue.finite();
        if (quoted && !cue.passive()) {
            return object(f, segment);
        }
        if (segment.opener().equals("relative")) {
            boolean object = phrases.oblique(segment.body() - 1) || clauses.word(segment.body() - 1).is("object");
            Span own = segment.body() < f ? inside(segment.body(), segment.last()) : null;
            own = object || own != null && !clauses.token(segment.body() - 1).is("der") && clauses.canSpeak(own) ? own : null;
            return own != null ? own : takenUp(cue.segment());
        }
        Span whence = cue.entry() != null && cue.entry().whence() ? whence(segment) : null;
        if (whence != null) {
            return whence;
        }
        if (segment.opener().equals(Segment.REST)) {
            Segment opening = clauses.opening(cue.segment());
            return inside(opening.body(), opening.last());
        }
        if (!segment.opener().isEmpty()) {
            Span in = inside(segment.body(), segment.last());
            return in == null && clauses.word(segment.first()).is("as") && segment.body() < f ? clauses.text().span(segment.body(), f) : in;
        }
        if (f + 1 < segment.last() && clauses.word(f + 1).is("subject")) {
            return clauses.token(f + 1).span();
        }
        if (f == segment.first() + 1 && clauses.word(segment.first()).is("and") && cue.segment() > 0) {
            Span shared = shared(cue.segment());
            if (shared != null) {
                return shared;
            }
        }
        if (f == segment.first() && cue.segment() > 0 && !saidBefore(cue.segment())) {
            Span start = fromStart(cue.segment());
            Span own = start == null || agreement.fits(start, f) ? null : inside(f + 1, segment.last());
            if (start != null) {
                return own != null && agreement.fits(own, f) ? own : start;
            }
        }
        if (f > segment.first()) {
            Span front = front(segment.first(), f);
            if (front != null) {
                boolean whole = front.end() == clauses.token(f - 1).end();
                boolean fits = agreement.fits(front, f);
                boolean speaks = headSpeaks(front, f);
                Span behind = fits && whole && speaks ? null : inside(f + 1, segment.last());
                if (behind != null && fits != agreement.fits(behind, f) && (fits || headSpeaks(behind, segment.last()))) {
                    return fits ? front : behind;
                }
                return behind != null && !speaks && (headSpeaks(behind, segment.last()) || !whole) ? behind : front;
            }
        }
        Span behind = inside(f + 1, segment.last());
        if (behind != null && (f == segment.first() || !verbless(cue.segment()))) {
            return behind;
        }
        Span earlier = f == segment.first() || verbless(cue.segment()) || clauses.word(segment.first()).is("and")
                ? fromStart(cue.segment()) : null;
        if (earlier == null && behind == null && f + 1 < segment.last() && clauses.word(f + 1).is("impersonal")) {
            return clauses.token(f + 1).span();
        }
        Span found = earlier != null && behind == null ? earlier : behind;
        if (found == null && f > segment.first() + 1 && clauses.token(segment.first()).is("aus")) {
            return place(segment);
        }
        return found != null ? found : noble(f > segment.first() + 1 ? segment.first() : f + 1, segment.last());
    }

    /** Whether the phrase's own head, rather than an owner behind it, can speak. */
    boolean headSpeaks(Span phrase, int limit) {
        int first = clauses.text().tokenAt(phrase.begin());
        int core = phrases.core(first, limit);
        boolean owned = core > first + 1 && clauses.token(core - 1).lower().endsWith("s") && clauses.token(core - 2).isCapitalised() && clauses.word(core - 2).noun();
        return core < 0 ? clauses.canSpeak(phrase) : clauses.canSpeak(clauses.text().span(first, owned ? core - 1 : core));
    }

    /** Whether the phrase can be somebody who is for or against a thing: its head speaks, is in marks, points, or is a word without article that no dictionary knows. */
    boolean acts(Span phrase) {
        int first = clauses.text().tokenAt(phrase.begin());
        if (first < clauses.sentence().first() || clauses.word(first).is("pronoun") || !clauses.word(first).known() && clauses.token(first).isCapitalised()) {
            return true;
        }
        int core = phrases.core(first, clauses.end());
        return core > first && clauses.hidden(core - 1) || headSpeaks(phrase, clauses.end());
    }

    /** A relative pronoun with the phrase that it takes up: "die Partei, die". */
    private Span takenUp(int segment) {
        Segment s = clauses.segments().get(segment);
        Segment before = segment == 0 ? s : clauses.segments().get(segment - 1);
        for (int b = before.first(); before.last() == s.first() - 1 && b < before.last(); b++) {
            if (!clauses.hidden(b) && !clauses.word(b).is("preposition") && phrases.end(b, before.last()) == before.last()) {
                return clauses.text().span(b, s.body());
            }
        }
        return clauses.token(s.body() - 1).span();
    }

    /** A name that begins like a preposition: "Von der Heide sagte", "sagte von Beust"; null where none begins at {@code i}. */
    private Span noble(int i, int limit) {
        if (i >= limit || clauses.hidden(i) || !clauses.token(i).is("von")) {
            return null;
        }
        int e = phrases.core(i + 1, limit);
        Word last = e < 0 ? null : clauses.word(e - 1);
        return last == null || last.noun() && !last.name() || e - i > 3 ? null : clauses.text().span(i, e);
    }

    /** What something goes out from: "aus dem Bericht geht hervor". */
    private Span whence(Segment segment) {
        for (int i = segment.first(); i < segment.last() - 1; i++) {
            int e = !clauses.hidden(i) && clauses.token(i).is("aus") ? phrases.end(i + 1, segment.last()) : -1;
            if (e > 0) {
                return clauses.text().span(i + 1, e);
            }
        }
        return null;
    }

    /** Where words are read or heard: "In dem Brief heißt es", "hieß es aus Paris". */
    private Span source(Cue cue, Segment segment) {
        Segment where = segment;
        if (cue.segment() > 0) {
            where = clauses.segments().get(0);
        }
        Span here = place(segment);
        return here != null ? here : where == segment ? null : place(where);
    }

    /** What the words stand in, where nobody is told who says them: "In einem Bericht der Zeitung wird gefordert". */
    private Span medium(Segment segment) {
        for (int i = segment.first(); i < segment.last() - 1; i++) {
            boolean in = !clauses.hidden(i) && (clauses.token(i).is("in") || clauses.token(i).is("im"));
            int e = in ? phrases.end(i + 1, segment.last()) : -1;
            if (e > 0 && clauses.medium(i + 1, phrases.core(i + 1, segment.last()))) {
                return clauses.text().span(i + 1, e);
            }
        }
        return null;
    }

    /** What words stand on or in, where what they are is its subject: "Auf dem Schild ist die Losung „…“ zu lesen"; null for none. */
    Span stands(Segment segment) {
        boolean read = false;
        for (int i = segment.first(); i < segment.last(); i++) {
            boolean noun = clauses.token(i).isCapitalised() && !(i > segment.first() && clauses.token(i - 1).is("die"));
            read |= !clauses.hidden(i) && clauses.word(i).is("stands") && !noun;
        }
        return read ? place(segment) : medium(segment);
    }

    private Span place(Segment segment) {
        for (int i = segment.first(); i < segment.last() - 1; i++) {
            if (!clauses.hidden(i) && clauses.word(i).is("preposition")) {
                int e = phrases.end(i + 1, segment.last());
                int b = e > 0 ? i + 1 : i;
                e = e > 0 ? e : phrases.core(i, segment.last());
                if (e > 0) {
                    return clauses.text().span(b, e);
                }
            }
        }
        return null;
    }

    /** The last phrase of the clause that is not behind a preposition: who is quoted. */
    private Span object(int finite, Segment segment) {
        Span subject = inside(finite + 1, segment.last());
        int from = subject == null ? finite + 1 : clauses.text().tokenAt(subject.end());
        for (int i = from; i < segment.last(); i++) {
            if (!clauses.hidden(i) && clauses.word(i).is("oblique") && !clauses.word(i - 1).is("preposition") && phrases.end(i, segment.last()) > 0) {
                return clauses.text().span(i, phrases.end(i, segment.last()));
            }
        }
        return subject;
    }

    /** The subject of the main clause before, which "und" shares with this one. */
    private Span shared(int segment) {
        for (int s = segment - 1; s >= 0; s--) {
            Segment g = clauses.segments().get(s);
            if (g.isMain() && (!g.reported() || g.conditional() || s == 0)) {
                return of(new Cue(null, g.finite(), g.finite(), -1, s, false, false));
            }
        }
        return null;
    }

    /** Whether a main clause or a quotation stands before this segment, which it could be the frame of. */
    private boolean saidBefore(int segment) {
        for (int s = 0; s < segment; s++) {
            Segment g = clauses.segments().get(s);
            if (g.isMain() || g.opener().equals("subordinate") || clauses.quotations().at(g.first()) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean verbless(int segment) {
        return segment > 0 && clauses.segments().get(segment - 1).finite() < 0;
    }

    /** The phrase before the finite verb, where it can be a subject. */
    private Span front(int first, int finite) {
        int i = first;
        while (i < finite && (clauses.word(i).is("and") || clauses.word(i).is("adverb")
                || !clauses.token(i).isWord() && phrases.core(i, finite) < 0)) {
            i++;
        }
        if (i >= finite || clauses.word(i).is("preposition") || phrases.oblique(i)) {
            return null;
        }
        int e = phrases.end(i, finite);
        return e < 0 ? null : clauses.text().span(i, e);
    }

    /** The first phrase from {@code i} on that can be a subject; those behind a preposition and oblique ones are passed over. */
    Span inside(int i, int limit) {
        while (i < limit) {
            if (clauses.hidden(i) && phrases.core(i, limit) < 0) {
                i++;
                continue;
            }
            Word w = clauses.word(i);
            if (w.is("preposition") && !w.is("determiner")) {
                int e = phrases.core(i + 1, limit);
                i = e > 0 ? genitives(e, limit) : i + 1;
                continue;
            }
            int e = phrases.end(i, limit);
            if (e < 0) {
                i++;
            } else if (phrases.oblique(i)) {
                i = phrases.core(i, limit);
            } else {
                return clauses.text().span(i, e);
            }
        }
        return null;
    }

    private int genitives(int e, int limit) {
        int k = e;
        while (k < limit && (clauses.token(k).is("des") || clauses.token(k).is("eines"))) {
            int next = phrases.core(k, limit);
            if (next <= k) {
                return k;
            }
            k = next;
        }
        return k;
    }

    /** The agent of a passive: "von X", "vom X". */
    private Span agent(Segment segment) {
        for (int i = segment.first(); i < segment.last() - 1; i++) {
            if (!clauses.hidden(i) && clauses.word(i).is("of")) {
                int e = phrases.end(i + 1, segment.last());
                if (e > 0) {
                    return clauses.text().span(i + 1, e);
                }
            }
        }
        return null;
    }

    /** The subject at the sentence's begin, where apposition or relative clause parts it from its verb. */
    private Span fromStart(int segment) {
        for (int s = 0; s < segment; s++) {
            Segment g = clauses.segments().get(s);
            if (!g.opener().isEmpty()) {
                continue;
            }
            int limit = g.finite() > g.first() ? g.finite() : g.last();
            Span front = front(g.first(), limit);
            if (front != null) {
                return front;
            }
            Span in = inside(g.first(), g.last());
            if (in != null) {
                return in;
            }
        }
        return null;
    }

    /** The phrase behind "laut", "zufolge" or a source noun. */
    Span at(int i, int limit) {
        int e = i < limit ? phrases.end(i, limit) : -1;
        return e < 0 ? null : clauses.text().span(i, e);
    }
}
