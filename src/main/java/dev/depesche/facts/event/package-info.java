/** What happened: events by the words that tell of them, with who, to whom, where and when. */
package dev.depesche.facts.event;
