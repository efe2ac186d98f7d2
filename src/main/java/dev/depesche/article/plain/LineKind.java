package dev.depesche.article.plain;

/** What a line is when looked at alone. */
enum LineKind {
    /** Sentences. */
    PROSE,
    /** A few words without a closing mark: a heading, a link, a name; what stands around it decides. */
    SHORT,
    /** A menu item, button, advertisement mark, invitation to share or subscribe. */
    NOISE,
    /** A heading that links follow ("Mehr zum Thema"); what comes after it may be the article again. */
    RELATED,
    /** A heading that the article does not come back from where little follows it ("Sources", "About the author"). */
    END,
    /** A heading of readers' comments: nothing after it is the article's. */
    COMMENTS,
    /** A picture's text. */
    CAPTION,
    /** Who made a picture, alone in its line; the line before it may be its caption. */
    CREDIT,
    BYLINE,
    /** When it was published or changed. */
    DATE,
    /** Where it came from: "Quelle: …", an agency, an address. */
    SOURCE;

    /** Whether a line of this kind is never the article's own, whatever stands around it. */
    boolean isBoilerplate() {
        return this != PROSE && this != SHORT;
    }
}
