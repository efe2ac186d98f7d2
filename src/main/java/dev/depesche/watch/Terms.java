package dev.depesche.watch;

import dev.depesche.watch.Query.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Finds single words of a query in the evidence. */
final class Terms {

    private Terms() {
    }

    /** Where the term stands, ascending, each place once. */
    static List<Integer> positions(Term term, Evidence evidence) {
        if (term.match() == Term.Match.INFLECTED && term.keys().size() == 1) {
            return evidence.at(term.keys().get(0));
        }
        if (term.match() == Term.Match.INFLECTED) {
            TreeSet<Integer> all = new TreeSet<>();
            term.keys().forEach(k -> all.addAll(evidence.at(k)));
            return new ArrayList<>(all);
        }
        List<Integer> out = new ArrayList<>();
        for (int at : evidence.at(anchor(term))) {
            if (matches(term, at, evidence)) {
                out.add(at);
            }
        }
        return out;
    }

    /** Whether the term stands at word {@code at}; false past the last word. */
    static boolean matches(Term term, int at, Evidence evidence) {
        Evidence.Word word = evidence.wordOrNull(at);
        if (word == null) {
            return false;
        }
        return switch (term.match()) {
            case EXACT -> word.token().text().equals(term.written()) || word.token().lower().equals(term.written().toLowerCase(Locale.ROOT));
            case PREFIX -> word.keys().get(0).startsWith(term.keys().get(0));
            case INFLECTED -> sharesKey(term.keys(), word.keys());
        };
    }

    static boolean sharesKey(List<String> a, List<String> b) {
        for (String k : a) {
            if (b.contains(k)) {
                return true;
            }
        }
        return false;
    }

    /** The one key under which evidence lists every word that an exact or prefix term may match. */
    static String anchor(Term term) {
        String key = term.keys().get(0);
        return term.match() != Term.Match.PREFIX || key.length() < Evidence.SHORT_BEGIN ? key
                : "^" + key.substring(0, key.length() < Evidence.LONG_BEGIN ? Evidence.SHORT_BEGIN : Evidence.LONG_BEGIN);
    }
}
