package dev.depesche.lambda;

import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;

/** Counts of one invocation, written as embedded metrics: by function, and rejections by code as well. */
public final class Metrics {

    /** Names of the metrics, all counts, in the namespace of the {@link Settings} with the dimension {@code FunctionName}. */
    static final String DIGESTS = "Digests";
    static final String REPEATED = "Repeated";
    static final String OLDER = "Older";
    static final String WITHDRAWN = "Withdrawn";
    static final String ALERTS = "Alerts";
    static final String REJECTED = "Rejected";
    static final String FAILED = "Failed";
    static final String GONE = "Gone";
    static final String NOT_UNDERSTOOD = "NotUnderstood";
    static final String WATCHLIST_REFUSED = "WatchlistRefused";

    private final Log log;
    private final Settings settings;
    private final InstantSource clock;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Integer> rejections = new TreeMap<>();

    public Metrics(Log log, Settings settings, InstantSource clock) {
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    void count(String name, int by) {
        counts.merge(name, by, Integer::sum);
    }

    void rejected(String code) {
        count(REJECTED, 1);
        rejections.merge(code, 1, Integer::sum);
    }

    /** Writes all that was counted since the last time. */
    void flush() {
        long now = clock.millis();
        if (!counts.isEmpty()) {
            log.metrics(settings.namespace(), Map.of("FunctionName", settings.function()), counts, now);
        }
        rejections.forEach((code, n) -> log.metrics(settings.namespace(), new TreeMap<>(Map.of("FunctionName", settings.function(), "Code", code)),
                Map.of(REJECTED, n), now));
        counts.clear();
        rejections.clear();
    }
}
