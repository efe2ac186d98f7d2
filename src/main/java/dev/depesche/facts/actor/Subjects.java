package dev.depesche.facts.actor;

import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;

/** Tells how likely a mention is the subject of its sentence, by what stands before and behind it. */
final class Subjects {

    /** A subject for sure. */
    static final int SURE = 600;
    /** Behind the verb in German, where an object can stand too. */
    private static final int INVERTED = 350;
    private static final int PREPOSITIONAL = -250;
    private static final int POSSESSOR = -350;
    /** How many tokens of a subject may stand before the mention. */
    private static final int OPENING = 6;
    private static final int LONGEST = 8;

    private final Words words;
    private final Sites sites;

    Subjects(Words words, Sites sites) {
        this.words = words;
        this.sites = sites;
    }

    /** How much the mention from token {@code first} to {@code last} looks like a subject: negative where it surely is none. */
    int weight(Text text, int first, int last) {
        if (first >= text.size()) {
            return 0;
        }
        Sentence s = text.sentenceOf(first);
        Token next = last < s.last() ? text.token(last) : null;
        Site site = sites.at(text, first);
        if (next != null && (next.is("'s") || next.is("’") || next.is("'")) || site != null && words.nounsCapitalised() && !site.written().equals(site.words())) {
            return POSSESSOR;
        }
        int i = opening(text, first, s);
        Token before = i > s.first() ? text.token(i - 1) : null;
        if (before != null && (words.is(before, "preposition") || words.is(before, "of") || words.is(before, "source"))) {
            return PREPOSITIONAL;
        }
        if (before == null || next != null && words.finite(next) && !before.is(",") || i - s.first() <= OPENING && plain(text, s.first(), i)) {
            return SURE;
        }
        return words.finite(before) ? words.nounsCapitalised() ? INVERTED : 0 : next != null && words.finite(next) ? SURE : 0;
    }

    /** The first token of the noun phrase that the mention ends: before its title, role, adjectives and article. */
    private int opening(Text text, int first, Sentence s) {
        int i = first;
        while (i > s.first() && first - i < LONGEST) {
            Token t = text.token(i - 1);
            if (!words.is(t, "title") && !sites.isRole(text, i - 1) && !words.is(t, "determiner") && !words.is(t, "indefinite") && !words.is(t, "his") && !words.adjective(t)) {
                break;
            }
            i--;
        }
        return i;
    }

    /** Whether no preposition and no verb stands between two tokens. */
    private boolean plain(Text text, int first, int last) {
        for (int k = first; k < last; k++) {
            if (words.is(text.token(k), "preposition") || words.finite(text.token(k))) {
                return false;
            }
        }
        return true;
    }
}
