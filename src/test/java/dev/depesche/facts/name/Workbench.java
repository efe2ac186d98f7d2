package dev.depesche.facts.name;

import dev.depesche.language.Language;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads single sentences with given weights: "TYPE name | TYPE name", "-" where there is none. */
final class Workbench {

    private final Language language;
    private final KnownFiles files;
    private final PlaceNames places;
    private final Tagger tagger;
    private final WordMarks words;

    Workbench(Language language) {
        this.language = language;
        files = KnownFiles.load(language);
        places = new PlaceNames(files.placeEndings(), language.code(), language.lexicon("name-words").header("towns-end"));
        words = new WordMarks(language, new PersonNames(files.surnames()), places, files.nouns());
        boolean nouns = "yes".equals(language.lexicon("name-words").header("nouns-capitalised"));
        tagger = new Tagger(words, files.names(), places, HeadlineVerbs.of(language, nouns), nouns);
    }

    WordMarks words() {
        return words;
    }

    String names(String sentence, Map<String, Integer> weights) {
        Decider decider = new Decider(new Clues(language.code(), weights), places, files.links());
        Tagged t = tagger.tag(language.analyse(sentence));
        Memory memory = new Memory();
        memory.learn(t, decider.decide(t, memory));
        String names = decider.decide(t, memory).stream().map(f -> f.type() + " " + t.text(f.first(), f.last())).collect(Collectors.joining(" | "));
        return names.isEmpty() ? "-" : names;
    }
}
