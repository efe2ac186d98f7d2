/**
 * The facts of an article and how they are found.
 *
 * <p>{@link dev.depesche.facts.FactFinder} runs the finders of the sub-packages in order: names, actors, places, dates, positions,
 * events. Each reads the {@link dev.depesche.facts.NewsText} and gives records whose offsets are evidence. {@link
 * dev.depesche.facts.Ranking} alone decides what is main, salient and key.
 */
package dev.depesche.facts;
