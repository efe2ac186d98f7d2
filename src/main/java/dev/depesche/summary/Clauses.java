package dev.depesche.summary;

import dev.depesche.facts.ActorType;
import dev.depesche.facts.Mention;
import dev.depesche.text.Span;

/** Leaves out of a German sentence dependent clauses, appositions and what follows a whole main clause; a condition and what somebody says stay. */
final class Clauses {

    /** Words of an apposition. */
    private static final int LONGEST = 20;

    private final ShortSentence s;

    Clauses(ShortSentence s) {
        this.s = s;
    }

    void clauses() {
        for (int p = 1; p < s.parts.size(); p++) {
            int[] part = s.parts.get(p);
            int h = s.head(part);
            if (h >= part[1]) {
                continue;
            }
            boolean relative = s.classes.is(s.token(h), "relative") || h + 1 < part[1] && s.classes.is(s.token(h + 1), "relative") && preposition(h);
            boolean dependent = s.classes.is(s.token(h), "subordinate") || s.classes.is(s.token(h), "purpose");
            boolean main = p + 1 == s.parts.size() && open();
            if (!main && (relative && s.verbLast(part) && !s.infinitive(part) || dependent)) {
                s.needed |= relative && indefinite(part[0] - 2);
                drop(p);
                while (p + 1 < s.parts.size() && hangs(s.parts.get(p + 1))) {
                    p++;
                    drop(p);
                }
            }
        }
        coordinate();
    }

    /** "Gestern haben Anna Berg, …": whether an auxiliary of many still waits for its verb and for the others who act. */
    private boolean open() {
        int[] first = s.parts.get(0);
        for (int k = first[0] + 1; k < first[1]; k++) {
            boolean many = !s.token(k).isCapitalised() && s.news.language().morphology().readings(s.token(k).text()).stream().anyMatch(r -> r.isFinite() && r.has("AUX") && r.has("PLU"))
                    && s.facts.actors().stream().anyMatch(a -> a.type() == ActorType.PERSON && a.mentions().stream().anyMatch(m -> m.inTitle() == s.inTitle && m.end() == s.token(first[1] - 1).end()));
            if (many) {
                return !s.closes(k + 1, first[1]);
            }
        }
        return false;
    }

    /** "mit dem": what may stand before a relative pronoun. */
    private boolean preposition(int h) {
        return !s.token(h).isCapitalised() && !s.classes.is(s.token(h), "join") && !s.classes.is(s.token(h), "condition") && !s.classes.is(s.token(h), "content")
                && new GermanPhrases(s).preposition(h);
    }

    /** Whether a part hangs on the clause before it: what somebody says, is accused of, intends. */
    private boolean hangs(int[] part) {
        int h = s.head(part);
        return h < part[1] && (s.classes.is(s.token(h), "content") || s.infinitive(part) && !s.finiteIn(part));
    }

    /** Whether the noun before a relative clause needs it: "einen Antrag, der …". */
    private boolean indefinite(int noun) {
        for (int k = noun; k >= Math.max(s.sentence.first(), noun - 3); k--) {
            String w = s.token(k).lower();
            if (w.startsWith("ein") && w.length() < 7 && s.classes.is(s.token(k), "article") || w.equals("einen") || w.equals("einem") || w.equals("einer")) {
                return true;
            }
            if (s.classes.is(s.token(k), "article")) {
                return false;
            }
        }
        return false;
    }

    private void drop(int p) {
        int[] part = s.parts.get(p);
        boolean more = p + 1 < s.parts.size();
        boolean closed = more && part[1] < s.sentence.last();
        s.leave(part[0] - 1, part[1]);
        if (closed && !s.gone(part[1]) && p > 0) {
            boolean keeps = content(s.parts.get(p + 1));
            if (!keeps) {
                s.leave(part[1], part[1] + 1);
            }
        }
    }

    /** Whether the next part opens a clause that needs its comma. */
    private boolean content(int[] part) {
        int h = s.head(part);
        return h < part[1] && (s.classes.is(s.token(h), "content") || s.classes.is(s.token(h), "condition") || s.classes.is(s.token(h), "relative") && s.verbLast(part)
                || s.classes.is(s.token(h), "subordinate") || s.classes.is(s.token(h), "purpose") || s.infinitive(part));
    }

