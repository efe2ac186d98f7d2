package dev.depesche.article.html;

import dev.depesche.article.Article;
import dev.depesche.article.Hints;
import dev.depesche.article.PlainText;
import dev.depesche.article.Source;
import org.jsoup.Jsoup;

/** Makes an article of a web page. */
public final class HtmlReader {

    private final PlainText plain = new PlainText();

    public Article read(String page, String id, Source source, Hints hints) {
        return plain.read(id, source, Jsoup.parse(page).wholeText(), hints);
    }
}
