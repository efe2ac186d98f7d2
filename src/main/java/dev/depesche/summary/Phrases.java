package dev.depesche.summary;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.Mention;
import dev.depesche.facts.Moment;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Leaves out the day, a German phrase of manner and the roles before names. */
final class Phrases {

    private final ShortSentence s;

    Phrases(ShortSentence s) {
        this.s = s;
    }

    /** "am Samstag, dem 24. November, …", "gestern, am 3. März 2006, …": the day once more, in numbers. */
    void dayTwice() {
        for (int i = s.sentence.first() + 1; i + 2 < s.sentence.last(); i++) {
            if (!s.token(i).is(",") || !s.moment(i - 1) || !s.token(i - 1).isWord()) {
                continue;
            }
            int begin = s.moment(i + 1) || s.token(i + 1).isCapitalised() ? i + 1 : i + 2;
            int end = begin;
            boolean number = false;
            while (end < s.sentence.last() && s.moment(end)) {
                number |= s.token(end).isNumber() && end - begin < 3;
                end++;
            }
            if (number) {
                s.leave(i, end < s.sentence.last() && s.token(end).is(",") ? end + 1 : end);
            }
        }
    }

    /** "am Freitag", "on Wednesday": the day, unless the sentence opens with it in German, where the verb would come first. */
    void days() {
        for (Moment m : s.facts.dates()) {
            if (m.inTitle() != s.inTitle || m.begin() < s.sentence.begin() || m.end() > s.sentence.end()
                    || m.type() != Moment.Type.DATE && m.type() != Moment.Type.TIME) {
                continue;
            }
            int first = s.text.tokenAt(m.begin());
            int last = s.text.tokenAt(m.end() - 1) + 1;
            while (first > s.sentence.first() && (s.classes.is(s.token(first - 1), "time-preposition") || s.token(first - 1).is("the"))) {
                first--;
            }
            boolean opens = s.inverted == null && first <= s.sentence.first() + 2;
            boolean bound = last < s.sentence.last() && (s.token(last).is("'s") || s.token(last).is("-")) || s.token(first).is("of") || first > s.sentence.first() && (s.token(first - 1).is("of") || s.token(first - 1).is("zum") || s.token(first - 1).is("vom"));
            boolean half = s.german() && last < s.sentence.last() && s.token(last).isCapitalised() && new GermanPhrases(s).adjective(last - 1);
            boolean clock = m.value().matches(".*T\\d.*");
            boolean loose = first < s.text.tokenAt(m.begin()) || bare(s.text.tokenAt(m.begin()), last);
            boolean inside = s.token(first).is("the") && last < s.sentence.last() && s.token(last).isWord() && !s.classes.is(s.token(last), "time-preposition") && !s.classes.is(s.token(last), "adjunct");
            if (opens && s.german() || bound || half || inside || clock || !loose || s.token(first).is("until") || s.token(first).is("bis") || s.token(first).is("by") || s.token(first).is("ab") || s.token(first).is("seit")) {
                continue;
            }
            s.leave(first, last);
        }
    }

    /** German "gegen 8:15 Uhr Ortszeit": the hour of what has happened. */
    void hours() {
        for (Moment m : s.facts.dates()) {
            if (m.inTitle() != s.inTitle || m.begin() < s.sentence.begin() || m.end() > s.sentence.end() || !m.value().matches(".*T\\d.*")) {
                continue;
            }
            int first = s.text.tokenAt(m.begin());
            int last = s.text.tokenAt(m.end() - 1) + 1;
            boolean inside = s.token(first).is("um") || s.token(first).is("gegen");
            boolean before = first > s.sentence.first() && (s.token(first - 1).is("um") || s.token(first - 1).is("gegen"));
            boolean hour = false;
            for (int k = first; k < last; k++) {
                hour |= s.token(k).lower().equals("uhr");
            }
            int begin = before ? first - 1 : first;
            last += last < s.end() && s.classes.is(s.token(last), "zone") ? 1 : 0;
            if (hour && (inside || before) && begin > s.start()) {
                s.leave(begin, last);
            }
        }
    }

