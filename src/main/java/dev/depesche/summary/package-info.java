/**
 * Headline and summary: what a subscriber reads in two seconds, copied or filled in from evidence; reads the ranking, sets nothing.
 *
 * <p>{@link dev.depesche.summary.Summariser} is the way in. {@code SentenceChoice} takes the two or three sentences, {@code HeadlineMaker} the line:
 * the article's own title without labels and site names ({@code TitleText}), where it is more than a question, else the sentence of the lead that tells most, shortened, else what somebody says ({@code Said}), else its begin with "…".
 *
 * <p>{@code Shortener} leaves words of one sentence out. In German it goes step by step until the rest fits: {@code Frame}, {@code Clauses} and {@code Phrases}
 * take what a headline never needs, dependent clauses, days and roles; {@code Inversion} puts the subject first; only where that does not do,
 * {@code GermanTrims} go into the main clause itself. In English {@code EnglishCuts} and {@code EnglishEnds} say what could go and what its loss would cost,
 * {@code EnglishFit} takes the cheapest way, and {@code EnglishTelling} tells which sentence stands alone. What may never go (negation, doubt, condition) is told by
 * {@code summary-words.lex}; {@code headline.rules} holds an example of each step.
 */
package dev.depesche.summary;
