package dev.depesche.summary;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.Mention;
import dev.depesche.text.Reading;
import dev.depesche.text.Token;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the subject behind a German finite verb: "wurde [im Süden] [der Anführer] festgenommen".
 *
 * <p>What can be no nominative, or does not agree with the verb in number, is no subject; then none is told, for the phrase behind it may be the object.
 */
final class GermanSubject {

    private static final int SKIPPED = 4;

    private final ShortSentence s;
    private final GermanPhrases phrases;

    GermanSubject(ShortSentence s) {
        this.s = s;
        this.phrases = new GermanPhrases(s);
    }

    /** Begin and end of the subject behind the verb {@code f}, before {@code last}; null where none is told. */
    int[] behind(int f, int last) {
        int k = phrases.live(f + 1);
        for (int skipped = 0; k + 1 < last && skipped <= SKIPPED; skipped++) {
            int next = adverbial(k, last);
            if (next == k) {
                int end = end(k, f, last);
                int after = end < 0 ? last : phrases.live(end);
                boolean goesOn = after < s.end() && (s.token(after).isCapitalised() || s.token(after).is("der") || s.token(after).is("des") || attribute(k, after));
                boolean subject = end > k && !goesOn && nominative(k, end, f);
                int closed = subject && after < s.end() && s.token(after).is(",") ? name(after) : end;
                return subject && closed > 0 ? new int[] {k, closed} : null;
            }
            k = phrases.live(next);
        }
        return null;
    }

    /** ", Karl Berg,": one past the name between commas behind the subject; -1 where what follows the comma is none. */
    private int name(int comma) {
        int k = comma + 1;
        while (k < s.end() && k - comma < 5 && !s.gone(k) && (s.token(k).isCapitalised() || s.token(k).is("."))) {
            k++;
        }
        return k > comma + 1 && k < s.end() && s.token(k).is(",") && !s.gone(k) ? k + 1 : -1;
    }

    /** "ein Schaden [in Höhe von]", "ein Streit [über]": what may belong to a subject that nobody is. */
    private boolean attribute(int begin, int end) {
        boolean measured = s.classes.is(s.token(end), "place") && s.classes.is(s.token(end + 1), "measure");
        boolean about = s.classes.is(s.token(end), "attribute") && !s.classes.is(s.token(end), "agent") && !s.named(begin, end)
                && !counted(begin, end);
        return measured || about;
    }

