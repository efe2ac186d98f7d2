package dev.depesche.delivery;

import dev.depesche.digest.Digest;
import dev.depesche.facts.Actor;
import dev.depesche.facts.Event;
import dev.depesche.facts.Moment;
import dev.depesche.facts.Place;
import dev.depesche.facts.Position;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The facts of one article as short codes: those that its alert tells, and all that its text holds.
 *
 * <p>A copy tells nothing new where all that its alert would tell is in the text that was told before: the outlets may set another title
 * over it or cut it, but a new toll, a new speaker or another place is news.
 *
 * @param told of the headline, the main facts, the key positions
 * @param all  of the whole article
 */
record News(Set<String> told, Set<String> all) {

    static News of(Digest digest) {
        Set<String> told = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        for (Actor a : digest.facts().actors()) {
            add("actor", a.name(), a.main(), told, all);
        }
        for (Place p : digest.facts().places()) {
            add("place", p.name(), p.main(), told, all);
        }
        for (Moment m : digest.facts().dates()) {
            add("date", m.value(), m.main(), told, all);
        }
        for (Event e : digest.facts().events()) {
            add("event", e.type() + " " + e.status(), e.main(), told, all);
        }
        for (Position p : digest.facts().positions()) {
            add("speaker", p.speaker() == null ? "" : p.speaker().name() + " " + p.stance(), p.key(), told, all);
        }
        numbers(digest.summary().headline() == null ? "" : digest.summary().headline().text(), told);
        numbers(digest.article().title() == null ? "" : digest.article().title(), told);
        numbers(digest.article().title() == null ? "" : digest.article().title(), all);
        numbers(digest.article().text(), all);
        all.addAll(told);
        return new News(told, all);
    }

    private static void add(String kind, String value, boolean main, Set<String> told, Set<String> all) {
        String code = code(kind + " " + value.toLowerCase(Locale.ROOT));
        all.add(code);
        if (main) {
            told.add(code);
        }
    }

    private static void numbers(String text, Set<String> to) {
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean digit = i < text.length() && Character.isDigit(text.charAt(i));
            if (digit && begin < 0) {
                begin = i;
            } else if (!digit && begin >= 0) {
                to.add(code("number " + text.substring(begin, i)));
                begin = -1;
            }
        }
    }

    private static String code(String s) {
        return Keys.hash(s.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }

    /** Whether an alert of this says nothing that {@code before} did not hold. */
    boolean nothingNewAfter(Set<String> before) {
        return before.containsAll(told);
    }
}
