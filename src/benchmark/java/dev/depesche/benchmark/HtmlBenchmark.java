package dev.depesche.benchmark;

import dev.depesche.article.Article;
import dev.depesche.article.ArticleReader;
import dev.depesche.article.Hints;
import dev.depesche.article.RejectedException;
import dev.depesche.article.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** A saved page of 150,000 characters, as a news site makes them: scripts, menus, teasers, and 1,000 words of article. The bar is 8 ms. */
public class HtmlBenchmark extends WarmBenchmark {

    private static final int CHARACTERS = 150_000;

    private final ArticleReader reader = new ArticleReader();
    private String page;

    @Setup
    public void write() {
        StringBuilder out = new StringBuilder("<!doctype html><html lang=de><head><title>Musterstadt saniert seine Brücke - Beispielblatt</title>"
                + "<meta property=og:title content=\"Musterstadt saniert seine Brücke\"><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-12\"}</script>");
        for (int i = 0; i < 40; i++) {
            out.append("<script>window.q=window.q||[];q.push(").append("[\"a\",").append(i).append("]);").append("/* */".repeat(200)).append("</script>");
        }
        out.append("</head><body><header><nav><ul>");
        for (int i = 0; i < 120; i++) {
            out.append("<li class=\"menu__item menu__item--").append(i).append("\"><a href=\"/ressort/").append(i).append("\">Ressort ").append(i).append("</a></li>");
        }
        out.append("</ul></nav></header><main><article><h1>Musterstadt saniert seine Brücke</h1>");
        for (String paragraph : Articles.of("de", 1000).text().split("\n\n")) {
            out.append("<p class=\"text\">").append(paragraph).append("</p><div class=\"ad\"><a href=\"/anzeige\">Anzeige</a></div>");
        }
        out.append("</article></main><aside>");
        for (int i = 0; out.length() < CHARACTERS - 100; i++) {
            out.append("<div class=\"teaser\"><a href=\"/artikel/").append(i).append("\"><img src=\"/b/").append(i).append(".jpg\" alt=\"\"><h3>Noch eine Meldung ").append(i)
                    .append("</h3></a><p>Was sonst noch geschah, steht hier.</p></div>");
        }
        page = out.append("</aside><footer><p>Impressum</p></footer></body></html>").toString();
    }

    @Benchmark
    public Article pageOf150000Characters() throws RejectedException {
        return reader.readHtml(page, "id", Source.UNKNOWN, Hints.NONE);
    }
}
