package dev.depesche.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final String FIRST = "Der Stadtrat von Musterstadt hat am Montag beschlossen, die alte Brücke über den Fluss zu sanieren.";
    private static final String SECOND = "„Wir können nicht länger warten“, sagte Bürgermeisterin Anna Beispiel nach der Sitzung im Rathaus.";
    private static final String THIRD = "Die Arbeiten sollen im Frühjahr beginnen und zwei Jahre dauern.";

    private static Article read(String text) {
        return new PlainText().read("id", Source.UNKNOWN, text, Hints.NONE);
    }

    private static String body(Article a) {
        return a.body().stream().map(s -> s.in(a.text())).collect(Collectors.joining("\n"));
    }

    private static String lines(String... lines) {
        return String.join("\n", lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wer zahlt den neuen Damm am Fluss?", "Minister Kern: „Wir bauen ihn weiter“", "Der Damm bricht, die Stadt läuft voll!"})
    void takesAFirstLineApartThatAsksCallsOrQuotesForTheTitle(String title) {
        String lead = "Am Montag hat der Kreistag in Bonn den Bau eines neuen Damms beschlossen. Er soll elf Millionen Euro kosten und im Mai fertig sein.";
        assertEquals(title, read(title + "\n\n" + lead + "\n\n" + lead).title());
        assertNull(read("„Wir bauen ihn bald weiter“, sagte Kern.\n\n" + lead).title());
    }

    @Test
    void leavesTheTextItselfUntouched() {
        String text = lines("Startseite", FIRST, "[Anzeige_3]", "", SECOND + "  ");
        assertEquals(text, read(text).text());
    }

    @Test
    void takesTheFirstShortLineForTheTitle() {
        Article a = read(lines("Musterstadt saniert seine Brücke", "", FIRST, SECOND, THIRD));
        assertEquals("Musterstadt saniert seine Brücke", a.title());
        assertEquals(0, a.titleSpan().begin());
        assertEquals(lines(FIRST, SECOND, THIRD), body(a));
    }

    @Test
    void takesNoSentenceForATitle() {
        Article a = read(lines(FIRST, SECOND, THIRD));
        assertNull(a.title());
        assertEquals(lines(FIRST, SECOND, THIRD), body(a));
    }

    @Test
    void dropsCaptionsCreditsAdvertisementsAndComments() {
        Article a = read(lines(FIRST, "Bürgermeisterin Anna Beispiel (links) begrüßt am Montag im Rathaus die Ratsmitglieder. (Quelle: dpa) |", SECOND,
                "[Anzeige_2]", THIRD, "Quelle: https://zeitung.example/lokales/bruecke-4711.html", "Kommentar (0)"));
        assertEquals(lines(FIRST, SECOND, THIRD), body(a));
        assertEquals("dpa", a.agency());
        assertEquals("https://zeitung.example/lokales/bruecke-4711.html", a.url());
        assertEquals("zeitung.example", a.publisher());
    }

    @Test
    void dropsTheMenuAboveAndTheLinksBelow() {
        Article a = read(lines("Politik", "Sport", "Wetter", "Lokales", "Musterstadt saniert seine Brücke", "Stand: 07.11.2023, 07:30 Uhr", "Von Erika Mustermann",
                FIRST, SECOND, THIRD, "Mehr zum Thema", "Warum so viele Brücken marode sind | mehr", "Weitere Themen", "Verkehr", "Haushalt"));
        assertEquals("Musterstadt saniert seine Brücke", a.title());
        assertEquals(lines(FIRST, SECOND, THIRD), body(a));
        assertEquals("Erika Mustermann", a.author());
        assertEquals(new Published("2023-11-07T07:30", "dateline"), a.published());
    }

    @Test
    void prefersAsTitleTheLineThatStandsTwice() {
        Article a = read(lines("Meistgelesen", "Musterstadt saniert seine Brücke", "Zoo freut sich über drei junge Pinguine aus der Arktis", "Startseite", "Lokales",
                "Musterstadt saniert seine Brücke", "6. November 2023 14:03 Uhr", FIRST, SECOND));
        assertEquals("Musterstadt saniert seine Brücke", a.title());
        assertEquals(lines(FIRST, SECOND), body(a));
    }

    @Test
    void comesBackFromLinksInTheMiddle() {
        Article a = read(lines(FIRST, SECOND, "Mehr aus der Region", "Zoo freut sich über drei junge Pinguine", "Bäcker backt größtes Brot", THIRD, SECOND + " Danach war Schluss."));
        assertEquals(lines(FIRST, SECOND, THIRD, SECOND + " Danach war Schluss."), body(a));
    }

    @Test
    void comesNotBackForWhatReadersSay() {
        String reader = "Ich wohne seit vierzig Jahren an dieser Brücke und habe noch nie einen Handwerker gesehen, der dort gearbeitet hätte.";
        Article a = read(lines(FIRST, SECOND, THIRD, "Zeitungs-Newsletter", "Die wichtigsten Nachrichten des Tages kommen jeden Abend um sechs Uhr zu Ihnen.", "3 Kommentare", "Otto sagt:",
                reader + " " + reader, reader + " Nie.", reader + " Niemals."));
        assertEquals(lines(FIRST, SECOND, THIRD), body(a));
    }

    @Test
    void keepsSubheadingsQuestionsAndLists() {
        String text = lines(FIRST, "Zwei Jahre Bauzeit", THIRD, "Geplant sind:", "- eine neue Fahrbahn für Autos und Busse", "- ein breiter Weg für Räder", SECOND);
        assertEquals(text, body(read(text)));
    }

    @Test
    void keepsLongHeadingsWhereNothingElseStandsBetweenTheParagraphs() {
        String heading = "Vom ersten Entwurf bis zum Beginn der Arbeiten, Herbst 2019 bis Mai 2023";
        assertTrue(body(read(lines("Musterstadt saniert seine Brücke", "", FIRST, "", heading, "", SECOND, "", "Spätere Jahre", "", "Kosten und Streit", "", "2024", "", THIRD)))
                .contains(lines(heading, SECOND, "Spätere Jahre", "Kosten und Streit", "2024", THIRD)));
        assertFalse(body(read(lines(FIRST, "Foto: Otto Muster", SECOND, "So schön war das Sommerfest der Musterstädter am Fluss in Bildern", THIRD))).contains("Sommerfest"));
        assertFalse(body(read(lines(FIRST, "Mehr zum Thema", "So schön war das Sommerfest der Musterstädter am Fluss", SECOND, THIRD))).contains("Sommerfest"));
    }

    @Test
    void takesBlanksThatKeepWordsTogetherForBlanksAtALinesEnd() {
        assertEquals(lines(FIRST, "Danach war Schluss.", THIRD), body(read(lines(FIRST + "\u00a0", "Danach war Schluss.\u00a0\u00a0", "\u00a0" + THIRD))));
    }

    @Test
    void cutsRemarksToTheReader() {
        Article a = read(lines(FIRST + " (Wir berichteten).", SECOND));
        assertFalse(body(a).contains("berichteten"));
        assertTrue(body(a).startsWith(FIRST));
    }

    @Test
    void cutsWhoReportedAndEdited() {
        assertEquals(lines(FIRST, SECOND, THIRD), body(read(lines(FIRST, SECOND, THIRD + " (Reporting by Ann Sample in Exampleton; editing by Bob Sample)"))));
        assertEquals(lines(FIRST, SECOND, THIRD), body(read(lines(FIRST, SECOND, THIRD, "(Bericht von Anna Muster, redigiert von Otto Muster. Bei Rückfragen wenden Sie sich an die Redaktion.)"))));
    }

    @Test
    void knowsCaptionsByTheirCredits() {
        for (String caption : new String[] {"REUTERS Customers wait in front of the town hall of Exampleton", "Getty Images 6 The mayor leaves the town hall", "The mayor celebrates her victory (Getty)",
            "Ann Sample (left) shakes hands with the mayor", "The mayor waves to the crowd. (Ann Sample/The Example Post)", "A bridge too far: why the mayor failed Read more"}) {
            assertEquals(lines(FIRST, SECOND, THIRD), body(read(lines(FIRST, SECOND, caption, THIRD))), caption);
        }
        String party = "Das sagte Anna Muster (Die Grünen/Die Linke).";
        assertEquals(lines(FIRST, party, THIRD), body(read(lines(FIRST, party, THIRD))));
    }

    @Test
    void readsTheAgencyFromTheDateline() {
        Article a = read(lines("Berlin, 3. Mai 2021 (dpa) – Der Bundestag hat am Montag über den Haushalt beraten und keinen Beschluss gefasst.", SECOND));
        assertEquals("dpa", a.agency());
        assertEquals(new Published("2021-05-03", "dateline"), a.published());
    }

    @Test
    void joinsHardWrappedLinesToParagraphs() {
        String text = lines("Der Stadtrat von Musterstadt hat am Montag in einer langen", "Sitzung beschlossen, die alte Brücke über den Fluss vom", "kommenden Jahr an zu sanieren und dafür zwölf Millionen",
                "Euro auszugeben, die zur Hälfte das Land trägt.", "", "Die Bürgermeisterin sagte nach der Sitzung im Rathaus, man", "habe lange genug gewartet, nun müsse etwas geschehen, ehe",
                "die Brücke für den Verkehr ganz gesperrt werden müsse.");
        assertEquals(2, read(text).body().size());
    }

    @Test
    void findsTitleAndLeadOfAMailThatIsWrappedAtItsColumn() {
        String title = "Brücke wird saniert";
        String lead = lines("Der Stadtrat von Musterstadt hat am Montag in einer langen Sitzung", "beschlossen, die alte Brücke über den Fluss zu sanieren. Die Arbeiten",
                "Beginnen im Frühjahr und dauern zwei Jahre.");
        String second = lines("Die Bürgermeisterin sagte nach der Sitzung, man habe lange genug", "gewartet. Nun müsse etwas geschehen.");
        for (String gap : new String[] {"\n", "\r\n"}) {
            Article a = read((title + "\n\n" + lead + "\n\n" + second).replace("\n", gap));
            assertEquals(title, a.title());
            assertEquals(List.of(lead.replace("\n", gap), second.replace("\n", gap)), a.body().stream().map(b -> b.in(a.text())).toList());
        }
    }

    @Test
    void joinsALongLineToTheNextThatGoesOnInSmallLetters() {
        String text = lines(FIRST, "Die Frage, ob die Stadt das Geld dafür hat, ist eine, die der Rat", "erst im Herbst beantworten will.", SECOND + " " + SECOND + " " + SECOND);
        assertEquals(3, read(text).body().size());
    }

    @Test
    void takesNoListOfShortLinesForAWrappedText() {
        Article a = read(lines("Musterstadt saniert seine Brücke", FIRST, "Politik", "Wetter und Verkehr", "Lokales aus der Region", SECOND, "Anzeige", THIRD));
        assertEquals(lines(FIRST, SECOND, THIRD), body(a));
    }

    @Test
    void takesTheObjectsDayOnlyInABucket() {
        Source bucket = new Source("drop", "a.txt", null, null, null, 10, "2024-11-30T10:00:00Z", null, null);
        assertEquals("last-modified", new PlainText().read("id", bucket, FIRST, Hints.NONE).published().basis());
        Source laptop = new Source(null, "a.txt", null, null, null, 10, "2024-11-30T10:00:00Z", null, null);
        assertNull(new PlainText().read("id", laptop, FIRST, Hints.NONE).published());
    }

    @Test
    void takesTheDayInTheAddressWhereTheTextSaysNone() {
        String url = "https://zeitung.example/lokales/2024/11/30/bruecke.html";
        assertEquals(new Published("2024-11-30", "url"), read(lines(FIRST, SECOND, "Quelle: " + url)).published());
        assertEquals(new Published("2024-11-30", "url"), new PlainText().read("id", Source.UNKNOWN, FIRST, new Hints(null, null, url, null, null)).published());
        assertEquals("dateline", read(lines("Stand: 07.11.2023, 07:30 Uhr", FIRST, SECOND, "Quelle: " + url)).published().basis());
        assertNull(read(lines(FIRST, "Quelle: https://zeitung.example/bruecke-20241399.html")).published());
    }

    @Test
    void endsWithABodyWhateverTheText() {
        for (String text : new String[] {"", " ", "\n\n", "Anzeige", "A", "\u0000\u0000", "\uD800", "()", "(", "https://a.example", "Von", "©", "| mehr", "1", "…"}) {
            Article a = read(text);
            a.body().forEach(s -> assertTrue(s.end() <= text.length()));
        }
    }
}
