/**
 * How a mention stands in its sentence: as subject of which verb, as object, behind which preposition, as owner of what, or as part of a name or role.
 *
 * <p>No parser: {@link dev.depesche.facts.position.Kinds} tells of each word what it is by its neighbours, {@link dev.depesche.facts.clause.Bearings}
 * reads from there to the left and to the right of a mention. Events and the ranking of actors and places rest on it.
 */
package dev.depesche.facts.clause;
