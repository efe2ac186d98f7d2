package dev.depesche.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Der Stadtrat hat am Montag beschlossen, die Brücke zu sanieren, und das Land wird die Hälfte der Kosten tragen.",
        "en | The council decided on Monday to repair the bridge, and the state will pay half of the cost of the work.",
        "fr | Le conseil municipal a décidé lundi de réparer le pont, et la région paiera la moitié du coût des travaux.",
        "es | El ayuntamiento decidió el lunes reparar el puente, y la región pagará la mitad del coste de las obras.",
        "it | Il consiglio comunale ha deciso lunedì di riparare il ponte, e la regione pagherà la metà del costo dei lavori.",
        "pt | A câmara municipal decidiu na segunda-feira reparar a ponte, e a região não vai pagar metade do custo das obras.",
        "nl | De gemeenteraad heeft maandag besloten om de brug te herstellen, en de provincie betaalt de helft van de kosten.",
        "pl | Rada miasta zdecydowała w poniedziałek o remoncie mostu, a województwo zapłaci połowę kosztów, które są duże.",
        "cs | Zastupitelstvo v pondělí rozhodlo, že opraví most, a kraj zaplatí polovinu nákladů, které jsou podle něj vysoké.",
        "sk | Zastupiteľstvo v pondelok rozhodlo, že opraví most, a kraj zaplatí polovicu nákladov, ktoré sú podľa neho vysoké.",
        "ru | Городской совет в понедельник решил отремонтировать мост, и область заплатит половину расходов на это.",
        "uk | Міська рада у понеділок вирішила відремонтувати міст, і область заплатить половину витрат, які є великими.",
        "bg | Общинският съвет реши в понеделник да ремонтира моста и областта ще плати половината от разходите за това.",
        "sv | Kommunfullmäktige beslutade på måndagen att reparera bron, och regionen ska betala hälften av kostnaderna för arbetet.",
        "da | Byrådet besluttede mandag at reparere broen, og regionen skal betale halvdelen af udgifterne efter arbejdet.",
        "no | Bystyret vedtok mandag å reparere broen, og fylket skal betale halvparten av utgiftene etter at arbeidet er ferdig.",
        "fi | Kaupunginvaltuusto päätti maanantaina, että silta korjataan, ja maakunta maksaa puolet kuluista, jotka ovat suuret.",
        "hu | A városi tanács hétfőn úgy döntött, hogy megjavítja a hidat, és a megye fizeti a költségek felét is.",
        "ro | Consiliul local a decis luni să repare podul, iar județul va plăti jumătate din costurile care sunt mari.",
        "tr | Belediye meclisi pazartesi günü köprüyü onarmaya karar verdi ve il bu masrafların yarısını ödeyecek.",
        "el | Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα να επισκευάσει τη γέφυρα.",
        "ar | قرر مجلس المدينة يوم الاثنين إصلاح الجسر وسوف تدفع المنطقة نصف التكاليف.",
        "fa | شورای شهر روز دوشنبه تصمیم گرفت پل را تعمیر کند و استان نیمی از هزینه را می‌پردازد.",
        "he | מועצת העיר החליטה ביום שני לתקן את הגשר.",
        "ja | 市議会は月曜日、橋を修理することを決めた。",
        "zh | 市议会星期一决定修复这座桥梁。",
        "ko | 시의회는 월요일에 다리를 수리하기로 결정했다.",
        "id | Dewan kota memutuskan pada hari Senin untuk memperbaiki jembatan itu dan provinsi akan membayar biaya tersebut.",
        "vi | Hội đồng thành phố đã quyết định vào thứ Hai sửa chữa cây cầu và tỉnh sẽ trả một nửa chi phí."})
    void tellsTheLanguageOfASentence(String language, String sentence) {
        assertEquals(language, detector.detect(sentence));
    }

    @Test
    void everyLanguageIsToldByItsFunctionWords() {
        Faults faults = new Faults();
        String path = "data/function-words.lex";
        for (Lexicon.Entry e : Lexicon.parse("words", path, Resource.lines(path), faults).entries()) {
            assertEquals(e.headword(), detector.detect(String.join(" ", e.list("words"))));
        }
        assertEquals(List.of(), faults.lines());
    }

    @Test
    void looksBeyondAnEnglishMenu() {
        String menu = "Skip to content. Share this with your friends on the site and sign up for our newsletter.\n".repeat(5);
        String article = "Der Stadtrat hat am Montag beschlossen, die Brücke zu sanieren, und das Land wird die Hälfte der Kosten tragen. ".repeat(20);
        assertEquals("de", detector.detect(menu + article));
    }

    @Test
    void saysNothingWhereNothingSpeaksForALanguage() {
        assertEquals("und", detector.detect(""));
        assertEquals("und", detector.detect("12345 +++ 67"));
        assertEquals("und", detector.detect("Xqwzt"));
    }
}
