package dev.depesche.facts.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.article.Article;
import dev.depesche.article.Source;
import dev.depesche.facts.Actor;
import dev.depesche.facts.Event;
import dev.depesche.facts.EventType;
import dev.depesche.facts.FactFinder;
import dev.depesche.facts.Facts;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Place;
import dev.depesche.language.Languages;
import dev.depesche.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who, where and which events of a report a reader gets. */
class MainFactsTest {

    private static final Languages LANGUAGES = new Languages();
    private static final FactFinder FINDER = new FactFinder();

    @Test
    void takesDoerAndSuffererRatherThanWhoSpeaksLater() {
        Facts f = facts("de", "Die Polizei hat am Montag in Kassel den Unternehmer Karl Brandner festgenommen. Brandner soll Steuern hinterzogen haben. "
                + "Die Firma hat ihren Sitz in der Innenstadt. Nachbarn waren überrascht. Das Haus wurde durchsucht. "
                + "„Er war immer freundlich“, sagte die Nachbarin Sabine Ullrich.");
        assertTrue(mains(f).contains("Karl Brandner"), mains(f).toString());
        assertTrue(mains(f).stream().anyMatch(n -> n.contains("Polizei")), mains(f).toString());
        assertTrue(mains(f).stream().noneMatch(n -> n.contains("Ullrich")), mains(f).toString());
    }

    @Test
    void takesNoPartyInBracketsAndNoCountryThatDoesNothing() {
        Facts f = facts("de", "Verkehrsministerin Paula Steiner (CDU) hat am Freitag in Dresden eine Brücke nach Polen eröffnet. Steiner lobte die Arbeiter.");
        assertEquals(List.of("Paula Steiner"), mains(f));
    }

    @Test
    void takesNoCountryThatOnlyOwnsWhoActsOrIsThePlace() {
        List<String> mains = mains(facts("en", "Zambia's opposition Tolbrik party rejected the count on Monday. Turnout in Zambia was low. "
                + "The Tolbrik party said that its leader Anna Berger would go to court. Berger thanked voters."));
        assertTrue(mains.contains("Tolbrik") && !mains.contains("Zambia"), mains.toString());
    }

    @Test
    void knowsTheRulingPartyOfTheTitleByWhatTheTextCallsIt() {
        List<String> mains = mains(facts("en", "Zambia's ruling party wins vote", "The opposition Zanda party lost on Monday. The ruling Tolbrik party won. Voters wanted Tolbrik, said the "
                + "Tolbrik party. The Zanda party will go to court."));
        assertTrue(mains.contains("Tolbrik") && !mains.contains("ruling party"), mains.toString());
    }

    @Test
    void takesNoUnnamedSource() {
        List<String> mains = mains(facts("en", "Trissel Bank bought Zorbulo Corp. on Monday, officials said. Trissel Bank paid ten million dollars for Zorbulo."));
        assertTrue(mains.contains("Trissel Bank") && !mains.contains("officials"), mains.toString());
    }

    @Test
    void takesASecondOneThoughFarBehind() {
        assertEquals(List.of("Anna Berger", "Trissel Bank"), mains(facts("en", "Anna Berger resigned on Monday. Berger had led the Trissel Bank for ten years. "
                + "Berger said she was tired. Berger will move abroad. Berger is 60. Berger likes music. Berger left in tears. The Trissel Bank thanked her.")));
    }

    @Test
    void takesThePlaceWhereItHappenedNotOneOfTheBackground() {
        assertEquals("Leipzig", place(facts("de", "Nach dem Unglück in Hamburg haben in Leipzig tausend Menschen für mehr Sicherheit demonstriert.")));
        assertEquals("Leeds", place(facts("en", "Workers in Leeds went on strike on Monday, a week after the closure in Bristol was announced.")));
    }

    @Test
    void takesTheTownBeforeItsCountry() {
        assertEquals("Tunis", place(facts("de", "In der tunesischen Hauptstadt Tunis begann am Dienstag eine Konferenz. Tunesien war schon 2010 Gastgeber.")));
    }

