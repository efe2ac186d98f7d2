package dev.depesche.facts.position;

import dev.depesche.language.Language;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;

/**
 * What each word of a text is, in a language that tells it by word order, as English does; sentences are read when first asked for.
 *
 * <p>Not safe for use by several threads.
 */
public final class WordKinds implements Kinds {

    private static final Kind[] KINDS = Kind.values();

    private final Text text;
    private final PlainTagger tagger;
    private final PlainTagger.Tag[] tags;

    private WordKinds(Text text, PlainTagger tagger) {
        this.text = text;
        this.tagger = tagger;
        this.tags = new PlainTagger.Tag[text.size()];
    }

    /** The kinds of {@code text}'s words; null in a language that has a morphology instead. */
    public static WordKinds of(Language language, Text text) {
        PositionFinder.Knowledge k = language.known(PositionFinder.Knowledge.class, PositionFinder.Knowledge::of);
        return k.grammar().plain() ? new WordKinds(text, new PlainTagger(text, new Quotations(text), k.grammar(), k.tags(), k.forms())) : null;
    }

    @Override
    public Kind at(int i) {
        if (i < 0 || i >= tags.length) {
            return Kind.MARK;
        }
        if (tags[i] == null) {
            Sentence s = text.sentenceOf(i);
            System.arraycopy(tagger.tag(s), 0, tags, s.first(), s.last() - s.first());
        }
        return KINDS[tags[i].ordinal()];
    }
}
