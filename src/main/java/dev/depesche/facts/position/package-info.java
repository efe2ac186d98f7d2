/** Positions: who says what. Frames propose candidates, {@code Resolver} settles between them. */
package dev.depesche.facts.position;
