package dev.depesche.facts.actor;

import dev.depesche.facts.ActorType;
import dev.depesche.facts.Mention;
import dev.depesche.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts the names of one actor together: full names first, then what is short for them, each to the one mentioned last before it.
 *
 * <p>Two full names with another first name stay two, whatever surname they share; then titles and roles tell a bare surname's owner.
 */
final class Gathering {

    /** The first turn, of all names of so many words less one, and longer ones. */
    private static final int LONGEST = 9;

    private final Words words;
    private final Sites sites;
    private final RolePhrases roles;
    private final BodyMatch bodies;
    private final List<Draft> drafts = new ArrayList<>();
    private final Draft[] owner;
    private final List<Role> found;

    Gathering(Words words, Sites sites, RolePhrases roles, BodyMatch bodies) {
        this.bodies = bodies;
        this.words = words;
        this.sites = sites;
        this.roles = roles;
        this.owner = new Draft[sites.all().size()];
        this.found = new ArrayList<>();
    }

    List<Draft> gather() {
        Things things = new Things(words, sites);
        List<Site> all = sites.all();
        for (Site s : all) {
            Role r = s.isPerson() || s.isOrganisation() ? roles.of(s) : null;
            found.add(r);
            if (r != null) {
                sites.mark(r);
            }
        }
        for (int pass = LONGEST; pass > 0; pass--) {
            for (int i = 0; i < all.size(); i++) {
                Site s = all.get(i);
                if (owner[i] == null && hasTurn(s, pass) && (s.isPerson() || s.isOrganisation()) && !things.is(s) && !describes(s, i)) {
                    place(s, i);
                }
            }
        }
        return drafts;
    }

    /** The longest names come first; of those of one word, which have the last two turns, the letters beside the name they stand for, wherever else they occur. */
    private boolean hasTurn(Site s, int pass) {
        return s.size() > 1 ? pass == Math.min(LONGEST, s.size() + 1) : pass == 1 || pass == 2 && s.isOrganisation() && inParentheses(s) != null;
    }

    /** Whether the name is only what the next one is: "die US-Weltraumbehörde NASA". */
    private boolean describes(Site s, int i) {
        Site next = s.isOrganisation() && s.size() == 1 ? sites.at(s.text(), s.last()) : null;
        Role role = next != null && next.isOrganisation() ? found.get(sites.index(next)) : null;
        return role != null && role.first() <= s.first() && role.last() == s.last() && found.get(i) == null;
    }

    private void place(Site s, int i) {
        Draft d = s.isPerson() ? person(s, found.get(i)) : organisation(s);
        if (d == null) {
            d = new Draft(s.isPerson() ? ActorType.PERSON : ActorType.ORGANISATION, s.name().rule());
            drafts.add(d);
        }
        owner[i] = d;
        d.add(s.mention(), s.words());
        Role role = found.get(i);
        d.offer(role);
        if (role != null && role.rule().equals("actor.role.before-comma")) {
            d.add(new Mention(role.text().token(role.first()).begin(), role.text().token(role.last() - 1).end(), Mention.Kind.ROLE, s.name().inTitle()), role.words());
        }
        if (s.isPerson()) {
            d.sex = d.sex.or(titleSex(s)).or(s.size() > 1 ? words.firstNames().sex(s.text().token(s.first()).text()) : Sex.UNKNOWN);
        }
        RoleNoun title = s.isPerson() && s.size() > 1 ? words.roles().endingAt(s.text(), s.first(), s.first()) : null;
        if (title != null && title.isPerson()) {
            d.classes.addAll(title.classes());
            d.noun = d.noun == null ? title : d.noun;
        }
        if (s.isOrganisation() && d.noun == null) {
            head(s, d);
        }
        if (d.country == null) {
            d.country = s.name().country() != null ? s.name().country() : s.isOrganisation() ? words.countryIn(s.text(), s.first(), s.last()) : null;
        }
    }

    /** What kind of body the name says it is: "Ministry of Commerce" a ministry, "Europäisches Parlament" a parliament. */
    private void head(Site s, Draft d) {
        if (words.isExactly(s.text().token(s.last() - 1), "media-name")) {
            d.classes.add("media");
        }
        RoleNoun beside = s.last() < s.sentence().last() ? words.roles().endingAt(s.text(), s.last(), s.last()) : null;
        boolean told = s.name().rule().equals(BodyNames.RULE) || !words.nounsCapitalised() && s.size() == 1 && beside != null && beside.shares(BodyNames.TELLING_BEHIND);
        if (told && beside != null && beside.isBody()) {
            d.noun = beside;
            d.classes.addAll(beside.classes());
            return;
        }
        for (int i = s.last() - 1; i >= s.first(); i--) {
            RoleNoun noun = words.roles().endingAt(s.text(), i, s.first());
            if (noun != null && !noun.isPerson() && (i == s.last() - 1 || words.is(s.text().token(i + 1), "of") || words.is(s.text().token(i + 1), "determiner"))) {
                d.noun = noun;
                d.classes.addAll(noun.classes());
            }
        }
    }

