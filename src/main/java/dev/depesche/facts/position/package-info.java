/**
 * Positions: who says what.
 *
 * <p>{@link dev.depesche.facts.position.PositionFinder} takes the body sentence by sentence. German sentences are cut into clauses, and
 * verb, source and noun frames propose candidates ({@code VerbFrames} with {@code ObjectFrames}, {@code SourceFrames}, {@code NounFrames});
 * English ones are tagged word by word ({@code PlainTagger}) and read from left to right by {@code PlainFrames}: verbs, passives, nouns and
 * adjectives, and sources. {@code Resolver} settles between candidates that claim the same words,
 * {@code CarryingOn} gives sentences without a frame to the speaker before, {@code SpeakerNames} resolves the words that name a speaker
 * to an actor, and {@code ContentStances} tells what the speaker does with his words. Words of saying lie in {@code reporting.lex},
 * frames with their examples in {@code position.rules}.
 */
package dev.depesche.facts.position;
