package dev.depesche.delivery;

import dev.depesche.digest.Digest;
import dev.depesche.facts.Actor;
import dev.depesche.facts.Event;
import dev.depesche.facts.Moment;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Place;
import dev.depesche.facts.Position;
import java.nio.charset.StandardCharsets;

/**
 * What an alert tells its reader: headline, main facts, key positions; and the text it tells it of.
 *
 * <p>A fingerprint has a part for each. Where one of them is the same there is nothing new to tell: the same facts, or the same text, of
 * which another engine only made other facts.
 */
final class Told {

    private Told() {
    }

    static String fingerprint(Digest digest) {
        StringBuilder out = new StringBuilder();
        out.append(digest.summary().headline() == null ? "" : digest.summary().headline().text());
        for (Actor a : digest.facts().actors()) {
            if (a.main()) {
                out.append("\nactor ").append(a.name()).append('|').append(a.role());
            }
        }
        for (Place p : digest.facts().places()) {
            if (p.main()) {
                out.append("\nplace ").append(p.name()).append('|').append(p.country());
            }
        }
        for (Moment m : digest.facts().dates()) {
            if (m.main()) {
                out.append("\ndate ").append(m.value());
            }
        }
        for (Event e : digest.facts().events()) {
            if (e.main()) {
                out.append("\nevent ").append(e.type()).append('|').append(e.status());
            }
        }
        for (Position p : digest.facts().positions()) {
            if (p.key()) {
                out.append("\nposition ").append(p.speaker() == null ? "" : p.speaker().name()).append('|').append(p.stance());
                for (Passage c : p.content()) {
                    out.append('|').append(c.text());
                }
            }
        }
        return hash(out.toString()) + "." + hash(digest.article().title() + "\n" + digest.article().text());
    }

    /** Whether {@code telling} says nothing that {@code told} did not; {@code told} may be null. */
    static boolean nothingNew(String telling, String told) {
        if (told == null) {
            return false;
        }
        String[] now = telling.split("\\.", 2);
        String[] before = told.split("\\.", 2);
        return now[0].equals(before[0]) || now.length == 2 && before.length == 2 && now[1].equals(before[1]);
    }

    private static String hash(String s) {
        return Keys.hash(s.getBytes(StandardCharsets.UTF_8));
    }
}
