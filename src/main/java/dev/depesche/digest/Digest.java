package dev.depesche.digest;

import dev.depesche.article.Article;
import dev.depesche.article.Warning;
import dev.depesche.facts.Facts;
import dev.depesche.summary.Summary;
import java.util.List;

/**
 * All that Depesche has to say of one article; {@link DigestWriter} turns it into the contract's JSON.
 *
 * @param engine  version and rule hash of what made it
 * @param words   words of the article's body
 * @param matches the watches it answers, best first; never null
 */
public record Digest(Engine engine, Article article, int words, Summary summary, Facts facts, List<Match> matches, List<Warning> warnings) {

    /** The version of the JSON: major for changed meaning, minor for a new field. */
    public static final String SCHEMA_VERSION = "1.0";

    /**
     * What made a digest.
     *
     * @param rules short hash of all rule and lexicon files
     */
    public record Engine(String version, String rules) {
    }

    public Digest {
        matches = List.copyOf(matches);
        warnings = List.copyOf(warnings);
    }

    public Digest withMatches(List<Match> found) {
        return new Digest(engine, article, words, summary, facts, found, warnings);
    }

    public String id() {
        return article.id();
    }
}
