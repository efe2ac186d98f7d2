package dev.depesche.facts.position;

import dev.depesche.facts.Position;
import dev.depesche.facts.Stance;
import dev.depesche.text.Sentence;
import dev.depesche.text.Span;
import dev.depesche.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds words that carry on a speaker without a frame: reported mood from sentence to sentence, and quotations left over. */
final class CarryingOn {

    private static final Set<String> DASHES = Set.of("-", "–", "—", "―", "--");

    /** Among how many of the last positions the one that is gone on with may stand. */
    private static final int NEAR = 4;

    private final Grammar grammar;
    private final Quotations quotations;
    private final QuotedNames quotedNames;
    private final Text text;
    private final String language;
    private Span last;
    private int lastSentence = -9;

    CarryingOn(String language, Grammar grammar, Text text, Quotations quotations, QuotedNames quotedNames) {
        this.language = language;
        this.grammar = grammar;
        this.text = text;
        this.quotations = quotations;
        this.quotedNames = quotedNames;
    }

    /** Whoever spoke last, null for none. */
    Span last() {
        return last;
    }

    /** {@code found} and what carries on in the same sentence; {@code before} is what stands so far. */
    List<Candidate> complete(Clauses clauses, List<Candidate> found, List<Cue> cues, List<Candidate> before) {
        int index = clauses.sentence().index();
        List<Candidate> framed = index <= lastSentence + 1 ? heard(found, clauses, cues) : found;
        List<Candidate> out = new ArrayList<>(framed);
        Span here = null;
        for (Candidate c : framed) {
            if (c.speaker() != null) {
                here = c.antecedent() != null ? c.antecedent() : c.speaker();
            }
        }
        for (Cue cue : cues) {
            boolean relative = clauses.segments().get(cue.segment()).opener().equals("relative");
            here = here == null && !relative ? new Speakers(clauses).of(cue) : here;
        }
        boolean carried = framed.stream().noneMatch(c -> c.kind() == Position.Kind.INDIRECT) && reported(clauses, index == lastSentence + 1, index <= lastSentence + 3);
        if (here != null && !carried) {
            last = here;
        }
        for (Quotation q : quotations.from(clauses.sentence().first(), clauses.sentence().last())) {
            if ((q.words() >= 3 || q.words() >= (carried ? 2 : least(q, framed, cues)))
                    && !title(q, framed) && !names(q, framed) && untouched(q, framed) && untouched(q, before)) {
                Span subject = speaker(q, framed, clauses);
                out.add(new Candidate(subject != null ? subject : last, null, List.of(q.inner()), Position.Kind.DIRECT, Stance.CLAIM,
                        language + ".position.quotation", q.words() >= 5 ? 70 : 50));
                if (subject != null) {
                    last = subject;
                }
            }
        }
        if (carried) {
            Span content = new Contents(clauses).span(clauses.sentence().first(), clauses.end());
            if (content != null) {
                out.add(new Candidate(last, null, List.of(content), Position.Kind.INDIRECT, Stance.CLAIM, language + ".position.reported-mood", 60));
            }
        }
        if (!out.isEmpty()) {
            lastSentence = index;
        } else if (here == null) {
            Span subject = mainSubject(clauses);
            if (subject != null && (last == null ? clauses.canSpeak(subject) : new Speakers(clauses).headSpeaks(subject, clauses.end()))) {
                last = subject;
            }
        }
        return out;
    }

    /** {@code found} where "hieß es" without a source is what the speaker before goes on saying. */
    private List<Candidate> heard(List<Candidate> found, Clauses clauses, List<Cue> cues) {
        List<Candidate> out = new ArrayList<>(found);
        for (Cue cue : cues) {
            for (int i = 0; cue.entry().impersonal() && i < out.size(); i++) {
                Candidate c = out.get(i);
                if (c.speaker() == null && clauses.token(cue.verb()).span().equals(c.cue())) {
                    out.set(i, new Candidate(last, c.antecedent(), c.cue(), c.content(), c.kind(), c.stance(), c.rule(), c.trust()));
                }
            }
        }
        return out;
    }

