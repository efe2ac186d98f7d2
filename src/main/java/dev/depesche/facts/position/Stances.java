package dev.depesche.facts.position;

import dev.depesche.facts.Stance;

/** What a speaker does by a cue, "not" taken into account. */
final class Stances {

    private Stances() {
    }

    static Stance of(Cue cue) {
        return of(cue.entry().stance(), cue.negated());
    }

    static Stance of(Stance s, boolean negated) {
        if (!negated) {
            return s;
        }
        return switch (s) {
            case SUPPORT, PRAISE, DEMAND -> Stance.OPPOSE;
            case OPPOSE -> Stance.SUPPORT;
            case DENY -> Stance.ASSESS;
            case CLAIM, PROMISE -> Stance.DENY;
            default -> s;
        };
    }
}
