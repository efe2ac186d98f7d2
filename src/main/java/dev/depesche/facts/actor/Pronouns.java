package dev.depesche.facts.actor;

import dev.depesche.facts.ActorType;
import dev.depesche.facts.Mention;
import dev.depesche.facts.NewsText;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.List;

/**
 * Takes up actors by the pronouns that stand as subject: er, sie, he, she, they.
 *
 * <p>A pronoun means the actor of its sex and number who was subject last, first in its own sentence, then in those before; a
 * pronoun whose actor's sex was unknown tells it. Whom nothing agrees with is left alone.
 */
final class Pronouns {

    private static final int REACH = 700;

    private final Words words;
    private final Sites sites;
    private final List<Draft> drafts;

    Pronouns(Words words, Sites sites, List<Draft> drafts) {
        this.words = words;
        this.sites = sites;
        this.drafts = drafts;
    }

    void find(NewsText news) {
        Text text = news.text();
        Draft last = null;
        for (Sentence s : news.readable()) {
            for (int i = s.first(); i < s.last(); i++) {
                Token t = text.token(i);
                if (!t.isWord() || t.text().length() > 4 || sites.inside(text, i)) {
                    continue;
                }
                Draft d = null;
                if (words.is(t, "he")) {
                    d = person(text, s, i, Sex.MAN, last);
                } else if (words.is(t, "she") && words.is(t, "they")) {
                    d = germanSie(text, s, i, last);
                } else if (words.is(t, "she")) {
                    d = person(text, s, i, Sex.WOMAN, last);
                } else if (words.is(t, "they")) {
                    d = many(text, s, i);
                }
                if (d != null) {
                    d.add(new Mention(t.begin(), t.end(), Mention.Kind.PRONOUN, false), t.text());
                    last = d;
                }
            }
        }
    }

    /** German "sie": she or they, as the verb nearest tells; "Sie" within a sentence is polite and means nobody here. */
    private Draft germanSie(Text text, Sentence s, int i, Draft last) {
        if (text.token(i).isCapitalised() && i > s.first()) {
            return null;
        }
        for (int k = 1; k < 6; k++) {
            Token verb = i + k < s.last() ? text.token(i + k) : null;
            if (verb != null && words.finite(verb)) {
                return words.plural(verb) ? many(text, s, i) : person(text, s, i, Sex.WOMAN, last);
            }
            if (k == 1 && i - 1 >= s.first() && words.finite(text.token(i - 1))) {
                return words.plural(text.token(i - 1)) ? many(text, s, i) : person(text, s, i, Sex.WOMAN, last);
            }
        }
        return person(text, s, i, Sex.WOMAN, last);
    }

    private Draft person(Text text, Sentence s, int i, Sex sex, Draft last) {
        int at = text.token(i).begin();
        Draft best = null;
        int bestScore = Integer.MIN_VALUE;
        for (Draft d : drafts) {
            int before = d.type == ActorType.PERSON ? d.lastBefore(at, false) : -1;
            if (before < 0 || at - before > REACH || d.sex != Sex.UNKNOWN && d.sex != sex) {
                continue;
            }
            int score = before + (d.sex == sex ? 200 : 0) + (d == last ? 150 : 0) + (subject(text, before - 1) ? 300 : 0) + Math.min(200, d.mentions.size() * 20);
            if (score > bestScore) {
                bestScore = score;
                best = d;
            }
        }
        if (best != null) {
            best.sex = best.sex.or(sex);
        }
        return best;
    }

    /** Whether the mention at {@code offset} begins a sentence or stands right before a finite verb. */
    private boolean subject(Text text, int offset) {
        int i = text.tokenAt(offset);
        if (i >= text.size()) {
            return false;
        }
        Sentence s = text.sentenceOf(i);
        int end = i;
        Site site = sites.at(text, i);
        end = site == null ? i + 1 : site.last();
        return i - s.first() <= 5 && noPreposition(text, s.first(), i) || end < s.last() && words.finite(text.token(end));
    }

    private boolean noPreposition(Text text, int first, int i) {
        for (int k = first; k < i; k++) {
            if (words.is(text.token(k), "preposition")) {
                return false;
            }
        }
        return true;
    }

    private Draft many(Text text, Sentence s, int i) {
        int at = text.token(i).begin();
        Draft best = null;
        int bestScore = 0;
        for (Draft d : drafts) {
            boolean group = d.type == ActorType.GROUP || d.plural || d.type == ActorType.ORGANISATION && !words.nounsCapitalised();
            int before = group ? d.lastBefore(at, false) : -1;
            if (before < 0 || at - before > REACH / 2) {
                continue;
            }
            int score = before + (subject(text, before - 1) ? 300 : 0) + (d.plural ? 300 : 0);
            if (score > bestScore) {
                bestScore = score;
                best = d;
            }
        }
        return best;
    }
}
