package dev.depesche.facts.event;

import dev.depesche.facts.position.Kinds;
import java.util.List;

/** Finds the words of events in one sentence, by the habits of a language; {@code kinds} tells noun and verb apart. */
interface Triggers {

    List<Trigger> find(Scene scene, Kinds kinds);
}
