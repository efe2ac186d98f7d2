package dev.depesche.facts.actor;

import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.Locale;

/**
 * A phrase built on a role noun without a name: "der türkische Präsident".
 *
 * @param first    its determiner, or its first word where it has none
 * @param words    its first word behind the determiner
 * @param definite whether it points at somebody known: "der", "the", "Russia's"
 * @param country  told in it, null for none
 */
record RolePhrase(RoleNoun noun, int first, int words, boolean definite, String country) {

    private static final int LONGEST = 6;

    /** The phrase around {@code noun}, null where it is indefinite ("ein Minister"). */
    static RolePhrase of(Text text, RoleNoun noun, Sentence s, Words words) {
        int i = start(text, noun, s.first(), words);
        Token before = i > s.first() ? text.token(i - 1) : null;
        if (before != null && (words.is(before, "indefinite") || words.is(before, "number"))) {
            return null;
        }
        boolean determined = before != null && words.is(before, "determiner");
        boolean possessed = before != null && before.is("'s");
        if (possessed && i - 3 >= s.first() && words.is(text.token(i - 3), "indefinite")) {
            return null;
        }
        String country = words.countryIn(text, i, noun.last());
        if (possessed && country == null) {
            country = words.countryIn(text, Math.max(s.first(), i - 4), i - 1);
        }
        return new RolePhrase(noun, determined ? i - 1 : i, i, determined || possessed, country);
    }

    /** Whether phrase and role tell of two parties: "the Democratic nominee" and a Republican, "SPD-Chef" and a "CDU-Politiker". */
    static boolean contradicts(Text text, int first, int last, String role, Words words) {
        if (role == null) {
            return false;
        }
        for (int i = first; i < last; i++) {
            Token t = text.token(i);
            String party = words.is(t, "party") ? t.text() : prefix(t.text());
            if (party == null) {
                continue;
            }
            for (String w : role.split(" ")) {
                String other = words.is(w, "party") ? w : prefix(w);
                if (other != null && !other.equalsIgnoreCase(party)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether both are compounds of one head that tell of two kinds: "Innenminister" and "Außenminister", "Landesamt" and "Bundesamt". */
    static boolean otherKind(Text text, RoleNoun noun, String other, Words words) {
        if (other == null || !words.nounsCapitalised()) {
            return false;
        }
        String own = bare(text.token(noun.last() - 1).lower());
        String head = noun.head();
        int at = own.lastIndexOf(head);
        for (String w : other.toLowerCase(Locale.ROOT).split(" ")) {
            String word = bare(w);
            int there = word.lastIndexOf(head);
            if (at > 2 && there > 2 && !own.substring(0, at).equals(word.substring(0, there))) {
                return true;
            }
        }
        return false;
    }

    /** The compound without an acronym or name before a hyphen: "US-Außenminister". */
    private static String bare(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
    }

    /** The acronym that a compound begins with. */
    private static String prefix(String word) {
        String first = beforeHyphen(word);
        return first != null && BodyMatch.isAcronym(first) ? first : null;
    }

    /** What stands before the hyphen of a compound; null where it has none, or a single letter there. */
    static String beforeHyphen(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 1 ? word.substring(0, hyphen) : null;
    }

    /**
     * Whether a noun whose form can be of either number stands in the plural, as the word before its phrase tells: "die Kandidaten",
     * "der Meteorologen".
     */
    static boolean several(Text text, RoleNoun noun, int begin) {
        if (noun.number() != RoleNoun.Count.ANY || begin == 0) {
            return noun.number() == RoleNoun.Count.MANY;
        }
        Token before = text.token(begin - 1);
        if (oneMan(text, noun, begin)) {
            return false;
        }
        boolean weak = text.token(noun.last() - 1).lower().endsWith("en") && !noun.head().endsWith("en");
        return before.is("die") && (noun.sex() == Sex.MAN || weak) || before.is("der") && weak;
    }

    /** Whether an adjective in -er before a man's noun tells that it is one, where no article stands before: "Bisheriger Amtsinhaber ist X". */
    static boolean oneMan(Text text, RoleNoun noun, int begin) {
        return begin < noun.first() && noun.sex() == Sex.MAN && text.token(begin).lower().endsWith("er") && begin == text.sentenceOf(begin).first()
                && !text.token(begin).lower().endsWith("nder");
    }

    /** The first of the adjectives and modifiers that stand before the noun. */
    static int start(Text text, RoleNoun noun, int from, Words words) {
        int i = noun.first();
        while (i > from && i > noun.first() - LONGEST) {
            Token t = text.token(i - 1);
            boolean large = words.nounsCapitalised() && t.isCapitalised() && words.adjectiveForm(t) && !words.commonNoun(t);
            boolean regional = words.nounsCapitalised() && t.isCapitalised() && t.lower().endsWith("er") && t.text().length() > 5
                    && words.roles().endingAt(text, i - 1, from) == null && !words.commonNoun(t);
            if (!words.adjective(t) && !large && !regional && words.countryLength(text, i - 1, i) == 0) {
                break;
            }
            i--;
        }
        return words.nounsCapitalised() ? i : opened(text, i, from, words);
    }

    /** Where the numbers begin that stand before a phrase: "zwei Männer", "some 80 guests"; the phrase's own begin where none does. */
    static int numbered(Text text, int begin, int from, Words words) {
        int i = begin;
        while (i > from && (words.is(text.token(i - 1), "number") || text.token(i - 1).isNumber())) {
            i--;
        }
        return i;
    }

    /** In English nouns modify nouns: "the New York businessman", "a school spokesman", "Court officials". */
    private static int opened(Text text, int start, int from, Words words) {
        int large = start;
        boolean unbroken = true;
        for (int i = start; i > from && i > start - LONGEST; i--) {
            Token t = text.token(i - 1);
            if (words.opensNoun(t)) {
                return i;
            }
            if (!t.isWord() || words.closed(t)) {
                break;
            }
            unbroken &= t.isCapitalised() && !words.startsSentences(t);
            large = unbroken ? i - 1 : large;
        }
        return large;
    }
}
