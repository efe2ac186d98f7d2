package dev.depesche.facts.position;

import dev.depesche.facts.Position;
import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Sources told by a phrase and no verb: "laut X", "nach Angaben von X", "X zufolge", ", so X". */
final class SourceFrames {

    private final Reporting reporting;
    private final Clauses clauses;
    private final Phrases phrases;
    private final Speakers speakers;
    private final Contents contents;
    private final Span last;

    /** {@code last} is whoever spoke before the sentence, null for none. */
    SourceFrames(Reporting reporting, Clauses clauses, Span last) {
        this.last = last;
        this.reporting = reporting;
        this.clauses = clauses;
        this.phrases = new Phrases(clauses);
        this.speakers = new Speakers(clauses);
        this.contents = new Contents(clauses);
    }

    List<Candidate> find() {
        List<Candidate> out = new ArrayList<>();
        for (int s = 0; s < clauses.segments().size(); s++) {
            Segment segment = clauses.segments().get(s);
            for (int i = segment.first(); i < segment.last(); i++) {
                if (!clauses.hidden(i) && clauses.token(i).isWord()) {
                    Candidate c = at(i, s);
                    if (c != null) {
                        out.add(c);
                        break;
                    }
                }
            }
        }
        return out;
    }

    private Candidate at(int i, int s) {
        Segment segment = clauses.segments().get(s);
        String lower = clauses.token(i).lower();
        Reporting.Entry e = reporting.get("preposition", lower);
        if (e != null) {
            if (segment.opener().equals("relative") && i == segment.first() && segment.body() == i + 2) {
                return candidate(e, s, i, segment.body(), clauses.token(i).span(), clauses.token(i + 1).span());
            }
            int end = phrases.end(i + 1, segment.last());
            int small = end < 0 ? smallName(i + 1, segment.last()) : -1;
            if (small > 0) {
                return candidate(e, s, i, small, clauses.token(i).span(), clauses.text().span(i + 1, small));
            }
            if (end < 0) {
                return null;
            }
            Source source = source(i + 1, end);
            if (i + 1 < end && source == null && clauses.token(i + 1).isWord() && !clauses.token(i + 1).isCapitalised()
                    && !Phrases.hyphenedNoun(clauses.token(i + 1).text()) && !clauses.word(i + 1).is("determiner") && !clauses.word(i + 1).adjective()) {
                return null;
            }
            Span speaker = source == null ? clauses.text().span(i + 1, end) : source.speaker;
            return candidate(e, s, i, source == null ? end : source.end, clauses.token(i).span(), speaker);
        }
        if (lower.equals("nach") && i > segment.first() && clauses.token(i - 1).isCapitalised() && noun(i - 1) != null) {
            int begin = phraseBefore(i, segment);
            Source source = begin < 0 || strong(begin) ? null : source(begin, i);
            if (source != null) {
                return candidate(source.entry, s, begin, i + 1, clauses.token(i).span(), source.speaker);
            }
        }
        if (lower.equals("nach") && i + 1 < segment.last()) {
            int end = phrases.end(i + 1, segment.last());
            Source source = end < 0 ? null : source(i + 1, end);
            if (source != null && clauses.word(i + 1).is("own") && segment.finite() >= 0) {
                Span self = speakers.of(new Cue(null, segment.finite(), segment.finite(), -1, s, false, false));
                source = new Source(source.entry, self == null ? source.speaker : self, source.end);
            }
            return source == null ? null : candidate(source.entry, s, i, source.end, clauses.token(i).span(), source.speaker);
        }
        if (clauses.word(i).is("whereby") && i == segment.first() && s > 0) {
            return whereby(s, i);
        }
        Reporting.Entry told = reporting.get("adverb", lower);
        if (told != null) {
            return told(told, s, i);
        }
        Reporting.Entry post = reporting.get("postposition", lower);
        if (post != null) {
            int begin = phraseBefore(i, segment);
            if (begin < 0) {
                return null;
            }
            Source source = source(begin, i);
            Span speaker = source == null ? clauses.text().span(begin, i) : source.speaker;
            return candidate(post, s, begin, i + 1, clauses.token(i).span(), speaker);
        }
        if (clauses.word(i).is("so") && i == segment.first() && segment.before() == ',' && segment.finite() < 0) {
            int k = i + 1;
            while (k < segment.last() && (clauses.word(k).is("adverb") || clauses.word(k).is("preposition"))) {
                k++;
            }
            Span speaker = speakers.at(i + 1, segment.last());
            if (speaker == null || clauses.word(i + 1).is("adverb")) {
                return null;
            }
            Reporting.Entry laut = reporting.get("preposition", "laut");
            Source source = source(i + 1, clauses.text().tokenAt(speaker.end() - 1) + 1);
            return candidate(laut, s, segment.first(), segment.last(), clauses.token(i).span(), source == null ? speaker : source.speaker);
        }
        return null;
    }

    /** Whether the adjective tells a nominative or accusative, which no word stands in before "nach": "freie Sicht nach draußen". */
    private boolean strong(int i) {
        return !clauses.word(i).is("determiner") && !clauses.token(i).isCapitalised() && clauses.token(i).lower().endsWith("e");
    }

    /** One past a name that begins small, as some papers and pages on the web do: "laut taz", "laut „elbblick.de“"; -1 for none. */
    private int smallName(int i, int limit) {
        Quotation q = i < limit ? clauses.quotations().at(i) : null;
        if (q != null) {
            return q.first() == i && q.words() <= 4 && q.last() <= limit ? q.last() : -1;
        }
        boolean unknown = i < limit && clauses.token(i).isWord() && !clauses.word(i).known() && clauses.word(i).classes().isEmpty();
        return unknown ? domainEnd(i, limit) : -1;
    }

