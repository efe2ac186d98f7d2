package dev.depesche.watch;

import dev.depesche.watch.Query.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses for a query the keys of which an article must have at least one; only then is the query asked at all.
 *
 * <p>That keeps the cost of an article to the watches that may match. Of several words that must all stand there the longest is
 * taken, since long words are rare. {@link #ALWAYS} stands for a query that no key can rule out.
 */
final class Anchors {

    static final String ALWAYS = "*";

    private Anchors() {
    }

    static Set<String> of(Query query) {
        if (query instanceof Query.Words words) {
            return words(words.terms(), words.terms().size() >= 3 ? 2 : 1);
        }
        if (query instanceof Query.Phrase phrase) {
            return words(phrase.terms(), 1);
        }
        if (query instanceof Query.Near near) {
            return rarer(of(near.left()), of(near.right()));
        }
        if (query instanceof Query.InField in) {
            return field(in);
        }
        if (query instanceof Query.Or or) {
            Set<String> all = new LinkedHashSet<>();
            or.parts().forEach(p -> all.addAll(of(p)));
            return all.contains(ALWAYS) ? Set.of(ALWAYS) : all;
        }
        Set<String> best = Set.of(ALWAYS);
        if (query instanceof Query.And and) {
            for (Query part : and.parts()) {
                if (!(part instanceof Query.Not)) {
                    best = rarer(best, of(part));
                }
            }
        }
        return best;
    }

    /** The keys of the {@code n} longest terms: with one of three allowed to be missing, one of two always stands there. */
    private static Set<String> words(List<Term> terms, int n) {
        Set<String> keys = new LinkedHashSet<>();
        terms.stream().sorted((a, b) -> b.keys().get(0).length() - a.keys().get(0).length()).limit(n).forEach(t -> keys.addAll(keys(t)));
        return keys;
    }

    private static List<String> keys(Term term) {
        return term.match() == Term.Match.INFLECTED ? term.keys() : List.of(shortPrefix(term) ? ALWAYS : Terms.anchor(term));
    }

    private static boolean shortPrefix(Term term) {
        return term.match() == Term.Match.PREFIX && term.keys().get(0).length() < 3;
    }

    private static Set<String> field(Query.InField in) {
        if (in.field() == Field.DATE || in.query() instanceof Query.And || in.query() instanceof Query.Or) {
            return Set.of(ALWAYS);
        }
        List<Term> terms = in.query() instanceof Query.Phrase p ? p.terms() : ((Query.Words) in.query()).terms();
        Set<String> keys = new LinkedHashSet<>();
        for (String key : words(terms, 1)) {
            if (key.startsWith("^") || key.equals(ALWAYS)) {
                return Set.of(ALWAYS);
            }
            keys.add(in.field().label() + ":" + key);
        }
        if (in.field() == Field.STANCE || in.field() == Field.EVENT || in.field() == Field.LANGUAGE) {
            return Set.of(in.field().label() + ":" + in.written().toLowerCase(java.util.Locale.ROOT));
        }
        return keys;
    }

    private static Set<String> rarer(Set<String> a, Set<String> b) {
        return weight(a) <= weight(b) ? a : b;
    }

    /** Small for what rules out most: a word's length speaks for it, a field that most articles answer against it. */
    private static int weight(Set<String> keys) {
        int weight = 0;
        for (String key : keys) {
            if (key.equals(ALWAYS)) {
                return Integer.MAX_VALUE;
            }
            weight += key.startsWith("language:") || key.startsWith("stance:") || key.startsWith("event:") ? 1000 : Math.max(1, 20 - key.length());
        }
        return weight;
    }
}
