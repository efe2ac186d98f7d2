package dev.depesche.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says why a watch that shares words with an article is not answered by it. */
final class NearMisses {

    private final QueryEvaluator evaluator;

    NearMisses(QueryEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** The reason, null where the watch is answered or is far from it. */
    String reason(Watch w, String language) {
        Answer a = evaluator.answer(w.query());
        if (a != null && a.score() >= w.threshold()) {
            return w.languages().isEmpty() || w.languages().contains(language) ? null
                    : "would match, but the article is in \"" + language + "\" and the watch takes " + w.languages();
        }
        if (a != null) {
            return String.format(Locale.ROOT, "score %.2f, the threshold is %.2f", a.score(), w.threshold());
        }
        if (w.query() instanceof Query.And and) {
            List<String> failed = new ArrayList<>();
            for (Query part : and.parts()) {
                boolean answered = part instanceof Query.Not not ? evaluator.answer(not.query()) == null : evaluator.answer(part) != null;
                if (!answered) {
                    failed.add(written(part));
                }
            }
            return failed.size() == 1 ? "all but " + failed.get(0) : null;
        }
        return null;
    }

    /** Each clause that a match needs, with whether the article answers it. */
    List<Watcher.Clause> clauses(Query query) {
        List<Query> parts = query instanceof Query.And and ? and.parts() : List.of(query);
        return parts.stream().map(p -> {
            Answer a = evaluator.answer(p instanceof Query.Not not ? not.query() : p);
            return new Watcher.Clause(written(p), p instanceof Query.Not ? a == null : a != null, a == null ? List.of() : a.hits());
        }).toList();
    }

    private static String written(Query q) {
        if (q instanceof Query.Words w) {
            return w.written();
        }
        if (q instanceof Query.Phrase p) {
            return '"' + p.written() + '"';
        }
        if (q instanceof Query.InField f) {
            return f.field().label() + ":" + f.written();
        }
        if (q instanceof Query.Not n) {
            return "NOT " + written(n.query());
        }
        if (q instanceof Query.Near n) {
            return written(n.left()) + " NEAR/" + n.distance() + " " + written(n.right());
        }
        List<Query> parts = q instanceof Query.Or or ? or.parts() : ((Query.And) q).parts();
        return "(" + String.join(q instanceof Query.Or ? " OR " : " AND ", parts.stream().map(NearMisses::written).toList()) + ")";
    }
}
