/**
 * What matters in one article, one class for each kind of fact; {@link dev.depesche.facts.Ranking} runs them in order.
 *
 * <p>A class here may set {@code main}, {@code salience} or {@code key} and nothing else; all other parts of a fact stay as found.
 */
package dev.depesche.facts.ranking;
