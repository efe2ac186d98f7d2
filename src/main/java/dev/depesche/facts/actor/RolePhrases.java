package dev.depesche.facts.actor;

import dev.depesche.text.Text;
import dev.depesche.text.Token;

/**
 * Finds the role beside a name: "der nordkoreanische Präsident Kim", "White House Press Secretary Grisham", "der Gouverneur von Oaxaca,
 * Gabino Cué,", and by {@link RolesBehind} the one that follows it.
 */
final class RolePhrases {

    private static final int LONGEST = 12;

    private final Words words;
    private final Sites sites;
    private final RolesBehind behind;

    RolePhrases(Words words, Sites sites) {
        this.words = words;
        this.sites = sites;
        this.behind = new RolesBehind(words, sites);
    }

    /** The better of the roles around the name, null where there is none. */
    Role of(Site site) {
        Role before = before(site);
        Role after = before != null && before.trust() >= 90 ? null : behind.of(site);
        return before == null || after != null && after.trust() > before.trust() ? after : before;
    }

    private Role before(Site site) {
        Text text = site.text();
        int from = site.sentence().first();
        int i = site.first() - 1;
        while (i >= from && words.is(text.token(i), "title") && !words.is(text.token(i), "role")) {
            i--;
        }
        while (i >= from && isQuote(text.token(i))) {
            i--;
        }
        int named = i;
        while (named > from && (words.is(text.token(named), "naming") || text.token(named).lower().endsWith("-old"))) {
            named--;
        }
        if (named < i && (text.token(named).is(",") || words.is(text.token(named + 1), "naming"))) {
            i = text.token(named).is(",") ? named - 1 : named;
        }
        if (i < from) {
            return null;
        }
        Role direct = direct(text, i, from, site);
        if (direct == null && words.is(text.token(i), "and") && site.isPerson() && sites.isPersonAt(text, i - 1)) {
            direct = shared(sites.at(text, i - 1));
        }
        if (direct != null) {
            return direct;
        }
        if (site.isPerson() && text.token(i).is(",") && i > from) {
            return reaching(text, i, from, "actor.role.before-comma", 70);
        }
        // "Bürgermeister von Wien X", but not "Freund von X".
        boolean whole = words.nounsCapitalised() && !words.is(text.token(i), "of") && !words.is(text.token(i), "preposition") && !words.is(text.token(i), "determiner")
                && !words.is(text.token(i), "genitive") && !words.adjective(text.token(i));
        return site.isPerson() && whole ? reaching(text, i + 1, from, "actor.role.before-of", 60) : null;
    }

    /** The role of several: "die Präsidenten Rauball und Koch". */
    private Role shared(Site other) {
        int i = other.first() - 1;
        Role r = i < other.sentence().first() ? null : direct(other.text(), i, other.sentence().first(), other);
        return r == null || r.noun() == null || r.noun().number() == RoleNoun.Count.ONE ? null : r;
    }

    static boolean isQuote(Token t) {
        return t.text().length() == 1 && "\"“”„«»‚‘'".contains(t.text());
    }

    /** A role whose noun is token {@code i}. */
    private Role direct(Text text, int i, int from, Site site) {
        Token t = text.token(i);
        RoleNoun noun = words.roles().endingAt(text, i, from);
        boolean abbreviated = words.is(t, "title") && words.is(t, "role");
        if (noun == null && !abbreviated) {
            return site.isPerson() ? apposition(text, i, from) : null;
        }
        if (noun != null && (site.isPerson() ? noun.isBody() : !noun.isBody() && !noun.kind().equals("group")) || sites.inside(text, i) && !sites.overlapsOnlyHead(text, i)) {
            return null;
        }
        if (site.isPerson() && noun != null && noun.number() == RoleNoun.Count.MANY && !listed(text, site)) {
            return null;
        }
        int first = left(text, noun == null ? i : noun.first(), from);
        return new Role(text, first, i + 1, noun, country(text, first, i + 1, from), trust(site, noun), "actor.role.before");
    }

    /** Whether others are named behind the person, who share what is told: "managers Weaver and Mook", but not "die Ärzte Ortners". */
    private boolean listed(Text text, Site site) {
        Token next = site.last() < site.sentence().last() ? text.token(site.last()) : null;
        return next != null && (next.is(",") || next.is("(") || words.is(next, "and"));
    }

    /** A rank or title tells less than an office. */
    private static int trust(Site site, RoleNoun noun) {
        if (noun == null || noun.classes().contains("soldier") && noun.last() - noun.first() == 1 && !noun.state()) {
            return 60;
        }
        return site.isPerson() ? 90 : 80;
    }

    /** In German any noun for a person right before a name tells what he is: "Skispringerin Kramer". */
    private Role apposition(Text text, int i, int from) {
        Token t = text.token(i);
        if (!words.nounsCapitalised() || !t.isCapitalised() || sites.inside(text, i) || words.isExactly(t, "apart") || !words.personNoun(t)) {
            return null;
        }
        int first = left(text, i, from);
        return new Role(text, first, i + 1, null, country(text, first, i + 1, from), 55, "actor.role.apposition");
    }

