package dev.depesche.watch;

import dev.depesche.digest.Digest;
import dev.depesche.digest.Match;
import dev.depesche.language.Language;
import dev.depesche.language.Languages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the watches that an article answers: Digest in, the same Digest with its matches out.
 *
 * <p>An article is asked only the queries that share its words, see {@link WatchIndex}. Immutable, for any thread.
 */
public final class Watcher {

    private final Watchlist watchlist;
    private final Languages languages;
    private final WordKeys keys;
    private final WatchIndex index;

    public Watcher(Watchlist watchlist, Languages languages, WordKeys keys) {
        this.watchlist = watchlist;
        this.languages = languages;
        this.keys = keys;
        this.index = new WatchIndex(watchlist.watches());
    }

    /** The digest with every watch that it answers, best first. */
    public Digest watch(Digest digest) {
        if (watchlist.watches().isEmpty()) {
            return digest;
        }
        String code = digest.article().language();
        Language language = languages.get(languages.supports(code) ? code : "en");
        Evidence evidence = Evidence.of(digest, language, keys);
        QueryEvaluator evaluator = new QueryEvaluator(evidence);
        List<Match> matches = new ArrayList<>();
        for (int i : index.candidates(evidence.keys()).stream().toArray()) {
            Watch w = watchlist.watches().get(i);
            if (w.languages().isEmpty() || w.languages().contains(code)) {
                Answer a = evaluator.answer(w.query());
                if (a != null && a.score() >= w.threshold()) {
                    matches.add(new Match(w.id(), w.title(), a.score(), a.hits()));
                }
            }
        }
        matches.sort(Comparator.comparingDouble((Match m) -> -m.score()).thenComparing(Match::id));
        return digest.withMatches(matches);
    }

    /**
     * A watch that the article all but answers.
     *
     * @param reason the score below the threshold, or the one clause that failed
     */
    public record NearMiss(Watch watch, String reason) {
    }

    /** The candidate watches that this article does not answer but nearly does, in the list's order; for rehearsals. */
    public List<NearMiss> nearMisses(Digest digest) {
        String code = digest.article().language();
        Evidence evidence = Evidence.of(digest, languages.get(languages.supports(code) ? code : "en"), keys);
        QueryEvaluator evaluator = new QueryEvaluator(evidence);
        List<NearMiss> out = new ArrayList<>();
        for (int i : index.touched(evidence.keys()).stream().toArray()) {
            Watch w = watchlist.watches().get(i);
            String reason = new NearMisses(evaluator).reason(w, code);
            if (reason != null) {
                out.add(new NearMiss(w, reason));
            }
        }
        return out;
    }

    /**
     * One clause of a query.
     *
     * @param answered whether the article does as it asks
     * @param found    what it found, best first; for a NOT what should not have been there
     */
    public record Clause(String written, boolean answered, List<Match.Hit> found) {
    }

    /**
     * What a watch makes of an article.
     *
     * @param score  null where the query is not answered
     * @param reason why there is no match though there nearly was, null where there is one or nothing was near
     */
    public record Verdict(boolean matches, Double score, List<Clause> clauses, String reason) {
    }

    /** What this watch makes of the article, clause by clause. */
    public Verdict verdict(Digest digest, Watch watch) {
        String code = digest.article().language();
        QueryEvaluator evaluator = new QueryEvaluator(Evidence.of(digest, languages.get(languages.supports(code) ? code : "en"), keys));
        Answer a = evaluator.answer(watch.query());
        boolean language = watch.languages().isEmpty() || watch.languages().contains(code);
        NearMisses near = new NearMisses(evaluator);
        return new Verdict(a != null && a.score() >= watch.threshold() && language, a == null ? null : a.score(), near.clauses(watch.query()),
                near.reason(watch, code));
    }

    public Watchlist watchlist() {
        return watchlist;
    }
}
