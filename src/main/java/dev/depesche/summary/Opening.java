package dev.depesche.summary;

import dev.depesche.text.Span;

/**
 * Leaves out what a German sentence opens with before a comma and the finite verb: "Wie die Polizei mitteilte, [ist …]", "Nachdem …, [hat …]".
 *
 * <p>Only where the subject stands behind the verb, so that the rest can be told in its own order; a condition stays.
 */
final class Opening {

    private static final int PARTS = 4;

    private final ShortSentence s;

    Opening(ShortSentence s) {
        this.s = s;
    }

    /** "Wie …": the words that name the source. */
    void source() {
        int[] part = s.parts.get(0);
        int h = s.start();
        if (!s.german() || h >= part[1] || !s.classes.is(s.token(h), "source")) {
            return;
        }
        int p = verbFirst();
        int end = p < 0 ? 0 : s.parts.get(p)[0];
        boolean named = p > 0 && !s.inTitle && s.facts.positions().stream().anyMatch(q -> q.cue() != null && !q.cue().inTitle()
                && new Span(s.token(h).begin(), s.token(end).begin()).contains(q.cue().begin()) && q.content().stream().anyMatch(c -> c.begin() >= s.token(end).begin() && c.begin() < s.sentence.end()));
        if (named && s.unconditioned(h, end)) {
            leave(h, end);
        }
    }

    /** A dependent clause that tells when, why or what for, or a phrase with its own relative clause. */
    void circumstance() {
        int[] part = s.parts.get(0);
        int h = s.start();
        if (!s.german() || s.bare || s.inverted != null || h >= part[1]) {
            return;
        }
        boolean clause = s.classes.is(s.token(h), "subordinate") || s.classes.is(s.token(h), "purpose");
        boolean phrase = (s.classes.is(s.token(h), "loose") || s.classes.is(s.token(h), "place")) && !s.finiteIn(part);
        int p = clause || phrase ? verbFirst() : -1;
        if (p > 0 && (s.free(h, s.parts.get(p)[0]) || clause && s.unconditioned(h, s.parts.get(p)[0]))) {
            leave(h, s.parts.get(p)[0]);
        }
    }

    private void leave(int first, int last) {
        s.leave(first, last);
        s.bare = true;
        s.parts.clear();
        s.cut();
    }

    /** The part that opens with the finite verb, its subject behind it; -1 where none does. */
    private int verbFirst() {
        for (int p = 1; p < s.parts.size() && p <= PARTS; p++) {
            int h = s.head(s.parts.get(p));
            int end = s.parts.get(p)[1];
            if (h < end && !s.token(h).isCapitalised() && s.finite(s.token(h)) && s.token(h).text().length() > 2) {
                return s.token(h - 1).is(",") && new GermanSubject(s).behind(h, end) != null ? p : -1;
            }
        }
        return -1;
    }
}
