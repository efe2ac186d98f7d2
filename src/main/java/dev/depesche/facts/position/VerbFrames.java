package dev.depesche.facts.position;

import dev.depesche.facts.Position;
import dev.depesche.facts.Stance;
import dev.depesche.text.Sentence;
import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands in the frames of one sentence's verbs of saying: clause, infinitive, object, or the sentence around the frame. */
final class VerbFrames {

    /** Stances of verbs that can point back with "that": who regrets "that" says nothing of the sentence before. */
    private static final Set<Stance> POINTING = Set.of(Stance.CLAIM, Stance.ANNOUNCE, Stance.ASSESS);

    private final Clauses clauses;
    private final Speakers speakers;
    private final Contents contents;
    private final Phrases phrases;

    VerbFrames(Clauses clauses) {
        this.clauses = clauses;
        this.speakers = new Speakers(clauses);
        this.contents = new Contents(clauses);
        this.phrases = new Phrases(clauses);
    }

    List<Candidate> find(List<Cue> cues) {
        List<Candidate> out = new ArrayList<>();
        for (Cue cue : cues) {
            Candidate c = one(cue);
            if (c != null && (c.kind() == Position.Kind.DIRECT || !writer(c.speaker()))) {
                out.add(c);
            }
        }
        return out;
    }

    /** Whether the writer himself speaks: "I", "we"; what he holds is no report. */
    private boolean writer(Span speaker) {
        int first = speaker == null ? -1 : clauses.text().tokenAt(speaker.begin());
        boolean here = first >= clauses.sentence().first() && first < clauses.sentence().last();
        return here && clauses.word(first).is("first-person") && clauses.word(first).is("pronoun");
    }

    private Candidate one(Cue cue) {
        Span speaker = speakers.of(cue);
        Segment own = clauses.segments().get(cue.segment());
        if (own.opener().equals("question") && clauses.word(own.first()).is("as")) {
            return around(cue, speaker);
        }
        Candidate behind = frameBehind(cue, own, speaker);
        if (behind != null) {
            return behind;
        }
        if (cue.entry().with() == null || with(cue, own)) {
            Candidate c = dependent(cue, speaker);
            if (c != null) {
                return c;
            }
        }
        Candidate before = sentenceBefore(cue, own, speaker);
        return before != null ? before : object(cue, own, speaker);
    }

    /** "Das teilte X mit.": the sentence before. */
    private Candidate sentenceBefore(Cue cue, Segment own, Span speaker) {
        int first = clauses.sentence().first();
        int index = clauses.sentence().index();
        boolean points = cue.segment() == 0 && (clauses.token(first).is("dies") || clauses.token(first).is("das"))
                && (cue.finite() == first + 1 || clauses.token(first).is("dies"));
        if (!points || index == 0 || speaker == null || speaker.begin() == clauses.token(first).begin() || !takesWords(cue)
                || !POINTING.contains(cue.entry().stance())) {
            return null;
        }
        Sentence prior = clauses.text().sentences().get(index - 1);
        int last = prior.last();
        while (last > prior.first() && !clauses.text().token(last - 1).isWord() && !clauses.text().token(last - 1).isNumber()) {
            last--;
        }
        return last - prior.first() < 4 ? null : candidate(cue, speaker, List.of(clauses.text().span(prior.first(), last)),
                Position.Kind.INDIRECT, "before", 57);
    }

    private boolean with(Cue cue, Segment own) {
        for (int s = cue.segment(); s < clauses.segments().size(); s++) {
            Segment g = clauses.segments().get(s);
            if (s > cue.segment() && !g.opener().isEmpty() && g != own) {
                break;
            }
            for (int i = g.first(); i < g.last(); i++) {
                if (clauses.token(i).is(cue.entry().with())) {
                    return true;
                }
            }
        }
        return !cue.entry().takes("with");
    }

