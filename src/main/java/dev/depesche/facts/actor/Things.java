package dev.depesche.facts.actor;

import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells names that are no actors: events, laws, data bases, types of aircraft, short forms of such, and platforms on which somebody else
 * speaks ("auf Twitter").
 */
final class Things {

    private static final int LONGEST_ENDING = 10;

    private final Words words;
    private final Set<String> acronyms = new HashSet<>();

    Things(Words words, Sites sites) {
        this.words = words;
        for (Site s : sites.all()) {
            if (s.isOrganisation() && s.size() == 1 && explained(s)) {
                acronyms.add(s.words());
            }
        }
    }

    boolean is(Site s) {
        if (s.isPerson()) {
            return digits(s.text().token(s.last() - 1)) || s.size() == 1 && model(s);
        }
        String rule = s.name().rule();
        if (rule.endsWith(".of-state") && s.first() > s.sentence().first() && words.is(s.text().token(s.first() - 1), "indefinite")) {
            return true;
        }
        return s.size() > 1 ? heads(s) : acronyms.contains(s.words()) || words.isExactly(s.text().token(s.first()), "thing")
                || platform(s);
    }

    /** Whether the name's head is no body: its last word, or the one before "of", "on", "für". */
    private boolean heads(Site s) {
        Text text = s.text();
        Token head = text.token(s.last() - 1);
        for (int i = s.last() - 1; i > s.first(); i--) {
            if (words.is(text.token(i), "of") || words.is(text.token(i), "preposition") || words.is(text.token(i), "genitive")) {
                head = text.token(i - 1);
            }
        }
        return words.isExactly(head, "event") || words.isExactly(head, "thing") || ends(head);
    }

    /** "Erneuerbare-Energien-Gesetz", "Datenbank": by what a German compound ends in. */
    private boolean ends(Token t) {
        String l = t.lower();
        for (int k = Math.max(0, l.length() - LONGEST_ENDING); words.nounsCapitalised() && k < l.length() - 3; k++) {
            if (words.is("-" + l.substring(k), "thing-ending")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the acronym stands in parentheses behind a noun for no body: "gross domestic product (GDP)". */
    private boolean explained(Site s) {
        Text text = s.text();
        int i = s.first() - 2;
        if (i < s.sentence().first() || !text.token(i + 1).is("(") || s.last() >= text.size() || !text.token(s.last()).is(")") || !BodyMatch.isAcronym(s.words())
                || !s.name().rule().endsWith(".acronym")) {
            return false;
        }
        Token noun = text.token(i);
        return words.nounsCapitalised() ? ends(noun) : noun.isWord() && !noun.isCapitalised() && words.roles().endingAt(text, i, i) == null;
    }

    /** A type behind its number: "the 737 Max". */
    private boolean model(Site s) {
        Token before = s.first() > s.sentence().first() ? s.text().token(s.first() - 1) : null;
        return before != null && before.isNumber() && before.text().length() == 3 && Character.isDigit(before.text().charAt(0));
    }

    private boolean platform(Site s) {
        Text text = s.text();
        if (!words.isExactly(text.token(s.first()), "platform")) {
            return false;
        }
        int limit = s.sentence().last();
        Token before = s.first() > s.sentence().first() ? text.token(s.first() - 1) : null;
        boolean subject = s.last() < limit && words.finite(text.token(s.last())) && (before == null || !words.is(before, "preposition"))
                || before != null && words.nounsCapitalised() && words.finite(before);
        return !subject;
    }

    private static boolean digits(Token t) {
        return t.text().chars().anyMatch(c -> c >= '0' && c <= '9') && !t.text().toUpperCase(Locale.ROOT).matches("[GU]-?\\d{1,2}");
    }
}
