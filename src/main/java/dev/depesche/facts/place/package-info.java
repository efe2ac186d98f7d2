/** Places: the names of one place gathered, and the right one of several places of a name. */
package dev.depesche.facts.place;
