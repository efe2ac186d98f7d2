package dev.depesche.summary;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.Mention;
import dev.depesche.facts.position.Kinds.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds inside an English sentence what a headline can do without, each with what its loss costs: 0 is nothing, 1 much. */
final class EnglishCuts {

    /** The tokens from {@code first} up to {@code last}, which may go together. */
    record Cut(int first, int last, double cost) {
    }

    private static final double DAY = 0.05;
    private static final double ROLE = 0.12;
    private static final double THAT = 0.02;
    private static final double AGE = 0.03;
    private static final double APPOSITION = 0.1;
    private static final double CLAUSE = 0.15;

    private final ShortSentence s;
    private final EnglishKinds kinds;
    private final List<Cut> cuts = new ArrayList<>();

    EnglishCuts(ShortSentence s, EnglishKinds kinds) {
        this.s = s;
        this.kinds = kinds;
    }

    /** What can go, the cheapest first. */
    List<Cut> find(Phrases phrases) {
        front();
        middle();
        parts();
        that();
        differing(phrases::days, DAY);
        days();
        idle();
        roles();
        phrases();
        cuts.sort((a, b) -> Double.compare(a.cost(), b.cost()));
        return cuts;
    }

    private Kind kind(int i) {
        return kinds.at(i);
    }

    /** What another step would leave out, as cuts of their own. */
    private void differing(Runnable step, double cost) {
        boolean[] before = s.out.clone();
        step.run();
        int first = -1;
        for (int i = 0; i <= before.length; i++) {
            boolean now = i < before.length && s.out[i] && !before[i];
            if (now && first < 0) {
                first = i;
            } else if (!now && first >= 0) {
                cuts.add(new Cut(first + s.sentence.first(), i + s.sentence.first(), cost));
                first = -1;
            }
        }
        System.arraycopy(before, 0, s.out, 0, before.length);
    }

    /** "the former presidential candidate" before a person's name; never what belongs to somebody. */
    private void roles() {
        for (Actor a : s.facts.actors()) {
            Set<String> role = a.type() != ActorType.PERSON || a.role() == null ? Set.of() : new HashSet<>(List.of(a.role().toLowerCase(Locale.ROOT).split("\\s+")));
            for (Mention m : a.mentions()) {
                if (!role.isEmpty() && m.inTitle() == s.inTitle && m.kind() == Mention.Kind.NAME && m.begin() >= s.sentence.begin() && m.end() <= s.sentence.end()) {
                    role(role, s.text.tokenAt(m.begin()));
                }
            }
        }
    }

    private void role(Set<String> role, int name) {
        int k = name;
        while (k > s.start() && (kind(k - 1) == Kind.NOUN || k < name && kind(k - 1) == Kind.AND && role.contains(s.token(k - 1).lower())) && s.token(k - 1).isWord() && name - k < 8
                && (role.contains(s.token(k - 1).lower()) || k < name && !s.token(k - 1).lower().endsWith("s"))) {
            k--;
        }
        boolean article = k > s.start() && s.classes.is(s.token(k - 1), "article");
        int before = (article ? k - 1 : k) - 1;
        boolean open = before < s.start() || kind(before) != Kind.NOUN && kind(before) != Kind.DETERMINER && kind(before) != Kind.AND && !s.token(before).is("of");
        if (k < name && open) {
            cuts.add(new Cut(article ? k - 1 : k, name, name - k > 1 ? ROLE / 2 : ROLE));
        }
    }

    /** "After a long debate, the council voted …": the phrase before the subject, unless it is a condition. */
    private void front() {
        int first = s.start();
        Kind opens = kind(first);
        boolean day = s.classes.is(s.token(first), "day") || s.moment(first);
        boolean phrase = opens == Kind.PREPOSITION || opens == Kind.CLAUSE || opens == Kind.ING || opens == Kind.PARTICIPLE || opens == Kind.ADVERB || opens == Kind.TO || day;
        if (s.parts.size() < 2 || !phrase) {
            return;
        }
        for (int p = 1; p < s.parts.size(); p++) {
            int h = s.head(s.parts.get(p));
            if (h >= s.parts.get(p)[1]) {
                continue;
            }
            boolean subject = !s.token(h).isNumber() && (kind(h) == Kind.DETERMINER || kind(h) == Kind.NOUN || kind(h) == Kind.QUOTED);
            if (subject && clause(h, s.sentence.last()) && !clauseInside(p, h)) {
                if (s.unconditioned(first, h)) {
                    boolean about = s.token(first).lower().equals("for") && s.main(first, h);
                    cuts.add(new Cut(first, h, about ? 0.6 : opens == Kind.CLAUSE ? 0.15 : -0.1));
                }
                return;
            }
        }
    }

