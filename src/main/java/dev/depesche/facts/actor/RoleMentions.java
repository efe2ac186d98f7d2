package dev.depesche.facts.actor;

import dev.depesche.facts.ActorType;
import dev.depesche.facts.Mention;
import dev.depesche.facts.NewsText;
import dev.depesche.text.Sentence;
import dev.depesche.text.Span;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes up actors where their role stands for them ("Der Staatschef", "die Partei", "the Brazilian president"), and finds bodies of
 * state that have no other name than what they are ("die libysche Armee", "the Afghan government").
 */
final class RoleMentions {

    private static final int REACH = 2_500;
    /** How near a person must be whom no role is known of yet. */
    private static final int NEAR = 400;
    private static final int RIGHT_BEFORE = 200;
    private static final int APPOSED = 6;
    /** Who has to do with a person without being him: "the judge" is not the accused named before. */
    private static final Set<String> PARTIES_TO_A_CASE = Set.of("judge", "lawyer", "prosecutor", "diplomat");
    /** Offices that a lower one of the same kind is not: "der Ministerpräsident" is no mere minister, "der Papst" no mere cardinal. */
    private static final Set<String> HIGHEST = Set.of("government", "pope");
    /** Classes of nouns that fit every rank: "die Politikerin", "the leader". */
    private static final Set<String> ANY_RANK = Set.of("deputy", "head");
    private static final int FEW = 4;
    private static final int EACH = 100;

    private final Words words;
    private final Sites sites;
    private final List<Draft> drafts;
    private final Subjects subjects;
    private final List<RolePhrase> open = new ArrayList<>();
    /** Where the article begins behind all that is only beside it. */
    private int begin;

    RoleMentions(Words words, Sites sites, List<Draft> drafts) {
        this.words = words;
        this.sites = sites;
        this.drafts = drafts;
        this.subjects = new Subjects(words, sites);
    }

    void find(NewsText news) {
        Span heading = news.article().titleSpan();
        List<Sentence> headings = new ArrayList<>();
        begin = news.readable().isEmpty() ? 0 : news.readable().get(0).begin();
        for (Sentence s : news.readable()) {
            if (heading != null && heading.overlaps(s.span())) {
                headings.add(s);
            } else {
                in(news.text(), s, false, false);
            }
        }
        // A title takes up whom the text then names.
        headings.forEach(s -> in(news.text(), s, false, true));
        if (news.title() != null) {
            news.title().sentences().forEach(s -> in(news.title(), s, true, true));
        }
        for (RolePhrase p : open) {
            Draft d = ahead(news.text(), p);
            if (d != null) {
                d.add(new Mention(news.text().token(p.first()).begin(), news.text().token(p.noun().last() - 1).end(), Mention.Kind.ROLE, false),
                        news.text().text(news.text().span(p.words(), p.noun().last())));
            }
        }
    }

    /** Who bears the role that stands before his first mention: "Wie der Ressortchef erklärte …", the minister named later. */
    private Draft ahead(Text text, RolePhrase p) {
        int at = text.token(p.first()).begin();
        Draft best = null;
        for (Draft d : drafts) {
            int first = d.type == ActorType.PERSON && d.sex.agrees(p.noun().sex()) && p.noun().shares(d.classes) && !ranksAbove(p.noun(), d) ? d.firstInBody() : -1;
            if (first > at && first - at < REACH && (best == null || first < best.firstInBody())
                    && (p.country() == null || d.country == null || p.country().equals(d.country))) {
                best = d;
            }
        }
        return best;
    }

    private void in(Text text, Sentence s, boolean title, boolean heading) {
        for (int i = s.first(); i < s.last(); i++) {
            RoleNoun noun = sites.inside(text, i) || sites.isRole(text, i) ? null : words.roles().endingAt(text, i, s.first());
            if (noun == null || sites.inside(text, noun.first()) || nameFollows(text, i, s.last()) || goesOn(text, i, s)) {
                continue;
            }
            RolePhrase p = RolePhrase.of(text, noun, s, words);
            if (p == null) {
                continue;
            }
            Draft d = noun.isPerson() ? person(text, p, heading) : body(text, p, s, heading);
            if (d == null && noun.isPerson() && p.definite() && !heading && !RolePhrase.several(text, noun, p.words()) && !Draft.PASSING.containsAll(noun.classes())) {
                open.add(p);
            }
            if (d != null) {
                d.add(new Mention(text.token(p.first()).begin(), text.token(i).end(), Mention.Kind.ROLE, title), text.text(text.span(p.words(), i + 1)));
            }
        }
    }

