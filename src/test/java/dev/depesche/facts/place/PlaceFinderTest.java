package dev.depesche.facts.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.depesche.article.Article;
import dev.depesche.article.Source;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Place;
import dev.depesche.facts.PlaceKind;
import dev.depesche.facts.name.Name;
import dev.depesche.facts.name.NameType;
import dev.depesche.language.Languages;
import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFinderTest {

    private static final Languages LANGUAGES = new Languages();

    /** The places of a text whose names of places stand in square brackets. */
    private static List<Place> places(String language, String marked) {
        StringBuilder text = new StringBuilder();
        List<Name> names = new ArrayList<>();
        int begin = 0;
        for (char c : marked.toCharArray()) {
            if (c == '[') {
                begin = text.length();
            } else if (c == ']') {
                names.add(new Name(begin, text.length(), false, NameType.LOCATION, null, "t"));
            } else {
                text.append(c);
            }
        }
        Article article = new Article("t", Source.UNKNOWN, text.toString(), null, null, null, null, null, null, language, null,
                List.of(new Span(0, text.length())), List.of());
        NewsText news = new NewsText(article, LANGUAGES.get(language));
        return new PlaceFinder().find(news, Datelines.settle(news, names), new CountryContext(news));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "de;In [Frankfurt] streiken die Piloten der Lufthansa. Deutschland wartet.;DE;50.1",
        "de;Im polnischen Grenzgebiet bei [Frankfurt (Oder)] wurde geschmuggelt.;DE;52.3",
        "en;A fire broke out in [Paris], Texas, officials said.;US;33.6",
        "en;Police in [Birmingham] said the U.S. senator visited Alabama. The American senator spoke.;US;33.5",
        "en;Police in [Birmingham] arrested two Britons. Britain has seen many such cases.;GB;52.4"})
    void choosesThePlaceThatFitsTheCountriesOfTheArticle(String language, String text, String country, double lat) {
        Place p = places(language, text).get(0);
        assertEquals(country, p.country());
        assertEquals(lat, p.lat(), 0.2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"de;CALDEN. Am Montag brannte es.;CALDEN", "en;WASHINGTON (AP) — The senator left.;WASHINGTON", "de;München – Es schneit.;München"})
    void readsDatelines(String language, String text, String name) {
        assertEquals(List.of(name), places(language, text).stream().map(Place::name).toList());
    }

    @Test
    void takesNoOrdinaryBeginningForADateline() {
        assertEquals(List.of(), places("de", "München hat gewählt. Die Bürger – und nicht nur sie – jubeln."));
    }

    @Test
    void knowsOnePlaceUnderItsNames() {
        List<Place> found = places("de", "In [Kiew] fiel Schnee. [Kiews] Bürgermeister gab frei. Auch in [Kyjiw] spielten Kinder, und [Peking] schwieg.");
        assertEquals(List.of("Kiew", "Peking"), found.stream().map(Place::name).toList());
        assertEquals(3, found.get(0).mentions().size());
    }

    @Test
    void takesCountriesAndWatersForWhatTheyAre() {
        List<Place> found = places("de", "Das Schiff fuhr von [Russland] über das [Schwarze Meer].");
        assertEquals(PlaceKind.COUNTRY, found.get(0).kind());
        assertEquals("RU", found.get(0).country());
        assertEquals(PlaceKind.WATER, found.get(1).kind());
        assertNull(found.get(1).country());
    }

    @Test
    void keepsAPlaceThatNoGazetteerKnows() {
        Place p = places("de", "Der Brand in [Hinterkuhldorf] ist gelöscht.").get(0);
        assertEquals("Hinterkuhldorf", p.name());
        assertNull(p.lat());
    }

    @Test
    void doesNotPutASmallForeignNamesakeInThePlaceOfAnUnknownVillage() {
        Place p = places("en", "Police in Guyana found the body at [Bethany]. Guyanese officials said Guyana would investigate.").get(0);
        assertEquals("GY", p.country());
        assertNull(p.lat());
    }
}
