package dev.depesche.facts.actor;

import dev.depesche.facts.ActorType;
import dev.depesche.facts.Mention;
import dev.depesche.facts.NewsText;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.List;

/**
 * Takes up actors where their role stands for them ("Der Staatschef", "die Partei", "the Brazilian president"), and finds bodies that
 * have no other name than what they are ("die libysche Armee", "the Afghan government").
 */
final class RoleMentions {

    private static final int REACH = 2_500;

    private final Words words;
    private final Sites sites;
    private final List<Draft> drafts;

    RoleMentions(Words words, Sites sites, List<Draft> drafts) {
        this.words = words;
        this.sites = sites;
        this.drafts = drafts;
    }

    void find(NewsText news) {
        if (news.title() != null) {
            for (Sentence s : news.title().sentences()) {
                in(news.title(), s, true);
            }
        }
        for (Sentence s : news.readable()) {
            in(news.text(), s, false);
        }
    }

    private void in(Text text, Sentence s, boolean title) {
        for (int i = s.first(); i < s.last(); i++) {
            if (sites.inside(text, i) || sites.isRole(text, i)) {
                continue;
            }
            RoleNoun noun = words.roles().endingAt(text, i, s.first());
            if (noun == null || nameFollows(text, i, s.last()) || !words.nounsCapitalised() && i + 1 < s.last() && words.roles().endingAt(text, i + 1, s.first()) != null
                    && words.roles().endingAt(text, i + 1, s.first()).first() <= i) {
                continue;
            }
            Phrase p = phrase(text, noun, s);
            if (p == null) {
                continue;
            }
            Draft d = noun.isBody() || noun.kind().equals("group") ? body(text, noun, p, s, title) : person(text, noun, p, title);
            if (d != null) {
                d.add(new Mention(text.token(p.first()).begin(), text.token(i).end(), Mention.Kind.ROLE, title), text.text(text.span(p.words(), i + 1)));
            }
        }
    }

    /** A definite phrase: from its determiner, its first word without it, and the country told in it. */
    private record Phrase(int first, int words, boolean definite, String country) {
    }

    private boolean nameFollows(Text text, int i, int limit) {
        int k = i + 1;
        while (k < limit && (words.is(text.token(k), "title") || "„\"“«".contains(text.token(k).text()))) {
            k++;
        }
        Site s = sites.at(text, k);
        return k < limit && s != null && !s.isLocation();
    }

    private Phrase phrase(Text text, RoleNoun noun, Sentence s) {
        int i = noun.first();
        while (i > s.first() && i > noun.first() - 6) {
            Token t = text.token(i - 1);
            if (!words.adjective(t) && !(words.nounsCapitalised() && t.isCapitalised() && words.adjectiveForm(t) && !words.commonNoun(t)
                    || t.isCapitalised() && t.lower().endsWith("er") && words.nounsCapitalised() && t.text().length() > 5 && words.roles().endingAt(text, i - 1, s.first()) == null)
                    && words.countryLength(text, i - 1, i) == 0) {
                break;
            }
            i--;
        }
        Token before = i > s.first() ? text.token(i - 1) : null;
        boolean definite = before != null && words.is(before, "determiner") && (!words.is(before, "relative") || true);
        boolean possessed = before != null && before.is("'s");
        String country = words.countryIn(text, i, noun.last());
        if (possessed) {
            country = country != null ? country : words.countryIn(text, Math.max(s.first(), i - 4), i - 1);
        }
        if (before != null && words.is(before, "indefinite")) {
            return null;
        }
        return new Phrase(definite ? i - 1 : i, i, definite || possessed, country);
    }

    private Draft person(Text text, RoleNoun noun, Phrase p, boolean title) {
        if (!p.definite() && !title || noun.number() == RoleNoun.Count.MANY) {
            return null;
        }
        if (p.words() > 0 && p.definite() && words.is(text.token(p.words() - 1), "many")) {
            return null;
        }
        int at = text.token(noun.first()).begin();
        Draft best = null;
        int bestScore = 0;
        for (Draft d : drafts) {
            int before = d.lastBefore(at, title);
            if (d.type != ActorType.PERSON || before < 0 || at - before > REACH || !d.sex.agrees(noun.sex()) || !noun.shares(d.classes)) {
                continue;
            }
            if (p.country() != null && d.country != null && !p.country().equals(d.country)) {
                continue;
            }
            boolean sameHead = d.noun != null && d.noun.head().equals(noun.head());
            int score = before + (sameHead ? 1_000 : 0) + (p.country() != null && p.country().equals(d.country) ? 1_000 : 0) + 1;
            if (score > bestScore) {
                bestScore = score;
                best = d;
            }
        }
        return best;
    }

    private Draft body(Text text, RoleNoun noun, Phrase p, Sentence s, boolean title) {
        int at = text.token(noun.first()).begin();
        Draft best = null;
        int bestScore = 0;
        for (Draft d : drafts) {
            int before = d.lastBefore(at, title);
            if (d.type != ActorType.ORGANISATION || before < 0 || at - before > REACH || !noun.shares(d.classes) || d.noun == null) {
                continue;
            }
            if (p.country() != null && d.country != null && !p.country().equals(d.country)) {
                continue;
            }
            boolean sameHead = d.noun.head().equals(noun.head());
            if (!sameHead && !p.definite()) {
                continue;
            }
            int score = before + (sameHead ? 1_000 : 0) + 1;
            if (score > bestScore) {
                bestScore = score;
                best = d;
            }
        }
        if (best != null || !noun.isBody() || p.country() == null && !noun.state() && !acts(text, p, noun, s)) {
            return best;
        }
        if (!acts(text, p, noun, s)) {
            return null;
        }
        Draft d = new Draft(ActorType.ORGANISATION, noun.id());
        d.classes.addAll(noun.classes());
        d.noun = noun;
        d.country = p.country();
        drafts.add(d);
        return d;
    }

    /** Whether the phrase is what the sentence is about: subject before or behind the finite verb, with no preposition before it. */
    private boolean acts(Text text, Phrase p, RoleNoun noun, Sentence s) {
        int before = p.first() - 1;
        Token b = before >= s.first() ? text.token(before) : null;
        if (b != null && (words.is(b, "preposition") || b.isCapitalised() && before > s.first())) {
            return words.is(b, "source");
        }
        if (p.definite() && p.words() > p.first() && words.is(text.token(p.first()), "genitive")) {
            return false;
        }
        Token next = noun.last() < s.last() ? text.token(noun.last()) : null;
        return next != null && words.finite(next) || b != null && words.finite(b) && words.nounsCapitalised();
    }
}
