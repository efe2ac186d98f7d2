package dev.depesche.article.html;

/** What a page element is by its name, the strongest word first. */
enum Part {
    /** Readers' comments. */
    COMMENTS,
    /** Holds the article's text. */
    BODY,
    /** An opening paragraph set apart from the text. */
    LEAD,
    /** A picture's text. */
    CAPTION,
    /** Byline, date. */
    META,
    /** The site's. */
    DROP,
    /** A few words on another article; above the text, its own opening paragraph. */
    TEASER;

    boolean isSuspect() {
        return this != BODY && this != LEAD;
    }
}
