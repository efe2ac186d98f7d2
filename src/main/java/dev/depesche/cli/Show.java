package dev.depesche.cli;

import dev.depesche.alert.Message;
import dev.depesche.digest.Digest;
import dev.depesche.facts.Actor;
import dev.depesche.facts.Moment;
import dev.depesche.facts.Place;
import dev.depesche.facts.Position;
import dev.depesche.summary.SummarySentence;
import java.io.PrintStream;
import java.util.List;

/** Shows a person what became of an article: its card, the alerts, where the JSON lies. */
final class Show {

    private final PrintStream out;

    Show(PrintStream out) {
        this.out = out;
    }

    void article(String key, Digest digest, List<Message> alerts, String json) {
        out.println();
        out.println("─── " + key + " ───");
        card(digest);
        for (Message m : alerts) {
            out.println();
            out.println("  ALERT  " + m.watch());
            out.println("  Subject: " + m.subject());
            m.email().lines().forEach(l -> out.println("  | " + l));
            out.println("  SMS (" + m.smsParts() + (m.smsParts() == 1 ? " part): " : " parts): ") + m.sms());
        }
        if (alerts.isEmpty()) {
            out.println("  no watch matched");
        }
        out.println("  JSON: " + json);
    }

    private void card(Digest d) {
        out.println(d.summary().headline() == null ? "(no headline)" : d.summary().headline().text());
        for (Actor a : d.facts().actors()) {
            if (a.main()) {
                out.println("  who    " + a.name() + (a.role() == null ? "" : " (" + a.role() + ")"));
            }
        }
        d.facts().places().stream().filter(Place::main).forEach(p -> out.println("  where  " + p.name()));
        d.facts().dates().stream().filter(Moment::main).forEach(m -> out.println("  when   " + m.text() + " = " + m.value()));
        for (Position p : d.facts().positions()) {
            if (p.key()) {
                out.println("  " + p.stance().name().toLowerCase(java.util.Locale.ROOT) + "  "
                        + (p.speaker() == null ? "?" : p.speaker().name()) + ": " + p.content().get(0).text());
            }
        }
        for (SummarySentence s : d.summary().sentences()) {
            out.println("  · " + (s.display() == null ? s.passage().text() : s.display()));
        }
    }
}
