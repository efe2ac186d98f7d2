package dev.depesche.facts.position;

import dev.depesche.facts.Position;
import dev.depesche.facts.Stance;
import dev.depesche.text.Span;
import java.util.List;

/** What verbs of saying have for an object: "kritisierte X", "warnte vor X", "nannte X „…“", and in the passive "X wird von Y abgelehnt". */
final class ObjectFrames {

    private final Clauses clauses;
    private final Speakers speakers;
    private final Contents contents;
    private final Phrases phrases;

    ObjectFrames(Clauses clauses, Speakers speakers, Contents contents) {
        this.clauses = clauses;
        this.speakers = speakers;
        this.contents = contents;
        this.phrases = new Phrases(clauses);
    }

    /** The object of the verb, its preposition left out. */
    Candidate object(Cue cue, Segment own, Span speaker) {
        boolean as = asFrame(cue, own.first(), own.last());
        for (Quotation q : clauses.quotations().from(own.first(), own.last())) {
            boolean meant = cue.entry().takes("as") ? (!as || behindAs(q)) && !borneAside(q) && !clauses.quotedNames().callsItself(q)
                    : q.words() > 1 && !clauses.quotations().title(q) && !clauses.quotedNames().isName(q);
            if (meant && !cue.entry().takes("none") && (speaker == null || !speaker.overlaps(q.inner()))) {
                return candidate(cue, speaker, List.of(q.inner()), Position.Kind.DIRECT, 60);
            }
        }
        if (speaker != null && cue.passive() && cue.entry().takes("obj") && own.opener().isEmpty()) {
            return passive(cue, own, speaker);
        }
        if (speaker == null || cue.passive() || !own.opener().isEmpty() && !own.opener().equals("relative")) {
            return null;
        }
        if (!speakers.acts(speaker) && own.opener().isEmpty()) {
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
                return span == null || !clauses.noun(span) || clauses.text().words(span) < (grave ? 1 : 2) ? null
                        : candidate(cue, speaker, List.of(span), Position.Kind.INDIRECT, 50);
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
        return span == null || clauses.text().words(span) < 3 ? null : candidate(cue, speaker, List.of(span), Position.Kind.INDIRECT, 45);
    }

    /** "Der Plan wird von der Partei abgelehnt": the subject is what is spoken of. */
    private Candidate passive(Cue cue, Segment own, Span speaker) {
        Span subject = speakers.of(new Cue(null, cue.finite(), cue.finite(), -1, cue.segment(), false, false));
        boolean other = subject != null && !subject.overlaps(speaker) && !clauses.word(clauses.text().tokenAt(subject.begin())).is("pronoun");
        return other ? candidate(cue, speaker, List.of(subject), Position.Kind.INDIRECT, 45) : null;
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

    /** Whether the quotation is the name of what stands behind a preposition: "nannte im Sender „…“ vier Gründe". */
    private boolean borneAside(Quotation q) {
        for (int i = q.first() - 2; clauses.quotedNames().borne(q) && i >= Math.max(clauses.sentence().first(), q.first() - 4); i--) {
            if (clauses.word(i).is("preposition")) {
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

    private Candidate candidate(Cue cue, Span speaker, List<Span> content, Position.Kind kind, int trust) {
        return cue.candidate(clauses.token(cue.verb()).span(), speaker, content, kind, trust);
    }
}
