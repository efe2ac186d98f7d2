package dev.depesche.facts.position;

import dev.depesche.facts.Position;
import dev.depesche.facts.Stance;
import dev.depesche.facts.position.PlainTagger.Tag;
import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What stands in the frame of one verb of saying. */
final class PlainVerbFrames {

    /** A subject between what is said and a word that can be a noun, too, has fewer words. */
    private static final int LONGEST_SUBJECT = 8;

    private final PlainSentence s;
    private final PlainSubjects subjects;
    private final PlainContents contents;
    private final PlainQuotes quotes;
    private Span lastSpeaker;

    PlainVerbFrames(PlainSentence s, PlainSubjects subjects, PlainContents contents) {
        this.s = s;
        this.subjects = subjects;
        this.contents = contents;
        this.quotes = new PlainQuotes(s, contents);
    }

    /** Whether all words of the form stand here. */
    boolean whole(VerbForms.Form f, int i) {
        for (int k = 0; k < f.more().size(); k++) {
            if (!s.at(i + 1 + k, f.more().get(k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the form is used as a verb of a speaker here. */
    boolean stands(VerbForms.Form f, int i) {
        if (!whole(f, i)) {
            return false;
        }
        Tag tag = s.tag(i);
        return switch (f.kind()) {
            case BASE, PRESENT -> tag == Tag.FINITE || f.kind() == VerbForms.Kind.PRESENT && tag == Tag.NOUN && besideQuotation(i) || tag == Tag.BASE && (!s.at(subjects.verbBefore(i), "to") || f.entry().takes("that") || f.entry().takes("obj"));
            case PAST -> tag == Tag.FINITE || tag == Tag.PARTICIPLE && s.is(subjects.verbBefore(i), "have") && !s.at(i + 1, "by");
            case ING -> tag == Tag.ING && (s.at(i - 1, ",") || s.is(i - 1, "be") || s.is(i - 1, "adverb") || s.tag(i - 1) == Tag.ADVERB
                    || s.is(i - 1, "means"));
        };
    }

    /** Whether nobody has spoken yet, or only the one that a relative clause tells of. */
    private boolean relative(Span speaker) {
        return speaker == null || s.is(s.text().tokenAt(speaker.begin()), "relative");
    }

    /** Whether a word that is a noun elsewhere says what stands in marks beside it: "“…,” Lee notes", "The Herald reports: “…”". */
    private boolean besideQuotation(int v) {
        int k = v - 1;
        while (k >= s.first() && v - k < LONGEST_SUBJECT && !s.hidden(k) && (s.tag(k) == Tag.NOUN || s.tag(k) == Tag.DETERMINER || s.tag(k) == Tag.PRONOUN)) {
            k--;
        }
        Quotation before = k < v - 1 && v - k < LONGEST_SUBJECT ? s.quotations().at(k) : null;
        if (before != null && before.last() == k + 1) {
            String end = s.token(before.last() - 2).text();
            boolean closed = v + 1 >= s.end() || !s.token(v + 1).isWord() || s.tag(v + 1) == Tag.PREPOSITION || s.tag(v + 1) == Tag.ADVERB;
            return closed && (end.equals(",") || end.equals("?") || end.equals("!"));
        }
        boolean colon = s.token(Math.min(v + 1, s.text().size() - 1)).is(":") && s.quotations().at(v + 2) != null;
        return colon && k < v - 1 && k < s.first();
    }

    /** Whom a verb without a subject of its own belongs to, where somebody has spoken in the sentence before it. */
    void spoke(Span speaker) {
        lastSpeaker = speaker;
    }

    /** The frame of the verb form at {@code v}, null where nothing is said there. */
    Candidate verb(VerbForms.Form f, int v) {
        int after = v + 1 + f.more().size();
        boolean passive = f.kind() == VerbForms.Kind.PAST && subjects.passive(v);
        boolean negated = s.negated(v);
        Span speaker = null;
        int frameBegin = v;
        int frameEnd = after;
        boolean inverted = !passive && f.kind() != VerbForms.Kind.ING && subjects.inverted(v, after);
        if (passive) {
            return null;
        } else if (inverted) {
            int e = subjects.nameEnd(after);
            speaker = s.text().span(after, e);
            frameEnd = e;
        } else {
            boolean participle = f.kind() == VerbForms.Kind.ING && !s.is(subjects.verbBefore(v), "be");
            boolean infinitive = s.at(subjects.verbBefore(v), "to");
            int verb = infinitive ? subjects.governor(v) : !participle ? v : !s.at(v - 1, ",") ? subjects.governor(v) : relative(lastSpeaker) ? subjects.mainVerb(v) : -1;
            int e = verb < 0 ? -1 : subjects.subjectEnd(verb);
            int b = e < 0 ? -1 : subjects.subjectBegin(e);
            if (b >= 0 && b < e) {
                speaker = s.text().span(b, e);
                frameBegin = verb == v ? b : v;
            } else {
                speaker = lastSpeaker != null ? lastSpeaker : subjects.sentenceSubject(v);
            }
        }
        boolean doubtful = speaker != null && subjects.doubtful(s.text().tokenAt(speaker.begin()));
        Reporting.Entry e = f.entry();
        Stance stance = Stances.of(e.stance(), negated);
        Span cue = s.text().span(v, after);
        int c = contents.skip(f, frameEnd);
        Quotation q = quotes.before(frameBegin, c >= s.end() || s.at(c, ",") || contents.adjunct(c));
        if (q != null && e.takes("quote")) {
            List<Span> content = new ArrayList<>();
            boolean whole = quotes.whole(q);
            if (whole) {
                content.add(q.inner());
            } else {
                s.add(content, contents.clauseBegin(q.first()), q.last());
            }
            Quotation next = quotes.behind(frameEnd);
            if (next != null) {
                content.add(next.inner());
            }
            return new Candidate(speaker, cue, content, whole ? Position.Kind.DIRECT : Position.Kind.MIXED, stance, e.id(), 95);
        }
        Quotation next = quotes.quotationAt(c);
        if (next != null && e.takes("quote") && next.words() > 1) {
            return new Candidate(speaker, cue, List.of(next.inner()), Position.Kind.DIRECT, stance, e.id(), 92);
        }
        List<Span> content = new ArrayList<>();
        boolean closed = frameEnd >= s.end() || s.at(c, ",") || c >= s.end();
        if (!closed && s.at(frameBegin - 1, ",") && subjects.said(frameBegin - 1) && contents.closing(c) >= 0) {
            closed = true;
            c = contents.closing(c);
        } else if (!closed && e.takes("clause") && s.at(frameBegin - 1, ",") && subjects.said(frameBegin - 1) && contents.adjunct(c)) {
            closed = true;
            c = s.end();
        }
        if (closed && s.at(frameBegin - 1, ",") && (e.takes("clause") || e.takes("that"))) {
            s.add(content, contents.clauseBegin(frameBegin - 1), frameBegin);
            if (s.at(c, ",") && contents.goesOnBehind(c + 1, frameBegin, inverted)) {
                s.add(content, c + 1, contents.clauseEnd(c + 1));
            }
            return content.isEmpty() || s.words(content) < 3 ? null
                    : new Candidate(speaker, cue, content, Position.Kind.INDIRECT, stance, e.id(), 80);
        }
        boolean particle = c == frameEnd && s.is(c, "particle") && !e.preps().contains(s.token(c).lower());
        boolean thing = speaker != null && !e.takes("that") && !s.somebody(speaker);
        boolean nobody = thing || speaker != null && s.at(subjects.verbBefore(v), "to") && s.token(s.text().tokenAt(speaker.begin())).is("it");
        return doubtful || particle || nobody ? null : behindVerb(f, e, speaker, cue, stance, c, f.whom() ? contents.skipTimes(frameEnd) : c);
    }

    private Candidate behindVerb(VerbForms.Form f, Reporting.Entry e, Span speaker, Span cue, Stance stance, int c, int spokenTo) {
        List<Span> content = new ArrayList<>();
        int that = contents.that(c, f.whom());
        if (that >= 0 && (e.takes("that") || e.takes("clause"))) {
            s.add(content, that + 1, contents.clauseEnd(that + 1));
            return content.isEmpty() ? null : new Candidate(speaker, cue, content, Position.Kind.INDIRECT, stance, e.id(), 85);
        }
        int to = contents.to(c, f.whom() || e.takes("obj"));
        if (to >= 0 && e.takes("inf")) {
            s.add(content, spokenTo, contents.phraseEnd(to + 1, true));
            return content.isEmpty() ? null : new Candidate(speaker, cue, content, Position.Kind.INDIRECT, stance, e.id(), 70);
        }
        for (int k = c; k < Math.min(s.end(), c + 5); k++) {
            if (!s.hidden(k) && e.preps().contains(s.token(k).lower())) {
                s.add(content, k + 1, contents.phraseEnd(k + 1, false));
                return content.isEmpty() ? null : new Candidate(speaker, cue, content, Position.Kind.INDIRECT, stance, e.id(), 50);
            }
        }
        if (s.question()) {
            return null;
        }
        boolean clause = e.takes("clause") && (e.takes("quote") && !e.takes("obj") ? contents.anyVerb(c) : contents.clause(c));
        s.add(content, c, clause ? contents.clauseEnd(c) : contents.phraseEnd(c, false));
        if (content.isEmpty() || s.words(content) < 2) {
            return null;
        }
        if (clause && (s.words(content) > 2 || contents.clause(c))) {
            return new Candidate(speaker, cue, content, Position.Kind.INDIRECT, stance, e.id(), 60);
        }
        return e.takes("obj") || e.takes("as") && contents.holds("as", c, contents.phraseEnd(c, false)) ? new Candidate(speaker, cue, content, Position.Kind.INDIRECT, stance, e.id(), 52) : null;
    }
}