    /** Where the actor was mentioned last; of a heading, whom the text mentions first counts most. */
    private int before(Draft d, int at, boolean heading) {
        return heading ? Math.max(0, 1_000 - Math.max(0, d.firstInBody() - begin)) : d.lastBefore(at, false);
    }

    /** Whether the noun only begins a longer phrase: "police spokesman". */
    private boolean goesOn(Text text, int i, Sentence s) {
        if (words.nounsCapitalised() || i + 1 >= s.last()) {
            return false;
        }
        RoleNoun next = words.roles().endingAt(text, i + 1, s.first());
        for (int k = i + 2; k < Math.min(s.last(), i + 4); k++) {
            RoleNoun longer = words.roles().endingAt(text, k, s.first());
            if (longer != null && longer.first() <= i) {
                return true;
            }
        }
        return next != null || sites.inside(text, i + 1) || words.roles().endingAt(text, i, s.first()).number() == RoleNoun.Count.ONE && words.maybeNoun(text.token(i + 1));
    }

    private boolean nameFollows(Text text, int i, int limit) {
        int k = i + 1;
        while (k < limit && (words.is(text.token(k), "title") || "„\"“«".contains(text.token(k).text()))) {
            k++;
        }
        Site s = sites.at(text, k);
        return k < limit && s != null && !s.isLocation() || apposed(text, k, limit);
    }

    /** Whether a person's name stands behind the noun and what belongs to it: "der Ministerpräsident Thailands, X". */
    private boolean apposed(Text text, int i, int limit) {
        int k = i;
        while (k < limit && k - i < APPOSED && text.token(k).isWord() && !words.finite(text.token(k))) {
            k++;
        }
        return k > i && k + 1 < limit && text.token(k).is(",") && sites.isPersonAt(text, k + 1);
    }

    private Draft person(Text text, RolePhrase p, boolean heading) {
        RoleNoun noun = p.noun();
        if (!p.definite() && !heading || RolePhrase.several(text, noun, p.words())) {
            return null;
        }
        int at = text.token(noun.first()).begin();
        int owner = owner(text, p);
        Site of = sites.served(text, noun, words);
        boolean subject = subjects.weight(text, noun.first(), noun.last()) >= Subjects.SURE;
        Draft best = null;
        int bestScore = 0;
        for (Draft d : drafts) {
            int before = d.type == ActorType.PERSON && d.sex.agrees(noun.sex()) ? before(d, at, heading) : -1;
            if (before < 0 || !heading && at - before > REACH || p.country() != null && d.country != null && !p.country().equals(d.country)) {
                continue;
            }
            boolean shares = noun.shares(d.classes);
            if (owner >= 0 && d.mentions.stream().anyMatch(m -> m.begin() <= owner && owner < m.end())) {
                continue;
            }
            if (ranksAbove(noun, d) || RolePhrase.otherKind(text, noun, d.role(), words) || of != null && !d.serves(of)) {
                continue;
            }
            boolean aged = noun.shares(Draft.AGED) && at - before <= NEAR;
            if (!shares && !aged && (!d.classes.isEmpty() || d.role() != null || heading || at - before > NEAR || Draft.PASSING.containsAll(noun.classes())
                    || noun.shares(PARTIES_TO_A_CASE) || !subject && !alone(d, at, before))
                    || RolePhrase.contradicts(text, p.words(), noun.last(), d.role(), words)) {
                continue;
            }
            boolean sameHead = d.noun != null && d.noun.head().equals(noun.head());
            if (owner >= 0 && !sameHead) {
                continue;
            }
            int score = before + (shares ? 2_000 : EACH * Math.min(FEW, d.mentions.size())) + (sameHead ? 1_000 : 0) + (p.country() != null && p.country().equals(d.country) ? 1_000 : 0) + 1;
            if (score > bestScore) {
                bestScore = score;
                best = d;
            }
        }
        if (best != null && best.role() == null && !noun.shares(Draft.AGED)) {
            best.offer(new Role(text, p.words(), noun.last(), noun, p.country(), 30, "actor.role.mention"));
        }
        return best;
    }

    /** Where the name ends whose bearer owns the phrase, and so is not meant by it ("Wren's lawyer", "Ortners Anwalt"); -1 for none. */
    private int owner(Text text, RolePhrase p) {
        int i = p.first() - 1;
        i -= i > 0 && text.token(i).is("'s") ? 1 : 0;
        Site s = i >= 0 ? sites.at(text, i) : null;
        boolean owns = s != null && s.isPerson() && (i < p.first() - 1 || words.nounsCapitalised() && s.written().endsWith("s"));
        return owns ? s.name().begin() : -1;
    }

