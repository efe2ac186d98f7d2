package dev.depesche.watch;

/** Refuses a query that can never match, or that asks for nothing. */
final class Satisfiable {

    private Satisfiable() {
    }

    static void check(Query query) {
        if (!asks(query)) {
            throw new QueryException(1, "the query only says what is not wanted, so it would match nothing: add what is wanted before NOT");
        }
        contradiction(query);
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
        return true;
    }

    private static void contradiction(Query query) {
        if (query instanceof Query.And and) {
            for (Query part : and.parts()) {
                if (part instanceof Query.Not not && and.parts().contains(not.query())) {
                    throw new QueryException(1, "the query wants the same words that it excludes, so it can never match");
                }
                contradiction(part);
            }
        } else if (query instanceof Query.Or or) {
            or.parts().forEach(Satisfiable::contradiction);
        } else if (query instanceof Query.InField in) {
            contradiction(in.query());
        }
    }
}
