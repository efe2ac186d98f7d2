package dev.depesche.facts.actor;

import dev.depesche.facts.Actor;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Position;
import dev.depesche.facts.name.Name;
import java.util.List;

/** Gathers the names of one actor, with role and country. */
public final class ActorFinder {

    /** The actors behind {@code names}, in order of first mention. */
    public List<Actor> find(NewsText news, List<Name> names) {
        return List.of();
    }

    /** {@code actors} and, behind them, the unnamed speakers of {@code positions} ("ein Sprecher der Polizei"). */
    public List<Actor> withSpeakers(NewsText news, List<Actor> actors, List<Position> positions) {
        return actors;
    }
}
