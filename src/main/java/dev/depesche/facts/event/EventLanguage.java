package dev.depesche.facts.event;

import dev.depesche.facts.NewsText;
import dev.depesche.language.Language;

/** What the finder of events knows of one language, loaded once. */
final class EventLanguage {

    private final WordClasses classes;
    private final EventLexicon lexicon;
    private final Triggers triggers;
    private final ThemeLexicon themes;

    /** The one of {@code language}. */
    static EventLanguage of(Language language) {
        return language.known(EventLanguage.class, EventLanguage::new);
    }

    private EventLanguage(Language language) {
        classes = new WordClasses(language);
        lexicon = new EventLexicon(language);
        triggers = lexicon.morphology() ? new GermanTriggers(lexicon, language.morphology()) : new EnglishTriggers(lexicon);
        themes = new ThemeLexicon(language);
    }

    WordClasses classes() {
        return classes;
    }

    EventLexicon lexicon() {
        return lexicon;
    }

    Triggers triggers() {
        return triggers;
    }

    Themes themes(NewsText news) {
        return themes.of(news);
    }
}
