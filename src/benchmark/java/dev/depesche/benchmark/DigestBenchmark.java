package dev.depesche.benchmark;

import dev.depesche.Depesche;
import dev.depesche.article.Article;
import dev.depesche.digest.Digest;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One digest of an article of 1,000 words; the bar is 5 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DigestBenchmark {

    @Param({"de", "en"})
    String language;

    private Depesche depesche;
    private Article article;

    @Setup
    public void load() {
        depesche = new Depesche();
        article = Articles.of(language, 1000);
    }

    @Benchmark
    public Digest digestOf1000Words() {
        return depesche.digest(article);
    }
}