    /** "charged Tuesday with", "wurde gestern gewählt": a day without a preposition that the sentence can do without. */
    private boolean bare(int first, int last) {
        if (last - first > (s.german() ? 2 : 1) || !s.classes.is(s.token(first), "day")) {
            return false;
        }
        if (s.german()) {
            return first == s.sentence.first() || !new GermanPhrases(s).preposition(first - 1);
        }
        return last >= s.sentence.last() || !s.token(last).isWord() || s.classes.is(s.token(last), "time-preposition") || s.classes.is(s.token(last), "adjunct") || s.token(last).is("to");
    }

    /** German "in seltener Einmütigkeit" right behind the finite verb: how it happened. */
    void adjunct() {
        for (int f = s.sentence.first() + 1; f + 3 < s.parts.get(0)[1]; f++) {
            if (s.gone(f) || s.token(f).isCapitalised() || !s.finite(s.token(f))) {
                continue;
            }
            int k = f + 1;
            while (k < s.sentence.last() && s.gone(k)) {
                k++;
            }
            int n = k + 1;
            while (n < s.parts.get(0)[1] && !s.gone(n) && !s.token(n).isCapitalised() && n - k < 4) {
                n++;
            }
            boolean noun = n > k + 1 && n < s.parts.get(0)[1] && s.token(n).isCapitalised() && !s.token(n + 1).isCapitalised() && !s.classes.is(s.token(n + 1), "article")
                    && !s.token(n + 1).is("des") && !s.token(n + 1).is("eines") && !new GermanPhrases(s).preposition(n + 1);
            if (s.classes.is(s.token(k), "adjunct") && noun && !s.named(k, n + 1)) {
                s.leave(k, n + 1);
            }
            return;
        }
    }

    /** German "der türkische Präsident" before a person's name. */
    void roles() {
        for (Actor a : s.facts.actors()) {
            if (a.type() != ActorType.PERSON || a.role() == null) {
                continue;
            }
            Set<String> role = Set.copyOf(List.of(a.role().toLowerCase(Locale.ROOT).split("\\s+")));
            for (Mention m : a.mentions()) {
                if (m.inTitle() == s.inTitle && m.kind() == Mention.Kind.NAME && m.begin() >= s.sentence.begin() && m.end() <= s.sentence.end()) {
                    role(role, s.text.tokenAt(m.begin()));
                }
            }
        }
    }

    /** Where the noun and its adjectives begin that an "und" joins to the role at {@code k}: "Bürgermeisterin und", "Handels- und"; {@code k} where none does. */
    private int beside(int k) {
        if (k - 2 <= s.sentence.first() || !s.token(k - 1).is("und") || !s.token(k - 2).isCapitalised() && !s.token(k - 2).is("-")) {
            return k;
        }
        int first = s.token(k - 2).is("-") ? k - 3 : k - 2;
        GermanPhrases words = new GermanPhrases(s);
        while (first - 1 > s.sentence.first() && words.adjective(first - 1)) {
            first--;
        }
        boolean opened = first == s.sentence.first() || s.classes.is(s.token(first - 1), "article");
        return opened ? first : k;
    }

    /** Leaves out one noun of the role, its adjectives and its article; never a phrase in the genitive, which belongs to another noun. */
    private void role(Set<String> role, int name) {
        int k = name;
        while (k > s.sentence.first() && name - k < 4 && s.token(k - 1).isWord() && role.contains(s.token(k - 1).lower())
                && (k == name || !s.token(k - 1).isCapitalised())) {
            k--;
        }
        k = k < name ? beside(k) : k;
        boolean before = k > s.sentence.first() && k < name;
        boolean article = before && new GermanPhrases(s).article(k - 1);
        boolean another = before && (s.token(k - 1).is("und") || "„“\"»".contains(s.token(k - 1).text()) || s.classes.is(s.token(k - 1), "possessive") || s.classes.is(s.token(k - 1), "pronoun") || s.token(k - 1).is("des") || role.contains(s.token(k - 1).lower()))
                || article && k - 1 > s.sentence.first() && s.token(k - 2).isCapitalised() && s.token(k - 1).is("der");
        if (k < name && !another && !s.gone(name)) {
            s.leave(article ? k - 1 : k, name);
        }
    }
}
