package dev.depesche.watch;

import dev.depesche.watch.Query.Term;
import java.util.List;
import java.util.Locale;

/** Compares one value of a field with what a query asks of that field. */
final class FieldMatch {

    private FieldMatch() {
    }

    static boolean matches(Query.InField in, FieldValue value) {
        return switch (in.field()) {
            case COUNTRY -> terms(in).stream().anyMatch(t -> t.keys().contains(only(value)));
            case STANCE, EVENT, LANGUAGE -> only(value).equals(in.written().toLowerCase(Locale.ROOT));
            case DATE -> inRange(only(value), in.written());
            default -> words(in.query(), value);
        };
    }

    private static String only(FieldValue value) {
        return value.words().get(0).get(0);
    }

    private static List<Term> terms(Query.InField in) {
        return in.query() instanceof Query.Phrase p ? p.terms() : in.query() instanceof Query.Words w ? w.terms() : List.of();
    }

    /** Whether every word of the query is a word of the value; a phrase's words side by side. */
    private static boolean words(Query query, FieldValue value) {
        if (query instanceof Query.Phrase phrase) {
            for (int i = 0; i + phrase.terms().size() <= value.words().size(); i++) {
                if (sideBySide(phrase.terms(), value.words(), i)) {
                    return true;
                }
            }
            return false;
        }
        return query instanceof Query.Words words
                && words.terms().stream().allMatch(t -> value.words().stream().anyMatch(w -> matches(t, w)));
    }

    private static boolean sideBySide(List<Term> terms, List<List<String>> words, int first) {
        for (int k = 0; k < terms.size(); k++) {
            if (!matches(terms.get(k), words.get(first + k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(Term term, List<String> keys) {
        return term.match() == Term.Match.INFLECTED ? Terms.sharesKey(term.keys(), keys)
                : term.match() == Term.Match.PREFIX ? keys.get(0).startsWith(term.keys().get(0)) : keys.get(0).equals(term.keys().get(0));
    }

    /** Whether a TIMEX3 value lies in "2024-11" or "2024-11-01..2024-11-15"; a coarser value must lie there whole. */
    private static boolean inRange(String value, String range) {
        int dots = range.indexOf("..");
        String from = dots < 0 ? range : range.substring(0, dots);
        String to = dots < 0 ? range : range.substring(dots + 2);
        String day = value.length() > 10 ? value.substring(0, 10) : value;
        return Character.isDigit(day.charAt(0)) && day.length() >= Math.min(from.length(), to.length())
                && day.compareTo(from) >= 0 && day.substring(0, Math.min(day.length(), to.length())).compareTo(to) <= 0;
    }
}
