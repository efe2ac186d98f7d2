package dev.depesche.facts.actor;

import dev.depesche.facts.Mention;
import dev.depesche.text.Text;
import java.util.Arrays;
import java.util.List;

/** Tells where mentions of actors stand already, so that no word is an actor twice. */
final class Taken {

    private Taken() {
    }

    /** For each character of {@code text} and one behind its end, whether a mention of these actors covers it. */
    static boolean[] by(List<Draft> drafts, Text text, boolean inTitle) {
        boolean[] out = new boolean[text.content().length() + 1];
        drafts.forEach(d -> cover(d.mentions, inTitle, out));
        return out;
    }

    static void cover(List<Mention> mentions, boolean inTitle, boolean[] out) {
        for (Mention m : mentions) {
            if (m.inTitle() == inTitle) {
                Arrays.fill(out, m.begin(), m.end(), true);
            }
        }
    }
}
