package dev.depesche.facts.actor;

import dev.depesche.text.Text;
import dev.depesche.text.Token;

/** Reads the phrase of a speaker without a name: the noun it is built on, whose or what of his speaks, and whether several do. */
final class SpeakerPhrase {

    static final int LONGEST = 14;

    private final Words words;

    SpeakerPhrase(Words words) {
        this.words = words;
    }

    /** The first word of the name before a possessor's ending: "Blassie's mother". */
    static int owner(Text text, int ending, int first) {
        int i = ending;
        while (i > first && text.token(i - 1).isCapitalised()) {
            i--;
        }
        return i < ending ? i : ending + 1;
    }

    /** The end of what belongs to the speaker: "the defender's office". */
    int owned(Text text, int from, int last) {
        int i = from;
        while (i < last && i - from < 3 && text.token(i).isWord() && !words.closed(text.token(i))) {
            i++;
        }
        return i;
    }

    /** The noun the phrase is built on: the first in German, in English the last before any preposition ("official Serb sources"). */
    RoleNoun noun(Text text, int first, int last) {
        RoleNoun best = null;
        for (int i = first; i < last && i - first < LONGEST; i++) {
            Token t = text.token(i);
            if (best != null && (!t.isWord() || words.closed(t) || t.is("'s")) || i > first && words.is(t, "of")) {
                break;
            }
            RoleNoun noun = words.roles().endingAt(text, i, first);
            best = noun != null ? noun : best;
            if (best != null && words.nounsCapitalised()) {
                break;
            }
        }
        return best;
    }

    /** Whether several speak: a number or no article before a plural, "die" before a man's noun. */
    boolean many(Text text, RoleNoun noun, int begin, int first) {
        if (noun.number() != RoleNoun.Count.ANY || !words.nounsCapitalised()) {
            Token t = text.token(begin);
            return noun.number() == RoleNoun.Count.MANY || words.is(t, "number") && !words.is(t, "indefinite") || t.isNumber() && !t.is("1");
        }
        Token before = begin > 0 ? text.token(begin - 1) : null;
        if (before == null || before.end() > text.token(begin).begin() || begin - 1 < Math.max(0, first - 1)) {
            return true;
        }
        if (RolePhrase.several(text, noun, begin)) {
            return true;
        }
        if (words.is(before, "indefinite") || before.is("der") || before.is("dem") || before.is("des") || before.is("dieser")) {
            return false;
        }
        return !words.is(before, "determiner") || before.is("die") && noun.sex() == Sex.MAN || words.is(text.token(begin), "number");
    }
}
