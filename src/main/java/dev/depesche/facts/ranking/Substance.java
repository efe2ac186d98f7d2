package dev.depesche.facts.ranking;

import dev.depesche.facts.NewsText;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Position;
import dev.depesche.facts.clause.Bearings;
import dev.depesche.facts.position.Kinds;
import dev.depesche.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How much of a statement of its own there is in what somebody says: a whole clause, and of what the title tells. */
final class Substance {

    /** "Sie begrüßte den Vorschlag" tells less than what she says of it, and is the more often no statement at all. */
    private static final double BARE_THING = -0.4;
    /** What goes on with a speaker's words tells the detail. */
    private static final double CARRIED_ON = -0.2;
    private static final double TITLE_WORD = 0.125;
    private static final int TITLE_WORDS = 2;
    /** Shorter words are mostly grammar. */
    private static final int SHORTEST = 4;

    private final NewsText news;
    private final Bearings bearings;
    private final Set<String> title;

    /** @param bearings of the mentions in {@code news} */
    Substance(NewsText news, Bearings bearings) {
        this.news = news;
        this.bearings = bearings;
        this.title = news.article().title() == null ? Set.of() : words(List.of(news.article().title()));
    }

    /** What is to be added to the weight of {@code p}, below 0 for a bare thing; {@code words} are those that {@link #words} tells of it. */
    double of(Position p, Set<String> words) {
        int named = 0;
        for (String w : words) {
            named += title.contains(w) ? 1 : 0;
        }
        double told = TITLE_WORD * Math.min(TITLE_WORDS, named);
        if (p.kind() != Position.Kind.INDIRECT) {
            return told;
        }
        return told + (p.cue() == null ? CARRIED_ON : clause(p) ? 0 : BARE_THING);
    }

    /** Whether a verb that can carry a clause stands in what is said. */
    private boolean clause(Position p) {
        for (Passage c : p.content()) {
            Text text = c.inTitle() ? news.title() : news.text();
            Kinds kinds = bearings.kinds(c.inTitle());
            for (int i = text.tokenAt(c.begin()); i < text.size() && text.token(i).begin() < c.end(); i++) {
                Kinds.Kind k = kinds.at(i);
                if (k.isFinite() || k == Kinds.Kind.BASE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words of some length in lower case: what is said, without most of the grammar. */
    static Set<String> words(List<String> texts) {
        Set<String> out = new HashSet<>();
        for (String text : texts) {
            String lower = text.toLowerCase(Locale.ROOT);
            int begin = 0;
            for (int i = 0; i <= lower.length(); i++) {
                if (i == lower.length() || !letterOrNumber(lower, i)) {
                    if (i - begin >= SHORTEST) {
                        out.add(lower.substring(begin, i));
                    }
                    begin = i + 1;
                }
            }
        }
        return out;
    }

    private static boolean letterOrNumber(String s, int i) {
        int type = Character.getType(s.charAt(i));
        return Character.isLetterOrDigit(s.charAt(i)) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
