package dev.depesche.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every object store does alike. */
abstract class ObjectStoreContract {

    private static final String KEY = "digests/Köln + Umland/a b (1)%20.txt.json";

    private ObjectStore store;

    /** An empty store. */
    abstract ObjectStore empty() throws Exception;

    @BeforeEach
    void open() throws Exception {
        store = empty();
    }

    private static Content text(String s) {
        return Content.text(s, Map.of("alerts", "due"));
    }

    @Test
    void givesBackWhatWasWritten() {
        String etag = store.put(KEY, text("Grüße"), Condition.ANY);
        StoredObject o = store.get(KEY);
        assertEquals("Grüße", o.text());
        assertEquals(etag, o.etag());
        assertEquals(7, o.size());
        assertEquals("due", o.metadata().get("alerts"));
        assertNotNull(o.lastModified());
        StoredObject head = store.head(KEY);
        assertNull(head.bytes());
        assertEquals(etag, head.etag());
        assertEquals("due", head.metadata().get("alerts"));
    }

    @Test
    void tellsWhatIsNotThere() {
        assertNull(store.get("no/such.json"));
        assertNull(store.head("no/such.json"));
        assertNull(store.getUnless("no/such.json", "0123456789abcdef0123456789abcdef"));
        assertEquals(List.of(), store.list("no/", 10));
    }

    @Test
    void createsOnlyWhereNothingIs() {
        assertNotNull(store.put(KEY, text("1"), Condition.ABSENT));
        assertNull(store.put(KEY, text("2"), Condition.ABSENT));
        assertEquals("1", store.get(KEY).text());
    }

    @Test
    void replacesOnlyWhatWasRead() {
        assertNull(store.put(KEY, text("0"), Condition.unchanged("0123456789abcdef0123456789abcdef")), "nothing is there");
        String first = store.put(KEY, text("1"), Condition.ANY);
        assertNotNull(store.put(KEY, text("2"), Condition.unchanged(first)));
        assertNull(store.put(KEY, text("3"), Condition.unchanged(first)));
        assertEquals("2", store.get(KEY).text());
    }

    @Test
    void givesOnlyTheHeadOfWhatIsTooLargeOrUnchanged() {
        String etag = store.put(KEY, text("12345"), Condition.ANY);
        StoredObject large = store.get(KEY, null, 4);
        assertNull(large.bytes());
        assertEquals(5, large.size());
        assertArrayEquals("12345".getBytes(StandardCharsets.UTF_8), store.get(KEY, null, 5).bytes());
        assertNull(store.getUnless(KEY, etag).bytes());
        assertEquals("12345", store.getUnless(KEY, null).text());
        store.put(KEY, text("6"), Condition.ANY);
        assertEquals("6", store.getUnless(KEY, etag).text());
    }

    @Test
    void deletesOnlyWhatWasRead() {
        String first = store.put(KEY, text("1"), Condition.ANY);
        String second = store.put(KEY, text("2"), Condition.ANY);
        store.delete("no/such.json", first);
        store.delete(KEY, second);
        assertNull(store.get(KEY));
    }

    @Test
    void listsByPrefixInOrder() {
        for (String key : List.of("b/2.json", "a/1.json", "b/1.json", "b.json")) {
            store.put(key, text("x"), Condition.ANY);
        }
        assertEquals(List.of("b/1.json", "b/2.json"), store.list("b/", 10));
        assertEquals(List.of("b/1.json"), store.list("b/", 1));
        assertEquals(4, store.list("", 10).size());
    }
}
