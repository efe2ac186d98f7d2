package dev.depesche.delivery;

import dev.depesche.alert.BatchWriter;
import dev.depesche.alert.Message;
import dev.depesche.store.AlertSender;
import dev.depesche.store.Condition;
import dev.depesche.store.Content;
import dev.depesche.store.ObjectStore;
import dev.depesche.store.StoredObject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sends what waits and is due, each watch's alerts as one message; a schedule calls it.
 *
 * <p>An alert goes from the bucket only after it was sent: a run that dies sends it again, none is lost. Two runs at a time share the
 * watches by a claim with a deadline.
 */
public final class WaitingRun {

    private static final int MOST = 10_000;
    private static final String CLAIM = ".claim";

    private final ObjectStore store;
    private final BatchWriter writer;
    private final AlertSender sender;
    private final InstantSource clock;

    public WaitingRun(ObjectStore store, BatchWriter writer, AlertSender sender, InstantSource clock) {
        this.store = store;
        this.writer = writer;
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * Sends all that is due; a watch that fails does not keep the others.
     *
     * @param deadline when this run is dead for certain
     * @return how many alerts went out, however few messages they were
     * @throws NotYetException where some watch failed
     */
    public int run(Instant deadline) {
        Map<String, List<String>> keys = new TreeMap<>();
        for (String key : store.list(Waiting.FOLDER, MOST)) {
            int slash = key.lastIndexOf('/');
            if (!key.endsWith(CLAIM) && slash > Waiting.FOLDER.length()) {
                keys.computeIfAbsent(key.substring(Waiting.FOLDER.length(), slash), k -> new ArrayList<>()).add(key);
            }
        }
        int sent = 0;
        RuntimeException failure = null;
        for (Map.Entry<String, List<String>> watch : keys.entrySet()) {
            try {
                sent += watch(watch.getKey(), watch.getValue(), deadline);
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw new NotYetException("some waiting alerts could not be sent: " + failure.getMessage(), failure);
        }
        return sent;
    }

    private int watch(String watch, List<String> keys, Instant deadline) {
        Map<StoredObject, WaitingAlert> due = new LinkedHashMap<>();
        for (String key : keys) {
            StoredObject o = store.get(key);
            WaitingAlert alert = o == null ? null : WaitingAlert.read(o.text());
            if (alert != null && !alert.due().isAfter(clock.instant())) {
                due.put(o, alert);
            }
        }
        String claim = due.isEmpty() ? null : claim(watch, deadline);
        if (claim == null) {
            return 0;
        }
        Message message = writer.message(due.entrySet().stream()
                .sorted(Map.Entry.comparingByKey((a, b) -> compare(a, b))).map(e -> e.getValue().item()).toList());
        sender.send(message);
        due.keySet().forEach(o -> store.delete(o.key(), o.etag()));
        store.delete(Waiting.FOLDER + watch + "/" + CLAIM, claim);
        return due.size();
    }

    private static int compare(StoredObject a, StoredObject b) {
        int byTime = a.lastModified() == null || b.lastModified() == null ? 0 : a.lastModified().compareTo(b.lastModified());
        return byTime != 0 ? byTime : a.key().compareTo(b.key());
    }

    /** The claim's ETag; null where another run that may be alive has it. */
    private String claim(String watch, Instant deadline) {
        String key = Waiting.FOLDER + watch + "/" + CLAIM;
        Content mine = Content.text(deadline.toString(), Map.of());
        String etag = store.put(key, mine, Condition.ABSENT);
        if (etag != null) {
            return etag;
        }
        StoredObject there = store.get(key);
        return there == null || clock.instant().isBefore(Instant.parse(there.text())) ? null : store.put(key, mine, Condition.unchanged(there.etag()));
    }
}
