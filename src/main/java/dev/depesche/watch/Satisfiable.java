package dev.depesche.watch;

import dev.depesche.watch.Query.Term;
import java.util.ArrayList;
import java.util.List;

/** Refuses a query that can never match, or that asks for nothing: better an error on load than a watch that stays silent for months. */
final class Satisfiable {

    private Satisfiable() {
    }

    static void check(Query query) {
        if (!asks(query)) {
            throw new QueryException(1, "the query only says what is not wanted, so it would match nothing: add what is wanted before NOT");
        }
        everyPart(query);
    }

    /** The language that every matching article is in, null where the query asks for none. */
    static String language(Query query) {
        return wanted(query).stream().filter(q -> q instanceof Query.InField f && f.field() == Field.LANGUAGE).map(q -> ((Query.InField) q).written())
                .findFirst().orElse(null);
    }

    /** Whether the query demands the presence of something. */
    private static boolean asks(Query query) {
        if (query instanceof Query.Not) {
            return false;
        }
        if (query instanceof Query.And and) {
            return and.parts().stream().anyMatch(Satisfiable::asks);
        }
        if (query instanceof Query.Or or) {
            return or.parts().stream().allMatch(Satisfiable::asks);
        }
        if (query instanceof Query.Near near) {
            return asks(near.left()) && asks(near.right());
        }
        return !(query instanceof Query.InField in) || asks(in.query());
    }

    private static void everyPart(Query query) {
        contradiction(query);
        if (query instanceof Query.And and) {
            and.parts().forEach(Satisfiable::everyPart);
        } else if (query instanceof Query.Or or) {
            or.parts().forEach(Satisfiable::everyPart);
        } else if (query instanceof Query.Near near) {
            everyPart(near.left());
            everyPart(near.right());
        } else if (query instanceof Query.InField in) {
            everyPart(in.query());
        }
    }

    private static void contradiction(Query query) {
        List<Query> wanted = wanted(query);
        for (Query w : wanted) {
            for (Query no : unwanted(query)) {
                if (w.equals(no) || implies(w, no)) {
                    throw new QueryException(1, "the query wants the same words that it excludes, so it can never match");
                }
            }
            if (w instanceof Query.InField f && f.field() == Field.DATE && backwards(f.written())) {
                throw new QueryException(f.column(), "date:" + f.written() + " ends before it begins, so it can never match: write the earlier day first");
            }
            for (Query other : wanted) {
                if (w instanceof Query.InField a && other instanceof Query.InField b && a.field() == Field.LANGUAGE && b.field() == Field.LANGUAGE
                        && !a.written().equals(b.written())) {
                    throw new QueryException(a.column(), "no article is in \"" + a.written() + "\" and in \"" + b.written()
                            + "\" at once, so it can never match: put OR between them");
                }
            }
        }
    }

    /** What must all be there. */
    private static List<Query> wanted(Query query) {
        if (!(query instanceof Query.And and)) {
            return query instanceof Query.Not ? List.of() : List.of(query);
        }
        List<Query> out = new ArrayList<>();
        and.parts().forEach(p -> out.addAll(wanted(p)));
        return out;
    }

    /** What must none be there. */
    private static List<Query> unwanted(Query query) {
        List<Query> out = new ArrayList<>();
        if (query instanceof Query.And and) {
            and.parts().forEach(p -> out.addAll(unwanted(p)));
        } else if (query instanceof Query.Not not) {
            out.addAll(not.query() instanceof Query.Or or ? or.parts() : List.of(not.query()));
        }
        return out;
    }

    /** Whether all that {@code wanted} matches holds the one word of {@code no}. */
    private static boolean implies(Query wanted, Query no) {
        List<Term> word = no instanceof Query.Words w ? w.terms() : List.of();
        if (word.size() != 1) {
            return false;
        }
        List<Term> all = wanted instanceof Query.Phrase p ? p.terms() : wanted instanceof Query.Words w && w.terms().size() < 3 ? w.terms() : List.of();
        return all.stream().anyMatch(t -> t.keys().equals(word.get(0).keys()) && t.match() == word.get(0).match());
    }

    private static boolean backwards(String range) {
        int dots = range.indexOf("..");
        return dots > 0 && range.substring(0, dots).compareTo(range.substring(dots + 2)) > 0 && !range.substring(0, dots).startsWith(range.substring(dots + 2));
    }
}
