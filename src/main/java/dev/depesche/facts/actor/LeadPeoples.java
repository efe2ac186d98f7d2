package dev.depesche.facts.actor;

import dev.depesche.facts.ActorType;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.clause.Bearing;
import dev.depesche.facts.clause.Bearings;
import dev.depesche.language.Gazetteer.CountryWord;
import dev.depesche.language.Gazetteer.Form;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.List;

/**
 * Makes actors of the people of a country who do what title or lead tells: "Die Iren stimmen ab", "Palestinians clashed …", and of the one
 * who does or suffers it: "eine Thailänderin". A people named at work there keeps the later places where its name stands.
 *
 * <p>Where the word is part of a name or stands before a noun ("Schweizer Bauern", "Iraqis' homes") it is none.
 */
final class LeadPeoples {

    private static final String RULE = "actor.people";

    private final NewsText news;
    private final Words words;
    private final Sites sites;
    private final List<Draft> drafts;
    private final Bearings bearings;
    private final DoerPhrases phrases;

    LeadPeoples(NewsText news, Words words, Sites sites, List<Draft> drafts, Bearings bearings) {
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
        for (int i = s.first(); i < s.last(); i++) {
            String country = people(text, i, s);
            if (country != null && !Taken.by(drafts, text, title)[text.token(i).begin()]) {
                int begin = begin(text, i, s.first());
                Bearing b = bearings.of(title, begin, i + 1);
                ActorType type = type(text, begin, i, b, s);
                if (type != null) {
                    add(text, begin, i, type, country, title);
                }
            }
        }
    }

    /** The country whose people the token names by itself; null where it names none, or is part of a name or of a longer phrase. */
    private String people(Text text, int i, Sentence s) {
        Token t = text.token(i);
        if (!t.isCapitalised() || sites.at(text, i) != null && !sites.at(text, i).isLocation() || sites.isRole(text, i)) {
            return null;
        }
        CountryWord w = words.countryWord(text, i, i + 1);
        if (w == null || w.form() != Form.INHABITANT) {
            return null;
        }
        Token next = i + 1 < s.last() ? text.token(i + 1) : null;
        boolean goesOn = next != null && (next.isCapitalised() && next.isWord() || next.is("'s") || next.is("-") || !words.nounsCapitalised() && words.maybeNoun(next));
        boolean shares = next != null && i + 2 < s.last() && words.is(next, "and") && words.nounsCapitalised() && words.adjective(text.token(i + 2)) && words.adjective(t);
        return goesOn || shares || words.roles().endingAt(text, i, s.first()) != null ? null : w.country();
    }

    /** Where the adjectives and numbers before the word begin. */
    private int begin(Text text, int i, int from) {
        int b = i;
        while (b > from && (words.adjective(text.token(b - 1)) || words.is(text.token(b - 1), "number") || text.token(b - 1).isNumber())
                && !words.is(text.token(b - 1), "indefinite")) {
            b--;
        }
        return b;
    }

    private ActorType type(Text text, int begin, int i, Bearing b, Sentence s) {
        if (counted(text, begin, i)) {
            return ActorType.GROUP;
        }
        if (!b.is(Bearing.Kind.SUBJECT) && !b.is(Bearing.Kind.OBJECT) || phrases.owned(text, begin, s) || phrases.apart(text, begin, s) || phrases.listed(text, begin, s)) {
            return null;
        }
        Token before = begin > s.first() ? text.token(begin - 1) : null;
        boolean one = before != null && words.is(before, "indefinite");
        boolean many = words.nounsCapitalised() ? b.head() >= 0 && words.plural(text.token(b.head())) : text.token(i).lower().endsWith("s") && !one;
        if (many) {
            return b.is(Bearing.Kind.SUBJECT) && !phrases.toDo(text, b.head()) && (before == null || !words.is(before, "preposition")) ? ActorType.GROUP : null;
        }
        return one || begin == s.first() && begin == i && b.is(Bearing.Kind.SUBJECT) && words.nounsCapitalised() ? ActorType.PERSON : null;
    }

    /** Whether a number stands before the word, whatever stands before that: "Anklage gegen drei Iren". */
    private boolean counted(Text text, int begin, int i) {
        return words.nounsCapitalised() && begin < i && words.is(text.token(begin), "number");
    }

    private void add(Text text, int begin, int i, ActorType type, String country, boolean title) {
        for (Draft d : drafts) {
            if (d.rule.equals(RULE) && d.type == type && country.equals(d.country)) {
                d.addRole(text, begin, i + 1, title);
                return;
            }
        }
        Draft d = new Draft(type, RULE);
        d.country = country;
        d.plural = type == ActorType.GROUP;
        d.classes.add("person");
        d.addRole(text, begin, i + 1, title);
        drafts.add(d);
        if (d.plural) {
            again(d, text == news.text() ? i : -1);
        }
    }

    /** Adds the places of the body where the same people are named again. */
    private void again(Draft d, int known) {
        Text text = news.text();
        boolean[] taken = Taken.by(drafts, text, false);
        for (Sentence s : news.readable()) {
            for (int i = s.first(); i < s.last(); i++) {
                if (i != known && d.country.equals(people(text, i, s)) && !taken[text.token(i).begin()]) {
                    d.addRole(text, i, i + 1, false);
                }
            }
        }
    }
}
