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

    public Watchlist watchlist() {
        return watchlist;
    }
}
