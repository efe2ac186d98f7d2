package dev.depesche.language;

import dev.depesche.text.Abbreviations;
import dev.depesche.text.Blanks;
import java.util.Set;

/** Abbreviations out of {@code abbreviations.lex} (attribute {@code ends=yes}: a sentence may end there) and {@code sentence-starts.lex}. */
record LexiconAbbreviations(Lexicon abbreviations, Lexicon starts, boolean ordinalDot, Set<String> beforeOrdinals) implements Abbreviations {

    LexiconAbbreviations(Lexicon abbreviations, Lexicon starts, boolean ordinalDot) {
        this(abbreviations, starts, ordinalDot, abbreviations.header("before-ordinals") == null ? Set.of() : Set.copyOf(Blanks.words(abbreviations.header("before-ordinals"))));
    }

    @Override
    public boolean isAbbreviation(String word) {
        return abbreviations.contains(word);
    }

    @Override
    public boolean mayEndSentence(String word) {
        Lexicon.Entry e = abbreviations.get(word);
        // Dotted letters that no list knows ("U.S.", "S.P.D.") may end a sentence; a lone initial may not.
        return e == null ? word.length() > 2 : "yes".equals(e.get("ends"));
    }

    @Override
    public boolean opensOrdinal(String word) {
        return ordinalDot && beforeOrdinals.contains(word);
    }

    @Override
    public boolean startsSentences(String word) {
        return starts.contains(word);
    }
}
