package dev.depesche.facts.name;

import dev.depesche.language.Language;

/** Tells common words from names. */
interface CommonWords {

    /** COMMON, RARE, COMPOUND, ADJECTIVE, FIRST, SURNAME, PLACE as far as the language's dictionary knows the capitalised form. */
    long marks(String form, String lower);

    /** Whether a word in small letters can be an adjective with an ending, as before a noun. */
    default boolean inflected(String lower) {
        return false;
    }

    /** The noun that a compound ends in, in lower case; null where the form is none. */
    default String tail(String form) {
        return null;
    }

    /** By the language's dictionary where it has one, else by its word table {@code data/words-<code>.txt}. */
    static CommonWords of(Language language) {
        return language.morphology().readings("in").isEmpty() ? new TableWords("words-" + language.code() + ".txt")
                : new DictionaryWords(language.morphology());
    }
}
