package dev.depesche.facts.clause;

import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import dev.depesche.text.Token;
import java.util.HashSet;
import java.util.Set;

/** The words of {@code event-words.lex} that are parts of a date and never of a name: "Monday", "Woche". */
final class Times {

    private final Set<String> words = new HashSet<>();

    private Times(Language language) {
        for (Lexicon.Entry e : language.lexicon("event-words").entries()) {
            if (e.list("class").contains("time")) {
                words.add(e.headword());
            }
        }
    }

    static Times of(Language language) {
        return language.known(Times.class, Times::new);
    }

    boolean has(Token t) {
        return words.contains(t.lower());
    }
}
