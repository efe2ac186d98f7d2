package dev.depesche.facts.name;

import dev.depesche.facts.NewsText;
import java.util.List;

/** Finds proper names and their types. */
public final class NameFinder {

    /** The names of body and title in text order, those of a title given apart first; none overlaps another. */
    public List<Name> find(NewsText news) {
        return List.of();
    }
}
