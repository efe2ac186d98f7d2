package dev.depesche.facts.position;

import java.util.ArrayList;
import java.util.List;

/** Finds the verbs of saying of a sentence, with particle, voice and negation. */
final class Cues {

    private final Reporting reporting;
    private final Clauses clauses;

    Cues(Reporting reporting, Clauses clauses) {
        this.reporting = reporting;
        this.clauses = clauses;
    }

    List<Cue> find() {
        List<Cue> out = new ArrayList<>();
        for (int s = 0; s < clauses.segments().size(); s++) {
            Segment segment = clauses.segments().get(s);
            for (int i = segment.first(); i < segment.last(); i++) {
                if (clauses.hidden(i) || clauses.word(i).verbs().isEmpty()
                        || clauses.token(i).isCapitalised() && i > segment.first()) {
                    continue;
                }
                Cue cue = cue(segment, s, i);
                if (cue != null) {
                    out.add(cue);
                }
            }
        }
        return out;
    }

    private Cue cue(Segment segment, int s, int i) {
        Word w = clauses.word(i);
        int finite = segment.finite();
        if (segment.isMain() && segment.reported() && !segment.conditional()) {
            return null;
        }
        boolean passive = false;
        boolean state = false;
        if (w.finite() && i == finite) {
            passive = false;
        } else if (w.participle() && finite >= 0 && (clauses.word(finite).is("become") || clauses.word(finite).is("be")
                || clauses.word(finite).is("have") || clauses.word(finite).auxiliary() && perfectInfinitive(i, segment))) {
            passive = clauses.word(finite).is("become") || clauses.word(finite).is("be");
            state = clauses.word(finite).is("be") && !worden(segment)
                    && !(s + 1 < clauses.segments().size() && clauses.segments().get(s + 1).opener().equals("that"));
        } else if (w.infinitive() && finite >= 0 && finite != i && (clauses.word(finite).auxiliary() || clauses.word(finite).verbs().contains("lassen"))
                && !clauses.word(Math.max(segment.first(), i - 1)).is("to")) {
            passive = false;
        } else {
            return null;
        }
        boolean negated = false;
        for (int k = segment.first(); k < segment.last(); k++) {
            negated |= !clauses.hidden(k) && clauses.word(k).is("negation");
        }
        for (String lemma : w.verbs()) {
            for (Reporting.Entry e : reporting.separable(lemma)) {
                int particle = state && e.perfect() == null ? -1 : particle(e.prefix(), i, s);
                if (particle >= 0) {
                    return new Cue(meant(e, segment), i, finite, particle, s, passive && e.perfect() == null, negated);
                }
            }
        }
        for (String lemma : w.verbs()) {
            Reporting.Entry e = reporting.get("verb", lemma);
            if (e != null && (state && e.perfect() == null || e.without() != null && holds(e.without(), segment) || e.impersonal() && !impersonal(segment) || clauses.word(i).auxiliary() && governs(i, segment))) {
                continue;
            }
            if (e != null && (e.prefix() == null || !w.finite() || i != finite || joined(i, e))) {
                return foreignParticle(segment, i, e) ? null : new Cue(meant(e, segment), i, finite, -1, s, passive && e.perfect() == null, negated);
            }
        }
        return null;
    }

    /** The entry with the stance it has beside the first of its prepositions: "sprach sich für X aus", "sprach sich gegen X aus". */
    private Reporting.Entry meant(Reporting.Entry e, Segment segment) {
        for (int k = segment.first(); !e.against().isEmpty() && k < segment.last(); k++) {
            String word = clauses.hidden(k) ? "" : clauses.token(k).lower();
            if (e.against().contains(word)) {
                return e.opposed();
            }
            if (e.preps().contains(word)) {
                return e;
            }
        }
        return e;
    }

    private boolean holds(String word, Segment segment) {
        for (int k = segment.first(); k < segment.last(); k++) {
            if (!clauses.hidden(k) && clauses.token(k).is(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean impersonal(Segment segment) {
        for (int k = segment.first(); k < segment.last(); k++) {
            if (clauses.word(k).is("impersonal")) {
                return true;
            }
        }
        return false;
    }

    /** Whether "worden" tells a passive from a mere state ("ist geplant"). */
    private boolean worden(Segment segment) {
        for (int k = segment.first(); k < segment.last(); k++) {
            if (!clauses.hidden(k) && clauses.token(k).is("worden")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the modal goes with an infinitive: "will reisen", but "will Frieden". */
    private boolean governs(int modal, Segment segment) {
        for (int k = segment.first(); k < segment.last(); k++) {
            if (k != modal && !clauses.hidden(k) && clauses.word(k).infinitive() && (clauses.word(k).classes().isEmpty() || clauses.word(k).is("stands")) && !clauses.token(k).isCapitalised()) {
                return true;
            }
        }
        return !segment.isMain();
    }

    private boolean joined(int i, Reporting.Entry e) {
        return clauses.token(i).lower().startsWith(e.prefix());
    }

    private boolean perfectInfinitive(int i, Segment segment) {
        return i + 1 < segment.last() && clauses.token(i + 1).is("haben");
    }

    private boolean foreignParticle(Segment segment, int i, Reporting.Entry e) {
        int last = segment.last() - 1;
        return last > i && !clauses.token(last).is("weiter") && i == segment.finite() && !clauses.hidden(last) && clauses.word(last).is("particle")
                && last - i > 1 && clauses.segments().indexOf(segment) >= 0 && !e.takes("none");
    }

    private int particle(String prefix, int verb, int s) {
        if (verb > clauses.segments().get(s).first() && clauses.token(verb - 1).is(prefix)) {
            return verb - 1;
        }
        for (int k = s; k < clauses.segments().size(); k++) {
            int last = clauses.segments().get(k).last() - 1;
            for (int back = 0; back < 2 && last - back > verb; back++) {
                if (clauses.token(last - back).is(prefix) && !clauses.hidden(last - back)
                        && (back == 0 || clauses.word(last).is("adverb"))) {
                    return last - back;
                }
            }
        }
        Segment own = clauses.segments().get(s);
        for (int k = verb + 1; k + 1 < own.last(); k++) {
            if (clauses.token(k).is(prefix) && !clauses.hidden(k) && (clauses.word(k + 1).is("and") || clauses.hidden(k + 1))) {
                return k;
            }
        }
        return -1;
    }
}