    private boolean counted(int begin, int end) {
        for (int k = begin; k < end; k++) {
            if (s.token(k).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** Where the noun stands that bears the phrase. */
    private int head(int begin, int end) {
        int head = begin;
        while (head < end - 1 && (!s.token(head).isCapitalised() || s.token(head + 1).isCapitalised() && s.token(head).lower().endsWith("er"))) {
            head++;
        }
        return head;
    }

    /** One past the reflexive pronoun, adverb of time or phrase with a preposition that begins here; {@code k} where none does. */
    private int adverbial(int k, int last) {
        boolean word = s.classes.is(s.token(k), "reflexive") || phrases.adverb(k) && !s.token(k + 1).isNumber() || s.moment(k) && !s.token(k).isNumber() && !s.classes.is(s.token(k), "article");
        if (word) {
            return k + 1;
        }
        boolean counted = s.classes.is(s.token(k), "approximate") && s.token(k + 1).isNumber();
        boolean opens = !counted && phrases.preposition(k) && s.token(k).isWord() && !(s.token(k + 1).isNumber() && !phrases.noun(k + 1, last)) && s.free(k, k + 1);
        int end = opens ? phrases.phrase(k + 1, last) : k;
        return opens && end > k + 1 ? end : k;
    }

    private int end(int begin, int f, int last) {
        Token opens = s.token(begin);
        if (s.classes.is(opens, "approximate")) {
            return about(begin, last);
        }
        if (s.classes.is(opens, "pronoun") || s.classes.is(opens, "possessive") || phrases.preposition(begin)) {
            return -1;
        }
        boolean noun = opens.isCapitalised() || opens.isNumber() || s.classes.is(opens, "article") || phrases.adjective(begin);
        int end = noun ? named(begin, last) : -1;
        end = noun && end < 0 ? plain(begin, last) : end;
        for (int k = begin + 1; k < end; k++) {
            boolean agent = s.token(k).is("von") && s.classes.is(s.token(f), "passive") && !place(k + 1);
            boolean day = k + 1 < end && s.moment(k) && s.moment(k + 1) && s.token(k).isCapitalised() && s.token(k - 1).isCapitalised();
            if (agent || day) {
                return k;
            }
        }
        return end;
    }

    private boolean place(int k) {
        return s.facts.places().stream().anyMatch(p -> p.mentions().stream().anyMatch(m -> m.inTitle() == s.inTitle && m.begin() <= s.token(k).begin() && s.token(k).begin() < m.end()));
    }

    /** One past "mehr als 300 Menschen", "rund 40 Tonnen Eis"; -1 where no number follows. */
    private int about(int begin, int last) {
        int k = begin + 1;
        while (k < last && k - begin < 3 && s.token(k).isWord() && !s.token(k).isCapitalised() && !s.token(k).isNumber()) {
            k++;
        }
        return k < last && s.token(k).isNumber() ? plain(k, last) : -1;
    }

    /** One past a subject that no name closes: "die Feuerwehr"; -1 where none is told. */
    private int plain(int begin, int last) {
        int end = phrases.phrase(begin, last);
        boolean goesOn = end < last && (s.token(end).isCapitalised() || s.classes.is(s.token(end), "join"));
        return end > (s.token(begin).isCapitalised() ? begin : begin + 1) && !goesOn ? end : -1;
    }

    /** One past a subject that begins at {@code i}: article, adjectives, nouns, and the name that closes it; -1 where no name does. */
    private int named(int i, int last) {
        for (int k = i; k < last && k - i < 7; k++) {
            int end = -1;
            for (Actor a : s.facts.actors()) {
                for (Mention m : a.mentions()) {
                    end = m.inTitle() == s.inTitle && m.begin() == s.token(k).begin() ? Math.max(end, s.text.tokenAt(m.end() - 1) + 1) : end;
                }
            }
            if (end > 0) {
                int whole = phrases.phrase(i, last);
                return end < s.sentence.last() && s.token(end).isCapitalised() ? -1 : Math.max(end, whole);
            }
            boolean inside = s.token(k).isCapitalised() || k == i || s.token(k).lower().endsWith("e") || s.token(k).lower().endsWith("er") || s.token(k).lower().endsWith("en");
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the phrase can be the subject of the verb: a nominative, of its number. */
    private boolean nominative(int begin, int end, int f) {
        int head = head(begin, end);
        Token opens = s.token(begin);
        boolean plural = is(f, r -> r.isFinite() && r.has("PLU"));
        boolean singular = is(f, r -> r.isFinite() && r.has("SIN"));
        List<Reading> known = s.news.language().morphology().readings(s.token(head).text()).stream().filter(Reading::isNoun).toList();
        if (opens.is("der") && !known.isEmpty() && known.stream().noneMatch(r -> r.has("NOM") && r.has("MAS"))) {
            return false;
        }
        List<Reading> nouns = s.named(head, head + 1) ? List.of() : known;
        boolean joined = false;
        for (int k = begin; k < end; k++) {
            joined |= s.classes.is(s.token(k), "join");
        }
        boolean somebody = !joined && s.facts.actors().stream().anyMatch(a -> a.type() == ActorType.PERSON && a.mentions().stream().anyMatch(m -> m.inTitle() == s.inTitle && m.kind() == Mention.Kind.NAME && m.end() == s.token(end - 1).end()));
        if (somebody && !singular) {
            return false;
        }
        if (nouns.isEmpty() || joined) {
            return !opens.is("der") && !opens.is("ein") && !opens.is("eine") || singular || joined;
        }
        String gender = opens.is("der") ? "MAS" : opens.is("das") ? "NEU" : opens.is("eine") ? "FEM" : null;
        boolean one = gender != null || opens.is("ein");
        boolean bare = !opens.isCapitalised() && phrases.adjective(begin);
        boolean many = opens.isNumber() && !opens.is("1");
        return nouns.stream().anyMatch(r -> r.has("NOM") && (!bare || is(begin, a -> a.has("NOM") && a.has(r.has("SIN") ? "SIN" : "PLU"))) && (gender == null || r.has(gender)) && (r.has("SIN") ? singular && !many && (!opens.is("die") || r.has("FEM")) : plural && !one));
    }

    private boolean is(int i, Predicate<Reading> what) {
        return s.news.language().morphology().readings(s.token(i).text()).stream().anyMatch(what);
    }
}