    /** "…, wie X mitteilte, …": everything around the frame. */
    private Candidate around(Cue cue, Span speaker) {
        Segment own = clauses.segments().get(cue.segment());
        if (cue.entry().takes("none") || cue.segment() > 0 && own.before() != ',' && own.before() != '-') {
            return null;
        }
        List<Span> content = contents.around(contents.begin(cue.segment()), own.first(), own.last(), clauses.end());
        if (content.isEmpty()) {
            return null;
        }
        Quotation q = quotationBefore(own.first());
        if (q != null) {
            return candidate(cue, speaker, List.of(q.inner()), Position.Kind.DIRECT, "behind", 90);
        }
        return candidate(cue, speaker, content, Position.Kind.INDIRECT, "wie", 75);
    }

    /** The quotation that ends right before the frame, null for none. */
    private Quotation quotationBefore(int first) {
        int k = first - 1;
        if (k >= 0 && clauses.text().token(k).is(",")) {
            k--;
        }
        Quotation q = clauses.quotations().at(k);
        return q != null && q.words() > 1 && q.last() <= first && q.last() > clauses.sentence().first() ? q : null;
    }

    /** "…, teilte X mit." and "…“, sagte X": what stands before the frame, and goes on behind it. */
    private Candidate frameBehind(Cue cue, Segment own, Span speaker) {
        int start = own.first();
        while (start < cue.finite() && !clauses.hidden(start) && (clauses.word(start).is("so") || clauses.word(start).is("impersonal")
                || clauses.token(start).is("das") && start + 1 == cue.finite() && speaker != null && POINTING.contains(cue.entry().stance()))) {
            start++;
        }
        Quotation q = null;
        int f = cue.finite();
        if (f > clauses.sentence().first()) {
            q = clauses.quotations().at(f - 1) != null ? clauses.quotations().at(f - 1) : quotationBefore(f);
        }
        boolean alone = q != null && (q.first() <= clauses.sentence().first() || clauses.text().token(q.first() - 1).is(":"))
                && !(q.words() <= 4 && clauses.quotations().title(q));
        if (q != null && q.last() <= f && takesWords(cue) && alone) {
            boolean fronted = q.first() <= own.first() + 1 || start == f;
            if (fronted) {
                List<Span> content = new ArrayList<>();
                content.add(q.inner());
                Quotation next = quotationAfter(own.last());
                if (next != null && clauses.text().token(own.last()).is(",")) {
                    content.add(next.inner());
                }
                return candidate(cue, speaker, content, Position.Kind.DIRECT, "behind", 95);
            }
        }
        if (start != f || cue.segment() == 0 || own.before() != ',' && own.before() != '-' || !takesWords(cue)) {
            return null;
        }
        Segment before = clauses.segments().get(cue.segment() - 1);
        if (speaker != null && speaker.begin() < clauses.token(f).begin()) {
            return null;
        }
        if (nextOpens(cue, "that") || clauses.segments().get(0).finite() == clauses.sentence().first()) {
            return null;
        }
        int begin = contents.begin(cue.segment());
        boolean whole = false;
        for (int s = 0; s < cue.segment(); s++) {
            whole |= clauses.segments().get(s).isMain();
        }
        if (!whole || before.finite() < 0 && cue.segment() == 1) {
            return null;
        }
        List<Span> content = contents.around(begin, own.first(), own.last(), clauses.end());
        return content.isEmpty() ? null : candidate(cue, speaker, content, Position.Kind.INDIRECT, "behind", 80);
    }

    private Quotation quotationAfter(int token) {
        for (int k = token; k < Math.min(token + 3, clauses.text().size()); k++) {
            Quotation q = clauses.quotations().at(k);
            if (q != null) {
                return q;
            }
            if (clauses.text().token(k).isWord()) {
                return null;
            }
        }
        return null;
    }

    private boolean takesWords(Cue cue) {
        return cue.entry().takes("that") || cue.entry().takes("clause") || cue.entry().takes("quote");
    }

    private boolean nextOpens(Cue cue, String opener) {
        int s = cue.segment() + 1;
        return s < clauses.segments().size() && clauses.segments().get(s).opener().equals(opener);
    }

