package dev.depesche.facts.ranking;

import dev.depesche.facts.Facts;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Place;
import java.util.List;

/** Sets {@code salience} and {@code main} of the places: where the main event happened, at most one. */
public final class PlaceRanking {

    /** The places of {@code facts} with salience and main set, in any order; its events have their {@code main} set already. */
    public List<Place> rank(NewsText news, Facts facts) {
        return facts.places();
    }
}
