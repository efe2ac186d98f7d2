package dev.depesche.facts.actor;

import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;

/** What tells whether an unnamed group or body that is the subject of a clause can be an actor there. */
final class DoerPhrases {

    private final Words words;
    private final Sites sites;

    DoerPhrases(Words words, Sites sites) {
        this.words = words;
        this.sites = sites;
    }

    /** Whether the verb is an infinitive, whose subject stands elsewhere: "um die Luftwaffe am Boden zu halten". */
    boolean toDo(Text text, int verb) {
        return verb > 0 && (text.token(verb - 1).is("zu") || text.token(verb - 1).is("to"));
    }

    /** Where the count before the phrase begins, as it stands for the phrase in its clause: "dozens of rescuers", "some 80 guests"; else its own begin. */
    int counted(Text text, int begin, int from) {
        int i = begin;
        if (i - 2 >= from && text.token(i - 1).is("of") && words.is(text.token(i - 2), "number") && !words.is(text.token(i - 2), "indefinite")) {
            i -= 2;
        }
        return RolePhrase.numbered(text, i, from, words);
    }

    boolean several(Text text, RoleNoun noun, int begin, int verb) {
        return verb >= 0 && words.plural(text.token(verb)) || RolePhrase.several(text, noun, begin);
    }

    /** Whether the verb can have several for subject; English verbs tell too little. */
    boolean agrees(Text text, int verb) {
        return !words.nounsCapitalised() || verb >= 0 && words.plural(text.token(verb));
    }

    /** Whether the phrase tells of nobody or of each, or stands in a clause below the one the sentence is about: "als die Bewerber …". */
    boolean apart(Text text, int begin, Sentence s) {
        int i = begin;
        while (i > s.first() && words.opensNoun(text.token(i - 1)) && !words.is(text.token(i - 1), "nobody")) {
            i--;
        }
        if (words.is(text.token(begin), "pair") || words.is(text.token(i), "pair")) {
            return true;
        }
        Token before = i > s.first() ? text.token(i - 1) : null;
        return before != null && (words.is(before, "pair") || words.is(before, "nobody") || words.is(before, "clause"));
    }

    boolean owned(Text text, int begin, Sentence s) {
        return begin > s.first() && (words.is(text.token(begin - 1), "his") || text.token(begin - 1).is("'s"));
    }

    /** Whether the phrase goes on after another, as one of several or telling who that is. */
    boolean listed(Text text, int begin, Sentence s) {
        int i = begin;
        while (i > s.first() && words.opensNoun(text.token(i - 1))) {
            i--;
        }
        i -= i - 1 > s.first() && words.is(text.token(i - 1), "adverb") ? 1 : 0;
        Token before = i > s.first() ? text.token(i - 1) : null;
        return before != null && (words.is(before, "and") || before.is(",") || before.is("."));
    }

    /** Whether the noun only begins a longer phrase, or a name stands behind it. */
    boolean goesOn(Text text, int i, Sentence s) {
        if (i + 1 >= s.last()) {
            return false;
        }
        Site next = sites.at(text, i + 1);
        if (next == null && words.nounsCapitalised() && text.token(i + 1).isCapitalised()) {
            return true;
        }
        boolean named = next != null && !next.isLocation() || text.token(i + 1).is(",") && sites.isPersonAt(text, i + 2);
        return named || words.roles().endingAt(text, i + 1, s.first()) != null || !words.nounsCapitalised() && (text.token(i + 1).is("'s") || text.token(i + 1).isCapitalised()
                || words.roles().endingAt(text, i, s.first()).number() == RoleNoun.Count.ONE && words.maybeNoun(text.token(i + 1)));
    }
}
