package dev.depesche.facts.ranking;

import dev.depesche.facts.Actor;
import dev.depesche.facts.Facts;
import dev.depesche.facts.NewsText;
import java.util.List;

/** Sets {@code salience} and {@code main} of the actors: whom the headline needs, at most four. */
public final class ActorRanking {

    /** The actors of {@code facts} with salience and main set, in any order; its events have their {@code main} set already. */
    public List<Actor> rank(NewsText news, Facts facts) {
        return facts.actors();
    }
}
