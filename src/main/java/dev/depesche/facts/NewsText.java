package dev.depesche.facts;

import dev.depesche.article.Article;
import dev.depesche.language.Language;
import dev.depesche.text.Sentence;
import dev.depesche.text.Span;
import dev.depesche.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * An article ready for the finders: its text and its title cut into tokens and sentences, and which sentences are the article's own.
 */
public final class NewsText {

    /**
     * Characters of a text that facts are read from; news are a twentieth of it. Finding compares facts with each other, which takes
     * the square of their number: a text of a million characters made of nothing but facts would take minutes.
     */
    private static final int READ = 120_000;

    private final Article article;
    private final Language language;
    private final Text text;
    private final Text title;
    private final List<Sentence> body;
    private final List<Sentence> readable;

    public NewsText(Article article, Language language) {
        this.article = article;
        this.language = language;
        this.text = language.analyse(article.text());
        this.title = article.title() != null && article.titleSpan() == null ? language.analyse(article.title()) : null;
        this.body = within(article.body());
        List<Span> all = new ArrayList<>(article.body());
        if (article.titleSpan() != null) {
            all.add(article.titleSpan());
        }
        this.readable = within(all);
    }

    private List<Sentence> within(List<Span> spans) {
        List<Span> ordered = spans.stream().sorted().toList();
        List<Sentence> out = new ArrayList<>();
        int i = 0;
        for (Sentence s : text.sentences()) {
            while (i < ordered.size() && ordered.get(i).end() <= s.span().begin()) {
                i++;
            }
            if (i < ordered.size() && ordered.get(i).overlaps(s.span()) && s.end() - ordered.get(0).begin() <= READ) {
                out.add(s);
            }
        }
        return List.copyOf(out);
    }

    /** Whether the article goes on behind what facts are read from. */
    public boolean isCut() {
        List<Span> spans = article.body();
        return !spans.isEmpty() && spans.get(spans.size() - 1).end() - spans.get(0).begin() > READ;
    }

    public Article article() {
        return article;
    }

    public Language language() {
        return language;
    }

    /** The whole text, boilerplate included. */
    public Text text() {
        return text;
    }

    /** The title as a text of its own where it was given apart from the text, else null; its offsets count from its own begin. */
    public Text title() {
        return title;
    }

    /** The body's sentences in order, without the title. */
    public List<Sentence> body() {
        return body;
    }

    /** The sentences that facts may come from: the body and a title that stands in the text. */
    public List<Sentence> readable() {
        return readable;
    }
}
