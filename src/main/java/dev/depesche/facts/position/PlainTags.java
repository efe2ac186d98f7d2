package dev.depesche.facts.position;

import dev.depesche.language.Language;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;

/** What each word of a sentence is, in a language that is told by word order: for those who shorten sentences. */
public final class PlainTags {

    /** What a word is there; {@link PlainTagger} tells how. */
    public enum Kind { NOUN, FINITE, BASE, PARTICIPLE, ING, AUXILIARY, DETERMINER, PRONOUN, PREPOSITION, TO, AND, CLAUSE, ADVERB, QUOTED, MARK }

    private final PlainTagger tagger;

    private PlainTags(PlainTagger tagger) {
        this.tagger = tagger;
    }

    /** What the words of {@code text} are; null where the language is not told by word order. */
    public static PlainTags of(Language language, Text text) {
        PositionFinder.Knowledge k = language.known(PositionFinder.Knowledge.class, PositionFinder.Knowledge::of);
        return k.grammar().plain() ? new PlainTags(new PlainTagger(text, new Quotations(text), k.grammar(), k.tags(), k.forms())) : null;
    }

    /** The kinds of the sentence's tokens, in their order. */
    public Kind[] of(Sentence sentence) {
        PlainTagger.Tag[] tags = tagger.tag(sentence);
        Kind[] out = new Kind[tags.length];
        for (int i = 0; i < tags.length; i++) {
            out[i] = Kind.valueOf(tags[i].name());
        }
        return out;
    }
}
