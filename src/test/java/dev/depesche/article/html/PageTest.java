package dev.depesche.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.article.Article;
import dev.depesche.article.Hints;
import dev.depesche.article.Published;
import dev.depesche.article.RejectedException;
import dev.depesche.article.Source;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    private static final String FIRST = "The council of Exampleton decided on Monday to repair the old bridge across the river.";
    private static final String SECOND = "“We cannot wait any longer,” mayor Ann Sample said after the session in the town hall.";
    private static final String THIRD = "The work will begin in spring and take two years, the administration of the town said.";
    private static final String TEXT = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";

    private static Article read(String page, String url) throws RejectedException {
        return new HtmlReader().read(page, "id", Source.UNKNOWN, new Hints(null, null, url, null, null), null, List.of());
    }

    private static Article read(String page) throws RejectedException {
        return read(page, null);
    }

    private static String body(Article a) {
        return a.body().stream().map(s -> s.in(a.text())).collect(Collectors.joining("\n"));
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
    }

    @Test
    void keepsParagraphsApart() throws RejectedException {
        Article a = read(page("", "<div>" + TEXT + "</div>"));
        assertEquals(String.join("\n\n", FIRST, SECOND, THIRD), a.text());
        assertEquals(3, a.body().size());
    }

    @Test
    void partsParagraphsAtDoubleLineBreaks() throws RejectedException {
        assertEquals(String.join("\n", FIRST, SECOND, THIRD), body(read(page("", "<div>" + FIRST + "<br><br>" + SECOND + "<br> <br/>" + THIRD + "</div>"))));
    }

    @Test
    void leavesOutWhatItsNameSaysIsNotTheArticles() throws RejectedException {
        String teaser = "<p>Another story of the day that nobody asked for, told in a full sentence.</p>";
        for (String around : List.of("class=related-posts", "id=comments", "class='article__share'", "class=newsletterBox", "role=complementary", "hidden", "style='display: none'",
                "class='widget sidebar'", "aria-hidden=true")) {
            assertEquals(String.join("\n", FIRST, SECOND, THIRD), body(read(page("", "<main>" + TEXT + "<div " + around + ">" + teaser + "</div></main>"))), around);
        }
    }

    @Test
    void aNameOfTheWholePageLeavesNothingOut() throws RejectedException {
        for (String around : List.of("class='has-sidebar social'", "class='post tag-comments newsletter'", "id=print")) {
            assertTrue(body(read(page("", "<div " + around + ">" + TEXT + "</div>"))).startsWith(FIRST), around);
        }
    }

    @Test
    void findsTheOpeningParagraphAboveTheText() throws RejectedException {
        String lead = "After years of dispute the bridge of Exampleton is going to be repaired at last.";
        assertTrue(body(read(page("<title>Bridge to be repaired</title>", "<header><h1>Bridge to be repaired</h1><p class=article-teaser>" + lead + "</p></header><div class=story>" + TEXT + TEXT.replace("Monday", "Tuesday")
                + "</div>"))).startsWith(lead));
    }

    @Test
    void takesWhatThereIsOfAShortPage() throws RejectedException {
        assertEquals("Town hall closed on Friday", body(read(page("", "<div class=notice><p>Town hall closed on Friday</p></div>"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "<title>Bridge to be repaired | The Example</title> ~ <h1>Bridge to be repaired</h1> ~ Bridge to be repaired",
        "<title>Bridge to be repaired - The Example</title> ~ <h2>Menu</h2> ~ Bridge to be repaired",
        "<title>Bridge to be repaired</title> ~ <h1>The Example</h1><h2>Bridge to be repaired</h2> ~ Bridge to be repaired",
        "<title>Bridge to be repaired | The Example of Exampleton</title> ~ <h1>The Example of Exampleton</h1><h1>Bridge to be repaired</h1> ~ Bridge to be repaired",
        "<title>The Example</title> ~ <h1>Bridge to be repaired</h1> ~ Bridge to be repaired",
        "<title>Exampleton: Bridge to be repaired</title> ~ <h1><span>Exampleton</span> <span>Bridge to be repaired</span></h1> ~ Bridge to be repaired",
        "<meta property=og:site_name content='The Example'><meta property=og:title content='Bridge to be repaired - The Example'> ~ <p>x</p> ~ Bridge to be repaired"})
    void findsTheTitle(String head, String body, String title) throws RejectedException {
        assertEquals(title, read(page(head.replace("og:title", "'og:title'").replace("og:site_name", "'og:site_name'"), body + TEXT)).title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<script type='application/ld+json'>{'@type':'NewsArticle','datePublished':'2023-11-06T14:03:00+01:00'}</script> | <p>x</p> | 2023-11-06T14:03 | json-ld",
        "<meta property='article:published_time' content='2023-11-06'> | <p>x</p> | 2023-11-06 | meta",
        "<meta name='x' content='y'> | <time datetime='2023-11-06T10:00'>today</time> | 2023-11-06T10:00 | time-element",
        "<title>Bridge to be repaired</title> | <h1>Bridge to be repaired</h1><div>Nov 6, 2023 2:03 pm</div> | 2023-11-06T14:03 | dateline",
        "<title>Bridge to be repaired</title> | <h1>Bridge to be repaired</h1><div>6. November 2023</div> | 2023-11-06 | dateline"})
    void findsTheDayOfPublication(String head, String body, String value, String basis) throws RejectedException {
        assertEquals(new Published(value, basis), read(page(head.replace("'@type':'NewsArticle','datePublished':'2023-11-06T14:03:00+01:00'", "\"@type\":\"NewsArticle\",\"datePublished\":\"2023-11-06T14:03:00+01:00\""), body + TEXT)).published());
    }

    @Test
    void takesTheDayInTheAddress() throws RejectedException {
        assertEquals(new Published("2023-11-06", "url"), read(page("", TEXT), "https://paper.example/2023/11/06/bridge.html").published());
        assertNull(read(page("", TEXT), "https://paper.example/bridge-20231399.html").published());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<meta name=date content='2023-11-09T05:00'> | <h1>Bridge to be repaired</h1><div>Nov 6, 2023 2:03 pm</div> | 2023-11-06T14:03 | dateline",
        "<meta name=date content='2023-11-06T05:00'> | <h1>Bridge to be repaired</h1><div>Nov 9, 2023 2:03 pm</div> | 2023-11-06T05:00 | meta",
        "<meta name=x content=y> | <h1>Bridge to be repaired</h1><div>Updated: Nov 9, 2023</div><div>Nov 6, 2023</div> | 2023-11-06 | dateline",
        "<meta name=x content=y> | <h1>Bridge to be repaired</h1><p>Press release of 6 November 2023 - The town of Exampleton is going to repair its old bridge, its mayor said in the evening.</p> | 2023-11-06 | dateline",
        "<meta name=x content=y> | <ul><li>This page was last modified on 6 November 2023, at 14:03.</li></ul> | 2023-11-06T14:03 | dateline",
        "<script>state={'x':{'publishedAt':'2023-11-06T14:03:00'}}</script> | <p>x</p> | 2023-11-06T14:03 | meta",
        "<meta name=x content=y> | <div class=hidden><span itemprop=datePublished>2023-11-06 14:03</span></div> | 2023-11-06T14:03 | time-element"})
    void weighsDaysThatPagesShowAndTell(String head, String body, String value, String basis) throws RejectedException {
        assertEquals(new Published(value, basis), read(page("<title>Bridge to be repaired</title>" + head.replace("'", "\""), body + TEXT)).published());
    }

    @Test
    void tellsTheDayByTheClocksOfTheNewsroom() throws RejectedException {
        String head = "<meta property='article:published_time' content='2023-11-06T23:30:00Z'>";
        assertEquals("2023-11-07T05:00", read(page(head, TEXT), "https://paper.in/bridge").published().value());
        assertEquals("2023-11-06T20:30", read(page(head.replace("2023-11-06T23:30:00Z", "Mon, 06 Nov 2023 23:30:00 GMT"), TEXT), "https://paper.com.ar/bridge").published().value());
        assertEquals("2023-11-06T23:30", read(page(head, TEXT), "https://paper.example/bridge").published().value());
    }

    @Test
    void readsThroughBrokenJsonLd() throws RejectedException {
        String head = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": </script><script type='application/ld+json'>{\"@graph\":[{\"@type\":[\"NewsArticle\"],\"author\":[{\"name\":\"Ann Sample\"}],"
                + "\"publisher\":{\"name\":\"The Example\"},\"datePublished\":\"2023-11-06\",}]}</script>";
        Article a = read(page(head, TEXT));
        assertEquals("Ann Sample", a.author());
        assertEquals("The Example", a.publisher());
        assertEquals("2023-11-06", a.published().value());
    }

    @Test
    void titlesCarryNoControlOrDirectionMarks() throws RejectedException {
        Article a = read(page("<title>Bridge \u202Edetaeper\u202C &#0;to\tbe\nrepaired</title>", TEXT));
        assertFalse(a.title().chars().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT), a.title());
    }
}
