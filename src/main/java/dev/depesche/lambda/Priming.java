package dev.depesche.lambda;

import dev.depesche.store.ObjectStore;
import dev.depesche.store.Outbox;
import dev.depesche.store.StoreException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * Warms an instance before SnapStart takes its snapshot: both languages' rules are loaded and run, a small article goes all the way
 * over stores in memory, the watchlist is read, and the SDK has spoken to S3 once.
 *
 * <p>Nothing is written and nothing sent. What fails here is tried again when it is needed: a snapshot is better cold than missing.
 */
final class Priming implements Resource {

    private static final int ROUNDS = 20;
    private static final List<String> ARTICLES = List.of("""
            Streik im Hafen: Minister warnt vor Folgen

            BREMERHAVEN – Die Gewerkschaft hat am Montag, 9. März 2026, zum Streik aufgerufen. „Wir wollen mehr Lohn“, sagte die Sprecherin
            Jana Albers. Wirtschaftssenator Tarik Demir warnte, dass elf Schiffe vor der Küste lägen. Laut Polizei blieb es ruhig.
            """, """
            Port strike: minister warns of delays

            LIVERPOOL (Agency) - Dockers walked out on Monday, March 9, 2026. "We want better pay," said union leader Jane Albright. The
            transport minister, Tom Reed, told reporters that eleven ships were waiting off the coast.
            """);

    private final Workplace.Tools tools;
    private final Settings settings;
    private final Workplace workplace;
    private final ObjectStore digests;
    private final InstantSource clock;
    private final Log log;

    Priming(Workplace.Tools tools, Settings settings, Workplace workplace, ObjectStore digests, InstantSource clock, Log log) {
        this.tools = tools;
        this.settings = settings;
        this.workplace = workplace;
        this.digests = digests;
        this.clock = clock;
        this.log = log;
    }

    /** Asks to be called before a snapshot; the caller must keep the instance, for the context does not. */
    Priming register() {
        Core.getGlobalContext().register(this);
        return this;
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        try {
            rehearse();
            workplace.watchlist().watcher();
            digests.head("state/priming");
        } catch (StoreException e) {
            log.warn("priming could not reach the bucket", "why", e.getMessage());
        } catch (RuntimeException e) {
            log.warn("priming failed", "why", e.toString());
        }
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        log.info("restored");
    }

    /** Events of the usual shapes over articles in memory. */
    private void rehearse() {
        Rehearsal stage = new Rehearsal(ARTICLES);
        EventRunner runner = new Workplace(tools, settings, b -> stage, stage, new Outbox(), clock, Log.none()).runner();
        for (int i = 0; i < ROUNDS; i++) {
            byte[] event = stage.event(i).getBytes(StandardCharsets.UTF_8);
            runner.run(event, "priming-" + i, clock.instant().plus(Duration.ofMinutes(1)));
        }
    }
}
