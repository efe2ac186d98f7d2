package dev.depesche.facts.ranking;

import dev.depesche.facts.Facts;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Position;
import java.util.List;

/** Sets {@code key} of the positions: what belongs on the card, at most five. */
public final class KeyPositions {

    /** The positions of {@code facts}, in text order, with key set; its actors and events are ranked already. */
    public List<Position> rank(NewsText news, Facts facts) {
        return facts.positions();
    }
}
