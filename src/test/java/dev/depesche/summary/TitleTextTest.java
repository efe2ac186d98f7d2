package dev.depesche.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.article.Article;
import dev.depesche.article.Published;
import dev.depesche.article.Source;
import dev.depesche.language.Lexicon;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTextTest {

    private static String of(String language, String title) {
        Article a = new Article("t", Source.UNKNOWN, "", title, null, "Talbote Aarau", null, null, "https://www.talbote.example/a", language, new Published("2024-05-06", "metadata"), List.of(), List.of());
        return new TitleText(Told.LANGUAGES.get(language)).of(a);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "de > Brand im Hafen gelöscht | Tagesschau > Brand im Hafen gelöscht",
        "de > Brand im Hafen gelöscht | Politik > Brand im Hafen gelöscht",
        "de > Brand im Hafen gelöscht - seeblick.de > Brand im Hafen gelöscht",
        "de > Brand im Hafen gelöscht – Talbote Aarau > Brand im Hafen gelöscht",
        "de > +++ Brand im Hafen gelöscht +++ > Brand im Hafen gelöscht",
        "de > +++ EIL +++ Brand im Hafen gelöscht > Brand im Hafen gelöscht",
        "de > Eilmeldung: Brand im Hafen gelöscht (Update 2) | Tagesschau > Brand im Hafen gelöscht",
        "de > Brand im Hafen gelöscht [Video] > Brand im Hafen gelöscht",
        "en > UPDATE 2-Fire at the port put out > Fire at the port put out",
        "en > LIVE: Fire at the port put out - BBC News > Fire at the port put out",
        "en > Fire at the port put out – live > Fire at the port put out"})
    void takesLabelsAndSiteNamesOffTitles(String language, String title, String cleaned) {
        assertEquals(cleaned, of(language, title));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "de > Live-Musik kehrt in die Altstadt zurück",
        "de > Kommentar: Der Hafen braucht Geld",
        "de > Neue Züge für die Strecke Bern - Thun",
        "de > Streit um den Hafen – Minister tritt zurück",
        "de > Streit um Hafen | Minister tritt zurück",
        "de > Hafen | Tagesschau",
        "de > Sieg für Bern (Frauen)",
        "en > Opinion: The port needs money",
        "en > Delegate update: the latest count at the port",
        "en > New trains for the line Leeds - York"})
    void leavesTheNewsOfTitlesAlone(String language, String title) {
        assertEquals(title, of(language, title));
    }

    @Test
    void knowsEveryWordInItsPlace() {
        for (String language : List.of("de", "en")) {
            TitleText titles = new TitleText(Told.LANGUAGES.get(language));
            String news = language.equals("de") ? "Brand im Hafen gelöscht" : "Fire at port ends";
            for (Lexicon.Entry e : Told.LANGUAGES.get(language).lexicon("title-words").entries()) {
                String w = e.headword().substring(0, 1).toUpperCase(Locale.ROOT) + e.headword().substring(1);
                for (String as : e.list("as")) {
                    switch (as) {
                        case "begin" -> assertEquals(news, of(language, w + ": " + news), e.id());
                        case "end" -> assertEquals(news, of(language, news + " (" + w + ")"), e.id());
                        case "site" -> assertEquals(news, of(language, news + " - " + w), e.id());
                        case "site-end" -> assertEquals(news, of(language, news + " - Bern " + w), e.id());
                        case "section" -> assertTrue(titles.rubric(w, untold(language)), e.id());
                        case "teaser" -> assertTrue(titles.teaser(w + " " + news), e.id());
                        default -> throw new AssertionError(e.id());
                    }
                }
            }
        }
    }

    @Test
    void tellsQuestionsThatSayNothing() {
        TitleText titles = new TitleText(Told.LANGUAGES.get("de"));
        assertTrue(titles.teaser("Kommt der neue Hafen?"));
        assertFalse(titles.teaser("Brand im Hafen: Woher kam das Feuer?"));
        assertFalse(titles.teaser("Brand im Hafen gelöscht"));
    }

    @Test
    void showsTheLeadWhereTheTitleOnlyAsks() {
        assertEquals("Anna Berg hat den Bürgermeister von Bern angeklagt", Told.of("de", "Kommt jetzt der große Prozess?", "Anna Berg hat am Freitag den Bürgermeister von Bern angeklagt. Sie nannte keine Gründe.").headline().text());
        assertEquals("Kommt jetzt der große Prozess?", Told.of("de", "Kommt jetzt der große Prozess?", "Es ist kalt.").headline().text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "de > Hafenbrand gelöscht > false", "de > Kanzlerwahl > false", "de > Politik > true", "de > Politik Inland > true", "de > Talbote Aarau > true",
        "en > Harbour burns > false", "en > World news > true", "en > Opinion > true"})
    void keepsAShortTitleUnlessItNamesASection(String language, String title, boolean rubric) {
        assertEquals(rubric, new TitleText(Told.LANGUAGES.get(language)).rubric(title, untold(language)));
    }

    /** An article of a medium, with nothing in it. */
    private static Article untold(String language) {
        return new Article("t", Source.UNKNOWN, "", null, null, "Talbote Aarau", null, null, "https://www.talbote.example/a", language, null, List.of(), List.of());
    }
}
