package dev.depesche.watch;

import dev.depesche.watch.Query.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What an article must have before a query is worth asking: some key out of each of several groups.
 *
 * <p>Necessary, never sufficient: a query whose groups are all answered may still say no, but one that says yes always has them. A
 * query that nothing can rule out has no groups.
 */
final class Needs {

    private static final int SHORTEST_PREFIX = 3;

    private Needs() {
    }

    /** The groups; an article that the query matches has a key of each. */
    static List<Set<String>> of(Query query) {
        if (query instanceof Query.Words words) {
            return words(words.terms());
        }
        if (query instanceof Query.Phrase phrase) {
            return each(phrase.terms());
        }
        if (query instanceof Query.Near near) {
            List<Set<String>> both = new ArrayList<>(of(near.left()));
            both.addAll(of(near.right()));
            return both;
        }
        if (query instanceof Query.InField in) {
            return field(in, in.query());
        }
        if (query instanceof Query.And and) {
            return all(and.parts().stream().filter(p -> !(p instanceof Query.Not)).map(Needs::of).toList());
        }
        return query instanceof Query.Or or ? any(or.parts().stream().map(Needs::of).toList()) : List.of();
    }

    /** Of three words or more one may be missing, so that of any two one is there. */
    private static List<Set<String>> words(List<Term> terms) {
        if (terms.size() < 3) {
            return each(terms);
        }
        List<Term> longest = terms.stream().sorted(Comparator.comparingInt(t -> -t.keys().get(0).length())).toList();
        List<List<Set<String>>> pairs = new ArrayList<>();
        for (int i = 0; i < longest.size(); i++) {
            pairs.add(any(List.of(each(List.of(longest.get(i))), each(List.of(longest.get((i + 1) % longest.size()))))));
        }
        return all(pairs);
    }

    private static List<Set<String>> each(List<Term> terms) {
        List<Set<String>> out = new ArrayList<>();
        for (Term t : terms) {
            if (t.match() != Term.Match.PREFIX || t.keys().get(0).length() >= SHORTEST_PREFIX) {
                out.add(t.match() == Term.Match.INFLECTED ? new LinkedHashSet<>(t.keys()) : Set.of(Terms.anchor(t)));
            }
        }
        return out;
    }

    private static List<Set<String>> all(List<List<Set<String>>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    /** One group that holds a group of each part, the part's smallest; none where a part has none. */
    private static List<Set<String>> any(List<List<Set<String>>> parts) {
        Set<String> out = new LinkedHashSet<>();
        for (List<Set<String>> part : parts) {
            if (part.isEmpty()) {
                return List.of();
            }
            out.addAll(part.stream().min(Comparator.comparingInt(Set::size)).orElseThrow());
        }
        return out.isEmpty() ? List.of() : List.of(out);
    }

    private static List<Set<String>> field(Query.InField in, Query value) {
        if (value instanceof Query.And and) {
            return all(and.parts().stream().filter(p -> !(p instanceof Query.Not)).map(p -> field(in, p)).toList());
        }
        if (value instanceof Query.Or or) {
            return any(or.parts().stream().map(p -> field(in, p)).toList());
        }
        return switch (in.field()) {
            case DATE -> List.of();
            case STANCE, EVENT, LANGUAGE -> List.of(Set.of(in.field().label() + ":" + in.written().toLowerCase(Locale.ROOT)));
            default -> {
                List<Term> terms = value instanceof Query.Phrase p ? p.terms() : value instanceof Query.Words w ? w.terms() : List.of();
                yield each(terms.stream().filter(t -> t.match() != Term.Match.PREFIX).toList()).stream()
                        .map(keys -> prefixed(in.field().label() + ":", keys)).toList();
            }
        };
    }

    private static Set<String> prefixed(String field, Set<String> keys) {
        Set<String> out = new LinkedHashSet<>();
        keys.forEach(k -> out.add(field + k));
        return out;
    }
}
