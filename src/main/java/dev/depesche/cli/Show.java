package dev.depesche.cli;

import dev.depesche.alert.Message;
import dev.depesche.digest.Card;
import dev.depesche.digest.CardText;
import dev.depesche.digest.Digest;
import dev.depesche.language.Languages;
import java.io.PrintStream;
import java.util.List;

/** Shows a person what became of an article: its card, the alerts, where the JSON lies. */
final class Show {

    private final Languages languages = new Languages();
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
        String language = languages.supports(d.article().language()) ? d.article().language() : "en";
        CardText.text(Card.of(d, languages.get(language).lexicon("labels"))).lines().forEach(out::println);
    }
}
