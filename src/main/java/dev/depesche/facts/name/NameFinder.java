package dev.depesche.facts.name;

import dev.depesche.facts.NewsText;
import dev.depesche.language.Language;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds proper names and their types. */
public final class NameFinder {

    /** What one language's names are read with. */
    private record Reader(Tagger tagger, Decider decider, PlaceNames places, Nominative nominative) {
    }

    /** The names of body and title in text order, those of a title given apart first; none overlaps another. */
    public List<Name> find(NewsText news) {
        Reader reader = news.language().known(Reader.class, NameFinder::reader);
        Tagged text = reader.tagger().tag(news.text());
        Tagged title = news.title() == null ? null : reader.tagger().tag(news.title());
        Memory memory = new Memory();
        memory.learn(text, reader.decider().decide(text, memory));
        List<Name> out = new ArrayList<>();
        if (title != null) {
            add(title, reader, reader.decider().decide(title, memory), true, null, out);
        }
        boolean[] readable = new boolean[news.text().sentences().size()];
        for (Sentence s : news.readable()) {
            readable[s.index()] = true;
        }
        add(text, reader, reader.decider().decide(text, memory), false, readable, out);
        return List.copyOf(out);
    }

    private static void add(Tagged t, Reader reader, List<Decider.Found> found, boolean inTitle, boolean[] readable, List<Name> out) {
        Text text = t.text();
        for (Decider.Found f : found) {
            if (readable == null || readable[text.sentenceOf(f.first()).index()]) {
                String country = f.country() == null && f.type() == NameType.LOCATION ? reader.places().country(t.text(f.first(), f.last())) : f.country();
                out.add(new Name(text.token(f.first()).begin(), end(t, f), inTitle, f.type(), country, f.rule(), reader.nominative().of(t, f)));
            }
        }
    }

    /** "Benedikt XVI.": where ordinals carry a dot, that of a ruler's number belongs to the name. */
    private static int end(Tagged t, Decider.Found f) {
        int last = f.last() - 1;
        Text text = t.text();
        boolean dot = t.nounsCapitalised() && f.type() == NameType.PERSON && f.last() - f.first() > 1 && t.has(last, Mark.ROMAN) && t.word(f.last()).equals(".")
                && !text.token(f.last()).spaceBefore() && f.last() + 1 < text.sentenceOf(last).last();
        return text.token(dot ? f.last() : last).end();
    }

    private static Reader reader(Language language) {
        KnownFiles files = KnownFiles.load(language);
        PlaceNames places = new PlaceNames(files.placeEndings(), language.code(), language.lexicon("name-words").header("towns-end"));
        WordMarks words = new WordMarks(language, new PersonNames(files.surnames()), places, files.nouns());
        boolean nouns = "yes".equals(language.lexicon("name-words").header("nouns-capitalised"));
        return new Reader(new Tagger(words, files.names(), places, HeadlineVerbs.of(language, nouns), nouns), new Decider(new Clues(language), places, files.links()), places, new Nominative(language.morphology(), places, nouns));
    }
}