    /** The clause or infinitive behind the frame. */
    private Candidate dependent(Cue cue, Span speaker) {
        Segment own = clauses.segments().get(cue.segment());
        for (int s = cue.segment() + 1; s < clauses.segments().size(); s++) {
            Segment g = clauses.segments().get(s);
            if (g.before() == ':') {
                Quotation q = quotationAfter(g.first());
                if (q != null && cue.entry().takes("quote")) {
                    return candidate(cue, speaker, List.of(q.inner()), Position.Kind.DIRECT, "colon", 95);
                }
                if (cue.entry().takes("clause") && g.finite() >= 0) {
                    return content(cue, speaker, g.first(), Position.Kind.INDIRECT, "colon", 70);
                }
                return null;
            }
            if (g.before() == ';' || s > cue.segment() && g.isMain() && clauses.word(g.first()).is("join") && g.finite() == g.first() + 1 && !g.reported()) {
                return null;
            }
            if (g.opener().equals("that") && (takesClause(cue) || cue.entry().takes("with"))) {
                return content(cue, speaker, g.body(), Position.Kind.INDIRECT, "dass", 85);
            }
            if (g.opener().equals("question") && cue.entry().takes("that") && s == cue.segment() + 1
                    && cue.entry().stance() != Stance.ANNOUNCE) {
                return content(cue, speaker, g.body() - 1, Position.Kind.INDIRECT, "question", 65);
            }
            if (g.opener().isEmpty() && g.reported() && takesClause(cue)) {
                return content(cue, speaker, g.first(), Position.Kind.INDIRECT, "clause", 80);
            }
            if (g.opener().isEmpty() && g.infinitive() && g.finite() < 0 && (cue.entry().takes("inf") || cue.entry().takes("clause"))
                    && infinitiveFollows(cue, s) && !clauses.word(g.first()).is("subordinate")) {
                int first = clauses.segments().get(cue.segment() + 1).finite() == clauses.segments().get(cue.segment() + 1).first() ? cue.segment() + 1 : s;
                return content(cue, speaker, clauses.segments().get(first).first(), Position.Kind.INDIRECT, "infinitive", 80);
            }
            if (g.opener().isEmpty() && g.finite() >= 0 && s == cue.segment() + 1 && cue.entry().takes("clause")
                    && own.isMain() && !clauses.word(g.first()).is("and") && g.finite() > g.first()) {
                return content(cue, speaker, g.first(), Position.Kind.INDIRECT, "clause", 55);
            }
        }
        Quotation q = quotationAfter(own.last());
        if (q != null && clauses.text().token(own.last()).is(":") && cue.entry().takes("quote")) {
            return candidate(cue, speaker, List.of(q.inner()), Position.Kind.DIRECT, "colon", 95);
        }
        return null;
    }

    /** Whether nothing but phrases, relative clauses and a condition stands between the cue and the infinitive. */
    private boolean infinitiveFollows(Cue cue, int segment) {
        for (int k = cue.segment() + 1; k < segment; k++) {
            Segment g = clauses.segments().get(k);
            if (g.isMain() && g.finite() != g.first()) {
                return false;
            }
        }
        return true;
    }

    private boolean takesClause(Cue cue) {
        return cue.entry().takes("that") || cue.entry().takes("clause");
    }

    private Candidate content(Cue cue, Span speaker, int first, Position.Kind kind, String frame, int trust) {
        int end = contents.end(clauses.segmentOf(first));
        if (cue.particle() >= first && cue.particle() < end) {
            return candidate(cue, speaker, contents.around(first, cue.particle(), cue.particle() + 1, end), kind, frame, trust);
        }
        Span span = contents.span(first, end);
        return span == null ? null : candidate(cue, speaker, List.of(span), kind, frame, trust);
    }

