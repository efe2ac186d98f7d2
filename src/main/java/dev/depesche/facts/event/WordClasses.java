package dev.depesche.facts.event;

import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import dev.depesche.text.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The closed classes of {@code event-words.lex}: what negates, plans, doubts, opens a clause. */
final class WordClasses {

    private final Map<String, Set<String>> classes = new HashMap<>();

    private final boolean caseMarked;

    WordClasses(Language language) {
        caseMarked = "yes".equals(language.lexicon("event-words").header("nouns-capitalised"));
        for (Lexicon.Entry e : language.lexicon("event-words").entries()) {
            classes.put(e.headword(), Set.copyOf(e.list("class")));
        }
    }

    /** Whether determiners tell subject and object, as in German, rather than word order. */
    boolean caseMarked() {
        return caseMarked;
    }

    boolean is(Token token, String wordClass) {
        Set<String> c = classes.get(token.lower());
        return c != null && c.contains(wordClass);
    }
}