    /** "… und fügte ihm damit … zu": a second predicate of the same subject, at the end. */
    private void coordinate() {
        for (int i = s.sentence.last() - 2; i > s.sentence.first() + 5; i--) {
            if (s.gone(i) || !s.token(i).is("und") && !s.token(i).is("sowie")) {
                continue;
            }
            int next = i + 1;
            boolean predicate = s.classes.is(s.token(next), "pronoun") || s.token(next).is("dabei") || s.token(next).is("damit")
                    || !s.token(next).isCapitalised() && s.finite(s.token(next)) && !s.token(next).lower().endsWith("e");
            boolean doubt = false;
            for (int k = i; k < s.sentence.last(); k++) {
                doubt |= !s.gone(k) && s.classes.is(s.token(k), "content");
            }
            if (predicate && !doubt) {
                s.leave(i, s.end());
                return;
            }
        }
    }

    /** ", die Lichtgestalt des Fußballs,": a phrase without a verb behind a name, closed by a comma. */
    void appositions() {
        for (int p = 1; p + 1 < s.parts.size(); p++) {
            int[] part = s.parts.get(p);
            int h = s.head(part);
            int next = s.head(s.parts.get(p + 1));
            if (h >= part[1] || next >= s.parts.get(p + 1)[1] || s.gone(part[0] - 1) || part[1] - h > LONGEST) {
                continue;
            }
            boolean opens = s.classes.is(s.token(h), "article") || s.token(h).isNumber() || s.classes.is(s.token(h), "possessive") || s.classes.is(s.token(h), "aside")
                    || s.classes.is(s.token(h), "approximate") && h + 1 < part[1] && s.number(h + 1) || role(h, part[0] - 1)
                    || h + 1 < part[1] && s.classes.is(s.token(h), "one-of") && s.token(h + 1).is("der");
            boolean name = s.token(part[0] - 2 < s.sentence.first() ? part[0] : part[0] - 2).isCapitalised();
            boolean goesOn = !s.token(next).isCapitalised() && s.token(next).isWord() && !s.number(next) && !s.classes.is(s.token(next), "join") && !s.classes.is(s.token(next), "relative");
            boolean verb = false;
            boolean list = false;
            for (int k = h; k < part[1]; k++) {
                verb |= !s.token(k).isCapitalised() && !s.classes.is(s.token(k), "article") && s.finite(s.token(k)) && s.token(k).text().length() > 3;
                list |= s.classes.is(s.token(k), "join");
            }
            boolean called = s.classes.is(s.token(h), "called") && part[1] - h < 6;
            if (called || opens && name && goesOn && !verb && !list) {
                drop(p);
            }
        }
    }

    /** Whether a noun at {@code h} tells what somebody is whose name ends at {@code end}: "Anna Berg[, Vorsitzende des Vereins,]". */
    private boolean role(int h, int end) {
        return s.token(h).isCapitalised() && s.facts.actors().stream().anyMatch(a -> a.type() == ActorType.PERSON && a.mentions().stream()
                .anyMatch(m -> m.inTitle() == s.inTitle && m.kind() == Mention.Kind.NAME && m.end() == s.token(end - 1).end()))
                && s.news.language().morphology().readings(s.token(h).text()).stream().anyMatch(r -> r.isNoun());
    }

    /** Everything from the first comma that parts a whole main clause. */
    void rest() {
        int[] first = s.parts.get(0);
        if (first[0] >= first[1]) {
            return;
        }
        Span main = s.text.span(first[0], first[1]);
        boolean says = !s.inTitle && s.facts.positions().stream().anyMatch(q -> q.cue() != null && main.contains(q.cue().begin())
                && q.content().stream().anyMatch(c -> c.begin() >= main.end() && c.begin() < s.sentence.end()));
        if (says) {
            return;
        }
        for (int p = 1; p < s.parts.size(); p++) {
            int h = s.head(s.parts.get(p));
            if (h < s.parts.get(p)[1] && !s.gone(h) && (s.classes.is(s.token(h), "content") || s.classes.is(s.token(h), "condition") || s.infinitive(s.parts.get(p)) && !s.classes.is(s.token(h), "purpose"))) {
                return;
            }
        }
        if (s.parts.size() > 1 && first[1] - s.head(first) > 5 && s.whole(first)) {
            s.leave(first[1], s.end());
        }
    }
}
