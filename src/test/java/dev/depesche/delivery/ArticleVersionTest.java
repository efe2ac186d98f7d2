package dev.depesche.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.delivery.ArticleVersion.Order;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArticleVersionTest {

    private static ArticleVersion version(String identity, String sequencer, String modified) {
        return new ArticleVersion(identity, sequencer, modified);
    }

    @Test
    void ordersSequencersAsLeftPaddedHex() {
        assertEquals(Order.NEWER, version("b", "0100", null).against(version("a", "FF", null)));
        assertEquals(Order.OLDER, version("b", "ff", null).against(version("a", "0100", null)));
        assertEquals(Order.NEWER, version("b", "00fe", null).against(version("a", "FD", null)));
    }

    @Test
    void takesLastModifiedWhereOneHasNoSequencer() {
        assertEquals(Order.NEWER, version("b", null, "2026-03-01T00:00:01Z").against(version("a", "FF", "2026-03-01T00:00:00Z")));
        assertEquals(Order.OLDER, version("b", "01", "2026-03-01T00:00:00Z").against(version("a", null, "2026-03-01T00:00:01Z")));
        assertEquals(Order.UNDECIDED, version("b", "", "2026-03-01T00:00:00Z").against(version("a", "01", "2026-03-01T00:00:00Z")));
    }

    @Test
    void sameIdentityIsTheSameWhateverElseIsTold() {
        assertEquals(Order.SAME, version("a", "0100", "2026-03-01T00:00:01Z").against(version("a", "FF", null)));
    }

    @Test
    void arrivingVersionIsTheNewerOneWhereNothingTellsThemApart() {
        assertEquals(Order.NEWER, version("b", null, null).against(version("a", null, null)));
        assertEquals(Order.NEWER, version(null, null, null).against(version(null, null, null)));
    }

    @Test
    void keysOfLongArticlesFitIntoS3AndStayApart() {
        String longest = "ü".repeat(511);
        Keys one = new Keys(longest + "a");
        Keys two = new Keys(longest + "b");
        assertTrue(one.receipt("w".repeat(100)).getBytes(StandardCharsets.UTF_8).length <= 1024);
        assertNotEquals(one.digest(), two.digest());
        assertEquals("digests/archiv.zip!/a b.txt.json", new Keys("archiv.zip!/a b.txt").digest());
    }
}
