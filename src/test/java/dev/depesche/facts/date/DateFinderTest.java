package dev.depesche.facts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.depesche.facts.Moment;
import dev.depesche.facts.NewsText;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class DateFinderTest {

    private final DateFinder finder = new DateFinder();

    @Test
    void fillsInAMissingYearFromThePublicationAndSaysSo() {
        NewsText news = Told.news("de", "2024-11-30", "Am 29. November empfing er den Gast. Im Juni war er verreist.");
        List<Moment> dates = finder.find(news);
        assertEquals(List.of("2024-11-29", "2024-06"), dates.stream().map(Moment::value).toList());
        assertEquals(Moment.Basis.PUBLISHED, dates.get(0).basis());
        assertEquals("The text gives no year for \"29. November\"; 2024 was inferred from the day of publication; so it is for one more date.",
                finder.warnings(news, dates).get(0).message());
    }

    @Test
    void leavesTheYearOpenWhereNothingGivesIt() {
        NewsText news = Told.news("de", null, "Am 29. November empfing er den Gast.");
        List<Moment> dates = finder.find(news);
        assertEquals(List.of("XXXX-11-29"), dates.stream().map(Moment::value).toList());
        assertEquals(List.of(), finder.warnings(news, dates));
    }

    @Test
    void saysThatAWrittenYearIsExplicit() {
        assertEquals(Moment.Basis.EXPLICIT, Told.in("en", "2024-11-30", "It happened on May 3, 2011.").get(0).basis());
    }

    @Test
    void goesOnFromTheDateBefore() {
        Moment next = Told.in("en", "2024-11-30", "He won on May 3, 2011. The next day he lost.").get(1);
        assertEquals("2011-05-04", next.value());
        assertEquals(Moment.Basis.PREVIOUS_DATE, next.basis());
    }

    @Test
    void givesTheSameAnswerInEveryLocaleAndTimeZone() {
        String text = "Am 29. November um 20.30 Uhr, am Dienstag und in der zweiten Woche im Jänner; in den 90er-Jahren täglich.";
        List<String> usual = Told.values("de", "2024-11-30", text);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "ja-JP-u-ca-japanese")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertEquals(usual, Told.values("de", "2024-11-30", text), tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void readsHostileTextInLinearTimeWithoutFailing() {
        String noise = "am 3. und 4. und 5. bis 99. Mai 2024-99-99 31.2.2019 24:99 Uhr 9999999999 12.12.12.12 the end of the end of 30 February 2011 ";
        for (String language : List.of("de", "en")) {
            List<Moment> once = Told.in(language, "2024-11-30", noise);
            List<Moment> often = Told.in(language, "2024-11-30", noise.repeat(2_000));
            assertEquals(true, often.size() >= once.size());
            assertEquals(true, often.stream().noneMatch(m -> m.value().startsWith("2011-02-30") || m.value().startsWith("2019-02-31")));
        }
    }
}
