package dev.depesche.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.lambda.RetryException;
import dev.depesche.lambda.Workplace;
import dev.depesche.store.StoreException;
import dev.depesche.support.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OneStoryTest {

    private static final String AGENCY = """
            BREMERHAVEN – Die Gewerkschaft hat am Montag zum Streik im Hafen von Bremerhaven aufgerufen. „Wir wollen mehr Lohn“, \
            sagte der Sprecher Jens Albers vor rund 1.200 Beschäftigten am Containerterminal. Die Hafenbetreiberin warnte vor \
            Ausfällen und sprach von einem Schaden in Höhe von mehreren Millionen Euro. Seit Wochen verhandeln beide Seiten ohne \
            Ergebnis über einen neuen Tarifvertrag. Reedereien leiten erste Schiffe nach Rotterdam und Antwerpen um, Speditionen \
            rechnen mit langen Wartezeiten an den Toren. Die nächste Verhandlung ist für Donnerstag in Hamburg angesetzt. Bis dahin \
            soll die Arbeit in zwei Schichten ruhen.
            """;
    private static final String OTHER = """
            BREMERHAVEN – Nach dem Streik im Hafen liegen die Kräne wieder unter Strom. Am Morgen liefen die ersten Schiffe ein, \
            sagte ein Vertreter der Lotsen. Der Stau auf der Autobahn löste sich gegen Mittag auf. Fachleute schätzen, dass der \
            Rückstand an Containern in zehn Tagen abgearbeitet ist. Die Stadt kündigte an, die Zufahrten auszubauen und Parkplätze \
            für Lastwagen zu schaffen.
            """;

    private final World world = new World(true);
    private final Map<String, String> env = Map.of("STORY_HOURS", "24");

    private List<String> drop(String key, String text) {
        world.run(world.instance(env), world.drop(key, text));
        return world.alerted().stream().filter("streik"::equals).toList();
    }

    @Test
    void sendsOneAlertForTheSameTextFromSeveralOutlets() {
        assertEquals(List.of("streik"), drop("blatt/1.txt", "Hafen steht still: Streik\n\n" + AGENCY));
        assertEquals(List.of(), drop("zeitung/a.txt", "Gewerkschaft ruft zum Streik im Hafen auf\n\n" + AGENCY));
        assertEquals(List.of(), drop("kurz/x.txt", "Gewerkschaft ruft zum Streik im Hafen auf\n\n" + AGENCY.substring(0, AGENCY.indexOf("Reedereien"))));
        assertTrue(world.digest("receipts/zeitung/a.txt/streik.json").contains("\"copy\""));
        assertTrue(world.digest("stories/streik.json").contains("zeitung/a.txt"), "the link between copies lies in the story");
    }

    @Test
    void alertsACopyThatTellsSomethingNew() {
        drop("a.txt", "Gewerkschaft ruft zum Streik im Hafen auf\n\n" + AGENCY);
        assertEquals(List.of("streik"), drop("b.txt", "Streik im Hafen: 3.400 legen Arbeit nieder\n\n" + AGENCY));
    }

    @Test
    void alertsAnotherTextOnTheSameTopic() {
        drop("a.txt", "Gewerkschaft ruft zum Streik im Hafen auf\n\n" + AGENCY);
        assertEquals(List.of("streik"), drop("b.txt", "Hafen läuft wieder nach dem Streik\n\n" + OTHER));
    }

    @Test
    void alertsACopyAgainOnceTheWindowIsOver() {
        drop("a.txt", "Gewerkschaft ruft zum Streik im Hafen auf\n\n" + AGENCY);
        world.pass(Duration.ofHours(25));
        assertEquals(List.of("streik"), drop("b.txt", "Gewerkschaft ruft zum Streik im Hafen auf\n\n" + AGENCY));
    }

    @Test
    void alertsTheCopyWhereTheFirstCouldNotBeSent() {
        Workplace broken = world.instance(env, world.digests, m -> {
            throw new StoreException("no", null);
        });
        assertThrows(RetryException.class, () -> world.run(broken, world.drop("a.txt", "Gewerkschaft ruft zum Streik im Hafen auf\n\n" + AGENCY)));
        assertEquals(List.of("streik"), drop("b.txt", "Gewerkschaft ruft zum Streik im Hafen auf\n\n" + AGENCY));
    }

    @Test
    void comesAgainWhileTheFirstIsBeingSent() {
        Workplace dying = world.instance(env, world.digests, m -> {
            throw new InternalError("the instance dies");
        });
        assertThrows(InternalError.class, () -> world.run(dying, world.drop("a.txt", "Gewerkschaft ruft zum Streik im Hafen auf\n\n" + AGENCY)));
        String copy = world.drop("b.txt", "Gewerkschaft ruft zum Streik im Hafen auf\n\n" + AGENCY);
        assertThrows(RetryException.class, () -> world.run(world.instance(env), copy));
        world.pass(Duration.ofMinutes(1));
        world.run(world.instance(env), copy);
        assertTrue(world.alerted().contains("streik"));
    }
}
