package dev.depesche.facts.position;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.Mention;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Position;
import dev.depesche.text.Span;
import dev.depesche.text.Text;
import java.util.List;

/** Resolves the words that name a speaker to the actor whose mention stands in them: a person before all others. */
final class SpeakerNames {

    private final Text text;
    private final List<Actor> actors;

    SpeakerNames(Text text, List<Actor> actors) {
        this.text = text;
        this.actors = actors;
    }

    /** The speaker, null where {@code span} is. */
    Position.Speaker of(Span span) {
        if (span == null) {
            return null;
        }
        Actor best = null;
        int bestScore = 0;
        for (Actor a : actors) {
            for (Mention m : a.mentions()) {
                if (!m.inTitle() && m.begin() < span.end() && span.begin() < m.end()) {
                    int score = (a.type() == ActorType.PERSON ? 1_000_000 : 1) + 500_000 - Math.min(400_000, Math.abs(m.begin() - span.begin()) * 100);
                    if (score > bestScore) {
                        best = a;
                        bestScore = score;
                    }
                }
            }
        }
        Passage mention = Passage.of(text.content(), span);
        return new Position.Speaker(best, best == null ? mention.text() : best.name(), mention);
    }
}
