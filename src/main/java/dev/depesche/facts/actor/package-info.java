/** Actors: the names of one person or body gathered, with role, country and every mention. */
package dev.depesche.facts.actor;
