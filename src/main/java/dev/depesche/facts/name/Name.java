package dev.depesche.facts.name;

import dev.depesche.text.Span;

/**
 * A proper name where it stands, without title, role or article: "Kim Jong Un".
 *
 * @param bare    the name by itself where its case shows in the text ("Russland" for "Russlands"), else null
 * @param begin   UTF-16, half-open, into the article's text, or into its title where {@code inTitle}
 * @param country ISO 3166 alpha-2 of what it names, null where unknown
 * @param rule    id of the rule or lexicon entry that found it
 */
public record Name(int begin, int end, boolean inTitle, NameType type, String country, String rule, String bare) {

    /** A name that stands as it is. */
    public Name(int begin, int end, boolean inTitle, NameType type, String country, String rule) {
        this(begin, end, inTitle, type, country, rule, null);
    }


    public Span span() {
        return new Span(begin, end);
    }
}
