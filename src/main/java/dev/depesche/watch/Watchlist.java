package dev.depesche.watch;

import java.util.List;

/** All watches in force, in file order; ids are unique. */
public record Watchlist(List<Watch> watches) {

    public static final Watchlist EMPTY = new Watchlist(List.of());

    public Watchlist {
        watches = List.copyOf(watches);
    }

    /** The watch with this id, null where there is none. */
    public Watch get(String id) {
        for (Watch w : watches) {
            if (w.id().equals(id)) {
                return w;
            }
        }
        return null;
    }
}