    private static boolean ranksAbove(RoleNoun noun, Draft d) {
        boolean governor = d.classes.contains("governor") && !noun.classes().contains("governor");
        return !d.classes.isEmpty() && !noun.shares(ANY_RANK) && HIGHEST.stream().anyMatch(c -> noun.classes().contains(c) && (governor || !d.classes.contains(c))) && !d.classes.contains("state");
    }

    /** Whether a compound begins with the name of another body than this: "Hisbollah-Miliz". */
    private boolean ofAnother(Text text, RoleNoun noun, Draft d) {
        String name = RolePhrase.beforeHyphen(text.token(noun.last() - 1).text());
        return name != null && words.countryWord(name) == null && d.names().stream().noneMatch(n -> n.contains(name));
    }

    /** Whether the person was mentioned right before, and no other since. */
    private boolean alone(Draft d, int at, int before) {
        if (at - before > RIGHT_BEFORE) {
            return false;
        }
        for (Draft other : drafts) {
            if (other != d && other.type == ActorType.PERSON && other.lastBefore(at, false) > before) {
                return false;
            }
        }
        return true;
    }

    private Draft body(Text text, RolePhrase p, Sentence s, boolean heading) {
        RoleNoun noun = p.noun();
        if (words.is(text.token(Math.max(s.first(), p.words() - 1)), "his") || properly(text, p)) {
            return null;
        }
        String named = noun.isBody() && words.nounsCapitalised() ? RolePhrase.beforeHyphen(text.token(noun.last() - 1).text()) : null;
        for (Draft d : drafts) {
            if (named != null && !BodyMatch.isAcronym(named) && d.type == ActorType.ORGANISATION && d.noun == null && d.names().contains(named)) {
                return d;
            }
        }
        Site inside = words.nounsCapitalised() ? null : sites.at(text, noun.first() - 1);
        if (inside != null && inside.isOrganisation() && inside.first() >= p.words()) {
            return drafts.stream().filter(d -> d.type == ActorType.ORGANISATION && noun.shares(d.classes) && d.mentions.contains(inside.mention())).findFirst().orElse(null);
        }
        int at = text.token(noun.first()).begin();
        Draft best = null;
        int bestScore = 0;
        for (Draft d : drafts) {
            int before = d.type == ActorType.ORGANISATION && d.noun != null && noun.shares(d.classes) ? before(d, at, heading) : -1;
            if (before < 0 || !heading && at - before > REACH) {
                continue;
            }
            boolean sameHead = d.noun.head().equals(noun.head()) || d.endsWith(noun.head()) || heading && d.wasCalled(noun.head());
            if (ofAnother(text, noun, d) || d.names().stream().anyMatch(n -> RolePhrase.otherKind(text, noun, n, words))) {
                continue;
            }
            boolean country = p.country() == null || p.country().equals(d.country) || d.country == null && sameHead;
            if (!country || !sameHead && !p.definite() || noun.number() == RoleNoun.Count.MANY && d.noun.number() != RoleNoun.Count.MANY) {
                continue;
            }
            int score = before + (sameHead ? 1_000 : 0) + 1;
            if (score > bestScore) {
                bestScore = score;
                best = d;
            }
        }
        if (best != null || !noun.isBody() || !noun.state() || noun.number() == RoleNoun.Count.MANY || !acts(text, p, s)) {
            return best;
        }
        Draft d = new Draft(ActorType.ORGANISATION, noun.id());
        d.classes.addAll(noun.classes());
        d.noun = noun;
        d.country = p.country();
        drafts.add(d);
        return d;
    }

    /** Whether the phrase is an English proper name of its own: "the House Roads Committee". */
    private boolean properly(Text text, RolePhrase p) {
        if (words.nounsCapitalised() || !text.token(p.noun().last() - 1).isCapitalised()) {
            return false;
        }
        for (int i = p.words(); i < p.noun().first(); i++) {
            if (text.token(i).isCapitalised() && words.countryLength(text, i, i + 1) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase is what the sentence is about: subject before or behind the finite verb, with no preposition before it. */
    private boolean acts(Text text, RolePhrase p, Sentence s) {
        int before = p.first() - 1;
        Token b = before >= s.first() ? text.token(before) : null;
        if (b != null && (words.is(b, "preposition") || b.isCapitalised() && before > s.first())) {
            return words.is(b, "source");
        }
        if (p.words() > p.first() && words.is(text.token(p.first()), "genitive")) {
            return false;
        }
        Token next = p.noun().last() < s.last() ? text.token(p.noun().last()) : null;
        if (words.nounsCapitalised() && p.noun().number() == RoleNoun.Count.ONE && next != null && words.finite(next) && words.plural(next)) {
            return false;
        }
        return next != null && words.finite(next) || b != null && words.finite(b) && words.nounsCapitalised();
    }
}
