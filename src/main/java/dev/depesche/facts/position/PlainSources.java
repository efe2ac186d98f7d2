package dev.depesche.facts.position;

import dev.depesche.facts.Position;
import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Sources told by no verb: "according to X", "X's claim that". */
final class PlainSources {

    private final PlainSentence s;
    private final Reporting reporting;
    private final PlainSubjects subjects;
    private final PlainContents contents;

    PlainSources(PlainSentence s, Reporting reporting, PlainSubjects subjects, PlainContents contents) {
        this.s = s;
        this.reporting = reporting;
        this.subjects = subjects;
        this.contents = contents;
    }

    Candidate according(int i) {
        if (!s.at(i, "according") || !s.at(i + 1, "to")) {
            return null;
        }
        Reporting.Entry e = reporting.get("preposition", "according to");
        int stop = i + 2;
        while (stop < s.end() && !s.at(stop, ",") && s.quotations().at(stop) == null) {
            stop++;
        }
        if (stop == i + 2) {
            return null;
        }
        int name = stop;
        if (i == s.first() && stop == s.end()) {
            return null;
        }
        Quotation q = contents.before(i);
        List<Span> content = new ArrayList<>();
        if (q != null && q.words() > 3 && contents.whole(q)) {
            content.add(q.inner());
            return new Candidate(s.text().span(i + 2, name), s.text().span(i, i + 2), content, Position.Kind.DIRECT, e.stance(), e.id(), 90);
        }
        s.add(content, contents.clauseBegin(i), i);
        if (i == s.first() || s.at(stop, ",") && content.isEmpty()) {
            s.add(content, stop, s.end());
        }
        return content.isEmpty() ? null
                : new Candidate(s.text().span(i + 2, name), s.text().span(i, i + 2), content, Position.Kind.INDIRECT, e.stance(), e.id(), 65);
    }

    Candidate noun(int i) {
        if (!s.at(i + 1, "that") && !s.at(i + 1, "to")) {
            return null;
        }
        Reporting.Entry e = reporting.get("noun", "the " + s.token(i).lower());
        if (e == null && s.token(i).lower().endsWith("s")) {
            e = reporting.get("noun", "the " + s.token(i).lower().substring(0, s.token(i).lower().length() - 1));
        }
        if (e == null) {
            return null;
        }
        List<Span> content = new ArrayList<>();
        s.add(content, i + 2, contents.clauseEnd(i + 2));
        Span speaker = null;
        if (s.at(i - 1, "'s")) {
            int b = subjects.subjectBegin(i - 1);
            speaker = b < i - 1 ? s.text().span(b, i - 1) : null;
        } else if (s.is(i - 1, "possessive")) {
            speaker = s.token(i - 1).span();
        }
        return content.isEmpty() || speaker == null ? null
                : new Candidate(speaker, s.token(i).span(), content, Position.Kind.INDIRECT, e.stance(), e.id(), 54);
    }
}
