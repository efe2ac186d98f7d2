package dev.depesche.facts.clause;

import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import dev.depesche.text.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The closed classes of words in {@code event-words.lex}: parts of dates, prepositions of place, determiners by case. */
public final class ClauseWords {

    private final Map<String, Set<String>> classes = new HashMap<>();

    private ClauseWords(Language language) {
        for (Lexicon.Entry e : language.lexicon("event-words").entries()) {
            classes.put(e.headword(), Set.copyOf(e.list("class")));
        }
    }

    public static ClauseWords of(Language language) {
        return language.known(ClauseWords.class, ClauseWords::new);
    }

    public boolean is(String wordClass, Token t) {
        Set<String> c = classes.get(t.lower());
        return c != null && c.contains(wordClass);
    }
}
