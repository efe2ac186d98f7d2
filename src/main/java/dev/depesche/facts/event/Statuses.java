package dev.depesche.facts.event;

import dev.depesche.facts.Event;

/** Tells whether an event happened, is to come, did not happen, or is merely possible, by the words of its clause. */
final class Statuses {

    private Statuses() {
    }

    static Event.Status of(Scene scene, Trigger t) {
        int i = t.first();
        if (near(scene, t, "negation")) {
            return Event.Status.NEGATED;
        }
        if (scene.quoted(i) && t.verb() || near(scene, t, "doubt") || conditional(scene, i)) {
            return Event.Status.HYPOTHETICAL;
        }
        if (near(scene, t, "plan") || future(scene, t)) {
            return Event.Status.PLANNED;
        }
        return Event.Status.HAPPENED;
    }

    /** Whether such a word stands in the verb's clause, or within three words before a noun. */
    private static boolean near(Scene scene, Trigger t, String wordClass) {
        int from = t.verb() ? scene.clauseFirst(t.first()) : Math.max(scene.clauseFirst(t.first()), t.first() - 3);
        int to = t.verb() ? scene.clauseLast(t.first()) : t.last();
        for (int k = from; k < to; k++) {
            if (k != t.first() && scene.is(k, wordClass)) {
                return true;
            }
        }
        return false;
    }

    private static boolean conditional(Scene scene, int i) {
        int f = scene.clauseFirst(i);
        return scene.is(f, "condition") || f + 1 < i && scene.is(f + 1, "condition");
    }

    /** "wird … unterzeichnen": the auxiliary of the future with an infinitive. */
    private static boolean future(Scene scene, Trigger t) {
        return t.verb() && t.finite() >= 0 && t.finite() != t.first() && !t.passive() && scene.is(t.finite(), "future");
    }
}