    @Test
    void takesACountryThatOneSentenceTellsOf() {
        assertEquals("Norwegen", place(facts("de", "In Norwegen gab es noch nie so wenig Schnee wie jetzt. Die Regierung will den Bauern helfen.")));
    }

    @Test
    void takesTheTownOfACourtBeforeWhereTheAccusedComesFrom() {
        assertEquals("Leeds", place(facts("en", "A plumber from a village in Kent pleaded guilty on Monday in Leeds crown court.")));
    }

    @Test
    void takesNoPlaceWhereNoneIsTold() {
        assertEquals(null, place(facts("en", "The company said it would pay a dividend of ten cents a share.")));
        String late = "The company said it would pay a dividend. It had not paid one for years. Its owners were glad. The firm makes chairs. Its plant in Leeds is old. "
                + "In Leeds it met buyers. They left Leeds on Monday, and a strike in Leeds ended.";
        assertEquals(null, place(facts("en", late)));
        assertEquals("Leeds", place(facts("en", late.replace("pay a dividend.", "pay a dividend in Leeds."))));
    }

    @Test
    void readsThePlaceLineOfALocalReport() {
        Facts f = facts("de", "Bozen (mk). Der Gemeinderat hat am Montag die neue Steuer genehmigt. Sie gilt ab Juni.");
        assertEquals("Bozen", place(f));
        assertTrue(f.actors().stream().noneMatch(a -> a.name().equals("Bozen")), f.actors().toString());
    }

    @Test
    void readsNoPlaceLineInALineThatSaysMore() {
        assertEquals("Linz", place(facts("de", "Österreichs Bootsschau abgesagt.\nDer Veranstalter hat am Montag die Schau abgesagt. Sie gilt als die größte. "
                + "In Linz wartete man vergebens auf die Boote.")));
    }

    @Test
    void takesTheTownOfTheTitleBeforeItsCountry() {
        String text = "In Österreich freut sich am Montag niemand mehr auf die größte Schau der Boote. Auch anderswo in Österreich wurde sie verboten.";
        assertEquals("Linz", place(facts("de", "Bootsschau Linz abgesagt", text)));
        assertEquals("Österreich", place(facts("de", "Bootsschau Bremen abgesagt", text)));
    }

    @Test
    void tellsAnEventOnceWithWhatEachTellingAdds() {
        Facts f = facts("en", "Police arrested Kurt Vale in Leeds. Vale was arrested on Monday. Vale was arrested at home.");
        List<Event> arrests = f.events().stream().filter(e -> e.type() == EventType.ARREST).toList();
        assertEquals(1, arrests.size());
        assertEquals(List.of("Kurt Vale"), arrests.get(0).patients().stream().map(Actor::name).toList());
        assertEquals("Leeds", arrests.get(0).place().name());
    }

    @Test
    void leavesWhatIsOnlySaidToThePositionsWhereADeedIsTheNews() {
        Facts f = facts("de", "Bei einem Anschlag in Kabul sind am Montag zwölf Menschen getötet worden. Präsident Omar Daud kritisierte die Armee scharf.");
        assertEquals(EventType.ATTACK, f.events().get(0).type());
        assertTrue(f.events().stream().noneMatch(e -> e.type() == EventType.STATEMENT), f.events().toString());
    }

    private static List<String> mains(Facts f) {
        return f.actors().stream().filter(Actor::main).map(Actor::name).toList();
    }

    private static String place(Facts f) {
        return f.places().stream().filter(Place::main).map(Place::name).findFirst().orElse(null);
    }

    private static Facts facts(String language, String text) {
        return facts(language, null, text);
    }

    private static Facts facts(String language, String title, String text) {
        NewsText news = new NewsText(new Article("t", Source.UNKNOWN, text, title, null, null, null, null, null, language, null,
                List.of(new Span(0, text.length())), List.of()), LANGUAGES.get(language));
        return FINDER.shown(news, FINDER.find(news));
    }
}
