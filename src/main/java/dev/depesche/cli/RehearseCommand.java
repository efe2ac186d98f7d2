package dev.depesche.cli;

import dev.depesche.digest.Digest;
import dev.depesche.digest.Match;
import dev.depesche.watch.Watch;
import dev.depesche.watch.Watcher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rehearse}: what each watch of a list would have sent over stored digests, and what it narrowly missed. */
@Command(name = "rehearse", mixinStandardHelpOptions = true,
        description = "Shows what each watch would have sent over the stored digests, with passages and near misses; sends nothing.")
final class RehearseCommand implements Callable<Integer> {

    private static final int SHOWN = 5;

    @Parameters(paramLabel = "WATCHLIST", description = "The list to rehearse (YAML, or a folder of it).")
    private Path watchlist;

    @Option(names = "--on", required = true, paramLabel = "FOLDER|s3://BUCKET[/PREFIX]",
            description = "Stored digests: a folder that digest wrote, or the digest bucket (AWS_REGION, AWS_ENDPOINT_URL and credentials as usual).")
    private String where;

    @Override
    public Integer call() {
        Watcher watcher = new Workshop().watcher(watchlist);
        StoredDigests stored = StoredDigests.in(where);
        Map<String, List<String>> sent = new TreeMap<>();
        Map<String, List<String>> missed = new TreeMap<>();
        int[] digests = new int[1];
        stored.each((key, digest) -> {
            digests[0]++;
            for (Match m : watcher.watch(digest).matches()) {
                sent.computeIfAbsent(m.id(), k -> new ArrayList<>()).add(line(key, digest, m.score(), m));
            }
            for (Watcher.NearMiss n : watcher.nearMisses(digest)) {
                missed.computeIfAbsent(n.watch().id(), k -> new ArrayList<>()).add(key + ": " + n.reason());
            }
        });
        for (Watch w : watcher.watchlist().watches()) {
            print(w, sent.getOrDefault(w.id(), List.of()), missed.getOrDefault(w.id(), List.of()), digests[0]);
        }
        stored.unread().forEach(u -> System.err.println("depesche: " + u));
        return stored.unread().isEmpty() ? 0 : Main.REJECTED;
    }

    private static String line(String key, Digest digest, double score, Match m) {
        String headline = digest.summary().headline() == null ? key : digest.summary().headline().text();
        String hit = m.matched().isEmpty() ? "" : "  (" + m.matched().get(0).term() + ": »" + m.matched().get(0).text() + "«)";
        return String.format(Locale.ROOT, "%.2f  %s", score, headline) + hit;
    }

    private static void print(Watch w, List<String> sent, List<String> missed, int digests) {
        System.out.println(w.id() + " – " + w.title() + ": " + sent.size() + " of " + digests + " articles");
        sent.stream().limit(SHOWN).forEach(l -> System.out.println("  + " + l));
        if (sent.size() > SHOWN) {
            System.out.println("  + and " + (sent.size() - SHOWN) + " more");
        }
        missed.stream().limit(SHOWN).forEach(l -> System.out.println("  - " + l));
    }
}
