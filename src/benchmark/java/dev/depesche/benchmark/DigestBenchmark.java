package dev.depesche.benchmark;

import dev.depesche.Depesche;
import dev.depesche.article.Article;
import dev.depesche.digest.Digest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/** One digest of an article of 1,000 words; the bar is 5 ms. On one core the compiler needs half a minute for all it runs through. */
@Warmup(iterations = 20, time = 2)
public class DigestBenchmark extends WarmBenchmark {

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
