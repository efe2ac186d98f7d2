package dev.depesche;

import dev.depesche.article.Article;
import dev.depesche.article.Warning;
import dev.depesche.digest.Digest;
import dev.depesche.facts.FactFinder;
import dev.depesche.facts.Facts;
import dev.depesche.facts.KnownFacts;
import dev.depesche.facts.NewsText;
import dev.depesche.language.Languages;
import dev.depesche.language.RulesHash;
import dev.depesche.summary.Summariser;
import dev.depesche.summary.Summary;
import dev.depesche.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * The front door: an article in, its digest out.
 *
 * <p>The Lambda and the command line both go through {@link #digest}; the same article always gives the same digest. An instance
 * keeps the lexicons it has loaded: make one and use it for all articles, from any thread.
 */
public final class Depesche {

    public static final String VERSION = "1.0.0";

    private final Languages languages;
    private final FactFinder facts = new FactFinder();
    private final Summariser summariser = new Summariser();
    private final Digest.Engine engine = new Digest.Engine(VERSION, RulesHash.value());

    public Depesche() {
        this(new Languages());
    }

    /** @param languages shared with others that need the same lexicons */
    public Depesche(Languages languages) {
        this.languages = languages;
    }

    /** What makes the digests. */
    public Digest.Engine engine() {
        return engine;
    }

    /** Digests one article; never null, never throws for anything the text says. */
    public Digest digest(Article article) {
        List<Warning> warnings = new ArrayList<>(article.warnings());
        boolean supported = languages.supports(article.language());
        if (!supported) {
            warnings.add(new Warning("language-not-supported", "There are no rules for the language \"" + article.language()
                    + "\"; only names, places and dates in numbers are read."));
        }
        NewsText news = new NewsText(article, languages.get(supported ? article.language() : "en"));
        if (news.isCut()) {
            warnings.add(new Warning("facts-from-begin", "The article is very long; facts are read from its begin only."));
        }
        Facts found = supported ? facts.find(news) : KnownFacts.of(facts.find(news));
        warnings.addAll(found.warnings());
        Summary summary = summariser.summarise(news, found);
        int words = 0;
        for (Sentence s : news.body()) {
            words += news.text().words(s);
        }
        return new Digest(engine, article, words, summary, facts.shown(news, found), List.of(), warnings);
    }
}
