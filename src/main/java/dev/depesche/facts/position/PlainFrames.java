package dev.depesche.facts.position;

import dev.depesche.text.Sentence;
import dev.depesche.text.Span;
import dev.depesche.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Frames of saying in a language that tells them by word order alone, as English does: who stands before the verb, what behind it.
 *
 * <p>One instance for one sentence.
 */
final class PlainFrames {

    private final PlainSentence s;
    private final VerbForms forms;
    private final PlainVerbFrames verbs;
    private final PlainSubjects subjects;
    private final PlainSources sources;
    private final PlainPassives passives;
    private final PlainNouns nouns;

    PlainFrames(Text text, Sentence sentence, Quotations quotations, Grammar grammar, Reporting reporting, VerbForms forms, PlainTagger tagger) {
        this.s = new PlainSentence(text, sentence, quotations, grammar, tagger);
        this.forms = forms;
        this.subjects = new PlainSubjects(s, forms);
        PlainContents contents = new PlainContents(s, reporting, forms, subjects);
        this.verbs = new PlainVerbFrames(s, subjects, contents);
        this.sources = new PlainSources(s, reporting, contents);
        this.passives = new PlainPassives(s, subjects, contents);
        this.nouns = new PlainNouns(s, reporting, subjects, contents);
    }

    /** All frames of the sentence; the reading goes from left to right, so that "and added" finds its speaker. */
    List<Candidate> find() {
        List<Candidate> out = new ArrayList<>();
        Candidate headed = sources.colon();
        if (headed != null) {
            out.add(headed);
            verbs.spoke(headed.speaker());
        }
        for (int i = s.first(); i < s.end(); i++) {
            if (s.hidden(i) || !s.token(i).isWord()) {
                continue;
            }
            Candidate c = sources.according(i);
            if (c == null) {
                for (VerbForms.Form f : forms.of(s.token(i).lower())) {
                    c = verbs.stands(f, i) ? verbs.verb(f, i) : verbs.whole(f, i) ? passives.at(f, i, i + 1 + f.more().size()) : null;
                    if (c != null) {
                        break;
                    }
                }
            }
            c = c == null ? nouns.at(i) : c;
            if (c != null) {
                out.add(c);
                if (c.speaker() != null) {
                    verbs.spoke(c.speaker());
                }
            }
        }
        return out;
    }

    /** Who acts in the sentence, where that is somebody who could speak: a person or a body by name, a pronoun or a noun for people; else null. */
    Span actor() {
        for (int i = s.first(); i < s.end(); i++) {
            if (s.tag(i) == PlainTagger.Tag.FINITE || s.tag(i) == PlainTagger.Tag.AUXILIARY) {
                Span subject = subjects.of(i);
                int first = subject == null ? -1 : s.text().tokenAt(subject.begin());
                return subject == null || subjects.doubtful(first) || !s.canSpeak(first, i) ? null : subject;
            }
        }
        return null;
    }
}
