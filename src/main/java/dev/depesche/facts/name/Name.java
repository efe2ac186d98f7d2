package dev.depesche.facts.name;

import dev.depesche.text.Span;

/**
 * A proper name where it stands, without title, role or article: "Kim Jong Un".
 *
 * @param begin   UTF-16, half-open, into the article's text, or into its title where {@code inTitle}
 * @param country ISO 3166 alpha-2 of what it names, null where unknown
 * @param rule    id of the rule or lexicon entry that found it
 */
public record Name(int begin, int end, boolean inTitle, NameType type, String country, String rule) {

    public Span span() {
        return new Span(begin, end);
    }
}
