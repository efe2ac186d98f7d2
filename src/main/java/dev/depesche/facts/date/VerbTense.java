package dev.depesche.facts.date;

import dev.depesche.facts.date.TenseWords.Word;
import dev.depesche.text.Morphology;
import dev.depesche.text.Reading;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.List;

/**
 * Reads the side from the words around an expression within its sentence: "ahead of Tuesday" and "to resume Monday" first, then a past
 * form right before it, else the nearest verb, where one that says it less loudly must stand nearer.
 */
final class VerbTense implements Tense {

    private static final int FARTHEST = 25;
    private static final int PARTED = 6;
    private static final int GOVERNS = 4;
    private static final int AHEAD = 3;
    private static final int BEHIND = 6;
    private static final int PERFECT = 3;
    private static final int WEAKER = 6;

    private static final String MARKS = ",;:\"”“";

    private final Text text;
    private final TenseWords words;
    private final Morphology morphology;

    VerbTense(Text text, TenseWords words, Morphology morphology) {
        this.text = text;
        this.words = words;
        this.morphology = morphology;
    }

    @Override
    public Side at(Expression e) {
        Sentence s = text.sentenceOf(e.first());
        List<Token> tokens = text.tokens();
        if (liesAhead(tokens, e.first(), s.first()) || words.infinitive() != null && hangsOnInfinitive(tokens, e.first(), s.first())) {
            return Side.FUTURE;
        }
        if (liesBehind(tokens, e.first(), s.first())) {
            return Side.PAST;
        }
        int before = e.first() - 1;
        String kind = before < s.first() ? null : words.kind(tokens.get(before).lower());
        if ("before".equals(kind) || "after".equals(kind)) {
            return Side.NEAREST;
        }
        if (before > s.first() && "preposition".equals(words.kind(tokens.get(before).lower()))) {
            before--;
        }
        Word beside = before < s.first() ? null : word(tokens, before, s);
        if (beside != null && beside.side() == Side.PAST) {
            return Side.PAST;
        }
        Nearest nearest = new Nearest();
        int ahead = e.first() - Math.max(s.first(), e.first() - FARTHEST);
        int behind = Math.min(s.last(), e.last() + FARTHEST) - e.last();
        for (int d = 1; d <= Math.max(ahead, behind) && d <= nearest.distance; d++) {
            if (d <= ahead) {
                hear(nearest, e, e.first() - d, d, s);
            }
            if (d <= behind) {
                hear(nearest, e, e.last() + d - 1, d, s);
            }
        }
        return nearest.word == null ? Side.UNKNOWN : nearest.word.side();
    }

    /** The word heard best so far. */
    private static final class Nearest {

        private Word word;
        private int distance = Integer.MAX_VALUE;
        private int at;
    }

    /** Takes the word at {@code i} if it is heard better; of two alike that which stands first. */
    private void hear(Nearest nearest, Expression e, int i, int away, Sentence s) {
        Word here = word(text.tokens(), i, s);
        if (here == null) {
            return;
        }
        int distance = away + (separated(text.tokens(), i, e) ? PARTED : 0) + (Word.LOUDEST - here.strength()) * WEAKER;
        if (distance < nearest.distance || distance == nearest.distance && i < nearest.at) {
            nearest.word = here;
            nearest.distance = distance;
            nearest.at = i;
        }
    }

    /** "ahead of Tuesday's vote", "postponed until Tuesday". */
    private boolean liesAhead(List<Token> tokens, int at, int first) {
        for (int i = Math.max(first, at - AHEAD); i < at; i++) {
            String kind = words.kind(tokens.get(i).lower());
            if ("ahead".equals(kind)) {
                return true;
            }
        }
        return at - 2 >= first && "until".equals(words.kind(tokens.get(at - 1).lower())) && "putoff".equals(words.kind(tokens.get(at - 2).lower()));
    }

    /** "seit Mittwoch", "bei der Wahl vom Sonntag", "after winning Tuesday's vote". */
    private boolean liesBehind(List<Token> tokens, int at, int first) {
        for (int i = at - 1; i >= Math.max(first, at - BEHIND); i--) {
            String kind = words.kind(tokens.get(i).lower());
            if (i == at - 1 && "since".equals(kind)) {
                return true;
            }
            if (i < at - 1 && "after".equals(kind)) {
                return true;
            }
            if (MARKS.contains(tokens.get(i).text())) {
                return false;
            }
        }
        return false;
    }

    /** "to resume Monday", "to meet on Friday": an infinitive right before the date is still to come; "to reporters Monday" is none. */
    private boolean hangsOnInfinitive(List<Token> tokens, int at, int first) {
        int verb = at - 1;
        if (verb > first && "preposition".equals(words.kind(tokens.get(verb).lower()))) {
            verb--;
        }
        if (verb <= first || !tokens.get(verb - 1).is(words.infinitive())) {
            return false;
        }
        Token t = tokens.get(verb);
        boolean plural = t.lower().endsWith("s") && !t.lower().endsWith("ss");
        return t.isWord() && !t.isCapitalised() && !plural && !t.lower().endsWith(words.pastEnding()) && words.kind(t.lower()) == null;
    }

