package dev.depesche.digest;

import dev.depesche.facts.Passage;
import dev.depesche.facts.Position;
import dev.depesche.facts.Stance;
import dev.depesche.language.Lexicon;
import java.util.Locale;

/**
 * How the words of a position hang on their verb: behind a colon, or, where a clause or an infinitive could not stand alone
 * ("dass er gehen werde", "die Grenze zu öffnen"), behind a comma.
 */
enum Joint {
    COLON, THAT, INFINITIVE;

    private static final int SHORTEST_PREFIX = 2;

    /** How the words of {@code p} stand in {@code text}; a language whose labels name no such forms has colons only. */
    static Joint of(Position p, String text, Lexicon labels) {
        Passage content = p.content().get(0);
        if (p.content().size() > 1 || content.inTitle() || labels.get("that") == null || p.stance() == Stance.DENY) {
            return COLON;
        }
        String before = text.substring(Math.max(0, content.begin() - 8), content.begin()).stripTrailing();
        String word = before.substring(before.lastIndexOf(' ') + 1);
        if (labels.get("that").list("words").contains(word)) {
            return THAT;
        }
        return before.endsWith(",") && isInfinitive(content.text(), labels.get("infinitive").get("text")) ? INFINITIVE : COLON;
    }

    /** What stands before the words. */
    String before(Lexicon labels) {
        return switch (this) {
            case COLON -> ": ";
            case THAT -> ", " + labels.get("that").get("text") + " ";
            case INFINITIVE -> ", ";
        };
    }

    /** Whether the words end in an infinitive: "zu öffnen", "aufzuheben". */
    private static boolean isInfinitive(String words, String sign) {
        String[] w = words.strip().split("\\s+");
        String last = w[w.length - 1];
        boolean verb = last.endsWith("n") && last.equals(last.toLowerCase(Locale.ROOT));
        return verb && (w.length > 1 && w[w.length - 2].equals(sign) || last.indexOf(sign, SHORTEST_PREFIX) > 0);
    }
}
