package dev.depesche.facts.position;

import dev.depesche.facts.Position;
import dev.depesche.facts.Stance;
import dev.depesche.text.Sentence;
import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands in the frames of one sentence's verbs of saying: clause, infinitive, or the sentence around the frame; for objects {@link ObjectFrames}. */
final class VerbFrames {

    /** Stances of verbs that can point back with "that": who regrets "that" says nothing of the sentence before. */
    private static final Set<Stance> POINTING = Set.of(Stance.CLAIM, Stance.ANNOUNCE, Stance.ASSESS);

    /** More quoted words than these are said rather than a name. */
    private static final int NAME = 4;

    private final Clauses clauses;
    private final Speakers speakers;
    private final Contents contents;
    private final ObjectFrames objects;

    VerbFrames(Clauses clauses) {
        this.clauses = clauses;
        this.speakers = new Speakers(clauses);
        this.contents = new Contents(clauses);
        this.objects = new ObjectFrames(clauses, speakers, contents);
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
        Segment opening = clauses.opening(cue.segment());
        if (cue.entry().inside() && speaker == null) {
            return null;
        }
        if ((own.opener().equals("question") || opening != own) && clauses.word(opening.first()).is("as")) {
            return around(cue, opening, speaker);
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
        return before != null ? before : able(cue) ? null : objects.object(cue, own, speaker);
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
                Position.Kind.INDIRECT, 57);
    }

    /** Whether somebody merely can say it: "kann Änderungen vorschlagen". */
    private boolean able(Cue cue) {
        return cue.finite() != cue.verb() && clauses.word(cue.finite()).is("able");
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
    private Candidate around(Cue cue, Segment opening, Span speaker) {
        Segment own = clauses.segments().get(cue.segment());
        if (cue.entry().takes("none") || opening.first() > clauses.sentence().first() && opening.before() != ',' && opening.before() != '-') {
            return null;
        }
        List<Span> content = contents.around(contents.begin(cue.segment()), opening.first(), own.last(), clauses.end());
        if (content.isEmpty()) {
            return null;
        }
        Quotation q = quotationBefore(opening.first());
        if (q != null) {
            boolean name = cue.entry().takes("as") && (cue.passive() ? clauses.quotedNames().isName(q) : clauses.quotedNames().callsItself(q));
            return name ? null : candidate(cue, speaker, List.of(q.inner()), Position.Kind.DIRECT, 90);
        }
        return candidate(cue, speaker, content, Position.Kind.INDIRECT, 75);
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
                return candidate(cue, speaker, content, Position.Kind.DIRECT, 95);
            }
        }
        if (start != f || cue.segment() == 0 || own.before() != ',' && own.before() != '-' || !takesWords(cue)) {
            return null;
        }
        Segment before = clauses.segments().get(cue.segment() - 1);
        boolean saidInside = speaker != null && speaker.begin() < clauses.token(f).begin();
        if (saidInside && !cue.entry().impersonal()) {
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
        List<Span> content = contents.around(begin, own.first(), frameEnd(cue.segment()), clauses.end());
        return content.isEmpty() ? null : candidate(cue, saidInside ? null : speaker, content, Position.Kind.INDIRECT, 80);
    }

    /** One past a frame with what its speaker is, parted by commas: "sagte X, der Leiter des Amtes". */
    private int frameEnd(int segment) {
        int s = segment;
        while (s + 1 < clauses.segments().size() && apposition(clauses.segments().get(s + 1))) {
            s++;
        }
        return clauses.segments().get(s).last();
    }