    /** {@code framed} and the sentence's quotations that no frame claims; for languages without a reported mood. {@code actor} may be null. */
    List<Candidate> quotations(Sentence sentence, List<Candidate> framed, List<Candidate> before, Span actor) {
        List<Candidate> out = new ArrayList<>(framed);
        last = actor != null && framed.isEmpty() ? actor : last;
        for (Quotation q : quotations.from(sentence.first(), sentence.last())) {
            if (joined(q, before)) {
                continue;
            }
            if (q.words() >= 4 && !quotations.title(q) && !quotedNames.borne(q) && untouched(q, before)
                    && !Candidate.anySays(framed, q.inner())) {
                Span name = framed.isEmpty() ? headed(q, sentence) : null;
                name = name == null ? signed(q) : name;
                Span speaker = name != null ? name : framed.isEmpty() ? last : framed.get(framed.size() - 1).speaker();
                out.add(new Candidate(speaker, null, List.of(q.inner()), Position.Kind.DIRECT, Stance.CLAIM, language + ".position.quotation",
                        q.words() >= 6 ? 70 : 50));
            }
        }
        for (Candidate c : framed) {
            last = c.speaker() != null ? c.speaker() : last;
        }
        return out;
    }

    /** Whether the quotation goes on with the one of the paragraph before, whose position among {@code said} then says it, too. */
    private boolean joined(Quotation q, List<Candidate> said) {
        Quotation open = quotations.continued(q);
        for (int i = said.size() - 1; open != null && i >= Math.max(0, said.size() - NEAR); i--) {
            Candidate c = said.get(i);
            if (c.kind() == Position.Kind.DIRECT && c.content().get(c.content().size() - 1).equals(open.inner())) {
                List<Span> content = new ArrayList<>(c.content());
                content.add(q.inner());
                said.set(i, new Candidate(c.speaker(), c.antecedent(), c.cue(), content, c.kind(), c.stance(), c.rule(), c.trust()));
                return true;
            }
        }
        return false;
    }

    /** The words before a colon and the quotation: all of them where they are few, else the name they end with; null where no colon stands there. */
    private Span headed(Quotation q, Sentence sentence) {
        int colon = q.first() - 1;
        if (colon <= sentence.first() || !text.token(colon).is(":")) {
            return null;
        }
        int name = colon;
        while (name > sentence.first() && text.token(name - 1).isWord() && text.token(name - 1).isCapitalised()) {
            name--;
        }
        return colon - sentence.first() < 9 ? text.span(sentence.first(), colon) : colon - name > 1 ? text.span(name, colon) : null;
    }

    /** The name that signs a quotation: "“…” — Ann Lee" up to the paragraph's end; null for none. */
    private Span signed(Quotation q) {
        int first = q.last() + 1;
        if (first >= text.size() || !DASHES.contains(text.token(q.last()).text())) {
            return null;
        }
        int paragraph = text.sentenceOf(q.first()).paragraph();
        int end = first;
        while (end < text.size() && text.token(end).isWord() && text.token(end).isCapitalised() && text.sentenceOf(end).paragraph() == paragraph) {
            end++;
        }
        boolean closes = end >= text.size() || text.sentenceOf(end).paragraph() != paragraph || text.token(end).is(",") || text.token(end).is(".");
        return end > first && end - first < 6 && closes && text.sentenceOf(first).paragraph() == paragraph ? text.span(first, end) : null;
    }

    /** How few words a quotation may have: two beside a word of saying, one within what is said; alone it would be mere irony or a name. */
    private static int least(Quotation q, List<Candidate> framed, List<Cue> cues) {
        for (Candidate c : framed) {
            if (c.says(q.inner())) {
                return 1;
            }
        }
        return cues.isEmpty() ? Integer.MAX_VALUE : 2;
    }

    /** Whether the quotation is a name of a work or a body rather than words of somebody: it begins like one, has no verb, and no mark ends it. */
    private boolean title(Quotation q, List<Candidate> framed) {
        if (quotations.title(q) || quotedNames.isName(q)) {
            return true;
        }
        String mark = text.token(q.last() - 2).text();
        boolean said = Candidate.anySays(framed, q.inner());
        return !said && text.token(q.first() + 1).isCapitalised() && !grammar.finiteIn(text, q) && !mark.equals("!") && !mark.equals("?")
                && !mark.equals(".") && !(q.first() > 0 && text.token(q.first() - 1).is(":"));
    }

