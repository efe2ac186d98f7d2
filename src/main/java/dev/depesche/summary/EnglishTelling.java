package dev.depesche.summary;

import dev.depesche.facts.Actor;
import dev.depesche.facts.Facts;
import dev.depesche.facts.Mention;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Position;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How much an English sentence loses as a headline because it leans on others, speaks to the reader or tells what somebody is. */
final class EnglishTelling {

    private static final double LEANS = 1.2;
    private static final double POSSESSIVE = 0.5;
    private static final int BRIEF = 40;
    private static final double READER = 1.2;
    private static final double PORTRAIT = 0.6;

    private final Text text;
    private final WordClasses classes;
    private final List<Actor> actors;
    private final List<Position> positions;
    private final Headlinese headlinese;

    EnglishTelling(Text text, WordClasses classes, Headlinese headlinese, Facts facts) {
        this.headlinese = headlinese;
        this.text = text;
        this.classes = classes;
        this.actors = facts.actors();
        this.positions = facts.positions();
    }

    /** What to take from the score of a shortened sentence; {@code first} where the article opens with it. */
    double loss(Sentence s, ShortSentence.Shortened made, boolean first) {
        double loss = 0;
        int begin = text.tokenAt(made.from().get(0).begin());
        if (!first && text.token(begin).lower().equals("the") && !named(begin, begin + 3)) {
            loss += LEANS;
        }
        if (!first && (classes.is(text.token(begin), "content") || classes.is(text.token(begin), "question") || text.token(begin).isNumber() && begin + 1 < s.last() && text.token(begin + 1).is(",")
                || made.text().length() < BRIEF)) {
            loss += READER;
        }
        boolean quoted = false;
        boolean reader = false;
        boolean possessive = false;
        boolean portrait = false;
        for (int i = begin; i < s.last(); i++) {
            Token t = text.token(i);
            quoted |= t.text().length() == 1 && "“\"".contains(t.text());
            if (quoted || !kept(t, made)) {
                continue;
            }
            Token next = i + 1 < s.last() ? text.token(i + 1) : t;
            boolean points = t.is("that") && (next.is("'s") || next.is("’s")) || t.is("it") && (classes.is(next, "be") || next.is("'s") || next.is("’s")) && i < begin + 8;
            boolean object = i > begin && t.is("it") && !points && !classes.is(next, "have") && !next.is("will") && !next.is("would") && classes.is(next, "article");
            reader |= classes.is(t, "second-person") || points || object || (classes.is(t, "pronoun") && !classes.is(t, "possessive")) && !known(t, made);
            possessive |= classes.is(t, "possessive") && !known(t, made);
            portrait |= i < begin + 6 && classes.is(t, "be") && i + 1 < s.last() && (text.token(i + 1).is("a") || text.token(i + 1).is("an"));
        }
        loss += made.text().length() < BRIEF && Stream.of(made.text().toLowerCase(Locale.ROOT).split("\\s+")).noneMatch(headlinese::verb) ? READER : 0;
        loss += positions.stream().anyMatch(p -> p.cue() != null && within(p.cue(), made) && p.content().stream().noneMatch(c -> within(c, made))) ? READER : 0;
        return loss + (reader ? READER : 0) + (possessive ? POSSESSIVE : 0) + (portrait ? PORTRAIT : 0);
    }

    /** Whether some of a passage is left. */
    private static boolean within(Passage p, ShortSentence.Shortened made) {
        return !p.inTitle() && made.from().stream().anyMatch(f -> !f.inTitle() && f.begin() < p.end() && p.begin() < f.end());
    }

    private static boolean kept(Token t, ShortSentence.Shortened made) {
        return made.from().stream().anyMatch(p -> p.begin() <= t.begin() && t.end() <= p.end());
    }

    private boolean named(int first, int last) {
        for (int i = first + 1; i < last && i < text.size(); i++) {
            if (text.token(i).isCapitalised() || text.token(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the pronoun stands for an actor who is named in the line, or for nobody that is known. */
    private boolean known(Token t, ShortSentence.Shortened made) {
        for (Actor a : actors) {
            boolean here = false;
            boolean name = false;
            for (Mention m : a.mentions()) {
                here |= !m.inTitle() && m.begin() == t.begin() && m.kind() == Mention.Kind.PRONOUN;
                name |= !m.inTitle() && m.kind() != Mention.Kind.PRONOUN && made.from().stream().anyMatch(p -> p.begin() <= m.begin() && m.end() <= p.end());
            }
            if (here) {
                return name;
            }
        }
        return true;
    }
}
