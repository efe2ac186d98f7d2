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

    private static final String HISTORY = "Am 3. Mai 1881 begann der Bau, am 4. Juni 1881 fuhr der erste Zug. Am 2. Mai 1882 brannte der Bahnhof, am 9. Juni 1882 die "
            + "Halle. Im Juli 1882 zog das Amt ein. ";

    @Test
    void goesOnWithAHistoryFromWhereItWasBeforeALookBack() {
        assertEquals(List.of("1879-10-08", "1882-08-01"), last(2, "Darum war schon beim Rat vom 8. Oktober 1879 gestritten worden. Am 1. August stand das Dach."));
        assertEquals(List.of("1880", "1882-08"), last(2, "Der Streit erinnerte alle an den von 1880. Im August stand das Dach."));
    }

    @Test
    void goesOnWithAHistoryFromWhereItWasBeforeALookAhead() {
        assertEquals(List.of("1884-01", "1882-08-01"), last(2, "Der Ofen hielt bis Januar 1884. Am 1. August stand das Dach."));
    }

    @Test
    void followsAHistoryIntoTheYearOfAHeading() {
        assertEquals(List.of("1879", "1879-10"), last(2, "\n\nDas Jahr 1879\n\nIm Oktober stand das Dach."));
    }

    @Test
    void staysInTheYearOfAHistoryThatComparesWithTheYearBefore() {
        assertEquals(List.of("1881", "1882-09"), last(2, "Es kamen mehr Gäste als im Vorjahr. Im September schloss das Bad."));
    }

    private static List<String> last(int n, String end) {
        List<String> values = Told.in("de", "2011-02-16", HISTORY + end).stream().map(Moment::value).toList();
        return values.subList(values.size() - n, values.size());
    }

    @Test
    void givesTimesOfAListingToTheDayOfPublicationAgain() {
        String text = "Bozen: Konzert, 20 Uhr. Meran: Theater, 19 Uhr. ".repeat(6) + "Brixen: Markt, morgen ab 8 Uhr. Lana: Konzert, 21 Uhr.";
        List<String> values = Told.in("de", "2024-11-30", text).stream().map(Moment::value).toList();
        assertEquals(List.of("2024-12-01", "2024-12-01T08:00", "2024-11-30T21:00"), values.subList(values.size() - 3, values.size()));
    }

    @Test
    void takesWeekdaysForwardOrBackByTheWordsAroundThem() {
        assertEquals("2024-12-03", value("en", "He leads ahead of Tuesday's vote."));
        assertEquals("2024-12-03", value("en", "He campaigned before Tuesday's vote."));
        assertEquals("2024-11-28", value("en", "He campaigned before Thursday's vote."));
        assertEquals("2024-12-05", value("en", "The vote was postponed until Thursday."));
        assertEquals("2024-11-28", value("en", "The vote was postponed on Thursday."));
        assertEquals("2024-11-28", value("en", "It will close, the owner announced on Thursday."));
        assertEquals("2024-11-28", value("en", "She shook hands with guests Thursday."));
        assertEquals("2024-11-28", value("en", "He spoke to reporters Thursday."));
        assertEquals("2024-11-28", value("en", "She had been scheduled to attend, but on Thursday the party announced that she would not come."));
        assertEquals("2024-12-05", value("en", "He hopes to win Thursday."));
        assertEquals("2024-11-28", value("en", "After winning Thursday's primary, she must prepare for more."));
        assertEquals("2024-11-28", value("en", "Thursday's debate could not have been worse."));
        assertEquals("2024-11-28", value("en", "He has been waiting there since Thursday and will wait on."));
        assertEquals("2024-11-28", value("de", "Seit Donnerstag hält er sich dort auf."));
        assertEquals("2024-11-28", value("de", "Bei der Wahl vom Donnerstag zeichnet sich ein Sieg ab."));
        assertEquals("2024-11-29", value("en", "He was scheduled to leave the country on Friday."));
        assertEquals("2024-12-02", value("en", "He was scheduled to leave the country on Monday."));
        assertEquals("2024-11-29", value("en", "They said they would light the hall on Friday."));
        assertEquals("2024-11-29", value("en", "After Friday, his chances are small."));
        assertEquals("2024-11-29", value("de", "In der Halle ist am Freitag um kurz nach acht ein Brand ausgebrochen."));
        assertEquals("2024-11-28", value("de", "Am Donnerstag sind hier 40 Liter gefallen."));
        assertEquals("2024-12-05", value("de", "Die Wahl ist für Donnerstag geplant."));
        assertEquals("2024-12-05", value("de", "Am Donnerstag tagt der Rat."));
    }

    @Test
    void takesTheWeekdaysOfAListOneAfterTheOther() {
        assertEquals(List.of("2024-12-03", "2024-12-04"), Told.in("en", Told.PUBLISHED, "It may open on Tuesday or Wednesday, but nobody said so.").stream().map(Moment::value).toList());
        assertEquals(List.of("2024-11-28TMO", "2024-11-29TEV"), Told.in("de", Told.PUBLISHED, "Es hat zwischen Donnerstag früh und Freitagabend geregnet.").stream()
                .map(Moment::value).toList());
    }

    @Test
    void takesMonthsForwardOrBackByTheWordsAroundThem() {
        assertEquals("2024-03", value("en", "From March through May, it was the only show."));
        assertEquals("2025-02", value("en", "She will leave in February."));
        assertEquals("2024-01-23", value("en", "It was posted on January 23."));
        assertEquals("2025-01-23", value("en", "It opens on January 23."));
    }

    private static String value(String language, String text) {
        return Told.in(language, Told.PUBLISHED, text).get(0).value();
    }

    @Test
    void givesAClockTimeThatStandsAloneToTheDayOfPublication() {
        assertEquals("2024-11-30T14:00", Told.in("en", Told.PUBLISHED, "The paper said Thursday that it was true.\n\n2 p.m.\n\nHe denied it.").get(1).value());
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
