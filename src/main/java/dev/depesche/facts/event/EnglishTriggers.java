package dev.depesche.facts.event;

import dev.depesche.facts.position.Kinds;
import dev.depesche.language.EnglishVerb.Kind;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds the words of events in a language whose verbs are inflected by rule and where one form can be noun and verb. */
final class EnglishTriggers implements Triggers {

    private final EventLexicon lexicon;

    EnglishTriggers(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Trigger> find(Scene scene, Kinds kinds) {
        List<Trigger> out = new ArrayList<>();
        int i = scene.first();
        while (i < scene.last()) {
            Trigger found = scene.token(i).isWord() ? at(scene, i, kinds) : null;
            if (found != null && !month(scene, i)) {
                out.add(found);
            }
            i = found == null ? i + 1 : Math.max(i + 1, found.last());
        }
        return out;
    }

    /** "March" within a sentence is the month. */
    private static boolean month(Scene scene, int i) {
        return i > scene.first() && scene.token(i).text().equals("March");
    }

    private Trigger at(Scene scene, int i, Kinds kinds) {
        Kinds.Kind kind = kinds.at(i);
        boolean told = kind != Kinds.Kind.QUOTED && (!scene.token(i).isCapitalised() || i == scene.first());
        Trigger noun = noun(scene, i);
        boolean phrase = told && kind == Kinds.Kind.NOUN && phrase(scene, kinds, i);
        Trigger verb = phrase ? null : verb(scene, i, noun != null);
        if (noun == null || verb == null) {
            return noun == null ? verb : noun;
        }
        if (noun.last() != verb.last()) {
            return noun.last() > verb.last() ? noun : verb;
        }
        boolean plain = !scene.is(i - 1, "noun-before") && !scene.is(i - 1, "verb-before");
        if (told && plain && (kind.isVerb() || kind == Kinds.Kind.NOUN)) {
            return kind.isVerb() || asVerb(scene, i) ? verb : noun;
        }
        return verb.finite() >= 0 && verb.finite() < i || asVerb(scene, i) ? verb : noun;
    }

    /**
     * Whether a determiner, a preposition or an adjective before it makes it a noun for sure, as the last word of "a single study." too; else a
     * headline's participle may be a verb.
     */
    private static boolean phrase(Scene scene, Kinds kinds, int i) {
        Kinds.Kind before = kinds.at(i - 1);
        if (before != Kinds.Kind.NOUN || kinds.at(i + 1) == Kinds.Kind.NOUN) {
            return before == Kinds.Kind.DETERMINER || before == Kinds.Kind.PREPOSITION || before == Kinds.Kind.NOUN;
        }
        return kinds.at(i + 1) == Kinds.Kind.MARK && !scene.token(i - 1).lower().endsWith("s") && kinds.at(i - 2) == Kinds.Kind.DETERMINER;
    }

    private Trigger noun(Scene scene, int i) {
        for (EventWord w : lexicon.nouns(scene.token(i).lower())) {
            if (follows(scene, i + 1, w.more())) {
                return new Trigger(w, i, i + 1 + w.more().size(), false, false, -1);
            }
        }
        String lower = scene.token(i).lower();
        int hyphen = lower.lastIndexOf('-');
        if (hyphen > 0 && lexicon.forms(lower).isEmpty()) {
            for (EventWord w : lexicon.nouns(lower.substring(hyphen + 1))) {
                if (w.more().isEmpty()) {
                    return new Trigger(w, i, i + 1, false, false, -1);
                }
            }
        }
        return null;
    }

    private Trigger verb(Scene scene, int i, boolean nounToo) {
        for (EventLexicon.Form f : lexicon.forms(scene.token(i).lower())) {
            if (!follows(scene, i + 1, f.word().more())) {
                continue;
            }
            boolean tensed = f.kinds().contains(Kind.PRESENT) || f.kinds().contains(Kind.PAST) || f.kinds().contains(Kind.BASE);
            boolean participle = f.kinds().contains(Kind.PARTICIPLE);
            int auxiliary = auxiliary(scene, i);
            if (f.kinds().contains(Kind.ING) && nounToo && auxiliary < 0) {
                continue;
            }
            boolean passive = participle && (auxiliary >= 0 ? be(scene, i) : scene.is(i + 1 + f.word().more().size(), "agent"));
            return new Trigger(f.word(), i, i + 1 + f.word().more().size(), true, passive, auxiliary >= 0 ? auxiliary : tensed ? i : -1);
        }
        return null;
    }

    private static boolean follows(Scene scene, int i, List<String> more) {
        if (i + more.size() > scene.last()) {
            return false;
        }
        for (int k = 0; k < more.size(); k++) {
            if (!scene.token(i + k).lower().equals(more.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** The auxiliary right before the verb, adverbs and "not" between; -1 for none. */
    private static int auxiliary(Scene scene, int i) {
        for (int k = i - 1; k >= Math.max(scene.first(), i - 4); k--) {
            if (scene.is(k, "passive") || scene.is(k, "perfect") || scene.is(k, "to") || scene.is(k, "verb-before") && (scene.is(k, "plan") || scene.is(k, "doubt"))) {
                return k;
            }
            if (!scene.is(k, "negation") && !scene.token(k).lower().endsWith("ly")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean be(Scene scene, int i) {
        for (int k = i - 1; k >= Math.max(scene.first(), i - 3); k--) {
            if (scene.is(k, "passive")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that can be noun or verb is a verb where it stands. */
    private static boolean asVerb(Scene scene, int i) {
        if (i == scene.first()) {
            return false;
        }
        Token before = scene.token(i - 1);
        if (scene.is(i - 1, "noun-before")) {
            return false;
        }
        if (scene.is(i - 1, "verb-before") || before.lower().endsWith("ly")) {
            return true;
        }
        boolean named = before.isCapitalised() && i - 1 > scene.first() || before.lower().endsWith("s") && before.isWord() && before.lower().length() > 3;
        boolean object = i + 1 < scene.last() && (scene.is(i + 1, "determiner") || scene.token(i + 1).isCapitalised() || scene.is(i + 1, "preposition"));
        return named && object;
    }
}
