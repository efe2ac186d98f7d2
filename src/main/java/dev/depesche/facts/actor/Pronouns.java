package dev.depesche.facts.actor;

import dev.depesche.facts.ActorType;
import dev.depesche.facts.Mention;
import dev.depesche.facts.NewsText;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes up actors by the pronouns that stand as subject: er, sie, he, she, they.
 *
 * <p>A pronoun means the actor of its sex and number who is the likeliest by where he was mentioned: in its own sentence or the one before,
 * as subject, by a pronoun. How often he is mentioned elsewhere decides only between equals. A pronoun whose actor's sex was unknown tells it.
 * Where a person without a name is likelier ("ein Sprecher … er"), or nothing agrees, it is left alone.
 */
final class Pronouns {

    private static final int REACH = 700;
    /** What each sentence between mention and pronoun costs; more than all that tells two mentions of one sentence apart but being subject. */
    private static final int SENTENCE = 400;
    private static final int LAST = 150;
    private static final int SAME_SEX = 150;
    private static final int BODY = -150;

    private final Words words;
    private final Sites sites;
    private final List<Draft> drafts;
    private final Subjects subjects;
    private final List<Sentence> sentences = new ArrayList<>();

    Pronouns(Words words, Sites sites, List<Draft> drafts) {
        this.words = words;
        this.sites = sites;
        this.drafts = drafts;
        this.subjects = new Subjects(words, sites);
    }

    void find(NewsText news) {
        Text text = news.text();
        Draft last = null;
        for (Sentence s : news.readable()) {
            sentences.add(s);
            for (int i = s.first(); i < s.last(); i++) {
                Token t = text.token(i);
                if (!t.isWord() || t.text().length() > 4 || sites.inside(text, i)) {
                    continue;
                }
                Draft d = null;
                if (words.is(t, "he")) {
                    d = person(text, i, Sex.MAN, last);
                } else if (words.is(t, "she") && words.is(t, "they")) {
                    d = germanSie(text, s, i, last);
                } else if (words.is(t, "she")) {
                    d = person(text, i, Sex.WOMAN, last);
                } else if (words.is(t, "they")) {
                    d = many(text, i);
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
                return words.plural(verb) ? many(text, i) : person(text, i, Sex.WOMAN, last);
            }
            if (k == 1 && i - 1 >= s.first() && words.finite(text.token(i - 1))) {
                return words.plural(text.token(i - 1)) ? many(text, i) : person(text, i, Sex.WOMAN, last);
            }
        }
        return person(text, i, Sex.WOMAN, last);
    }

    private Draft person(Text text, int i, Sex sex, Draft last) {
        int at = text.token(i).begin();
        Draft best = null;
        int bestScore = Integer.MIN_VALUE;
        for (Draft d : drafts) {
            boolean body = d.type == ActorType.ORGANISATION && words.nounsCapitalised();
            if (!body && (d.type != ActorType.PERSON || d.sex != Sex.UNKNOWN && d.sex != sex)) {
                continue;
            }
            int place = Integer.MIN_VALUE;
            for (Mention m : d.mentions) {
                if (within(m, at) && (!body || gender(text, m) == sex)) {
                    place = Math.max(place, place(text, m.begin(), m.end()));
                }
            }
            int score = place + (body ? BODY : (d.sex == sex ? SAME_SEX : 0) + (d == last ? LAST : 0)) + Math.min(50, d.mentions.size() * 5);
            if (place > Integer.MIN_VALUE && score > bestScore) {
                bestScore = score;
                best = d;
            }
        }
        if (best == null || strangers(text, i, sex, bestScore)) {
            return null;
        }
        if (best.type == ActorType.PERSON) {
            best.sex = best.sex.or(sex);
        }
        return best;
    }

    private static boolean within(Mention m, int at) {
        return !m.inTitle() && m.begin() < at && at - m.begin() <= REACH;
    }

    /** How likely the words at these offsets are what a pronoun in the sentence read last takes up; later words a little more. */
    private int place(Text text, int begin, int end) {
        int distance = 0;
        while (distance < sentences.size() && sentences.get(sentences.size() - 1 - distance).begin() > begin) {
            distance++;
        }
        return subjects.weight(text, text.tokenAt(begin), text.tokenAt(end - 1) + 1) - distance * SENTENCE + Math.min(100, (begin - sentences.get(Math.max(0, sentences.size() - 1 - distance)).begin()) / 3);
    }

    /** The gender that the article before a body's mention shows: "die Partei", "der Verband"; unknown where it is not subject. */
    private Sex gender(Text text, Mention m) {
        int i = text.tokenAt(m.begin());
        Token article = words.is(text.token(i), "determiner") ? text.token(i) : i > 0 ? text.token(i - 1) : null;
        if (article == null || subjects.weight(text, i, text.tokenAt(m.end() - 1) + 1) <= 0) {
            return Sex.UNKNOWN;
        }
        return article.is("die") ? Sex.WOMAN : article.is("der") ? Sex.MAN : Sex.UNKNOWN;
    }

    /** Whether somebody without a name, who is no actor, is likelier than {@code score}: "ein Sprecher der Werft … er". */
    private boolean strangers(Text text, int pronoun, Sex sex, int score) {
        for (int k = Math.max(0, sentences.size() - 2); k < sentences.size(); k++) {
            Sentence s = sentences.get(k);
            for (int i = s.first(); i < Math.min(s.last(), pronoun); i++) {
                RoleNoun noun = sites.inside(text, i) || sites.isRole(text, i) ? null : words.roles().endingAt(text, i, s.first());
                if (noun == null || !noun.isPerson() || !noun.sex().agrees(sex) || i + 1 < s.last() && sites.inside(text, i + 1)) {
                    continue;
                }
                int begin = RolePhrase.start(text, noun, s.first(), words);
                boolean one = begin > s.first() && !RolePhrase.several(text, noun, begin)
                        && (words.is(text.token(begin - 1), "determiner") || words.is(text.token(begin - 1), "indefinite") || words.is(text.token(begin - 1), "his"));
                if (one && !mentioned(text.token(begin - 1).begin(), text.token(i).end())
                        && place(text, text.token(begin).begin(), text.token(i).end()) + (noun.sex() == sex ? SAME_SEX : 0) > score) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean mentioned(int begin, int end) {
        for (Draft d : drafts) {
            for (Mention m : d.mentions) {
                if (!m.inTitle() && m.begin() < end && begin < m.end()) {
                    return true;
                }
            }
        }
        return false;
    }

    private Draft many(Text text, int i) {
        int at = text.token(i).begin();
        Draft best = null;
        int bestScore = -SENTENCE;
        for (Draft d : drafts) {
            boolean group = d.type == ActorType.GROUP || d.plural;
            if (!group && (d.type != ActorType.ORGANISATION || words.nounsCapitalised())) {
                continue;
            }
            for (Mention m : d.mentions) {
                int score = within(m, at) && at - m.begin() <= REACH / 2 ? place(text, m.begin(), m.end()) + (group ? 200 : 0) : Integer.MIN_VALUE;
                if (score > bestScore) {
                    bestScore = score;
                    best = d;
                }
            }
        }
        return best;
    }
}
