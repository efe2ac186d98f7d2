package dev.depesche.summary;

import dev.depesche.facts.Facts;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.position.Kinds;
import dev.depesche.facts.position.WordKinds;
import dev.depesche.text.Reading;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;

/**
 * Shortens one sentence to a headline by leaving words out, step by step until it fits.
 *
 * <p>First goes what a headline never needs: dateline, brackets, the words that name the source behind the news. Then relative and
 * other dependent clauses, appositions, the day. Who did what stays as it stands; a condition ("wenn", "if") stays; and where a word
 * that negates or doubts would be lost with what is left out of the main clause, there is no headline.
 */
final class Shortener extends ShortSentence {

    static final int LONGEST = 110;
    private static final int SHORTEST = 25;

    private final Frame frame = new Frame(this);
    private final Clauses clauses = new Clauses(this);
    private final Phrases phrases = new Phrases(this);
    private final Opening opening = new Opening(this);
    private final Inversion inversion = new Inversion(this);

    Shortener(NewsText news, Facts facts, WordClasses classes, Headlinese headlinese, Text text, Sentence sentence) {
        super(news, facts, classes, headlinese, text, sentence);
    }

    /** The shortened sentence and where its words stand; null where it cannot be shortened without changing what it says. */
    Shortened shorten() {
        leave(sentence.first(), Datelines.end(text, sentence));
        frame.dashes();
        frame.brackets();
        if (sentence.end() - sentence.begin() > LONGEST) {
            phrases.dayTwice();
        }
        cut();
        frame.name();
        frame.connector();
        frame.colon();
        frame.sources();
        if (!german()) {
            return english();
        }
        opening.source();
        new GermanSource(this).leave();
        inversion.invert();
        Shortened s = render();
        for (int step = 0; step < 7 && (s == null || s.text().length() > (step < 2 ? LONGEST - 20 : LONGEST)); step++) {
            switch (step) {
                case 0 -> {
                    clauses.clauses();
                    frame.name();
                    opening.source();
                    opening.circumstance();
                }
                case 1 -> clauses.appositions();
                case 2 -> {
                    phrases.days();
                    phrases.hours();
                }
                case 3 -> phrases.adjunct();
                case 4 -> new GermanRoles(this).owner();
                case 5 -> {
                    new GermanRoles(this).whole();
                    phrases.roles();
                }
                default -> clauses.rest();
            }
            if (step < 2) {
                inversion.invert();
            }
            s = render();
        }
        if (s == null || s.text().length() > LONGEST) {
            trim();
            s = render();
        }
        if (s != null && past()) {
            phrases.dayTwice();
            phrases.days();
            phrases.hours();
            s = render();
        }
        return s == null || s.text().length() > LONGEST || s.text().length() < SHORTEST || !stands() || unclosed() ? null : s;
    }

    /** Whether a German main clause tells what has happened: then the line can do without the day. */
    private boolean past() {
        int f = new GermanTrims(this).finite();
        return f >= 0 && news.language().morphology().readings(token(f).text()).stream().filter(Reading::isFinite).anyMatch(r -> r.has("PRT")
                || r.has("AUX") && closes(f + 1, parts.get(0)[1]) && !classes.is(token(f), "future"));
    }

    private void trim() {
        trimmed = true;
        parts.clear();
        cut();
        inversion.invert();
        new GermanTrims(this).trim(LONGEST);
    }

    private Shortened english() {
        parts.clear();
        cut();
        Kinds kinds = WordKinds.of(news.language(), text);
        EnglishFit fit = kinds == null ? null : new EnglishFit(this, new EnglishKinds(this, kinds));
        Shortened s = fit != null && fit.fit(phrases, LONGEST) ? render() : null;
        return s == null || fit.length() > LONGEST || s.text().length() < SHORTEST ? null : s;
    }
}
