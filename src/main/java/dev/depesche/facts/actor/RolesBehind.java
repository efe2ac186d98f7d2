package dev.depesche.facts.actor;

import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;

/** Finds the role that stands behind a name: "X, Sprecher des Kreml,", "X (Trainer)", "X vom Landesverband", "X is the mayor". */
final class RolesBehind {

    private static final int LONGEST = 12;

    private final Words words;
    private final Sites sites;

    RolesBehind(Words words, Sites sites) {
        this.words = words;
        this.sites = sites;
    }

    /** The role behind the name, null where there is none. */
    Role of(Site site) {
        Text text = site.text();
        Sentence s = site.sentence();
        int i = site.last();
        if (i + 1 >= s.last()) {
            return null;
        }
        Token mark = text.token(i);
        if (mark.is(",") || mark.is("(") || mark.is("–") || mark.is("—") || mark.is("-")) {
            return insertion(text, i + 1, s.last(), site);
        }
        if (site.isPerson() && site.size() > 1 && words.is(mark, "belongs")) {
            return belonging(text, i, s.last());
        }
        Role told = site.isPerson() && words.is(mark, "copula") ? insertion(text, i + 1, s.last(), site) : null;
        return told == null || told.noun() == null || Draft.PASSING.containsAll(told.noun().classes()) ? null : told;
    }

    /** "…, Sprecher des Kreml,": the noun comes first but for determiner and adjectives, and no name right behind it. */
    private Role insertion(Text text, int from, int limit, Site site) {
        int i = from;
        while (i < limit && (words.is(text.token(i), "adverb") || words.is(text.token(i), "relative-copula") || words.is(text.token(i), "copula"))) {
            i++;
        }
        if (i < limit && text.token(i).isNumber()) {
            i = i + 1 < limit && (text.token(i + 1).is(",") || text.token(i + 1).is(")")) ? i + 2 : i;
        }
        while (i < limit && (words.is(text.token(i), "determiner") || words.is(text.token(i), "indefinite") || words.is(text.token(i), "his"))) {
            i++;
        }
        int first = i;
        boolean article = i > from && !words.is(text.token(i - 1), "copula") && !words.is(text.token(i - 1), "adverb");
        for (; i < limit && i - first < 8; i++) {
            Token t = text.token(i);
            if (t.is("'s") && !words.nounsCapitalised() && i > first && text.token(i - 1).isCapitalised()) {
                first = i + 1;
                article = true;
                continue;
            }
            if (!t.isWord() || words.is(t, "of") && i > first || words.is(t, "and")) {
                return null;
            }
            RoleNoun noun = longestRole(text, i, limit, first);
            if (noun != null && noun.number() == RoleNoun.Count.MANY && first > from && words.is(text.token(first - 1), "his")) {
                return null;
            }
            if (noun != null && !site.isPerson() && sites.inside(text, i) && !sites.overlapsOnlyHead(text, i)) {
                return null;
            }
            if (noun != null && (site.isPerson() ? noun.isPerson() : noun.isBody())) {
                return wholeInsertion(text, first, noun, limit, site);
            }
            if (words.nounsCapitalised() && noun == null && !words.adjective(t) && !(t.isCapitalised() && (words.adjectiveForm(t) || t.isAllCaps() || sites.inside(text, i)))) {
                return null;
            }
            if (!words.nounsCapitalised() && (words.is(t, "preposition") || words.is(t, "verb") || words.is(t, "relative") || words.is(t, "he") || words.is(t, "they")
                    || !article && !t.isCapitalised() && !words.adjective(t) && noun == null)) {
                return null;
            }
        }
        return null;
    }

    /** The role noun that ends at {@code i}, or at a later token that goes on with the same phrase ("press secretary"). */
    private RoleNoun longestRole(Text text, int i, int limit, int from) {
        RoleNoun noun = words.roles().endingAt(text, i, from);
        if (!words.nounsCapitalised() && noun != null) {
            for (int k = i + 1; k < limit && k <= i + 3 && text.token(k).isWord() && !words.closed(text.token(k)) && !words.finite(text.token(k)); k++) {
                RoleNoun longer = words.roles().endingAt(text, k, from);
                noun = longer != null ? longer : noun;
            }
        }
        return noun;
    }

    private Role wholeInsertion(Text text, int first, RoleNoun noun, int limit, Site site) {
        int e = noun.last();
        if (e < limit && sites.isPersonAt(text, e)) {
            return null;
        }
        int end = e;
        if (e < limit && words.opensGenitive(text.token(e))) {
            while (end < limit && end - first < LONGEST && (text.token(end).isWord() || text.token(end).isNumber() || RolePhrases.isQuote(text.token(end)))
                    && !(words.finite(text.token(end)) && !text.token(end).isCapitalised() && !words.is(text.token(end), "of"))
                    && !sites.isPersonAt(text, end) && !words.is(text.token(end), "break") && !(words.is(text.token(end), "and") && end + 1 < limit
                    && (words.is(text.token(end + 1), "indefinite") || words.is(text.token(end + 1), "determiner")))) {
                end++;
            }
            end = trimmed(text, e, end);
        }
        // Envoys and correspondents are sent to the country that follows.
        boolean sent = noun.classes().contains("diplomat") || noun.classes().contains("journalist");
        int told = sent ? e : end;
        String country = words.countryIn(text, first, told);
        country = country != null ? country : sites.countryWithin(text, first, told);
        return new Role(text, first, end, noun, country, text.token(first - 1).is("als") ? 60 : 75, "actor.role.behind");
    }

    /** The end of a phrase without the small words that would go on with it. */
    private int trimmed(Text text, int from, int end) {
        int e = end;
        while (e > from && (words.is(text.token(e - 1), "of") || words.is(text.token(e - 1), "and") || words.is(text.token(e - 1), "determiner")
                || words.is(text.token(e - 1), "genitive") || words.is(text.token(e - 1), "indefinite") || words.is(text.token(e - 1), "title")
                || text.token(e - 1).isNumber() && e - 1 > from && words.is(text.token(e - 2), "preposition") || words.is(text.token(e - 1), "preposition")
                || words.adjective(text.token(e - 1)) && !text.token(e - 1).isCapitalised())) {
            e--;
        }
        return e;
    }

    /** "Dietmar Hoffmann vom Landesverband des Gewerbes". */
    private Role belonging(Text text, int from, int limit) {
        int end = from + 1;
        boolean body = false;
        while (end < limit && end - from < LONGEST && text.token(end).isWord() && !words.finite(text.token(end))) {
            RoleNoun noun = words.roles().endingAt(text, end, from);
            body |= noun != null && noun.isBody() || sites.isOrganisationAt(text, end);
            end++;
        }
        return body ? new Role(text, from, end, null, words.countryIn(text, from, end), 40, "actor.role.belonging") : null;
    }
}