    /** A role with its genitive or prepositional phrase that ends before token {@code end}: "Gouverneur von Oaxaca". */
    private Role reaching(Text text, int end, int from, String rule, int trust) {
        int stop = Math.max(from, end - LONGEST);
        for (int i = end - 1; i >= stop; i--) {
            if (text.token(i).is(")") && i - 2 > stop && text.token(i - 2).is("(")) {
                i -= 3;
            }
            Token t = text.token(i);
            RoleNoun noun = words.roles().endingAt(text, i, from);
            if (noun != null && !noun.isBody() && noun.number() != RoleNoun.Count.MANY && !sites.inside(text, i)) {
                Site next = sites.at(text, i + 1);
                boolean opened = i + 1 < end && (words.opensGenitive(text.token(i + 1)) || next != null && next.isLocation() && next.written().endsWith("s")) || i + 1 == end && rule.endsWith("comma");
                if (!opened || sites.personWithin(text, i + 1, end)) {
                    return null;
                }
                int first = left(text, noun.first(), from);
                boolean sent = noun.classes().contains("diplomat") || noun.classes().contains("journalist");
                return new Role(text, first, end, noun, country(text, first, sent ? noun.last() : end, from), trust, rule);
            }
            if (!t.isWord() && !t.text().equals("-") && !isQuote(t) || words.finite(t) && !words.is(t, "of") || words.is(t, "relative") && !words.is(t, "determiner")) {
                return null;
            }
        }
        return null;
    }

    /** The first token of the role that has its noun at {@code noun}: adjectives, nouns before it, "ehemalige". */
    private int left(Text text, int noun, int from) {
        int i = noun;
        while (i > from && noun - i < LONGEST) {
            Token t = text.token(i - 1);
            if (!t.isWord() && !t.isNumber()) {
                break;
            }
            if (words.nounsCapitalised()) {
                boolean regional = t.isCapitalised() && t.lower().endsWith("er") && t.text().length() > 4 && words.roles().endingAt(text, i - 1, from) == null;
                boolean fused = text.token(i).text().indexOf('-') > 0 && sites.inside(text, i - 1);
                boolean large = t.isCapitalised() && !words.commonNoun(t) && !sites.inside(text, i - 1) && i - 1 > from && words.adjectiveForm(t);
                boolean saying = words.finite(t) && !opens(text, i - 2, from);
                boolean presiding = t.isCapitalised() && (words.adjectiveForm(t) || words.roles().endingAt(text, i - 1, from) != null) && words.is("-" + t.lower().substring(Math.max(0, t.lower().length() - 4)), "presiding") && words.roles().endingAt(text, i, from) != null;
                if (saying || !words.adjective(t) && !regional && !fused && !large && !presiding) {
                    break;
                }
            } else if (!english(text, i - 1, from)) {
                break;
            }
            i--;
        }
        return words.nounsCapitalised() ? unreached(text, i, noun, from) : i;
    }

    /** Whether a phrase whose adjective comes next is open at token {@code i}: "der erklärte Gegner", but "…, erklärte Sprecher Kern". */
    private boolean opens(Text text, int i, int from) {
        if (i < from) {
            return false;
        }
        Token t = text.token(i);
        return words.opensNoun(t) || words.is(t, "preposition") || words.is(t, "and") || words.adjective(t);
    }

    /** Without the adjective that words before it belong to ("der in Bonn lebende frühere Minister"), unless it tells that the role is held no more. */
    private int unreached(Text text, int first, int noun, int from) {
        if (first >= noun || first == from) {
            return first;
        }
        Token t = text.token(first);
        Token before = text.token(first - 1);
        boolean weak = !t.isCapitalised() && (t.lower().endsWith("e") || t.lower().endsWith("en")) && words.countryWord(t.text()) == null && !words.is(t, "tenure");
        return weak && before.isWord() && before.isCapitalised() && !opens(text, first - 1, from) ? first + 1 : first;
    }

    private boolean english(Text text, int i, int from) {
        Token t = text.token(i);
        if (words.is(t, "determiner") || words.is(t, "indefinite") || t.is("'s") || words.is(t, "his") || words.is(t, "number")) {
            return false;
        }
        if (words.adjective(t) || words.roles().endingAt(text, i, from) != null) {
            return true;
        }
        return t.isCapitalised() && !words.is(t, "preposition") && !words.is(t, "verb") && !words.is(t, "title") && (i > from || sites.inside(text, i) || words.countryWord(t.text()) != null)
                && !words.startsSentences(t) && !sites.isPersonAt(text, i);
    }

    /** The country told in the role, or by the possessor or genitive before it. */
    private String country(Text text, int first, int last, int from) {
        String own = words.countryIn(text, first, last);
        if (own != null) {
            return own;
        }
        String place = sites.countryWithin(text, first, last);
        if (place != null || first - 2 < from) {
            return place;
        }
        if (text.token(first - 1).is("'s")) {
            String owner = words.countryIn(text, Math.max(from, first - 4), first - 1);
            return owner != null ? owner : sites.countryWithin(text, Math.max(from, first - 4), first - 1);
        }
        if (first - 1 >= from && text.token(first - 1).lower().endsWith("s") && text.token(first - 1).isCapitalised()) {
            return words.countryIn(text, first - 1, first);
        }
        return null;
    }
}
