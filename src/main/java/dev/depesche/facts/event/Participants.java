package dev.depesche.facts.event;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.EventType;
import dev.depesche.facts.Mention;
import dev.depesche.facts.clause.Bearing;
import dev.depesche.facts.clause.Bearings;
import dev.depesche.facts.position.Kinds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds who did it and to whom, around an event's word.
 *
 * <p>Of a verb: its subject, its objects, and whom a preposition of its clause names. Of a noun: whom it belongs to ("der Rücktritt von X",
 * "X's arrest"), whom a preposition behind it names, and who does it by a verb that says little of itself ("X launched an attack").
 */
final class Participants {

    /** Who did it, and to whom. */
    record Found(List<Actor> agents, List<Actor> patients) {
    }

    private record Seen(Actor actor, int first, int last, boolean named, Bearing bearing) {
    }

    /** Types whose noun's owner is the one who suffers it: "the arrest of X". */
    private static final Set<EventType> SUFFERED = Set.of(EventType.ARREST, EventType.TRIAL, EventType.APPOINTMENT, EventType.CRIME, EventType.ACCIDENT);
    private static final int NEAR = 12;

    private final List<Actor> actors;
    private final Bearings bearings;
    private List<Seen> inScene;
    private boolean inTitle;

    Participants(List<Actor> actors, Bearings bearings) {
        this.actors = actors;
        this.bearings = bearings;
    }

    /** Turns to another sentence. */
    void look(Scene scene, boolean title) {
        inTitle = title;
        inScene = seen(scene);
    }

    Kinds kinds(boolean title) {
        return bearings.kinds(title);
    }

    /** Whether the noun is part of a name or stands for a body: "Center for Policy Research", "das Landeskabinett". */
    boolean named(Scene scene, Trigger t) {
        return inScene.stream().anyMatch(s -> s.named() && s.first() <= t.first() && t.last() <= s.last());
    }

    /** Whether the verb leaves the event to its object: of "launched an attack" the attack is told. */
    boolean leaves(Scene scene, Trigger verb, List<Trigger> all) {
        for (Trigger t : all) {
            if (!t.verb() && !t.word().types().isEmpty() && scene.is(verb.first(), "light") && scene.sameClause(verb.first(), t.first())) {
                Bearing b = bearings.of(inTitle, t.first(), t.last());
                if (b.is(Bearing.Kind.OBJECT) && (b.head() == verb.first() || b.head() == verb.finite())) {
                    return true;
                }
            }
        }
        return false;
    }

    Found of(Scene scene, Trigger t, EventType type) {
        List<Actor> agents = new ArrayList<>();
        List<Actor> patients = new ArrayList<>();
        if (t.verb()) {
            verb(scene, t, agents, patients);
        } else {
            noun(scene, t, SUFFERED.contains(type), agents, patients);
        }
        patients.removeIf(a -> has(agents, a));
        return new Found(agents, patients);
    }

    private List<Seen> seen(Scene scene) {
        List<Seen> out = new ArrayList<>();
        for (Actor a : actors) {
            for (Mention m : a.mentions()) {
                if (m.inTitle() == inTitle && m.begin() >= scene.sentence().begin() && m.end() <= scene.sentence().end()) {
                    int first = scene.text().tokenAt(m.begin());
                    boolean named = m.kind() == Mention.Kind.NAME && a.type() != ActorType.COUNTRY || a.type() == ActorType.ORGANISATION;
                    out.add(new Seen(a, first, Math.max(first + 1, scene.text().tokenAt(m.end() - 1) + 1), named, bearings.of(m, a.name())));
                }
            }
        }
        out.sort(Comparator.comparingInt(Seen::first));
        return out;
    }

    private static void add(List<Actor> list, Actor a) {
        if (!has(list, a)) {
            list.add(a);
        }
    }

    /** By identity: all actors here are those of the one list. */
    private static boolean has(List<Actor> list, Actor a) {
        for (Actor there : list) {
            if (there == a) {
                return true;
            }
        }
        return false;
    }

