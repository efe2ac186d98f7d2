package dev.depesche.cli;

import dev.depesche.digest.Digest;
import dev.depesche.digest.DigestReader;
import dev.depesche.digest.Match;
import dev.depesche.watch.Watch;
import dev.depesche.watch.Watcher;
import java.io.IOException;
import java.nio.file.Files;
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

    @Option(names = "--on", required = true, paramLabel = "FOLDER", description = "Stored digests (.json, with .txt beside them or --with-text).")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        Workshop workshop = new Workshop();
        Watcher watcher = workshop.watcher(watchlist);
        Map<String, List<String>> sent = new TreeMap<>();
        Map<String, List<String>> missed = new TreeMap<>();
        int digests = 0;
        for (Inputs.Input input : Inputs.of(List.of(folder))) {
            if (!input.key().endsWith(".json")) {
                continue;
            }
            Digest digest = read(input.path());
            digests++;
            for (Match m : watcher.watch(digest).matches()) {
                sent.computeIfAbsent(m.id(), k -> new ArrayList<>()).add(line(input.key(), digest, m.score(), m));
            }
            for (Watcher.NearMiss n : watcher.nearMisses(digest)) {
                missed.computeIfAbsent(n.watch().id(), k -> new ArrayList<>()).add(input.key() + ": " + n.reason());
            }
        }
        for (Watch w : watcher.watchlist().watches()) {
            print(w, sent.getOrDefault(w.id(), List.of()), missed.getOrDefault(w.id(), List.of()), digests);
        }
        return 0;
    }

    private static Digest read(Path json) throws IOException {
        String name = json.getFileName().toString();
        Path text = json.resolveSibling(name.substring(0, name.length() - ".json".length()) + ".txt");
        try {
            return new DigestReader().read(Files.readString(json), Files.exists(text) ? Files.readString(text) : null);
        } catch (IllegalArgumentException e) {
            throw new UsageException(json + ": " + e.getMessage());
        }
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