    private boolean apposition(Segment g) {
        boolean words = clauses.quotations().from(g.first(), g.last()).stream().anyMatch(q -> q.words() > NAME);
        return !words && g.before() == ',' && g.finite() < 0 && g.opener().isEmpty() && !g.infinitive() && !clauses.hidden(g.first())
                && !clauses.word(g.first()).is("and") && (clauses.token(g.first()).isCapitalised() || clauses.word(g.first()).is("determiner"));
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
                    return candidate(cue, speaker, List.of(q.inner()), Position.Kind.DIRECT, 95);
                }
                if (cue.entry().takes("clause") && g.finite() >= 0) {
                    return content(cue, speaker, g.first(), Position.Kind.INDIRECT, 70);
                }
                return null;
            }
            if (g.before() == ';' || s > cue.segment() && g.isMain() && clauses.word(g.first()).is("join") && g.finite() == g.first() + 1 && !g.reported()) {
                return null;
            }
            if (g.opener().equals("that") && (takesClause(cue) || cue.entry().takes("with"))) {
                return content(cue, speaker, g.body(), Position.Kind.INDIRECT, 85);
            }
            if (g.opener().equals("question") && cue.entry().takes("that") && s == cue.segment() + 1
                    && cue.entry().stance() != Stance.ANNOUNCE) {
                return content(cue, speaker, g.body() - 1, Position.Kind.INDIRECT, 65);
            }
            if (g.opener().isEmpty() && g.reported() && takesClause(cue)) {
                return content(cue, speaker, subjectBefore(cue, s), Position.Kind.INDIRECT, 80);
            }
            if (g.opener().isEmpty() && g.infinitive() && g.finite() < 0 && (cue.entry().takes("inf") || cue.entry().takes("clause"))
                    && infinitiveFollows(cue, s) && !clauses.word(g.first()).is("subordinate")) {
                return content(cue, speaker, clauses.segments().get(infinitiveBegin(cue, s, speaker)).first(), Position.Kind.INDIRECT, 80);
            }
            if (g.opener().isEmpty() && g.finite() >= 0 && s == cue.segment() + 1 && cue.entry().takes("clause")
                    && own.isMain() && !clauses.word(g.first()).is("and") && g.finite() > g.first()) {
                return content(cue, speaker, g.first(), Position.Kind.INDIRECT, 55);
            }
        }
        Quotation q = quotationAfter(own.last());
        if (q != null && clauses.text().token(own.last()).is(":") && cue.entry().takes("quote")) {
            return candidate(cue, speaker, List.of(q.inner()), Position.Kind.DIRECT, 95);
        }
        return null;
    }

    /** The segment that the infinitive begins with: a condition, or a phrase that commas part from it where nothing of the frame can stand there. */
    private int infinitiveBegin(Cue cue, int segment, Span speaker) {
        Segment next = clauses.segments().get(cue.segment() + 1);
        if (next.finite() == next.first()) {
            return cue.segment() + 1;
        }
        int end = clauses.segmentOf(Math.max(cue.particle(), cue.verb()));
        boolean closed = cue.particle() >= 0 || speaker != null && speaker.end() < clauses.token(cue.finite()).begin();
        if (!closed || end + 1 >= segment) {
            return segment;
        }
        Segment begin = clauses.segments().get(end + 1);
        return begin.finite() < 0 && begin.opener().isEmpty() && !clauses.word(begin.first()).is("and") ? end + 1 : segment;
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

    /** Where the reported clause begins: with the phrase that a relative clause parts from its verb, "X, der gestern kam, sei müde". */
    private int subjectBefore(Cue cue, int segment) {
        Segment g = clauses.segments().get(segment);
        int begin = Math.max(cue.segment(), clauses.segmentOf(Math.max(cue.particle(), cue.verb()))) + 1;
        boolean parted = g.finite() == g.first() && begin < segment - 1 && clauses.segments().get(begin).finite() < 0
                && clauses.segments().get(begin).opener().isEmpty() && clauses.segments().get(segment - 1).opener().equals("relative");
        return parted ? clauses.segments().get(begin).first() : g.first();
    }

    private boolean takesClause(Cue cue) {
        return cue.entry().takes("that") || cue.entry().takes("clause");
    }

    /** Whether the frame is a dependent clause, behind which the main clause begins or goes on with its verb: "Als X ankündigte, zu gehen, lachte Y". */
    private boolean fronted(Cue cue) {
        Segment own = clauses.segments().get(cue.segment());
        for (int s = 0; s < cue.segment(); s++) {
            if (clauses.segments().get(s).isMain()) {
                return false;
            }
        }
        return !own.opener().isEmpty() && own.before() != ':';
    }

    private Candidate content(Cue cue, Span speaker, int first, Position.Kind kind, int trust) {
        int end = contents.end(clauses.segmentOf(first), fronted(cue));
        if (cue.particle() >= first && cue.particle() < end) {
            return candidate(cue, speaker, contents.around(first, cue.particle(), cue.particle() + 1, end), kind, trust);
        }
        Span span = contents.span(first, end);
        return span == null ? null : candidate(cue, speaker, List.of(span), kind, trust);
    }

    private Candidate candidate(Cue cue, Span speaker, List<Span> content, Position.Kind kind, int trust) {
        return cue.candidate(clauses.token(cue.verb()).span(), speaker, content, kind, trust);
    }
}
