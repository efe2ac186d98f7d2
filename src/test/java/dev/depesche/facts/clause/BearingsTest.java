package dev.depesche.facts.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.depesche.article.Article;
import dev.depesche.article.Source;
import dev.depesche.facts.Mention;
import dev.depesche.facts.NewsText;
import dev.depesche.language.Languages;
import dev.depesche.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearingsTest {

    private static final Languages LANGUAGES = new Languages();

    @Test
    void tellsSubjectAndObjectInGerman() {
        assertEquals("SUBJECT empfing", bearing("de", "Gestern empfing [Anna Berg] den Minister Kurt Tal."));
        assertEquals("OBJECT empfing", bearing("de", "Gestern empfing Anna Berg den Minister [Kurt Tal]."));
        assertEquals("OBJECT verhaftete", bearing("de", "Den Lehrer [Kurt Tal] verhaftete die Kommissarin Anna Berg."));
        assertEquals("SUBJECT wurde", bearing("de", "Der Torwart, [Kurt Tal], wurde am Knie verletzt."));
        assertEquals("SUBJECT sprach", bearing("de", "Am Montag sprach Anna Berg und [Kurt Tal] zu den Leuten."));
        assertEquals("SUBJECT wird", bearing("de", "Falls [Kurt Tal] verhaftet wird, hilft niemand."));
    }

    @Test
    void tellsWhatStandsAsideInGerman() {
        assertEquals("ASIDE", bearing("de", "Anna Berg ([SPD]) sprach zuerst."));
        assertEquals("ATTRIBUTE SPD-Chef", bearing("de", "Der [SPD]-Chef Kurt Tal sprach zuerst."));
        assertEquals("OWNER Rücktritt", bearing("de", "Der Rücktritt der [SPD] kam spät."));
        assertEquals("OBLIQUE gegen", bearing("de", "Sie klagt gegen den Lehrer [Kurt Tal]."));
        assertEquals("OBLIQUE in", bearing("de", "In der chilenischen Hafenstadt [Valparaíso] brach ein Haus zusammen.").replace("In", "in"));
    }

    @Test
    void tellsSubjectAndObjectInEnglish() {
        assertEquals("SUBJECT has", bearing("en", "[Anna Hill], the mayor, has visited Kurt Vale."));
        assertEquals("OBJECT visited", bearing("en", "Anna Hill has visited [Kurt Vale]."));
        assertEquals("SUBJECT signed", bearing("en", "Anna Hill and [Kurt Vale] signed the paper."));
        assertEquals("SUBJECT was", bearing("en", "The man said that [Kurt Vale] was arrested."));
    }

    @Test
    void tellsWhatStandsAsideInEnglish() {
        assertEquals("OWNER resignation", bearing("en", "[Anna Hill]'s sudden resignation came early."));
        assertEquals("ATTRIBUTE director", bearing("en", "The [FBI] director spoke at noon."));
        assertEquals("OBLIQUE by", bearing("en", "Kurt Vale was arrested by [Anna Hill]."));
        assertEquals("ASIDE", bearing("en", "Anna Hill ([Labour]) spoke first."));
    }

    @Test
    void tellsPlacesOfTheNewsFromBackground() {
        assertEquals(1, where("de", "Sie trafen sich in [Bonn] zum Essen.", false));
        assertEquals(1, where("de", "Das Dorf liegt 20 Kilometer südlich von [Bonn].", false));
        assertEquals(0.4, where("de", "Wegen der Krise in [Bonn] kam er später.", false));
        assertEquals(0.4, where("de", "Im Zuge der Krise in [Bonn] kam er später.", false));
        assertEquals(1, where("de", "Er stand vor dem Tor des Parks in [Bonn] und wartete.", false));
        assertEquals(0, where("de", "Sie übte Kritik an [Bonn] und ging.", false));
        assertEquals(0, where("de", "Sie schrieb den Leuten aus [Bonn] einen Brief.", false));
        assertEquals(1, where("de", "Am Morgen sank ein Schiff auf dem [Rhein].", true));
        assertEquals(1, where("en", "They met in [Leeds] for dinner.", false));
        assertEquals(0, where("en", "The mayor of [Leeds] came late.", false));
        assertEquals(0.4, where("en", "He resigned after the flood in [Leeds].", false));
    }

    @Test
    void tellsBackgroundBehindSeveralNouns() {
        assertEquals(0.4, where("de", "Sie feierten anlässlich des Jahrestags der Eröffnung der Brücke in [Bonn] ein Fest.", false));
        assertEquals(1, where("de", "Sie feierten neben dem Eingang des Saals der Schule in [Bonn] ein Fest.", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"geboren", "geborene Anna Berg", "geborenen Anna Berg", "geborener Mann", "aufgewachsen", "aufgewachsene Frau", "aufgewachsenen Frau", "ansässig",
        "ansässige Firma", "ansässigen Firma", "wohnhaft", "wohnhafte Frau", "wohnhaften Frau", "lebende Frau", "lebenden Frau"})
    void takesWhereSomebodyIsFromForNoPlaceOfTheNewsInGerman(String behind) {
        assertEquals(0.2, where("de", "Gestern gewann die in [Bonn] " + behind + " den Preis.", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"born", "raised", "based", "headquartered", "living", "who lives"})
    void takesWhereSomebodyIsFromForNoPlaceOfTheNewsInEnglish(String before) {
        assertEquals(0.2, where("en", "The woman " + before + " in [Leeds] won the prize.", false));
    }

    @Test
    void takesThePlaceOfAPlaceOfOriginForNoneOfTheNews() {
        assertEquals(0.2, where("de", "Der Mann aus einem Dorf im Kreis [Wesel] fuhr Rad.", false));
        assertEquals(0.2, where("en", "The man from a village in [Kent] rode a bike.", false));
        assertEquals(1, where("de", "Der Mann fuhr im Kreis [Wesel] Rad.", false));
    }

    @Test
    void tellsTheTownOfAPlaceWithoutAName() {
        assertEquals(0.7, adjoins("He died in a [Leeds] hospital on Monday."));
        assertEquals(0.7, adjoins("She spoke to reporters near the [Leeds] court."));
        assertEquals(0, adjoins("The [Leeds] mayor spoke in a hospital."));
        assertEquals(0, adjoins("He wrote for the [Leeds] hospital."));
        assertEquals(0, adjoins("He played in the [Leeds] Orchestra."));
        for (String around : List.of("suburbs", "area", "region")) {
            assertEquals(0, adjoins("He lives in the [Leeds] " + around + " now."));
        }
        assertEquals(1, where("en", "He works in the suburbs of [Leeds] now.", false));
        assertEquals(1, where("en", "He works in the area of [Leeds] now.", false));
    }

    private static double adjoins(String marked) {
        Marked m = new Marked("en", marked);
        return m.bearings.adjoins(m.mention, m.bearings.of(m.mention, m.name));
    }

    private static String bearing(String language, String marked) {
        Marked m = new Marked(language, marked);
        Bearing b = m.bearings.of(m.mention, m.name);
        return b.kind() + (b.head() < 0 ? "" : " " + m.news.text().token(b.head()).text());
    }

    private static double where(String language, String marked, boolean surface) {
        Marked m = new Marked(language, marked);
        return m.bearings.locates(m.mention, m.bearings.of(m.mention, m.name), surface);
    }

    private static final class Marked {

        private final NewsText news;
        private final Bearings bearings;
        private final Mention mention;
        private final String name;

        Marked(String language, String marked) {
            int begin = marked.indexOf('[');
            int end = marked.indexOf(']') - 1;
            String text = marked.replace("[", "").replace("]", "");
            news = new NewsText(new Article("t", Source.UNKNOWN, text, null, null, null, null, null, null, language, null,
                    List.of(new Span(0, text.length())), List.of()), LANGUAGES.get(language));
            bearings = new Bearings(news);
            mention = Mention.name(begin, end);
            name = text.substring(begin, end);
        }
    }
}
