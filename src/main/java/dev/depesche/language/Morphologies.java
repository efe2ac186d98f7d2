package dev.depesche.language;

import dev.depesche.text.Morphology;
import java.util.List;

/** Chooses the morphology that a language's {@code language.lex} names in its {@code @morphology} line. */
final class Morphologies {

    private Morphologies() {
    }

    /** {@code dictionary PATH} is a morfologik dictionary on the class path; null or "none" knows no word. */
    static Morphology of(String spec) {
        if (spec == null || spec.equals("none")) {
            return form -> List.of();
        }
        if (spec.startsWith("dictionary ")) {
            return new DictionaryMorphology(spec.substring("dictionary ".length()).strip());
        }
        throw new LexiconException(List.of("language.lex:1: unknown morphology \"" + spec + "\"; expected: dictionary PATH, none"));
    }
}
