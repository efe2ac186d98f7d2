package dev.depesche.cli;

import dev.depesche.digest.Digest;
import dev.depesche.facts.Actor;
import dev.depesche.facts.Event;
import dev.depesche.facts.FactFinder;
import dev.depesche.facts.Facts;
import dev.depesche.facts.Mention;
import dev.depesche.facts.Moment;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Place;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Position;
import dev.depesche.facts.ranking.ActorRanking;
import dev.depesche.facts.ranking.PlaceRanking;
import dev.depesche.facts.ranking.Salience;
import dev.depesche.language.Languages;
import dev.depesche.watch.Watch;
import dev.depesche.watch.Watcher;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All facts of one digest in words: what, how central, where (the passage marked » «), by which rule. */
final class Explanation {

    private static final int AROUND = 40;

    private final Digest digest;
    private final NewsText news;
    /** With the events that the digest leaves out: they weighed too. */
    private final Facts weighed;
    private final ActorRanking actors = new ActorRanking();
    private final PlaceRanking places = new PlaceRanking();

    Explanation(Digest digest) {
        this.digest = digest;
        Languages languages = new Languages();
        String language = digest.article().language();
        this.news = new NewsText(digest.article(), languages.get(languages.supports(language) ? language : "en"));
        this.weighed = languages.supports(language) ? new FactFinder().find(news) : digest.facts();
    }

    /** "in the title +3.0, mentions +1.3": what adds up to a salience. */
    private static String terms(Salience salience) {
        List<String> out = new ArrayList<>();
        salience.terms().forEach((term, value) -> out.add(term + String.format(Locale.ROOT, " %+.1f", value)));
        return out.isEmpty() ? "nothing" : String.join(", ", out);
    }

    void print(PrintStream out) {
        out.println("language " + digest.article().language() + ", " + digest.words() + " words, body of " + digest.article().body().size() + " passages");
        if (digest.summary().headline() != null) {
            out.println("headline  " + digest.summary().headline().text() + "  [" + digest.summary().headline().rule() + "]");
        }
        digest.summary().sentences().forEach(s -> out.println("summary   " + around(s.passage()) + "  [" + s.rule() + "]"));
        for (Actor a : digest.facts().actors()) {
            out.println((a.main() ? "ACTOR     " : "actor     ") + a.name() + " (" + lower(a.type()) + (a.role() == null ? "" : ", " + a.role())
                    + (a.country() == null ? "" : ", " + a.country()) + ") salience " + rounded(a.salience()) + "  [" + a.rule() + "]");
            out.println("            because  " + terms(actors.explain(news, weighed, a)));
            a.mentions().forEach(m -> out.println("            " + lower(m.kind()) + "  " + around(m)));
        }
        for (Place p : digest.facts().places()) {
            out.println((p.main() ? "PLACE     " : "place     ") + p.name() + " (" + lower(p.kind()) + (p.country() == null ? "" : ", " + p.country())
                    + ") salience " + rounded(p.salience()) + "  [" + p.rule() + "]");
            out.println("            because  " + terms(places.explain(news, weighed, p)));
            p.mentions().forEach(m -> out.println("            " + around(m)));
        }
        for (Moment m : digest.facts().dates()) {
            out.println((m.main() ? "DATE      " : "date      ") + m.value() + " (" + lower(m.basis()) + ")  "
                    + around(new Passage(m.text(), m.begin(), m.end(), m.inTitle())) + "  [" + m.rule() + "]");
        }
        for (Position p : digest.facts().positions()) {
            out.println((p.key() ? "POSITION  " : "position  ") + (p.speaker() == null ? "?" : p.speaker().name()) + " " + lower(p.stance()) + " ("
                    + lower(p.kind()) + (p.cue() == null ? ", carried on" : ", " + p.cue().text()) + ")  [" + p.rule() + "]");
            p.content().forEach(c -> out.println("            " + around(c)));
        }
        for (Event e : digest.facts().events()) {
            out.println((e.main() ? "EVENT     " : "event     ") + lower(e.type()) + " (" + lower(e.status()) + ")  " + around(e.trigger()) + "  [" + e.rule() + "]");
        }
        digest.warnings().forEach(w -> out.println("warning   " + w.code() + ": " + w.message()));
    }

    /** What one watch makes of the article: its clauses, each with what answers it. */
    void print(Watch watch, Watcher.Verdict verdict, PrintStream out) {
        out.println((verdict.matches() ? "WATCH     " : "watch     ") + watch.id() + " (" + watch.title() + ") "
                + (verdict.matches() ? "matches, " : "does not match, ") + (verdict.score() == null ? "no score"
                : "score " + rounded(verdict.score()) + ", threshold " + rounded(watch.threshold())) + (verdict.reason() == null ? "" : ": " + verdict.reason()));
        for (Watcher.Clause c : verdict.clauses()) {
            out.println("            " + (c.answered() ? "yes  " : "no   ") + c.written());
            c.found().stream().limit(3).forEach(h -> out.println("                 " + around(new Passage(h.text(), h.begin(), h.end(), h.inTitle()))));
        }
    }

    private String around(Mention m) {
        String in = m.inTitle() ? digest.article().title() : digest.article().text();
        return around(new Passage(in.substring(m.begin(), m.end()), m.begin(), m.end(), m.inTitle()));
    }

    private String around(Passage p) {
        String in = p.inTitle() ? digest.article().title() : digest.article().text();
        String before = in.substring(Math.max(0, p.begin() - AROUND), p.begin());
        String after = in.substring(p.end(), Math.min(in.length(), p.end() + AROUND));
        return (p.begin() + "–" + p.end() + (p.inTitle() ? " in title: " : ": ") + "…" + before + "»" + p.text() + "«" + after + "…")
                .replaceAll("\\p{Cntrl}+", " ");
    }

    private static String lower(Enum<?> e) {
        return e.name().toLowerCase(Locale.ROOT);
    }

    private static String rounded(double d) {
        return String.format(Locale.ROOT, "%.2f", d);
    }
}
