package dev.depesche.summary;

import java.util.List;

/**
 * What a reader sees first.
 *
 * @param headline  null only where the article has no sentence at all
 * @param sentences in text order, at most three
 */
public record Summary(Headline headline, List<SummarySentence> sentences) {

    public static final Summary NONE = new Summary(null, List.of());
}
