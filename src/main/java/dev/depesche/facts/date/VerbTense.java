package dev.depesche.facts.date;

import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import dev.depesche.text.Morphology;
import dev.depesche.text.Reading;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.List;

/**
 * Reads the side from the verb that stands nearest to the expression within its sentence: forms listed in {@code date-tense.lex}, else
 * the dictionary's, else the ending where the lexicon's {@code @past-ending} names one.
 */
final class VerbTense implements Tense {

    private static final int FARTHEST = 25;
    private static final int PARTED = 6;
    private static final int ED = 2;
    private static final int GOVERNS = 4;

    private final Text text;
    private final Lexicon forms;
    private final Morphology morphology;
    private final String pastEnding;
    private final String infinitive;

    VerbTense(Text text, Language language) {
        this.text = text;
        this.forms = language.lexicon("date-tense");
        this.morphology = language.morphology();
        this.pastEnding = forms.header("past-ending");
        this.infinitive = forms.header("infinitive");
    }

    @Override
    public Side at(Expression e) {
        Sentence s = text.sentenceOf(e.first());
        List<Token> tokens = text.tokens();
        if (infinitive != null && hangsOnInfinitive(tokens, e.first(), s.first())) {
            return Side.FUTURE;
        }
        Word best = null;
        int nearest = 0;
        for (int i = Math.max(s.first(), e.first() - FARTHEST); i < Math.min(s.last(), e.last() + FARTHEST); i++) {
            if (i >= e.first() && i < e.last()) {
                continue;
            }
            Word here = word(tokens, i, s.first());
            if (here == null) {
                continue;
            }
            int distance = (i < e.first() ? e.first() - i : i - e.last() + 1) + (separated(tokens, i, e) ? PARTED : 0);
            if (i == e.first() - 1 && here.side() == Side.PAST) {
                return Side.PAST;
            }
            if (best == null || here.strength() > best.strength() || here.strength() == best.strength() && distance < nearest) {
                best = here;
                nearest = distance;
            }
        }
        return best == null ? Side.UNKNOWN : best.side();
    }

    /** "to resume Monday", "to meet on Friday": an infinitive right before the date is still to come. */
    private boolean hangsOnInfinitive(List<Token> tokens, int at, int first) {
        int verb = at - 1;
        if (verb > first && forms.get(tokens.get(verb).lower()) != null && "preposition".equals(forms.get(tokens.get(verb).lower()).get("v"))) {
            verb--;
        }
        return verb > first && tokens.get(verb - 1).is(infinitive) && tokens.get(verb).isWord() && !tokens.get(verb).isCapitalised()
                && !tokens.get(verb).lower().endsWith(pastEnding) && forms.get(tokens.get(verb).lower()) == null;
    }

    private static boolean separated(List<Token> tokens, int i, Expression e) {
        int from = Math.min(i, e.last());
        int to = Math.max(i, e.first());
        for (int k = from; k < to; k++) {
            if (",;:\"”“".contains(tokens.get(k).text())) {
                return true;
            }
        }
        return false;
    }

    /** What one word says; a finite verb says it louder (3) than a participle (2), and that than the present tense (1). */
    private record Word(Side side, int strength) {
    }

    /** Null for a word that is no verb or tells nothing. */
    private Word word(List<Token> tokens, int i, int first) {
        Token t = tokens.get(i);
        if (!t.isWord() || attributive(tokens, i, first)) {
            return null;
        }
        Lexicon.Entry entry = forms.get(t.lower());
        if (entry != null) {
            return switch (entry.get("v", "none")) {
                case "past" -> governed(tokens, i, first) ? new Word(Side.FUTURE, 3) : new Word(Side.PAST, 3);
                case "future" -> new Word(Side.FUTURE, 3);
                case "present" -> new Word(Side.PRESENT, 1);
                default -> null;
            };
        }
        if (pastEnding != null) {
            boolean past = t.lower().endsWith(pastEnding) && t.lower().length() > 4 && !t.isCapitalised();
            return !past ? null : governed(tokens, i, first) ? new Word(Side.FUTURE, 3) : new Word(Side.PAST, ED);
        }
        return t.isCapitalised() ? null : dictionary(t);
    }

    /** "a planned tax": a participle behind a determiner says nothing of when its sentence happens. */
    private boolean attributive(List<Token> tokens, int i, int first) {
        if (pastEnding == null || i == first || !tokens.get(i).lower().endsWith(pastEnding)) {
            return false;
        }
        Lexicon.Entry before = forms.get(tokens.get(i - 1).lower());
        return before != null && "determiner".equals(before.get("v"));
    }

    /** Whether the past form hangs on a verb of the future close before it: "will be held", "expected to be finished". */
    private boolean governed(List<Token> tokens, int i, int first) {
        if (pastEnding == null) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(first, i - GOVERNS); k--) {
            Lexicon.Entry entry = forms.get(tokens.get(k).lower());
            if (entry != null && "yes".equals(entry.get("governs"))) {
                return true;
            }
        }
        return false;
    }

    private Word dictionary(Token t) {
        Word found = null;
        for (Reading r : morphology.readings(t.text())) {
            if (!r.isVerb()) {
                if (!r.isAdjective()) {
                    return null;
                }
            } else if (r.has("PRT")) {
                found = new Word(Side.PAST, 3);
            } else if (found == null && r.has("PRÄ") && r.has("3")) {
                found = new Word(Side.PRESENT, 1);
            } else if (found == null && r.tag().startsWith("VER:PA2")) {
                found = new Word(Side.PAST, 2);
            }
        }
        return found;
    }
}
