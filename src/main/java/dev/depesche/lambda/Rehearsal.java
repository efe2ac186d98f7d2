package dev.depesche.lambda;

import dev.depesche.store.Condition;
import dev.depesche.store.Content;
import dev.depesche.store.ObjectStore;
import dev.depesche.store.StoredObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Inbox and digest bucket in one, in memory, for priming: articles under numbers, and a watchlist that they answer. */
final class Rehearsal implements ObjectStore {

    private static final String WATCHLIST = """
            watches:
              - {id: streik, title: Streik, query: Streik im Hafen}
              - {id: strike, title: Strike, query: "strike AND (ships OR country:GB OR stance:warn)"}
            """;

    private final Map<String, StoredObject> objects = new HashMap<>();
    private final List<String> articles;
    private int writes;

    Rehearsal(List<String> articles) {
        this.articles = articles;
        put("config/watchlist.yaml", Content.text(WATCHLIST, Map.of()), Condition.ANY);
    }

    /** Puts the next article there and gives its event. */
    String event(int number) {
        put(number + ".txt", Content.text(articles.get(number % articles.size()), Map.of()), Condition.ANY);
        return "{\"Records\":[{\"eventSource\":\"aws:s3\",\"eventName\":\"ObjectCreated:Put\",\"eventTime\":\"2026-03-09T06:00:00.000Z\",\"s3\":{"
                + "\"bucket\":{\"name\":\"priming\"},\"object\":{\"key\":\"" + number + ".txt\",\"sequencer\":\"0055AED6DCD90281E5\"}}}]}";
    }

    @Override
    public String name() {
        return "priming";
    }

    @Override
    public StoredObject get(String key, String versionId, long limit) {
        return objects.get(key);
    }

    @Override
    public StoredObject getUnless(String key, String etag) {
        return objects.get(key);
    }

    @Override
    public StoredObject head(String key) {
        return objects.get(key);
    }

    @Override
    public String put(String key, Content c, Condition condition) {
        StoredObject there = objects.get(key);
        if (condition.absent() && there != null || condition.etag() != null && (there == null || !condition.etag().equals(there.etag()))) {
            return null;
        }
        String etag = "e" + writes++;
        objects.put(key, new StoredObject(key, null, etag, c.bytes().length, Instant.EPOCH, c.mediaType(), c.metadata(), c.bytes()));
        return etag;
    }

    @Override
    public void delete(String key, String etag) {
        objects.remove(key);
    }

    @Override
    public List<String> list(String prefix, int most) {
        return objects.keySet().stream().filter(k -> k.startsWith(prefix)).sorted().limit(most).toList();
    }
}