    // ---- verbs -----------------------------------------------------------------------------------------------------

    private void verb(Scene scene, Trigger t, List<Actor> agents, List<Actor> patients) {
        List<Actor> subjects = subjects(scene, t.first(), t.finite());
        (t.passive() ? patients : agents).addAll(subjects);
        int[] group = bearings.group(inTitle, t.first(), t.finite());
        for (Seen s : inScene) {
            Bearing b = s.bearing();
            if (b.is(Bearing.Kind.OBJECT) && b.head() >= 0 && (b.head() >= group[0] && b.head() <= Math.max(group[1], t.last() - 1)) && !has(subjects, s.actor())) {
                if (!t.passive()) {
                    add(patients, s.actor());
                }
            } else if (b.is(Bearing.Kind.OBLIQUE) && belongs(scene, t, b.head(), group)) {
                if (scene.is(b.head(), "agent") && t.passive()) {
                    add(agents, s.actor());
                } else if (!t.passive() && (scene.is(b.head(), "patient") || scene.is(b.head(), "company"))) {
                    add(patients, s.actor());
                }
            }
        }
    }

    /** The subjects of the verb at {@code verb}; of the verb before it that it is joined to; or whom its relative clause is about. */
    private List<Actor> subjects(Scene scene, int verb, int finite) {
        int[] group = bearings.group(inTitle, verb, finite);
        List<Actor> out = new ArrayList<>();
        for (int hops = 0; hops < 3 && out.isEmpty() && group != null; hops++) {
            for (Seen s : inScene) {
                if (s.bearing().is(Bearing.Kind.SUBJECT) && s.bearing().head() >= group[0] && s.bearing().head() <= group[1]) {
                    add(out, s.actor());
                }
            }
            if (out.isEmpty()) {
                int antecedent = bearings.antecedent(inTitle, group[0]);
                for (Seen s : inScene) {
                    if (antecedent >= 0 && s.last() == antecedent + 1) {
                        add(out, s.actor());
                    }
                }
                group = antecedent >= 0 ? null : bearings.joined(inTitle, group[0]);
            }
        }
        return out;
    }

    /** Whether a preposition hangs on the verb: it stands in its clause, near, and in English behind it. */
    private boolean belongs(Scene scene, Trigger t, int preposition, int[] group) {
        if (!scene.sameClause(preposition, t.first()) || Math.abs(preposition - t.first()) > NEAR) {
            return false;
        }
        return scene.caseMarked() || preposition > group[1];
    }

    // ---- nouns -----------------------------------------------------------------------------------------------------

    private void noun(Scene scene, Trigger t, boolean suffered, List<Actor> agents, List<Actor> patients) {
        int last = t.last() - 1;
        for (Seen s : inScene) {
            Bearing b = s.bearing();
            if (b.is(Bearing.Kind.OWNER) && b.head() >= t.first() && b.head() <= last) {
                add(suffered ? patients : agents, s.actor());
            } else if (b.is(Bearing.Kind.OBLIQUE) && b.head() == t.last()) {
                int p = b.head();
                if (scene.is(p, "between")) {
                    add(agents, s.actor());
                } else if (scene.is(p, "owner")) {
                    add(suffered ? patients : agents, s.actor());
                } else if (scene.is(p, "agent")) {
                    add(agents, s.actor());
                } else if (scene.is(p, "patient") || scene.is(p, "company") || scene.is(p, "target")) {
                    add(patients, s.actor());
                }
            }
        }
        if (agents.isEmpty()) {
            Bearing own = bearings.of(inTitle, t.first(), t.last());
            if (own.is(Bearing.Kind.OBJECT) && own.head() >= scene.first() && (scene.is(own.head(), "light") || scene.caseMarked() && scene.inClause(t.first(), "light"))) {
                for (Actor a : subjects(scene, own.head(), own.head())) {
                    if (!has(patients, a)) {
                        add(agents, a);
                    }
                }
            }
        }
    }
}
