package dev.depesche.facts.position;

import dev.depesche.text.Span;

/** Tells whether a phrase can be the subject of a verb by number: "Die Mönche beschrieb der Sprecher" is what the spokesman says. */
final class Agreement {

    private final Clauses clauses;
    private final Phrases phrases;

    Agreement(Clauses clauses, Phrases phrases) {
        this.clauses = clauses;
        this.phrases = phrases;
    }

    /** False only where the number of both is known and differs. */
    boolean fits(Span phrase, int finite) {
        int verb = clauses.word(finite).third();
        if (verb == 0 || verb == Word.BOTH) {
            return true;
        }
        int first = clauses.text().tokenAt(phrase.begin());
        int number = number(first);
        for (int i = first; number != 0 && i < clauses.sentence().last() && clauses.token(i).begin() < phrase.end(); i++) {
            number |= clauses.word(i).is("join") ? Word.MANY : 0;
        }
        return number == 0 || (number & verb) != 0;
    }

    /** The number of the phrase that begins here: by its article, by a name behind its noun, or by the noun's own form; 0 where nothing tells it. */
    private int number(int first) {
        Word w = clauses.word(first);
        if (w.is("one")) {
            return Word.ONE;
        }
        if (w.is("many")) {
            return Word.MANY;
        }
        if (w.is("pronoun") || clauses.hidden(first)) {
            return 0;
        }
        int core = phrases.core(first, clauses.end());
        int head = first;
        while (head < core && (clauses.word(head).is("determiner") || !clauses.token(head).isCapitalised() || head + 1 < core && clauses.initial(head) && clauses.word(head).adjective())) {
            head++;
        }
        if (head >= core) {
            return 0;
        }
        boolean titled = head + 1 < core && (clauses.word(head).noun() || clauses.word(head).name()) && !clauses.word(core - 1).noun() && first == head;
        return titled ? Word.ONE : clauses.word(head).noun() && !clauses.word(head).name() ? clauses.word(head).nominative() : 0;
    }
}
