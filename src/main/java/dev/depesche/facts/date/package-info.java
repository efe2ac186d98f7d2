/** Time expressions and their TIMEX3 values, by the rules of {@code date.rules}. */
package dev.depesche.facts.date;
