package dev.depesche.watch;

import dev.depesche.digest.Match;
import dev.depesche.facts.Passage;
import dev.depesche.watch.Evidence.Word;
import dev.depesche.watch.Query.Term;
import java.util.ArrayList;
import java.util.List;

/** Answers one query from one article's evidence; null is "no". */
final class QueryEvaluator {

    private final Evidence evidence;

    QueryEvaluator(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The answer, null where the article does not answer the query. */
    Answer answer(Query query) {
        if (query instanceof Query.Words words) {
            return new WordsTogether(evidence).answer(words);
        }
        if (query instanceof Query.Phrase phrase) {
            return phrase(phrase);
        }
        if (query instanceof Query.Near near) {
            return near(near);
        }
        if (query instanceof Query.InField in) {
            return inField(in);
        }
        if (query instanceof Query.And and) {
            return and(and);
        }
        if (query instanceof Query.Or or) {
            List<Answer> parts = new ArrayList<>();
            for (Query part : or.parts()) {
                Answer a = answer(part);
                if (a != null) {
                    parts.add(a);
                }
            }
            return parts.isEmpty() ? null : Answer.any(parts);
        }
        return null;
    }

    private Answer and(Query.And and) {
        List<Answer> parts = new ArrayList<>();
        for (Query part : and.parts()) {
            if (part instanceof Query.Not not) {
                if (answer(not.query()) != null) {
                    return null;
                }
                continue;
            }
            Answer a = answer(part);
            if (a == null) {
                return null;
            }
            parts.add(a);
        }
        return Answer.all(parts);
    }

    private Answer phrase(Query.Phrase phrase) {
        double score = 0;
        List<Answer.Found> found = new ArrayList<>();
        for (int first : Terms.positions(phrase.terms().get(0), evidence)) {
            if (standsAt(phrase.terms(), first)) {
                Word a = evidence.word(first);
                Word b = evidence.word(first + phrase.terms().size() - 1);
                double w = Weights.of(a.zone());
                score = Answer.together(score, w);
                found.add(new Answer.Found(hit(phrase.written(), a, b), w));
            }
        }
        return found.isEmpty() ? null : new Answer(score, found);
    }

    private boolean standsAt(List<Term> terms, int first) {
        for (int i = 1; i < terms.size(); i++) {
            if (!Terms.matches(terms.get(i), first + i, evidence) || evidence.word(first + i).sentence() != evidence.word(first).sentence()) {
                return false;
            }
        }
        return true;
    }

    private Answer near(Query.Near near) {
        Answer left = answer(near.left());
        Answer right = left == null ? null : answer(near.right());
        if (right == null) {
            return null;
        }
        double score = 0;
        List<Answer.Found> found = new ArrayList<>();
        for (Answer.Found l : left.found()) {
            for (Answer.Found r : right.found()) {
                if (evidence.distance(l.hit(), r.hit()) <= near.distance()) {
                    score = Answer.together(score, Math.min(l.weight(), r.weight()));
                    found.add(l);
                    found.add(r);
                }
            }
        }
        return found.isEmpty() ? null : new Answer(score, found);
    }

    private Answer inField(Query.InField in) {
        if (in.query() instanceof Query.Or or) {
            return answer(new Query.Or(or.parts().stream().map(p -> (Query) new Query.InField(in.field(), p, in.written(), in.column())).toList()));
        }
        if (in.query() instanceof Query.And and) {
            return answer(new Query.And(and.parts().stream().map(p -> (Query) new Query.InField(in.field(), p, in.written(), in.column())).toList()));
        }
        double score = 0;
        List<Answer.Found> found = new ArrayList<>();
        for (FieldValue v : evidence.values(in.field())) {
            if (FieldMatch.matches(in, v)) {
                double w = v.main() ? Weights.MAIN : Weights.PASSING;
                score = Answer.together(score, w);
                Passage p = v.passage();
                if (p != null) {
                    found.add(new Answer.Found(new Match.Hit(in.field().label() + ":" + in.written(), p.text(), p.begin(), p.end(), p.inTitle()), w));
                }
            }
        }
        return score == 0 ? null : new Answer(score, found);
    }

    private Match.Hit hit(String term, Word first, Word last) {
        return evidence.hit(term, first, last);
    }
}
