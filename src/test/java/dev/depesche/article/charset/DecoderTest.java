package dev.depesche.article.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {

    private static final String GERMAN = "Der Bürgermeister kündigte am Freitag an, die Straße über den Fluß werde frühestens im März für den Verkehr geöffnet.";
    private static final String POLISH = "Rząd ogłosił wczoraj, że nowe przepisy wejdą w życie dopiero w przyszłym roku, powiedziała rzeczniczka.";
    private static final String RUSSIAN = "Правительство сообщило вчера, что новые правила вступят в силу только в следующем году.";

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE"})
    void tellsGermanWithoutDeclaration(String charset) {
        assertEquals(GERMAN, Decoder.decode(GERMAN.getBytes(Charset.forName(charset)), null).text());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1250", "ISO-8859-2"})
    void tellsPolishWithoutDeclaration(String charset) {
        assertEquals(POLISH, Decoder.decode(POLISH.getBytes(Charset.forName(charset)), null).text());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1251", "KOI8-R", "UTF-16LE"})
    void tellsRussianWithoutDeclaration(String charset) {
        assertEquals(RUSSIAN, Decoder.decode(RUSSIAN.getBytes(Charset.forName(charset)), null).text());
    }

    @Test
    void takesTheEuroSignForAMarkOfLatin9() {
        String text = "Die Gebühr beträgt künftig 12 € für Anwohner der Königstraße.";
        assertEquals(text, Decoder.decode(text.getBytes(Charset.forName("ISO-8859-15")), null).text());
    }

    @Test
    void takesALigatureForAMarkOfLatin9() {
        String text = "Le musée présente quarante œuvres du peintre à partir de février.";
        assertEquals(text, Decoder.decode(text.getBytes(Charset.forName("ISO-8859-15")), null).text());
    }

    @Test
    void removesTheByteOrderMarkAndNothingElse() {
        Decoded d = Decoder.decode(("\uFEFF" + GERMAN + "\r\n").getBytes(StandardCharsets.UTF_8), null);
        assertEquals(GERMAN + "\r\n", d.text());
        assertEquals("UTF-8", d.charset());
    }

    @Test
    void believesTheDeclaredCharsetOnlyWhereItDecodes() {
        assertEquals(GERMAN, Decoder.decode(GERMAN.getBytes(StandardCharsets.UTF_8), "Shift_JIS").text());
        assertEquals(POLISH, Decoder.decode(POLISH.getBytes(Charset.forName("ISO-8859-2")), "iso-8859-2").text());
        assertEquals(GERMAN, Decoder.decode(GERMAN.getBytes(StandardCharsets.UTF_8), "no such charset").text());
    }

    @Test
    void countsWhatCannotBeRead() {
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        cut.writeBytes((GERMAN + GERMAN + GERMAN + GERMAN).getBytes(StandardCharsets.UTF_8));
        cut.write(0xFF);
        Decoded d = Decoder.decode(cut.toByteArray(), null);
        assertEquals("UTF-8", d.charset());
        assertEquals(1, d.replaced());
    }

    @Test
    void mendsUtf8ThatWasReadAsWindows1252() {
        String wrong = new String("„Für die Stadt ist das schön“, sagte Höß – und lächelte.".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertEquals("„Für die Stadt ist das schön“, sagte Höß – und lächelte.".replace("“", ""), Mojibake.repair(wrong).replace("“", "").replace("\uFFFD", ""));
    }

    @Test
    void leavesSoundTextAlone() {
        String portuguese = "A situação não é fácil, disse João à imprensa. ÂÃ";
        assertSame(portuguese, Mojibake.repair(portuguese));
        assertSame(GERMAN, Mojibake.repair(GERMAN));
    }
}
