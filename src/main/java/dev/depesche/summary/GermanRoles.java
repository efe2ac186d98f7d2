package dev.depesche.summary;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.Mention;
import dev.depesche.text.Reading;
import dev.depesche.text.Span;
import java.util.List;

/** Shortens what a German sentence says of a person before the name: "Der frühere Minister des Landes Karl Berg" becomes "Der frühere Minister Karl Berg", then "Karl Berg". */
final class GermanRoles {

    private static final int FAR = 9;

    private final ShortSentence s;
    private final GermanPhrases words;

    GermanRoles(ShortSentence s) {
        this.s = s;
        this.words = new GermanPhrases(s);
    }

    /** Leaves out whose minister somebody is. */
    void owner() {
        for (int[] r : roles()) {
            int head = head(r[0], r[1]);
            boolean owned = head + 1 < r[1] && !s.gone(head + 1) && (s.token(head + 1).is("des") || s.token(head + 1).is("der") || s.token(head + 1).is("von") || s.token(head + 1).isCapitalised() && s.token(head + 1).lower().endsWith("s"));
            if (owned && s.free(head + 1, r[1])) {
                s.leave(head + 1, r[1]);
            }
        }
    }

    /** Leaves out the role with its article, where the name does without. */
    void whole() {
        for (int[] r : roles()) {
            int begin = article(r[0]);
            if (begin >= 0 && s.free(begin, r[1])) {
                s.leave(begin, r[1]);
            }
        }
    }

    /** Begin and end of each role that stands right before its person's name. */
    private List<int[]> roles() {
        return s.facts.actors().stream().filter(a -> a.type() == ActorType.PERSON && a.role() != null).flatMap(a -> a.mentions().stream()
                .filter(m -> m.inTitle() == s.inTitle && m.kind() == Mention.Kind.NAME && m.begin() >= s.sentence.begin() && m.end() <= s.sentence.end())
                .map(m -> role(a, s.text.tokenAt(m.begin())))).filter(r -> r != null && r[0] > s.sentence.first() && r[0] < r[1]).toList();
    }

    private int[] role(Actor a, int name) {
        int last = name;
        while (last > s.sentence.first() && s.token(last - 1).is(",")) {
            last--;
        }
        if (last <= s.sentence.first() + 1) {
            return null;
        }
        int end = s.token(last - 1).end();
        for (Mention m : a.mentions()) {
            if (m.inTitle() == s.inTitle && m.kind() == Mention.Kind.ROLE && m.end() == end && m.begin() >= s.sentence.begin()) {
                return new int[] {s.text.tokenAt(m.begin()), name};
            }
        }
        int begin = end - a.role().length();
        boolean told = begin > s.sentence.begin() && s.text.text(new Span(begin, end)).equals(a.role());
        return told ? new int[] {s.text.tokenAt(begin), name} : null;
    }

    /** The noun that tells the role: the first one. */
    private int head(int begin, int end) {
        int k = begin;
        while (k < end - 1 && (!s.token(k).isCapitalised() || s.token(k + 1).isCapitalised() && s.token(k).lower().endsWith("er") && words.readings(k).stream().noneMatch(Reading::isNoun))) {
            k++;
        }
        return k;
    }

    /** Where the article stands that the role needs; -1 where another noun owns the phrase or it goes on to the left. */
    private int article(int role) {
        int k = role - 1;
        while (k > s.sentence.first() && role - k < FAR && (s.gone(k) || words.adjective(k) || role - 1 > k && !words.article(k) && s.token(k).isWord() && words.adjective(role - 1))) {
            k--;
        }
        if (s.token(k).is("und") && k > s.sentence.first()) {
            return both(k, role);
        }
        boolean noun = k > s.sentence.first() && s.token(k - 1).isCapitalised() && !s.gone(k - 1);
        boolean other = s.token(k).is("des") || s.token(k).is("der") && noun || s.token(k).isCapitalised() && !words.article(k);
        boolean none = !words.article(k) && k == role - 1 && !words.adjective(k);
        return other ? -1 : words.article(k) ? k : none ? role : -1;
    }

    /** "Die Abgeordnete und [Bürgermeisterin Anna Berg hat]": where the article of the first role opens the sentence and one person acts; else -1. */
    private int both(int and, int role) {
        int k = and - 1;
        while (k > s.start() && role - k < FAR && s.token(k).isWord() && (s.token(k).isCapitalised() || words.adjective(k))) {
            k--;
        }
        int verb = role;
        while (verb < s.end() && (s.gone(verb) || s.token(verb).isCapitalised())) {
            verb++;
        }
        boolean one = verb < s.end() && words.readings(verb).stream().anyMatch(r -> r.isFinite() && r.has("SIN"));
        return one && k == s.start() && words.article(k) ? k : -1;
    }
}
