package dev.depesche.facts.position;

import dev.depesche.facts.Actor;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Position;
import java.util.List;

/** Finds what is attributed to whom. */
public final class PositionFinder {

    /** The positions of the body in text order. */
    public List<Position> find(NewsText news, List<Actor> actors) {
        return List.of();
    }
}
