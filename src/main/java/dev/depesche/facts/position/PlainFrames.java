package dev.depesche.facts.position;

import dev.depesche.text.Sentence;
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
    private final PlainSources sources;

    PlainFrames(Text text, Sentence sentence, Quotations quotations, Grammar grammar, Reporting reporting, VerbForms forms, PlainTagger tagger) {
        this.s = new PlainSentence(text, sentence, quotations, grammar, tagger);
        this.forms = forms;
        PlainSubjects subjects = new PlainSubjects(s, forms);
        PlainContents contents = new PlainContents(s, forms, subjects);
        this.verbs = new PlainVerbFrames(s, subjects, contents);
        this.sources = new PlainSources(s, reporting, subjects, contents);
    }

    /** All frames of the sentence; the reading goes from left to right, so that "and added" finds its speaker. */
    List<Candidate> find() {
        List<Candidate> out = new ArrayList<>();
        for (int i = s.first(); i < s.end(); i++) {
            if (s.hidden(i) || !s.token(i).isWord()) {
                continue;
            }
            Candidate c = sources.according(i);
            if (c == null) {
                for (VerbForms.Form f : forms.of(s.token(i).lower())) {
                    c = verbs.stands(f, i) ? verbs.verb(f, i) : null;
                    if (c != null) {
                        break;
                    }
                }
            }
            c = c == null ? sources.noun(i) : c;
            if (c != null) {
                out.add(c);
                if (c.speaker() != null) {
                    verbs.spoke(c.speaker());
                }
            }
        }
        return out;
    }
}
