package dev.depesche.benchmark;

import dev.depesche.Depesche;
import dev.depesche.digest.Digest;
import dev.depesche.language.Languages;
import dev.depesche.watch.Watcher;
import dev.depesche.watch.Watchlist;
import dev.depesche.watch.WatchlistReader;
import dev.depesche.watch.WordKeys;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/** Matching of one article of 400 words, and loading of a list, by the number of watches. Bars: 1 ms at 10,000, 5 ms at 100,000; load 60 ms at 1,000, 500 ms at 10,000. */
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 4, time = 2)
public class WatcherBenchmark extends WarmBenchmark {

    @Param({"1000", "10000", "100000"})
    int watches;

    private final Languages languages = new Languages();
    private final WordKeys keys = new WordKeys(languages);
    private String yaml;
    private Watcher watcher;
    private Digest digest;

    @Setup
    public void load() {
        yaml = new Watchlists(List.of(languages.get("de"), languages.get("en"))).yaml(watches);
        watcher = loadWatchlist();
        digest = new Depesche(languages).digest(Articles.of("de", 400));
    }

    @Benchmark
    public Digest matchArticleOf400Words() {
        return watcher.watch(digest);
    }

    @Benchmark
    public Watcher loadWatchlist() {
        Watchlist list = new WatchlistReader(keys).read("watchlist.yaml", yaml);
        return new Watcher(list, languages, keys);
    }
}
