package dev.depesche.facts.event;

import dev.depesche.facts.Actor;
import dev.depesche.facts.Mention;
import dev.depesche.facts.Moment;
import dev.depesche.facts.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds who did it, to whom, where and when, around an event's word. */
final class Participants {

    /** What was found; place and date are null where the clause tells none. */
    record Found(List<Actor> agents, List<Actor> patients, Place place, Moment date) {
    }

    private record Seen(Actor actor, int first, int last, boolean inTitle) {
    }

    private final List<Actor> actors;
    private final List<Place> places;
    private final List<Moment> dates;
    private Scene known;
    private List<Seen> inScene;

    Participants(List<Actor> actors, List<Place> places, List<Moment> dates) {
        this.actors = actors;
        this.places = places;
        this.dates = dates;
    }

    Found of(Scene scene, Trigger t, boolean title) {
        if (scene != known) {
            known = scene;
            inScene = seen(scene, title);
        }
        List<Seen> seen = inScene;
        List<Actor> agents = new ArrayList<>();
        List<Actor> patients = new ArrayList<>();
        for (Seen s : seen) {
            Role role = role(scene, t, s, seen);
            List<Actor> list = role == Role.AGENT ? agents : role == Role.PATIENT ? patients : null;
            if (list != null && !list.contains(s.actor())) {
                list.add(s.actor());
            }
        }
        patients.removeAll(agents);
        return new Found(agents, patients, place(scene, t, title), date(scene, t, title));
    }

    private enum Role { AGENT, PATIENT, NONE }

    private List<Seen> seen(Scene scene, boolean title) {
        List<Seen> out = new ArrayList<>();
        for (Actor a : actors) {
            for (Mention m : a.mentions()) {
                if (m.inTitle() == title && m.begin() >= scene.sentence().begin() && m.end() <= scene.sentence().end()) {
                    int first = scene.text().tokenAt(m.begin());
                    out.add(new Seen(a, first, Math.max(first + 1, scene.text().tokenAt(m.end() - 1) + 1), title));
                }
            }
        }
        out.sort(Comparator.comparingInt(Seen::first));
        return out;
    }

    private static Role role(Scene scene, Trigger t, Seen s, List<Seen> all) {
        if (!scene.sameClause(s.first(), t.first()) && !scene.sameClause(s.first(), Math.max(t.finite(), scene.first()))) {
            return Role.NONE;
        }
        int head = phraseBegin(scene, s.first());
        int before = head - 1;
        if (before >= scene.first() && scene.is(before, "agent") && scene.sameClause(before, s.first())) {
            return t.passive() || !t.verb() ? Role.AGENT : Role.NONE;
        }
        if (before >= scene.first() && scene.is(before, "patient")) {
            return Role.PATIENT;
        }
        if (before >= scene.first() && scene.is(before, "company") && t.verb()) {
            return Role.PATIENT;
        }
        if (before >= scene.first() && scene.is(before, "preposition") || scene.is(head, "preposition")) {
            return Role.NONE;
        }
        if (!t.verb()) {
            boolean genitive = s.last() < scene.last() && scene.token(s.last()).is("'s") || scene.is(head, "genitive");
            return genitive && Math.abs(s.first() - t.first()) <= 4 ? Role.AGENT : Role.NONE;
        }
        if (scene.is(head, "genitive")) {
            return Role.NONE;
        }
        boolean object = scene.is(head, "accusative") && !scene.is(head, "nominative") || scene.is(head, "dative");
        if (object) {
            return t.passive() ? Role.NONE : Role.PATIENT;
        }
        boolean subject = scene.is(head, "nominative") && !scene.is(head, "accusative") || leads(scene, t, s, all);
        if (subject) {
            return t.passive() ? Role.PATIENT : Role.AGENT;
        }
        return t.passive() ? Role.NONE : Role.PATIENT;
    }

    /** Whether the name stands where a subject does: before the verb (English), first of the bare names or joined to that one (German). */
    private static boolean leads(Scene scene, Trigger t, Seen s, List<Seen> all) {
        int verb = t.finite() >= 0 ? Math.min(t.finite(), t.first()) : t.first();
        if (!scene.caseMarked()) {
            return s.first() < verb;
        }
        Seen before = null;
        for (Seen x : all) {
            int head = phraseBegin(scene, x.first());
            boolean bare = !(head > scene.first() && scene.is(head - 1, "preposition")) && !scene.is(head, "preposition") && !scene.is(head, "genitive")
                    && !(scene.is(head, "accusative") && !scene.is(head, "nominative")) && !scene.is(head, "dative");
            if (!bare || !scene.sameClause(x.first(), s.first())) {
                continue;
            }
            boolean joined = before != null && head > scene.first() && scene.token(head - 1).is("und") && before.last() == head - 1;
            if (before != null && !joined) {
                return false;
            }
            if (x == s) {
                return true;
            }
            before = x;
        }
        return false;
    }

    /** Index of the first word of the phrase that a name closes: its role, adjectives and determiner. */
    private static int phraseBegin(Scene scene, int first) {
        int k = first;
        while (k > scene.first() && first - k < 6) {
            int p = k - 1;
            if (scene.is(p, "determiner") && scene.sameClause(p, first)) {
                return p;
            }
            boolean inside = scene.token(p).isWord() && !scene.is(p, "time") && scene.sameClause(p, first) && !scene.is(p, "preposition") && !scene.is(p, "perfect")
                    && !scene.is(p, "passive") && (scene.token(p).isCapitalised() || adjective(scene.token(p).lower()));
            if (!inside) {
                return k;
            }
            k = p;
        }
        return k;
    }

    private static boolean adjective(String w) {
        return w.endsWith("en") || w.endsWith("er") || w.endsWith("e") || w.endsWith("es") || w.endsWith("em") || w.endsWith("an") || w.endsWith("ish")
                || w.endsWith("minister") || w.endsWith("president") || w.endsWith("ese") || w.endsWith("al");
    }

    private Place place(Scene scene, Trigger t, boolean title) {
        Place best = null;
        int least = Integer.MAX_VALUE;
        for (Place p : places) {
            for (Mention m : p.mentions()) {
                if (m.inTitle() != title || m.begin() < scene.sentence().begin() || m.end() > scene.sentence().end()) {
                    continue;
                }
                int first = scene.text().tokenAt(m.begin());
                int head = phraseBegin(scene, first);
                boolean where = head > scene.first() && scene.is(head - 1, "locative");
                int cost = Math.abs(first - t.first()) + (where ? 0 : 40) + (scene.sameClause(first, t.first()) ? 0 : 15);
                if (cost < least) {
                    best = p;
                    least = cost;
                }
            }
        }
        return best;
    }

    private Moment date(Scene scene, Trigger t, boolean title) {
        Moment best = null;
        int least = Integer.MAX_VALUE;
        for (Moment m : dates) {
            if (m.inTitle() != title || m.begin() < scene.sentence().begin() || m.end() > scene.sentence().end()
                    || m.type() != Moment.Type.DATE && m.type() != Moment.Type.TIME) {
                continue;
            }
            int first = scene.text().tokenAt(m.begin());
            int cost = Math.abs(first - t.first()) + (scene.sameClause(first, t.first()) ? 0 : 20);
            if (cost < least) {
                best = m;
                least = cost;
            }
        }
        return best;
    }
}
