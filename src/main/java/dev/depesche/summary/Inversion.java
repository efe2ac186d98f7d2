package dev.depesche.summary;

import dev.depesche.facts.Actor;
import dev.depesche.facts.Mention;
import dev.depesche.text.Token;

/** Turns "Am Montag empfing der Minister …" into "der Minister empfing …", so that the day can go. */
final class Inversion {

    private final ShortSentence s;

    Inversion(ShortSentence s) {
        this.s = s;
    }

    /** Turns "Am Montag empfing der Minister …" into "der Minister empfing …", so that the day can go. */
    void invert() {
        int[] first = s.parts.get(0);
        int h = s.head(first);
        boolean phrase = s.german() && (s.classes.is(s.token(h), "time-preposition") || s.classes.is(s.token(h), "adjunct") || s.moment(h)
                || s.news.language().morphology().readings(s.token(h).lower()).stream().anyMatch(r -> r.tag().startsWith("PRP")));
        if (!phrase || h + 3 >= first[1]) {
            return;
        }
        int f = h + 1;
        while (f < first[1] && (s.token(f).isCapitalised() || !s.finite(s.token(f)) || f - h < 2 && !s.moment(h))) {
            f++;
        }
        if (f + 1 >= first[1] || f - h > 9) {
            return;
        }
        GermanPhrases phrases = new GermanPhrases(s);
        int begin = phrases.live(f + 1);
        if (begin + 1 >= first[1]) {
            return;
        }
        Token opens = s.token(begin);
        boolean nominative = opens.isCapitalised() || opens.is("der") || opens.is("die") || opens.is("das") || opens.is("ein") || opens.is("eine") || opens.isNumber();
        int end = nominative ? subjectEnd(begin, first[1]) : -1;
        if (end < 0) {
            end = counted(phrases, begin, first[1], nominative);
        }
        if (end > begin) {
            s.inverted = new int[] {h, f, end};
        }
    }

    /** One past a subject that no name closes: "die Feuerwehr", "mehr als 300 Menschen"; -1 where none is told. */
    private int counted(GermanPhrases phrases, int begin, int last, boolean nominative) {
        int k = begin;
        while (k < last && k - begin < 3 && !nominative && s.token(k).isWord() && !s.token(k).isCapitalised() && !s.token(k).isNumber()) {
            k++;
        }
        if (!nominative && !s.token(k).isNumber()) {
            return -1;
        }
        int end = phrases.phrase(k, last);
        boolean noun = end > k + 1;
        boolean goesOn = end < last && (s.token(end).isCapitalised() || s.classes.is(s.token(end), "join"));
        return noun && !goesOn ? end : -1;
    }

    /** One past a subject that begins at {@code i}: article, adjectives, nouns, and the name that closes it; -1 where no name does. */
    private int subjectEnd(int i, int last) {
        int k = i;
        while (k < last && k - i < 7) {
            int end = -1;
            for (Actor a : s.facts.actors()) {
                for (Mention m : a.mentions()) {
                    end = m.inTitle() == s.inTitle && m.begin() == s.token(k).begin() ? Math.max(end, s.text.tokenAt(m.end() - 1) + 1) : end;
                }
            }
            if (end > 0) {
                int whole = new GermanPhrases(s).phrase(i, last);
                return end < s.sentence.last() && s.token(end).isCapitalised() ? -1 : Math.max(end, whole);
            }
            boolean inside = s.token(k).isCapitalised() || k == i || s.token(k).lower().endsWith("e") || s.token(k).lower().endsWith("er") || s.token(k).lower().endsWith("en");
            if (!inside) {
                return -1;
            }
            k++;
        }
        return -1;
    }
}