    /** Whether the part is a name's second half, "Paris, Texas, …": no verb before the next comma, and a subject behind it. */
    private boolean clauseInside(int p, int h) {
        if (p + 1 >= s.parts.size() || clause(h, s.parts.get(p)[1])) {
            return false;
        }
        int next = s.head(s.parts.get(p + 1));
        boolean subject = next < s.parts.get(p + 1)[1] && (kind(next) == Kind.DETERMINER || kind(next) == Kind.NOUN);
        return subject && s.parts.get(p)[1] - h < 3 && clause(next, s.parts.get(p + 1)[1]);
    }

    /** Whether a subject and its verb stand here, with no word between them that would open another clause. */
    private boolean clause(int first, int last) {
        for (int k = first + 1; k < last; k++) {
            if (kind(k) == Kind.CLAUSE && !s.classes.is(s.token(k), "relative")) {
                return false;
            }
            if (kind(k).isFinite()) {
                return true;
            }
        }
        return false;
    }

    /** "Steel Corp., hammered by higher costs, posted …": what stands between commas behind the subject and before the verb. */
    private void middle() {
        int p0 = 0;
        while (p0 + 1 < s.parts.size() && (s.head(s.parts.get(p0)) >= s.parts.get(p0)[1])) {
            p0++;
        }
        int[] first = s.parts.get(p0);
        for (int k = first[0]; k < first[1]; k++) {
            if (!s.gone(k) && kind(k).isFinite()) {
                return;
            }
        }
        boolean noun = first[1] - 1 > first[0] && (kind(s.head(first)) == Kind.NOUN || kind(s.head(first)) == Kind.DETERMINER);
        for (int p = p0 + 2; noun && p < s.parts.size(); p++) {
            int h = s.head(s.parts.get(p));
            while (h < s.parts.get(p)[1] && kind(h) == Kind.ADVERB) {
                h++;
            }
            boolean list = kind(s.head(s.parts.get(p0 + 1))) == Kind.AND || kind(s.head(s.parts.get(p - 1))) == Kind.AND;
            if (h < s.parts.get(p)[1] && kind(h).isFinite() && !list) {
                if (s.balanced(first[1], s.parts.get(p)[0])) {
                    cuts.add(new Cut(first[1], s.parts.get(p)[0], APPOSITION / 2));
                }
                return;
            }
        }
    }

    /** ", who …,", ", the head of …,", ", 33,": parts that their commas set apart. */
    private void parts() {
        for (int p = 1; p + 1 < s.parts.size(); p++) {
            int[] part = s.parts.get(p);
            int h = s.head(part);
            int next = s.head(s.parts.get(p + 1));
            if (h >= part[1] || next >= s.parts.get(p + 1)[1] || s.gone(part[0] - 1) || part[0] - 2 < s.start()) {
                continue;
            }
            int end = part[1] >= s.sentence.last() || s.token(part[1]).isWord() ? part[1] : part[1] + 1;
            boolean goesOn = kind(next).isFinite() || kind(next) == Kind.ADVERB || kind(next) == Kind.PREPOSITION || kind(next) == Kind.TO
                    || kind(next) == Kind.CLAUSE && !s.classes.is(s.token(next), "relative");
            boolean relative = s.classes.is(s.token(h), "relative") || kind(h) == Kind.PREPOSITION && h + 1 < part[1] && s.classes.is(s.token(h + 1), "relative");
            boolean age = s.token(h).isNumber() && part[1] - h == 1 && s.token(part[0] - 2).isCapitalised();
            boolean opens = kind(h) == Kind.DETERMINER || kind(h) == Kind.NOUN;
            boolean verb = false;
            boolean list = false;
            for (int k = h; k < part[1]; k++) {
                verb |= kind(k).isFinite();
                list |= kind(k) == Kind.AND && kind(k + 1) != Kind.NOUN;
            }
            boolean apposition = opens && !verb && !list && s.token(part[0] - 2).isCapitalised();
            if ((age || goesOn && (relative || apposition)) && s.balanced(part[0] - 1, end)) {
                cuts.add(new Cut(part[0] - 1, end, age ? AGE : relative ? CLAUSE : APPOSITION));
            }
        }
    }

