package dev.depesche.article.kind;

import dev.depesche.article.Hints;
import dev.depesche.article.RejectedException;
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
 * @param refused   why this entry of its file can never become an article; null where it can (text and said are empty where not)
 */
public record Content(String entry, String text, boolean isHtml, Hints said, String author, String mediaType, String charset, List<Warning> warnings,
        RejectedException refused) {

    static Content text(Kind kind, String text, Hints said, String author) {
        return new Content(null, text, false, said, author, kind.mediaType(), null, List.of(), null);
    }

    static Content html(Kind kind, String page, Hints said, String author) {
        return new Content(null, page, true, said, author, kind.mediaType(), null, List.of(), null);
    }

    /** One entry of a file that cannot be read, where others can. */
    static Content refused(Kind kind, RejectedException why) {
        return new Content(null, "", false, Hints.NONE, null, kind.mediaType(), null, List.of(), why);
    }

    /** The list as it is where any of it can be read. */
    static List<Content> someOf(List<Content> all) throws RejectedException {
        for (Content c : all) {
            if (c.refused == null) {
                return all;
            }
        }
        throw all.get(0).refused;
    }

    Content named(String entry) {
        return new Content(entry, text, isHtml, said, author, mediaType, charset, warnings, refused);
    }

    /** A container's article: the entry's own name behind the container's. */
    Content within(String container) {
        return named(entry == null ? container : container + "!/" + entry);
    }
}
