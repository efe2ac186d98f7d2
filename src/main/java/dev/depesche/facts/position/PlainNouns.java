package dev.depesche.facts.position;

import dev.depesche.facts.Position;
import dev.depesche.facts.position.PlainTagger.Tag;
import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Nouns and adjectives of saying: "X's claim that", "voiced concern about", "is confident that", "are critical of". */
final class PlainNouns {

    private final PlainSentence s;
    private final Reporting reporting;
    private final PlainSubjects subjects;
    private final PlainContents contents;

    PlainNouns(PlainSentence s, Reporting reporting, PlainSubjects subjects, PlainContents contents) {
        this.s = s;
        this.reporting = reporting;
        this.subjects = subjects;
        this.contents = contents;
    }

    /** The frame of the noun or adjective at {@code i}, null where it is none of saying or nobody is told who says it. */
    Candidate at(int i) {
        Tag tag = s.tag(i);
        if (tag == Tag.DETERMINER || tag == Tag.PREPOSITION || tag == Tag.PRONOUN || tag == Tag.AUXILIARY || tag == Tag.AND) {
            return null;
        }
        Reporting.Entry noun = tag == Tag.NOUN ? reporting.thing(s.token(i).lower()) : null;
        if (noun != null) {
            return candidate(noun, i, owner(i), 54);
        }
        Reporting.Entry adjective = reporting.get("adjective", s.token(i).lower());
        return adjective != null && subjects.state(i) ? candidate(adjective, i, subjects.of(i), 56) : null;
    }

    private Candidate candidate(Reporting.Entry e, int i, Span speaker, int trust) {
        Span content = speaker == null ? null : content(e, i + 1);
        return content == null || speaker.end() > content.begin() ? null : new Candidate(speaker, s.token(i).span(), List.of(content), Position.Kind.INDIRECT,
                Stances.of(e.stance(), s.negated(i)), e.id(), trust);
    }

    private Span content(Reporting.Entry e, int behind) {
        List<Span> out = new ArrayList<>(1);
        boolean whether = s.at(behind, "whether") && e.takes("that");
        if (s.at(behind, "that") && behind + 1 < s.end()) {
            s.add(out, behind + 1, contents.clauseEnd(behind + 1));
        } else if (whether) {
            s.add(out, behind, contents.clauseEnd(behind));
        } else if (s.tag(behind) == Tag.TO && e.takes("inf")) {
            s.add(out, behind, contents.phraseEnd(behind + 1, true));
        } else if (behind < s.end() && !s.hidden(behind) && e.preps().contains(s.token(behind).lower())) {
            s.add(out, behind + 1, contents.phraseEnd(behind + 1, false));
        } else if (e.takes("clause") && (s.tag(behind) == Tag.PRONOUN || s.tag(behind) == Tag.DETERMINER || s.tag(behind) == Tag.NOUN) && contents.clause(behind)) {
            s.add(out, behind, contents.clauseEnd(behind));
        }
        return out.isEmpty() ? null : out.get(0);
    }

    /** Whose words the noun stands for: its owner's, or whoever gives them ("made a pledge", "raised concerns"); null for nobody's. */
    private Span owner(int noun) {
        int k = noun - 1;
        while (k > s.first() && k > noun - 4 && !s.hidden(k) && (s.tag(k) == Tag.NOUN && !s.token(k).isCapitalised() || s.tag(k) == Tag.ADVERB || s.tag(k) == Tag.AND)) {
            k--;
        }
        if (k < s.first() || s.hidden(k)) {
            return null;
        }
        int verb = s.tag(k) == Tag.DETERMINER ? k - 1 : k;
        while (verb > s.first() && s.tag(verb) == Tag.ADVERB) {
            verb--;
        }
        if (s.is(verb, "light")) {
            return subjects.of(verb);
        }
        if (s.at(k, "'s") || s.at(k, "’s") || (s.at(k, "'") || s.at(k, "’")) && k > s.first() && s.token(k - 1).lower().endsWith("s")) {
            int b = subjects.subjectBegin(k);
            return b < k ? s.text().span(b, k) : null;
        }
        return s.is(k, "possessive") ? s.token(k).span() : null;
    }
}
