package dev.depesche.facts.name;

import dev.depesche.language.Faults;
import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import dev.depesche.language.Resource;
import java.util.Set;

/** The lexicons about names that all languages share, with those of one language. */
record KnownFiles(KnownNames names, Endings surnames, Endings placeEndings, Endings nouns, Links links) {

    static KnownFiles load(Language language) {
        Faults faults = new Faults();
        Lexicon shared = parse("known-names", faults);
        Lexicon endings = parse("name-endings", faults);
        faults.raise();
        Lexicon words = language.lexicon("name-words");
        KnownNames names = new KnownNames("yes".equals(words.header("nouns-capitalised")));
        names.add(language.lexicon("known-names"));
        names.add(shared);
        names.sort();
        String inside = words.header("inside");
        return new KnownFiles(names, new Endings(endings, "surname"), new Endings(endings, "place"), new Endings(words, "noun-ending"), new Links(Set.of(inside.split(" "))));
    }

    private static Lexicon parse(String name, Faults faults) {
        String path = "data/" + name + ".lex";
        return Lexicon.parse("names." + name, path, Resource.lines(path), faults);
    }
}