    /** Whether the quotation is part of what a speaker is called: "die Sprecherin der „…“". */
    private static boolean names(Quotation q, List<Candidate> framed) {
        for (Candidate c : framed) {
            if (c.speaker() != null && c.speaker().overlaps(q.inner())) {
                return true;
            }
        }
        return false;
    }

    private static boolean untouched(Quotation q, List<Candidate> others) {
        for (Candidate c : others) {
            if (c.kind() == Position.Kind.DIRECT && c.says(q.inner())) {
                return false;
            }
        }
        return true;
    }

    /** The subject of a sentence in which nobody speaks: whoever acts there is likelier to speak next than the speaker before. */
    private static Span mainSubject(Clauses clauses) {
        for (int s = 0; s < clauses.segments().size(); s++) {
            Segment g = clauses.segments().get(s);
            if (g.isMain()) {
                return new Speakers(clauses).of(new Cue(null, g.finite(), g.finite(), -1, s, false, false));
            }
        }
        return null;
    }

    private static Span subject(Clauses clauses, Quotation q) {
        Span behind = behind(clauses, q);
        if (behind != null) {
            return behind;
        }
        int s = clauses.segmentOf(q.first());
        if (s > 0 && clauses.segments().get(s).before() == ':' && clauses.segments().get(s - 1).finite() < 0) {
            Segment name = clauses.segments().get(s - 1);
            Span alone = new Speakers(clauses).inside(name.first(), name.last());
            if (alone != null) {
                return alone;
            }
        }
        while (s >= 0 && (clauses.segments().get(s).finite() < 0 || clauses.segments().get(s).finite() > q.first()
                && clauses.segments().get(s).first() < q.first())) {
            s--;
        }
        if (s < 0 || clauses.segments().get(s).reported()) {
            return null;
        }
        Segment g = clauses.segments().get(s);
        Span subject = new Speakers(clauses).of(new Cue(null, g.finite(), g.finite(), -1, s, false, false));
        Span where = subject == null || clauses.canSpeak(subject) ? null : new Speakers(clauses).stands(g);
        return where != null ? where : subject;
    }

    /** The subject of whatever verb follows the quotation at once: "„…“, strich X heraus". */
    private static Span behind(Clauses clauses, Quotation q) {
        int f = q.last();
        while (f < clauses.end() && clauses.token(f).is(",")) {
            f++;
        }
        if (q.first() > clauses.sentence().first() + 1 || f >= clauses.end() || !clauses.word(f).finite() || clauses.token(f).isCapitalised()) {
            return null;
        }
        int s = clauses.segmentOf(f);
        return s < 0 ? null : new Speakers(clauses).inside(f + 1, clauses.segments().get(s).last());
    }

    /** Who speaks a quotation without a frame of its own: whoever says the clause around it, else the subject there. */
    private static Span speaker(Quotation q, List<Candidate> framed, Clauses clauses) {
        Span any = null;
        for (Candidate c : framed) {
            if (c.says(q.inner())) {
                return c.speaker();
            }
            any = c.speaker() != null ? c.speaker() : any;
        }
        if (reported(clauses, true, true)) {
            return null;
        }
        return any != null ? any : subject(clauses, q);
    }

    private static boolean reported(Clauses clauses, boolean running, boolean near) {
        for (Segment g : clauses.segments()) {
            if (g.isMain()) {
                if (near && hearsay(clauses, g)) {
                    return true;
                }
                if (!g.reported() || g.conditional() && (!running || g.finite() == clauses.sentence().first())) {
                    return false;
                }
                for (int i = g.first(); i < g.last(); i++) {
                    if (!clauses.hidden(i) && clauses.word(i).is("first-person")) {
                        return false;
                    }
                }
                return true;
            }
        }
        return false;
    }

    /** "soll gekommen sein": what somebody else holds to have happened. */
    private static boolean hearsay(Clauses clauses, Segment g) {
        if (!clauses.word(g.finite()).is("soll")) {
            return false;
        }
        for (int i = g.finite() + 1; i < clauses.end(); i++) {
            boolean auxiliary = clauses.token(i).is("haben") || clauses.token(i).is("sein");
            if (auxiliary && !clauses.hidden(i) && clauses.word(i - 1).participle()) {
                return true;
            }
        }
        return false;
    }
}
