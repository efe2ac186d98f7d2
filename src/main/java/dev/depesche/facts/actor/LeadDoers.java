package dev.depesche.facts.actor;

import dev.depesche.facts.ActorType;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.clause.Bearing;
import dev.depesche.facts.clause.Bearings;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Makes actors of the unnamed groups and bodies that do what title or lead tells, and of single people told by their age who do or suffer
 * it, where no name and no role covers them yet: "eine niedersächsische Firma hat …", "right-wing parties threaten …", "a five-year-old boy".
 *
 * <p>A bare "the agency" in passing stands for a body told before, and is none.
 */
final class LeadDoers {

    private static final Set<String> EVERYBODY = Set.of("person");
    private static final Set<String> NOBODY = Set.of("media", "member", "relational", "institute", "expert");

    private final NewsText news;
    private final Words words;
    private final Sites sites;
    private final List<Draft> drafts;
    private final Bearings bearings;
    private final DoerPhrases phrases;

    LeadDoers(NewsText news, Words words, Sites sites, List<Draft> drafts, Bearings bearings) {
        this.news = news;
        this.words = words;
        this.sites = sites;
        this.drafts = drafts;
        this.bearings = bearings;
        this.phrases = new DoerPhrases(words, sites);
    }

    void find() {
        TitleAndLead.read(news, this::in);
    }

    private void in(Text text, Sentence s, boolean title) {
        boolean[] taken = Taken.by(drafts, text, title);
        for (int i = s.first(); i < s.last(); i++) {
            if (taken[text.token(i).begin()] || sites.inside(text, i) || sites.isRole(text, i)) {
                continue;
            }
            RoleNoun noun = words.roles().endingAt(text, i, s.first());
            if (noun == null || phrases.goesOn(text, i, s) || sites.inside(text, noun.first())) {
                continue;
            }
            int begin = RolePhrase.numbered(text, RolePhrase.start(text, noun, s.first(), words), s.first(), words);
            if (sites.inside(text, begin - 1) && text.token(begin - 1).isCapitalised() && !(words.nounsCapitalised() && sites.at(text, begin - 1).isLocation())) {
                continue;
            }
            Bearing b = bearings.of(title, phrases.counted(text, begin, s.first()), i + 1);
            ActorType type = b.is(Bearing.Kind.SUBJECT) ? doer(text, noun, begin, b.head(), s) : null;
            if (type == null && (b.is(Bearing.Kind.SUBJECT) || b.is(Bearing.Kind.OBJECT)) && ofAnAge(text, noun, begin) && !phrases.owned(text, begin, s)
                    && !(begin > s.first() && words.is(text.token(begin - 1), "determiner"))) {
                type = ActorType.PERSON;
            }
            Draft known = type == ActorType.ORGANISATION ? known(text, noun) : null;
            if (known != null) {
                known.addRole(text, begin, i + 1, title);
            } else if (type != null) {
                add(text, noun, begin, type, title);
            }
        }
    }

    /** What the subject is an actor as, null for none: what is told of must not stand for somebody told before. */
    private ActorType doer(Text text, RoleNoun noun, int begin, int verb, Sentence s) {
        if (phrases.owned(text, begin, s) || phrases.apart(text, begin, s) || noun.kind().equals("group") && EVERYBODY.containsAll(noun.classes()) || phrases.toDo(text, verb) || noun.shares(NOBODY) || phrases.listed(text, begin, s)) {
            return null;
        }
        Token before = begin > s.first() ? text.token(begin - 1) : null;
        boolean determined = before != null && words.is(before, "determiner");
        boolean indefinite = before != null && words.is(before, "indefinite");
        boolean told = noun.last() - begin > 1 || words.nounsCapitalised() && text.token(begin).text().length() > noun.head().length() + 3;
        if (noun.isBody()) {
            boolean many = noun.number() == RoleNoun.Count.MANY;
            if (many) {
                return (told || words.nounsCapitalised() && !determined && begin - s.first() < 2) && phrases.agrees(text, verb) ? ActorType.GROUP : null;
            }
            return told && (determined || indefinite && !noun.state() || !words.nounsCapitalised()) || determined && noun.state() ? ActorType.ORGANISATION : null;
        }
        if (noun.isPerson() && (noun.number() == RoleNoun.Count.ONE || noun.number() == RoleNoun.Count.ANY && !phrases.several(text, noun, begin, verb))) {
            return null;
        }
        return phrases.agrees(text, verb) && (told || !determined && begin - s.first() < 2) ? ActorType.GROUP : null;
    }

    /** The body whose name opens with the noun, as "der Landverband" stands for "Landverband Nord"; null for none. */
    private Draft known(Text text, RoleNoun noun) {
        for (Draft d : drafts) {
            if (d.isNamed() && d.type == ActorType.ORGANISATION && d.opensWith(text.token(noun.last() - 1).lower())) {
                return d;
            }
        }
        return null;
    }

    /** Whether the phrase tells a single person's age: "ein 34-jähriger Mann", "a five-year-old boy". */
    private boolean ofAnAge(Text text, RoleNoun noun, int begin) {
        if (!noun.isPerson() || noun.number() == RoleNoun.Count.MANY) {
            return false;
        }
        for (int i = begin; i < noun.last(); i++) {
            if (text.token(i).lower().endsWith("-old") || text.token(i).lower().contains("-jährig")
                    || text.token(i).is("alter") && i > begin && text.token(i - 1).is("Jahre")) {
                return true;
            }
        }
        return false;
    }

    private void add(Text text, RoleNoun noun, int begin, ActorType type, boolean title) {
        for (Draft d : drafts) {
            if (d.type == type && !d.isNamed() && d.noun != null && d.noun.head().equals(noun.head())) {
                d.addRole(text, begin, noun.last(), title);
                return;
            }
        }
        Draft headlined = type == ActorType.PERSON && noun.kind().equals("person") ? LeadRoles.headlined(drafts, noun) : null;
        if (headlined != null) {
            headlined.addRole(text, begin, noun.last(), title);
            return;
        }
        Draft d = Draft.unnamed(type, noun, words.countryIn(text, begin, noun.last()));
        d.addRole(text, begin, noun.last(), title);
        drafts.add(d);
    }
}
