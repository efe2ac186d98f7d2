package dev.depesche.facts.place;

import dev.depesche.facts.NewsText;
import dev.depesche.facts.Place;
import dev.depesche.facts.name.Name;
import java.util.List;

/** Gathers the names of one place and tells which place of that name is meant. */
public final class PlaceFinder {

    /** The places behind {@code names}, in order of first mention. */
    public List<Place> find(NewsText news, List<Name> names) {
        return List.of();
    }
}
