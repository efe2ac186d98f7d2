package dev.depesche.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.language.Languages;
import dev.depesche.store.Condition;
import dev.depesche.store.Content;
import dev.depesche.support.MemoryStore;
import dev.depesche.watch.Watcher;
import dev.depesche.watch.WordKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WatchlistInForceTest {

    private static final Languages LANGUAGES = new Languages();
    private static final WordKeys KEYS = new WordKeys(LANGUAGES);
    private static final String BAD = "watches: [{id: b, title: B, query: (Hafen AND}]\n";

    private final MemoryStore store = new MemoryStore("digests", false);
    private final List<String> faults = new ArrayList<>();
    private final WatchlistInForce list = instance();

    private WatchlistInForce instance() {
        return new WatchlistInForce(store, LANGUAGES, KEYS, faults::addAll);
    }

    private void write(String yaml) {
        store.put(WatchlistInForce.LIST, Content.text(yaml, Map.of()), Condition.ANY);
    }

    private static String good(String id) {
        return "watches: [{id: " + id + ", title: T, query: Hafen}]\n";
    }

    private static List<String> ids(WatchlistInForce list) {
        return list.watcher().watchlist().watches().stream().map(w -> w.id()).toList();
    }

    @Test
    void readsTheListAnewOnlyWhenItChanges() {
        write(good("a"));
        Watcher first = list.watcher();
        assertSame(first, list.watcher());
        write(good("b"));
        assertNotSame(first, list.watcher());
        assertEquals(List.of("b"), ids(list));
    }

    @Test
    void refusesABadListWholeAndKeepsTheLastGoodOne() {
        write(good("a"));
        list.watcher();
        write(BAD);
        assertEquals(List.of("a"), ids(list));
        assertEquals(List.of("a"), ids(list));
        assertEquals(1, faults.size(), "refused once, not with every event");
        assertTrue(faults.get(0).startsWith("config/watchlist.yaml:1:"), faults.get(0));
        assertTrue(store.get(WatchlistInForce.FAULTS).text().contains(faults.get(0)));
    }

    @Test
    void keepsTheLastGoodOneForInstancesThatNeverSawIt() {
        write(good("a"));
        list.watcher();
        write(BAD);
        assertEquals(List.of("a"), ids(instance()));
    }

    @Test
    void clearsTheFaultsWhenTheListIsMended() {
        write(BAD);
        assertEquals(List.of(), ids(list));
        write(good("a"));
        assertEquals(List.of("a"), ids(list));
        assertNull(store.get(WatchlistInForce.FAULTS));
    }

    private void team(String name, String yaml) {
        store.put(WatchlistInForce.TEAMS + name + ".yaml", Content.text(yaml, Map.of()), Condition.ANY);
    }

    @Test
    void takesTheFilesOfAllTeamsAsOneList() {
        write(good("a"));
        team("sport", good("s"));
        team("politik", good("p"));
        store.put(WatchlistInForce.TEAMS + "README.md", Content.text("no list", Map.of()), Condition.ANY);
        assertEquals(List.of("p", "s", "a"), ids(list));
    }

    @Test
    void letsOneTeamsFaultsNotTouchTheOthers() {
        team("sport", good("s"));
        team("politik", good("p"));
        list.watcher();
        team("sport", BAD);
        team("politik", good("p2"));
        assertEquals(List.of("p2", "s"), ids(list));
        assertEquals(List.of("p2", "s"), ids(instance()));
        assertTrue(faults.get(0).startsWith("config/watches/sport.yaml:1:"), faults.get(0));
    }

    @Test
    void refusesAnIdThatAnotherTeamHas() {
        team("a", good("x"));
        team("b", good("y"));
        list.watcher();
        team("b", good("x"));
        assertEquals(List.of("x", "y"), ids(list));
    }

    @Test
    void watchesNothingWithoutAList() {
        assertEquals(List.of(), ids(list));
        write(good("a"));
        assertEquals(List.of("a"), ids(list));
        store.delete(WatchlistInForce.LIST, store.head(WatchlistInForce.LIST).etag());
        assertEquals(List.of(), ids(list));
    }
}
