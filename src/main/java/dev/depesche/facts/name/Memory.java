package dev.depesche.facts.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a first reading of an article has shown of its names: who was named in full is recognised by the last name alone, and what is
 * listed beside a place is a place.
 */
final class Memory {

    /** Weights from which on a name is worth remembering. */
    private static final int SURE = 30;
    private static final int SURE_SEVERAL = 18;
    private static final int OFTEN = 3;
    private static final long PERSON_LIKE = Mark.FIRST | Mark.FIRST_MAYBE | Mark.SURNAME | Mark.SURNAME_MAYBE | Mark.SURNAME_SHAPE;

    private record Held(NameType type, int weight, int at) {
    }

    private final Map<String, Held> names = new HashMap<>();
    private final Set<String> lastWords = new HashSet<>();
    private final Map<Integer, NameType> endingAt = new HashMap<>();
    private final Map<Integer, NameType> beginningAt = new HashMap<>();
    private Tagged read;

    void learn(Tagged t, List<Decider.Found> found) {
        read = t;
        for (Decider.Found f : found) {
            endingAt.put(f.last(), f.type());
            beginningAt.put(f.first(), f.type());
            if (f.weight() < (f.last() - f.first() > 1 ? SURE_SEVERAL : SURE)) {
                continue;
            }
            keep(t.text(f.first(), f.last()), f, f.first());
            if (f.type() == NameType.PERSON && f.last() - f.first() > 1) {
                keep(t.word(f.last() - 1), f, f.last() - 1);
            }
            if (f.type() == NameType.MISC && f.last() - f.first() == 2 && t.has(f.first(), Mark.WORK) && t.has(f.first(), Mark.CAPITAL)) {
                keep(t.word(f.last() - 1), f, f.last() - 1);
            }
            if (f.type() == NameType.ORGANISATION && f.last() - f.first() > 1 && shortened(t, f)) {
                keep(t.word(f.first()), f, f.first());
            }
        }
        found.forEach(f -> firm(t, f));
    }

    /** Whether the body can go by the first word of its name: it has a legal form, or the word is a strange one. */
    private static boolean shortened(Tagged t, Decider.Found f) {
        boolean own = !t.has(f.first(), Mark.COMMON | Mark.COMPOUND | Mark.DEMONYM);
        boolean strange = !t.nounsCapitalised() && t.has(f.first(), Mark.UNKNOWN) && !t.has(f.first(), PERSON_LIKE | Mark.PLACE | Mark.PLACE_MAYBE);
        return own && (t.has(f.last() - 1, Mark.FORM) || strange);
    }

    /**
     * A word of no list that speaks, comes again and again and has no first name and no title anywhere, is a body: people are named in full
     * at first.
     */
    private void firm(Tagged t, Decider.Found f) {
        int i = f.first();
        boolean strange = f.last() - i == 1 && t.has(i, Mark.UNKNOWN) && !t.has(i, PERSON_LIKE) && !t.has(i - 1, Mark.TITLE | Mark.ROLE | Mark.INITIAL);
        String word = t.word(i);
        strange &= word.indexOf('\'') < 0 && word.indexOf('’') < 0;
        if (t.nounsCapitalised() || f.type() != NameType.PERSON || !strange || f.weight() >= SURE || lastWords.contains(word)) {
            return;
        }
        int times = 0;
        for (int k = 0; k < t.marks().length; k++) {
            if (t.word(k).equals(word)) {
                if (t.sameSentence(k - 1, k) && (t.has(k - 1, Mark.TITLE | Mark.FIRST | Mark.INITIAL | Mark.ROLE) || t.has(k - 1, Mark.CAPITAL) && !t.has(k - 1, Mark.FUNCTION))) {
                    return;
                }
                times++;
            }
        }
        if (times >= OFTEN) {
            names.put(word, new Held(NameType.ORGANISATION, SURE, -1));
            lastWords.add(word);
        }
    }

    private void keep(String name, Decider.Found f, int at) {
        lastWords.add(name.substring(name.lastIndexOf(' ') + 1));
        Held held = names.get(name);
        if (held == null || held.weight() < f.weight()) {
            names.put(name, new Held(f.type(), f.weight(), held == null ? at : -1));
        } else if (held.at() >= 0) {
            names.put(name, new Held(held.type(), held.weight(), -1));
        }
    }

    /** What a span was named as elsewhere in the article, null where it was not. */
    NameType type(Tagged t, int first, int last) {
        if (names.isEmpty()) {
            return null;
        }
        String word = t.word(last - 1);
        if (!lastWords.contains(word) && !(word.endsWith("s") && lastWords.contains(word.substring(0, word.length() - 1)))) {
            return null;
        }
        String s = t.text(first, last);
        Held held = names.get(s);
        if (held == null && s.length() > 3 && s.endsWith("s")) {
            held = names.get(s.substring(0, s.length() - 1));
        }
        return held == null || held.at() == first && t == read ? null : held.type();
    }

    /** The type of the name that the span is listed beside ("Kiel, X und Y"), null where it is in no list. */
    NameType beside(Tagged t, int first, int last) {
        if (t != read || names.isEmpty() && endingAt.isEmpty()) {
            return null;
        }
        NameType before = first > 1 && joins(t, first - 1) ? endingAt.get(first - 1) : null;
        return before != null ? before : joins(t, last) ? beginningAt.get(last + 1) : null;
    }

    private static boolean joins(Tagged t, int i) {
        String w = t.lower(i);
        return w.equals(",") || w.equals("und") || w.equals("and") || w.equals("oder") || w.equals("or") || w.equals("/");
    }
}