    private boolean separated(List<Token> tokens, int i, Expression e) {
        int from = Math.min(i, e.last());
        int to = Math.max(i, e.first());
        for (int k = from; k < to; k++) {
            if (MARKS.contains(tokens.get(k).text()) || "clause".equals(words.kind(tokens.get(k).lower()))) {
                return true;
            }
        }
        return false;
    }

    /** Null for a word that is no verb or tells nothing. */
    private Word word(List<Token> tokens, int i, Sentence s) {
        Token t = tokens.get(i);
        if (!t.isWord() || attributive(tokens, i, s.first()) || words.pastEnding() != null && i > s.first() && t.isCapitalised()) {
            return null;
        }
        String kind = words.kind(t.lower());
        if (kind != null) {
            return switch (kind) {
                case "past", "putoff" -> governed(tokens, i, s.first()) ? Word.FUTURE : Word.PAST;
                case "future", "near" -> future(tokens, i, s, kind);
                case "present" -> words.isAuxiliary(t.lower()) && hasParticiple(tokens, i, s) ? Word.PARTICIPLE : Word.PRESENT;
                default -> null;
            };
        }
        if (t.isCapitalised()) {
            return null;
        }
        if (words.pastEnding() == null) {
            return dictionary(t, s);
        }
        Word past = words.irregular(t.lower());
        if (past == null && t.lower().endsWith(words.pastEnding()) && t.lower().length() > 4) {
            past = Word.PARTICIPLE;
        }
        return past != null && governed(tokens, i, s.first()) ? Word.FUTURE : past;
    }

    /** "a planned tax": a participle behind a determiner says nothing of when its sentence happens. */
    private boolean attributive(List<Token> tokens, int i, int first) {
        return words.pastEnding() != null && i > first && tokens.get(i).lower().endsWith(words.pastEnding())
                && "determiner".equals(words.kind(tokens.get(i - 1).lower()));
    }

    /** "would meet" and "was scheduled to meet" can be either, "could not have been worse" is over. */
    private Word future(List<Token> tokens, int i, Sentence s, String kind) {
        boolean governs = words.governs(tokens.get(i).lower());
        if (governs && perfect(tokens, i, s)) {
            return Word.PAST;
        }
        boolean told = governs && i > s.first() && words.irregular(tokens.get(i - 1).lower()) != null;
        return told || kind.equals("near") ? Word.NEAR : Word.FUTURE;
    }


    private boolean perfect(List<Token> tokens, int i, Sentence s) {
        for (int k = i + 1; k < Math.min(s.last(), i + 1 + PERFECT); k++) {
            if ("have".equals(words.kind(tokens.get(k).lower()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the past form hangs on a verb of the future close before it: "will be held", "expected to be finished". */
    private boolean governed(List<Token> tokens, int i, int first) {
        for (int k = i - 1; words.pastEnding() != null && k >= Math.max(first, i - GOVERNS); k--) {
            if ("have".equals(words.kind(tokens.get(k).lower()))) {
                return false;
            }
            if (words.governs(tokens.get(k).lower()) && (k == first || !tokens.get(k).isCapitalised())) {
                return true;
            }
        }
        return false;
    }

    /** A form that can be a participle or the present ("gefallen", "besucht") is a participle beside an auxiliary. */
    private Word dictionary(Token t, Sentence s) {
        boolean participle = false;
        boolean present = false;
        for (Reading r : morphology.readings(t.text())) {
            if (!r.isVerb()) {
                if (!r.isAdjective()) {
                    return null;
                }
            } else if (r.has("PRT")) {
                return Word.PAST;
            } else if (r.has("PRÄ") && r.has("3")) {
                present = true;
            } else if (r.tag().startsWith("VER:PA2")) {
                participle = true;
            }
        }
        return participle && (!present || hasAuxiliary(s)) ? Word.PARTICIPLE : present ? Word.PRESENT : null;
    }

    /** Whether the clause of this auxiliary has a participle that tells of what is over: "ist … ausgebrochen", not "ist … geplant". */
    private boolean hasParticiple(List<Token> tokens, int auxiliary, Sentence s) {
        if (auxiliary > s.first() && isParticiple(tokens.get(auxiliary - 1))) {
            return true;
        }
        for (int i = auxiliary + 1; i < s.last() && !MARKS.contains(tokens.get(i).text()); i++) {
            if (isParticiple(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isParticiple(Token t) {
        if (!t.isWord() || t.isCapitalised() || words.kind(t.lower()) != null) {
            return false;
        }
        for (Reading r : morphology.readings(t.text())) {
            if (r.tag().startsWith("VER:PA2")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAuxiliary(Sentence s) {
        for (int i = s.first(); i < s.last(); i++) {
            if (words.isAuxiliary(text.tokens().get(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
