package dev.depesche.article.kind;

import dev.depesche.article.Hints;
import dev.depesche.article.Warning;
import java.util.List;

/**
 * What one article of a file is, before its boilerplate is told apart.
 *
 * @param entry     its name within a container, null where the file is the article
 * @param text      its text, or a page of HTML
 * @param isHtml    which of the two
 * @param said      what the file itself says of the article; hints from outside win over it
 * @param author    null where the file names none
 * @param mediaType of the file
 * @param charset   null where the kind fixes it
 * @param warnings  never null
 */
public record Content(String entry, String text, boolean isHtml, Hints said, String author, String mediaType, String charset, List<Warning> warnings) {

    static Content text(Kind kind, String text, Hints said, String author) {
        return new Content(null, text, false, said, author, kind.mediaType(), null, List.of());
    }

    static Content html(Kind kind, String page, Hints said, String author) {
        return new Content(null, page, true, said, author, kind.mediaType(), null, List.of());
    }

    Content named(String entry) {
        return new Content(entry, text, isHtml, said, author, mediaType, charset, warnings);
    }

    /** A container's article: the entry's own name behind the container's. */
    Content within(String container) {
        return named(entry == null ? container : container + "!/" + entry);
    }
}