    /** The sex that a title before the name tells. */
    private Sex titleSex(Site s) {
        Text text = s.text();
        for (int i = s.first() - 1; i >= s.sentence().first() && i >= s.first() - 3; i--) {
            if (words.is(text.token(i), "mr")) {
                return Sex.MAN;
            }
            if (words.is(text.token(i), "mrs")) {
                return Sex.WOMAN;
            }
            if (!words.is(text.token(i), "title")) {
                break;
            }
        }
        return Sex.UNKNOWN;
    }

    // ---- persons ---------------------------------------------------------------------------------------------------

    private Draft person(Site s, Role role) {
        List<String> name = Keys.words(s.words());
        int letters = Draft.letters(name);
        Sex sex = titleSex(s).or(role != null && role.noun() != null ? role.noun().sex() : Sex.UNKNOWN);
        Draft best = null;
        int bestScore = 0;
        for (Draft d : drafts) {
            if (d.type != ActorType.PERSON || !d.hasLetters(letters) || !d.sex.agrees(sex)) {
                continue;
            }
            int match = 0;
            for (List<String> form : d.forms()) {
                match = Math.max(match, match(name, form));
            }
            if (match > 0) {
                int before = d.lastBefore(s.name().begin(), s.name().inTitle());
                int score = match * 10_000_000 + (before >= 0 ? 5_000_000 + Math.min(4_000_000, before) : 0);
                if (role != null && role.noun() != null && role.noun().shares(d.classes)) {
                    score += 9_000_000;
                }
                if (match < 3 && d.noun != null && d.noun.classes().contains("family")) {
                    score -= 6_000_000;
                }
                if (score > bestScore) {
                    bestScore = score;
                    best = d;
                }
            }
        }
        return best;
    }

    /** How well a name fits a form as long or longer: 3 the same, 2 its last word, 1 another of its words, 0 not at all. */
    static int match(List<String> name, List<String> form) {
        if (name.size() == 1) {
            String w = name.get(0);
            if (Keys.same(w, form.get(form.size() - 1))) {
                return form.size() == 1 ? 3 : 2;
            }
            for (int i = 0; i < form.size() - 1; i++) {
                if (form.get(i).length() > 2 && Keys.same(w, form.get(i)) || form.size() > 1 && i == 0 && Keys.same(w, form.get(i))) {
                    return 1;
                }
            }
            return 0;
        }
        int k = 0;
        for (String w : name) {
            while (k < form.size() && !fits(w, form.get(k))) {
                k++;
            }
            if (k++ >= form.size()) {
                return 0;
            }
        }
        boolean last = Keys.same(name.get(name.size() - 1), form.get(form.size() - 1));
        return name.size() == form.size() ? 3 : last ? 2 : 1;
    }

    private static boolean fits(String a, String b) {
        if (a.endsWith(".") && a.length() == 2 || b.endsWith(".") && b.length() == 2) {
            return a.charAt(0) == b.charAt(0);
        }
        return Keys.same(a, b);
    }

    // ---- organisations ---------------------------------------------------------------------------------------------

    private Draft organisation(Site s) {
        Draft expanded = inParentheses(s);
        if (expanded != null) {
            return expanded;
        }
        String words = s.words();
        List<String> name = Keys.words(words);
        Draft best = null;
        int bestScore = 0;
        for (Draft d : drafts) {
            if (d.type != ActorType.ORGANISATION) {
                continue;
            }
            int match = 0;
            for (Map.Entry<String, List<String>> form : d.wordsByName().entrySet()) {
                match = Math.max(match, bodies.match(words, name, form.getKey(), form.getValue(), d.hasLegalForm()));
            }
            if (match > 0) {
                int before = d.lastBefore(s.name().begin(), s.name().inTitle());
                int score = match * 10_000_000 + (before >= 0 ? 5_000_000 + Math.min(4_000_000, before) : 0);
                if (score > bestScore) {
                    bestScore = score;
                    best = d;
                }
            }
        }
        return best;
    }

    /** The organisation whose name stands right before this one in parentheses, or in whose parentheses it stands. */
    private Draft inParentheses(Site s) {
        Text text = s.text();
        if (s.first() >= 2 && text.token(s.first() - 1).is("(") && s.last() < text.size() && text.token(s.last()).is(")")) {
            Site before = sites.at(text, s.first() - 2);
            return abbreviates(s, before != null || s.first() < 3 ? before : sites.at(text, s.first() - 3));   // a closing quotation mark may stand between
        }
        if (s.last() + 1 < text.size() && text.token(s.last()).is("(")) {
            return abbreviates(s, sites.at(text, s.last() + 1));
        }
        return null;
    }

    /** The draft of {@code other} where one of both is short for the other by its letters. */
    private Draft abbreviates(Site s, Site other) {
        if (other == null || !other.isOrganisation()) {
            return null;
        }
        Draft d = owner[sites.index(other)];
        boolean alike = BodyMatch.isAcronym(s.words()) != BodyMatch.isAcronym(other.words());
        return d != null && alike && d.type == ActorType.ORGANISATION ? d : null;
    }

    /** The draft that each name went to, by the order of {@link Sites#all()}; null for places and works. */
    Draft ownerOf(int index) {
        return owner[index];
    }
}
