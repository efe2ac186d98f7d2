package dev.depesche.facts.position;

import dev.depesche.facts.Position;
import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Sources told by no verb: "according to X", "X: …". */
final class PlainSources {

    private final PlainSentence s;
    private final Reporting reporting;
    private final PlainContents contents;
    private final PlainQuotes quotes;

    PlainSources(PlainSentence s, Reporting reporting, PlainContents contents) {
        this.s = s;
        this.reporting = reporting;
        this.contents = contents;
        this.quotes = new PlainQuotes(s, contents);
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
        Quotation q = quotes.before(i, false);
        List<Span> content = new ArrayList<>();
        if (q != null && q.words() > 3 && quotes.whole(q)) {
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

    /** "Anna Berg: The road is safe": the name before the colon speaks; null where no such name or no clause stands there. */
    Candidate colon() {
        int colon = s.first();
        while (colon < s.end() && colon < s.first() + 5 && s.token(colon).isCapitalised() && s.name(colon)) {
            colon++;
        }
        if (colon == s.first() || !s.at(colon, ":") || colon + 1 >= s.end() || s.hidden(colon + 1) || !contents.clause(colon + 1)) {
            return null;
        }
        Reporting.Entry e = reporting.get("preposition", "according to");
        List<Span> content = new ArrayList<>(1);
        s.add(content, colon + 1, s.end());
        return content.isEmpty() ? null : new Candidate(s.text().span(s.first(), colon), s.token(colon).span(), content, Position.Kind.INDIRECT, e.stance(), e.id(), 58);
    }
}
