package dev.depesche.facts.position;

import dev.depesche.facts.Position;
import dev.depesche.facts.Stance;
import dev.depesche.text.Span;
import java.util.List;

/**
 * A position as one frame sees it, before conflicts are settled.
 *
 * @param speaker null where the words there name none
 * @param antecedent the words that tell who it is, where those of the speaker only point ("demnach"); else null
 * @param cue     null where the sentence carries on
 * @param trust   the higher wins where two claim the same words
 */
record Candidate(Span speaker, Span antecedent, Span cue, List<Span> content, Position.Kind kind, Stance stance, String rule, int trust) {

    Candidate {
        content = List.copyOf(content);
    }

    Candidate(Span speaker, Span cue, List<Span> content, Position.Kind kind, Stance stance, String rule, int trust) {
        this(speaker, null, cue, content, kind, stance, rule, trust);
    }

    int begin() {
        return content.get(0).begin();
    }

    /** One past the last word of what is said. */
    int end() {
        return content.get(content.size() - 1).end();
    }

    int length() {
        int sum = 0;
        for (Span s : content) {
            sum += s.length();
        }
        return sum;
    }

    /** Whether what is said reaches into {@code words}. */
    boolean says(Span words) {
        for (Span s : content) {
            if (s.overlaps(words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of {@code candidates} says some of {@code words}. */
    static boolean anySays(List<Candidate> candidates, Span words) {
        for (Candidate c : candidates) {
            if (c.says(words)) {
                return true;
            }
        }
        return false;
    }

    /** How far the cue stands from what is said, as far as possible where there is none. */
    int distance() {
        return cue == null ? Integer.MAX_VALUE : Math.min(Math.abs(begin() - cue.end()), Math.abs(cue.begin() - content.get(content.size() - 1).end()));
    }

    /** How many characters of content both share. */
    int shared(Candidate other) {
        int n = 0;
        for (Span a : content) {
            for (Span b : other.content) {
                n += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
            }
        }
        return n;
    }
}
