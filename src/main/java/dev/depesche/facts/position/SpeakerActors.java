package dev.depesche.facts.position;

import dev.depesche.facts.Actor;
import dev.depesche.facts.Mention;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Position;
import java.util.List;

/** Links positions to the actors that were made of their own unnamed speakers ("ein Sprecher der Polizei"). */
public final class SpeakerActors {

    private SpeakerActors() {
    }

    /** {@code positions} with the actor of each speaker that had none, where one has a mention right there. */
    public static List<Position> link(List<Position> positions, List<Actor> actors) {
        return positions.stream().map(p -> p.speaker() == null || p.speaker().actor() != null ? p : linked(p, actors)).toList();
    }

    private static Position linked(Position p, List<Actor> actors) {
        Passage there = p.speaker().mention();
        for (Actor a : actors) {
            for (Mention m : a.mentions()) {
                if (!m.inTitle() && m.begin() >= there.begin() && m.end() <= there.end() && 2 * (m.end() - m.begin()) > there.end() - there.begin()) {
                    return new Position(p.id(), new Position.Speaker(a, p.speaker().name(), there), p.cue(), p.content(), p.kind(), p.stance(), p.key(), p.rule());
                }
            }
        }
        return p;
    }
}
