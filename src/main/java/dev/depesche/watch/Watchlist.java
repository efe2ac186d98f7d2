package dev.depesche.watch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All watches in force, in file order; ids are unique. */
public final class Watchlist {

    public static final Watchlist EMPTY = new Watchlist(List.of());

    private final List<Watch> watches;
    private final Map<String, Watch> byId = new HashMap<>();

    public Watchlist(List<Watch> watches) {
        this.watches = List.copyOf(watches);
        watches.forEach(w -> byId.put(w.id(), w));
    }

    public List<Watch> watches() {
        return watches;
    }

    /** The watch with this id, null where there is none. */
    public Watch get(String id) {
        return byId.get(id);
    }
}
