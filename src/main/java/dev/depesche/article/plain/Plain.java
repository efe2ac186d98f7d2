package dev.depesche.article.plain;

import dev.depesche.text.Span;
import java.util.List;

/**
 * What a plain text says of itself.
 *
 * @param titleSpan null where the text does not begin with a title; the other parts are null where unknown
 * @param body      the article's own spans, in order, without the title
 */
public record Plain(Span titleSpan, List<Span> body, String author, String agency, String publisher, String url, String published) {

    /**
     * Reads {@code text}.
     *
     * @param language ISO 639-1; its boilerplate words are used together with the English ones
     * @param title    where it is known already, else null
     */
    public static Plain of(String text, String language, String title) {
        List<Line> lines = Lines.of(text);
        Cues cues = Cues.of(language.equals("en") ? List.of("en") : List.of(language, "en"));
        LineClassifier classifier = new LineClassifier(cues);
        List<LineKind> alone = lines.stream().map(classifier::classify).toList();
        List<LineKind> kinds = title == null ? TitleFinder.settled(text, lines, alone) : alone;
        BodyFinder body = new BodyFinder(text, lines, kinds, cues, title);
        body.find();
        return new MetadataReader(lines, kinds, body, cues, language).read();
    }
}
