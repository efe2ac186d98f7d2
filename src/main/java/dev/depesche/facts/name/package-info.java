/** Proper names and what kind of thing they name. */
package dev.depesche.facts.name;
