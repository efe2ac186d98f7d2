package dev.depesche.facts.position;

import dev.depesche.facts.Position;
import dev.depesche.facts.position.PlainTagger.Tag;
import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Frames whose subject is what is spoken of: "the plan was rejected by X", "X is expected to win", "X was accused of fraud".
 *
 * <p>The speaker is the agent; where none is named, only verbs that say so ({@code passive} in {@code reporting.lex}) make a position.
 */
final class PlainPassives {

    private final PlainSentence s;
    private final PlainSubjects subjects;
    private final PlainContents contents;

    PlainPassives(PlainSentence s, PlainSubjects subjects, PlainContents contents) {
        this.s = s;
        this.subjects = subjects;
        this.contents = contents;
    }

    /** The frame of the participle at {@code v}, {@code after} behind all its words; null where nothing is said. */
    Candidate at(VerbForms.Form f, int v, int after) {
        if (f.kind() != VerbForms.Kind.PAST || s.tag(v) != Tag.PARTICIPLE || !subjects.passive(v)) {
            return null;
        }
        int rest = after;
        Span agent = null;
        if (s.at(rest, "by") && rest + 1 < s.end() && s.tag(rest + 1) != Tag.ING) {
            int e = contents.agentEnd(rest + 1);
            agent = e > rest + 1 ? s.text().span(rest + 1, e) : null;
            rest = e;
        }
        Reporting.Entry e = f.entry();
        boolean told = !e.passive().isEmpty() && rest < s.end() && e.passive().contains(s.token(rest).lower());
        if (agent == null && !told || agent != null && !e.takes("obj") && !told) {
            return null;
        }
        Span subject = subjects.of(v);
        List<Span> content = new ArrayList<>(2);
        if (subject != null) {
            content.add(subject);
        }
        if (told) {
            s.add(content, s.at(rest, "to") ? rest : rest + 1, contents.phraseEnd(rest + 1, s.at(rest, "to")));
        }
        boolean bare = subject == null || content.size() == 1 && !told && (s.is(s.text().tokenAt(subject.begin()), "pronoun") || s.tag(s.text().tokenAt(subject.begin())) == Tag.CLAUSE);
        return bare || s.words(content) < 2 ? null : new Candidate(agent, s.text().span(v, after), content, Position.Kind.INDIRECT,
                Stances.of(e.stance(), s.negated(v)), e.id(), told ? 53 : 48);
    }
}
