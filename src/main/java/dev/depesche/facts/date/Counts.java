package dev.depesche.facts.date;

import dev.depesche.text.Morphology;
import dev.depesche.text.Reading;
import dev.depesche.text.Text;
import dev.depesche.text.Token;

/** Tells "1500 Reiter" and "1500 schwere Reiter" from "1500 Genua": a number before a plural noun counts it. */
final class Counts {

    private final Text text;
    private final Morphology morphology;

    Counts(Text text, Morphology morphology) {
        this.text = text;
        this.morphology = morphology;
    }

    boolean isCount(Expression e) {
        int next = e.last();
        if (next < text.tokens().size() && isAdjective(text.tokens().get(next))) {
            next++;
        }
        return next < text.tokens().size() && isPlural(text.tokens().get(next));
    }

    private boolean isAdjective(Token t) {
        return t.isWord() && !t.isCapitalised() && morphology.readings(t.text()).stream().anyMatch(Reading::isAdjective);
    }

    private boolean isPlural(Token t) {
        return t.isWord() && t.isCapitalised() && morphology.readings(t.text()).stream().anyMatch(r -> r.isNoun() && r.has("PLU"));
    }
}