    /** "said [Friday] it would", "opened [Tuesday night]": a bare day behind a verb or a noun, before what is not its own noun. */
    private void days() {
        for (int i = s.start() + 2; i < s.end(); i++) {
            int last = i + 1 < s.end() && s.classes.is(s.token(i + 1), "part-of-day") ? i + 2 : i + 1;
            boolean free = kind(i - 1).isVerb() || kind(i - 1) == Kind.NOUN || kind(i - 1) == Kind.PRONOUN || kind(i - 1) == Kind.ADVERB;
            boolean goesOn = last >= s.end() || kind(last) == Kind.PRONOUN || kind(last) == Kind.DETERMINER || kind(last) == Kind.CLAUSE || kind(last) == Kind.PREPOSITION
                    || kind(last) == Kind.TO || kind(last) == Kind.MARK || kind(last).isVerb() || kind(i - 1).isVerb() && kind(last) == Kind.NOUN;
            if (!s.gone(i) && s.classes.is(s.token(i), "day") && free && goesOn && (last >= s.sentence.last() || !s.token(last).lower().startsWith("'") && !s.token(last).lower().startsWith("’"))) {
                cuts.add(new Cut(i, last, DAY));
            }
        }
    }

    /** "has [recently] announced". */
    private void idle() {
        for (int i = s.start() + 1; i + 1 < s.end(); i++) {
            if (s.classes.is(s.token(i), "idle") && (kind(i + 1).isVerb() || kind(i + 1) == Kind.PREPOSITION)) {
                cuts.add(new Cut(i, i + 1, AGE));
            }
        }
    }

    /** "said [that] its profit rose". */
    private void that() {
        for (int i = s.start() + 2; i + 2 < s.sentence.last(); i++) {
            boolean subject = kind(i + 1) == Kind.NOUN || kind(i + 1) == Kind.DETERMINER || kind(i + 1) == Kind.PRONOUN;
            if (s.token(i).is("that") && (s.token(i - 1).is("said") || s.token(i - 1).is("says")) && subject) {
                cuts.add(new Cut(i, i + 1, THAT));
                return;
            }
        }
    }

    /** "told delegates [at the convention] that …": a phrase of time or place before what the verb needs. */
    private void phrases() {
        boolean verb = false;
        for (int i = s.start() + 1; i < s.end(); i++) {
            verb |= kind(i).isFinite();
            boolean opens = verb && !s.gone(i) && kind(i) == Kind.PREPOSITION && s.classes.is(s.token(i), "loose") && (kind(i - 1) == Kind.NOUN || kind(i - 1) == Kind.PARTICIPLE);
            int k = i + 1;
            while (opens && k < s.end() && !s.gone(k) && (kind(k) == Kind.NOUN || kind(k) == Kind.DETERMINER || s.token(k).is("of"))) {
                k++;
            }
            boolean closed = opens && k > i + 1 && k < s.end() && (kind(k) == Kind.CLAUSE || kind(k) == Kind.TO || kind(k) == Kind.PREPOSITION);
            if (closed && s.free(i, k)) {
                cuts.add(new Cut(i, k, (s.moment(k - 1) || s.named(i, k) ? 0.55 : 0.85) + (figure(i, k) ? 0.25 : 0)));
            }
        }
    }

    private boolean figure(int first, int last) {
        for (int k = first; k < last; k++) {
            if (s.token(k).isNumber() && !s.moment(k)) {
                return true;
            }
        }
        return false;
    }
}
