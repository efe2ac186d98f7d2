package dev.depesche.summary;

import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import dev.depesche.text.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The closed classes of {@code summary-words.lex}: what leans on the sentence before, what opens a clause, what must never be lost. */
final class WordClasses {

    private final Map<String, Set<String>> classes = new HashMap<>();

    WordClasses(Language language) {
        for (Lexicon.Entry e : language.lexicon("summary-words").entries()) {
            classes.put(e.headword(), Set.copyOf(e.list("class")));
        }
    }

    boolean is(Token token, String wordClass) {
        return word(token.lower(), wordClass);
    }

    boolean word(String lower, String wordClass) {
        Set<String> c = classes.get(lower);
        return c != null && c.contains(wordClass);
    }
}
