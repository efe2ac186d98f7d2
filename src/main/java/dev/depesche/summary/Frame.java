package dev.depesche.summary;

import dev.depesche.facts.ActorType;
import dev.depesche.facts.Mention;
import dev.depesche.facts.Position;
import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Leaves out what a headline never needs: brackets, a connector, the announcement before a colon, the words that name the source. */
final class Frame {

    private final ShortSentence s;

    Frame(ShortSentence s) {
        this.s = s;
    }

    /** "trotz der Polizei – 3.000 waren da – kam es zu": what stands between the only two spaced dashes of a German sentence. */
    void dashes() {
        List<Integer> at = new ArrayList<>();
        for (int i = s.sentence.first(); s.german() && i + 1 < s.sentence.last(); i++) {
            if (s.token(i).spaceBefore() && s.token(i + 1).spaceBefore() && (s.token(i).is("–") || s.token(i).is("—") || s.token(i).is("-"))) {
                at.add(i);
            }
        }
        if (at.size() == 2 && at.get(1) - at.get(0) > 1 && s.free(at.get(0), at.get(1) + 1)) {
            s.leave(at.get(0), at.get(1) + 1);
        }
    }

    void brackets() {
        int open = -1;
        for (int i = s.sentence.first(); i < s.sentence.last(); i++) {
            if (open < 0 && (s.token(i).is("(") || s.token(i).is("["))) {
                open = i;
            } else if (open >= 0 && (s.token(i).is(")") || s.token(i).is("]"))) {
                s.leave(open, i + 1);
                open = -1;
            }
        }
    }

    /** "der Vorsitzende, Karl Berg, sieht": a name between commas stands as well without them. */
    void name() {
        for (int p = 1; s.german() && p + 1 < s.parts.size(); p++) {
            int[] part = s.parts.get(p);
            Span span = part[0] < part[1] ? s.text.span(part[0], part[1]) : null;
            boolean name = span != null && s.facts.actors().stream().anyMatch(a -> a.type() == ActorType.PERSON && a.mentions().stream().anyMatch(m -> m.inTitle() == s.inTitle
                    && m.kind() == Mention.Kind.NAME && m.begin() == span.begin() && m.end() == span.end()));
            int q = p + 1;
            while (q + 1 < s.parts.size() && s.head(s.parts.get(q)) >= s.parts.get(q)[1]) {
                q++;
            }
            int next = s.head(s.parts.get(q));
            boolean list = next >= s.parts.get(q)[1] || s.token(next).isCapitalised() || s.classes.is(s.token(next), "relative") || s.classes.is(s.token(next), "join");
            if (name && !list && part[0] >= s.sentence.first() + 2 && (s.token(part[0] - 2).isCapitalised() || s.token(part[0] - 2).is("“"))) {
                s.leave(part[0] - 1, part[0]);
                s.leave(part[1], Math.min(part[1] + 1, s.sentence.last()));
                s.parts.clear();
                s.cut();
                return;
            }
        }
    }

    void connector() {
        int[] first = s.parts.get(0);
        int h = s.head(first);
        if (h < first[1] && s.classes.is(s.token(h), "connector") && (s.parts.size() > 1 && h + 1 == first[1])) {
            s.leave(h, first[1] + 1);
        }
    }

    /** "Das Gericht hat entschieden: Die Stadt muss zahlen": what stands before the colon, or behind it where that leans on it; never somebody's words. */
    void colon() {
        for (int i = s.sentence.first() + 3; i + 5 < s.sentence.last(); i++) {
            if (!s.token(i).is(":") || s.token(i + 1).isNumber() && !s.token(i + 1).spaceBefore()) {
                continue;
            }
            Span before = s.text.span(s.sentence.first(), i);
            boolean says = s.facts.positions().stream().anyMatch(q -> q.cue() != null && !q.cue().inTitle() && before.contains(q.cue().begin()));
            boolean balanced = s.free(s.sentence.first(), i) && s.free(i, s.end());
            if (says || !balanced || !s.finiteIn(new int[] {s.sentence.first() + 1, i}) || !s.finiteIn(new int[] {i + 1, s.end()})) {
                return;
            }
            boolean leans = s.classes.is(s.token(i + 1), "pronoun") || s.classes.is(s.token(i + 1), "anaphora") && !s.classes.is(s.token(i + 1), "article");
            if (!leans && i - s.sentence.first() <= 9) {
                s.leave(s.sentence.first(), i + 1);
                s.parts.clear();
                s.cut();
            } else if (i - s.sentence.first() > 5) {
                s.leave(i, s.end());
            }
            return;
        }
    }

    /** "…, teilte die Polizei mit", "…, the police said on Monday": names the source of what stands outside the part. */
    void sources() {
        for (int p = 1; p < s.parts.size(); p++) {
            int[] part = s.parts.get(p);
            if (part[0] >= part[1]) {
                continue;
            }
            if (!s.german() && p == 1 && (s.classes.is(s.token(s.start()), "day") || s.classes.is(s.token(s.start()), "adjunct")) && !s.verbBefore(part[0])) {
                continue;
            }
            Span span = s.text.span(part[0], part[1]);
            for (Position q : s.facts.positions()) {
                boolean cue = !s.inTitle && q.cue() != null && span.contains(q.cue().begin());
                if (cue && q.kind() != Position.Kind.DIRECT && q.content().stream().noneMatch(c -> c.begin() >= span.begin() && c.begin() < span.end())
                        && q.content().get(0).begin() >= s.sentence.begin() && q.content().get(0).begin() < span.begin()) {
                    s.leave(part[0] - 1, part[1]);
                    if (closing(p + 1)) {
                        s.leave(part[1], part[1] + 1);
                    }
                }
            }
        }
    }

    /** Whether the German part is but the end of a main clause: "wurden am Montag, so das Amt, [in Neudorf festgenommen]". */
    private boolean closing(int p) {
        int[] part = s.german() && p < s.parts.size() ? s.parts.get(p) : null;
        int last = part == null ? 0 : Math.min(part[1], s.end());
        return part != null && last > part[0] && !s.finiteIn(part) && new GermanPhrases(s).verbal(last - 1) && !s.infinitive(part);
    }
}
