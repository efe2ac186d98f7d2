package dev.depesche.article.plain;

import dev.depesche.text.Span;
import java.util.List;

/** What the words of a page's block say of it, by the same cues as a plain text's line. */
public final class BlockKinds {

    /** What a block is. */
    public enum Kind {
        TEXT, NOISE, DATE, CAPTION, RELATED, END, COMMENTS
    }

    private final LineClassifier classifier;

    public BlockKinds(String language) {
        this.classifier = new LineClassifier(Cues.of(language.equals("en") ? List.of("en") : List.of(language, "en")));
    }

    public Kind of(String block) {
        return switch (classifier.classify(Line.of(block, new Span(0, block.length())))) {
            case PROSE, SHORT -> Kind.TEXT;
            case CAPTION, CREDIT -> Kind.CAPTION;
            case DATE -> Kind.DATE;
            case RELATED -> Kind.RELATED;
            case END -> Kind.END;
            case COMMENTS -> Kind.COMMENTS;
            default -> Kind.NOISE;
        };
    }
}