    /** The object of the verb, its preposition left out. */
    private Candidate object(Cue cue, Segment own, Span speaker) {
        boolean as = asFrame(cue, own.first(), own.last());
        for (Quotation q : clauses.quotations().from(own.first(), own.last())) {
            boolean meant = cue.entry().takes("as") ? !as || behindAs(q) : q.words() > 1 && !clauses.quotations().title(q);
            if (meant && !cue.entry().takes("none")) {
                return candidate(cue, speaker, List.of(q.inner()), Position.Kind.DIRECT, "object", 60);
            }
        }
        if (speaker != null && cue.passive() && cue.entry().takes("obj") && own.opener().isEmpty()) {
            return passive(cue, own, speaker);
        }
        if (speaker == null || cue.passive() || !own.opener().isEmpty() && !own.opener().equals("relative")) {
            return null;
        }
        boolean inverted = speaker.begin() > clauses.token(cue.finite()).begin();
        int first = cue.finite() + 1;
        if (inverted) {
            first = clauses.text().tokenAt(speaker.end());
        }
        int last = cue.segment() + 1 < clauses.segments().size() ? contents.end(cue.segment()) : own.last();
        int stop = own.last();
        if (cue.verb() > cue.finite()) {
            stop = cue.verb();
            last = cue.verb();
        } else if (cue.particle() > cue.finite()) {
            stop = cue.particle();
            last = cue.particle();
        }
        for (int i = first; i < stop; i++) {
            if (clauses.hidden(i)) {
                continue;
            }
            if (cue.entry().preps().contains(clauses.token(i).lower())
                    || clauses.token(i).is("vom") && cue.entry().preps().contains("von")
                    || clauses.token(i).is("zum") && cue.entry().preps().contains("zu")
                    || clauses.token(i).is("zur") && cue.entry().preps().contains("zu")) {
                Span span = contents.span(i + 1, last);
                boolean grave = cue.entry().stance() == Stance.WARN || cue.entry().stance() == Stance.THREATEN;
                return span == null || !clauses.noun(span) || words(span) < (grave ? 1 : 2) ? null
                        : candidate(cue, speaker, List.of(span), Position.Kind.INDIRECT, "preposition", 50);
            }
        }
        if (!cue.entry().takes("obj") && !asFrame(cue, first, own.last())) {
            return null;
        }
        int b = first;
        while (b < stop && !clauses.hidden(b) && (clauses.word(b).is("adverb") || clauses.word(b).is("reflexive")
                || clauses.word(b).is("preposition") && phrases.core(b + 1, stop) > 0)) {
            b = clauses.word(b).is("preposition") && !clauses.word(b).is("adverb") ? phrases.core(b + 1, stop) : b + 1;
        }
        Span span = b < last ? contents.span(b, last) : null;
        return span == null || words(span) < 3 ? null : candidate(cue, speaker, List.of(span), Position.Kind.INDIRECT, "object", 45);
    }

    /** "Der Plan wird von der Partei abgelehnt": the subject is what is spoken of. */
    private Candidate passive(Cue cue, Segment own, Span speaker) {
        Span subject = speakers.of(new Cue(null, cue.finite(), cue.finite(), -1, cue.segment(), false, false));
        boolean other = subject != null && !subject.overlaps(speaker) && !clauses.word(clauses.text().tokenAt(subject.begin())).is("pronoun");
        return other ? candidate(cue, speaker, List.of(subject), Position.Kind.INDIRECT, "passive", 45) : null;
    }

    /** Whether the quotation stands behind "als", a few words between: "bezeichnet X als einen „…“". */
    private boolean behindAs(Quotation q) {
        for (int i = q.first() - 1; i >= Math.max(clauses.sentence().first(), q.first() - 4); i--) {
            if (clauses.token(i).is("als")) {
                return true;
            }
        }
        return false;
    }

    private boolean asFrame(Cue cue, int first, int last) {
        for (int i = first; i < last; i++) {
            if (cue.entry().takes("as") && clauses.token(i).is("als")) {
                return true;
            }
        }
        return false;
    }

    private int words(Span span) {
        int n = 0;
        for (int i = clauses.text().tokenAt(span.begin()); i < clauses.text().size() && clauses.text().token(i).begin() < span.end(); i++) {
            n += clauses.text().token(i).isWord() ? 1 : 0;
        }
        return n;
    }

    private Candidate candidate(Cue cue, Span speaker, List<Span> content, Position.Kind kind, String frame, int trust) {
        if (content.isEmpty()) {
            return null;
        }
        Stance stance = Stances.of(cue);
        return new Candidate(speaker, clauses.token(cue.verb()).span(), content, kind, stance, cue.entry().id(), trust);
    }
}