    private int domainEnd(int i, int limit) {
        int e = i + 1;
        while (e + 1 < limit && clauses.token(e).is(".") && !clauses.token(e).spaceBefore() && clauses.token(e + 1).isWord() && !clauses.token(e + 1).spaceBefore()) {
            e += 2;
        }
        return e;
    }

    /** "ein Bericht des Amtes, wonach …": what the source before the comma says. */
    private Candidate whereby(int s, int i) {
        Segment before = clauses.segments().get(s - 1);
        for (int k = before.last() - 1; k >= before.first(); k--) {
            int end = clauses.hidden(k) || clauses.word(k).is("preposition") ? -1 : phrases.end(k, before.last());
            boolean starts = clauses.word(k).is("determiner") || clauses.token(k).isCapitalised();
            Source source = starts && end > k ? source(k, end) : null;
            Span content = source == null ? null : contents.span(i + 1, clauses.segments().get(s).last());
            if (content != null) {
                return new Candidate(source.speaker, clauses.token(i).span(), List.of(content), Position.Kind.INDIRECT, source.entry.stance(), source.entry.id(), 66);
            }
        }
        return null;
    }

    /** "Demnach …": what the source told before goes on saying. */
    private Candidate told(Reporting.Entry e, int s, int i) {
        boolean front = i == clauses.sentence().first();
        if (last == null || !front && !clauses.segments().get(s).isMain()) {
            return null;
        }
        int begin = front ? i + 1 : contents.begin(s);
        Span content = contents.span(begin, contents.end(s));
        return content == null ? null : new Candidate(clauses.token(i).span(), last, clauses.token(i).span(), List.of(content),
                Position.Kind.INDIRECT, e.stance(), e.id(), 56);
    }

    private int phraseBefore(int i, Segment segment) {
        for (int b = segment.finite() >= 0 && segment.finite() < i ? segment.finite() + 1 : segment.first(); b < i; b++) {
            if (clauses.hidden(b) || clauses.word(b).is("preposition") && !clauses.word(b).is("determiner")) {
                continue;
            }
            if (phrases.end(b, i) == i) {
                return b;
            }
        }
        return -1;
    }

    private record Source(Reporting.Entry entry, Span speaker, int end) {
    }

    /** A phrase whose head is a source noun: the speaker is what hangs on it, its owner, or the noun itself. */
    private Source source(int first, int end) {
        int core = Math.min(end, Math.max(first + 1, phrases.core(first, end)));
        for (int k = first; k < core; k++) {
            Reporting.Entry e = clauses.token(k).isCapitalised() ? noun(k) : null;
            if (e == null) {
                continue;
            }
            int behind = k + 1;
            if (behind < end && !clauses.hidden(behind)) {
                int owner = clauses.word(behind).is("attribute") ? behind + 1 : behind;
                if (owner < end) {
                    return new Source(e, clauses.text().span(owner, end), end);
                }
            }
            if (clauses.word(first).is("possessive")) {
                return new Source(e, clauses.token(first).span(), end);
            }
            if (k > first && clauses.token(k - 1).isCapitalised()) {
                return new Source(e, clauses.text().span(first, k), end);
            }
            return new Source(e, clauses.text().span(first, k + 1), end);
        }
        return null;
    }

    private Reporting.Entry noun(int k) {
        String form = clauses.token(k).lower();
        for (int cut = 0; cut <= 2 && cut < form.length(); cut++) {
            Reporting.Entry e = reporting.source(form.substring(0, form.length() - cut));
            if (e != null && (cut == 0 || "nes".indexOf(form.charAt(form.length() - 1)) >= 0)) {
                return e;
            }
        }
        return null;
    }

    private Candidate candidate(Reporting.Entry e, int s, int first, int last, Span cue, Span speaker) {
        Segment own = clauses.segments().get(s);
        boolean dependent = own.opener().equals("relative") || own.opener().equals("that") || own.opener().equals("subordinate");
        int begin = dependent ? own.first() + (own.opener().equals("that") ? own.body() - own.first() : 0) : contents.begin(s);
        int end = dependent ? own.last() : contents.last(s);
        int cutFirst = first;
        int cutLast = last;
        boolean told = cutLast == own.last() && s + 1 < clauses.segments().size() && clauses.segments().get(s + 1).opener().equals("relative");
        if (told && !dependent) {
            cutLast = clauses.segments().get(s + 1).last();
        }
        Quotation quoted = first > begin + 1 ? clauses.quotations().at(first - 2) : null;
        if (quoted != null && clauses.token(first - 1).is(",") && quoted.first() <= begin + 1 && quoted.words() > 2) {
            return new Candidate(speaker, cue, List.of(quoted.inner()), Position.Kind.DIRECT, e.stance(), e.id(), 90);
        }
        while (cutFirst > begin && clauses.word(cutFirst - 1).is("and") && cutFirst - 1 == begin) {
            cutFirst--;
        }
        List<Span> content = contents.around(begin, cutFirst, cutLast, end);
        if (content.isEmpty() || content.stream().mapToInt(Span::length).sum() < 12) {
            return null;
        }
        return new Candidate(speaker, cue, content, Position.Kind.INDIRECT, e.stance(), e.id(), 60);
    }
}
