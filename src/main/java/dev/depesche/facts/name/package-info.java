/**
 * Proper names and what kind of thing they name: persons, bodies, places, and works.
 *
 * <p>{@link dev.depesche.facts.name.NameFinder} is the entry. Every word of a text is marked with what it can be in a name
 * ({@code WordMarks}): by its shape, by the lexicon {@code name-words}, by tables of first names and surnames, by the gazetteer, and by the
 * language's dictionary, which tells common words from names. Clues then weigh every span that could be a name once for each type
 * ({@code PersonClues}, {@code BodyClues}, {@code PlaceClues}, {@code WorkClues}); what they weigh, with an example for each, stands in
 * {@code lang/<code>/name.rules}. What lexicons list, a state's bodies, products and what quotation marks hold together stand as they are
 * ({@code FixedNames}), and {@code Cuts} tells where a span would be cut out of a longer name. {@code Decider} is the one place that decides: it takes the cut of a sentence whose names weigh most.
 *
 * <p>An article is read twice: {@code Memory} holds what the first reading showed, so that a last name is known by the full one.
 */
package dev.depesche.facts.name;
