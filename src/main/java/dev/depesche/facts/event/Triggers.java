package dev.depesche.facts.event;

import java.util.List;

/** Finds the words of events in one sentence, by the habits of a language. */
interface Triggers {

    List<Trigger> find(Scene scene);
}
