package dev.depesche.facts.actor;

import dev.depesche.facts.ActorType;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.clause.Bearing;
import dev.depesche.facts.clause.Bearings;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes actors of the unnamed groups that the text comes back to and that do something there, outside the lead too: "die Demonstranten
 * zogen …". Groups of two countries stay two.
 */
final class BusyGroups {

    private static final int TWICE = 2;
    /** Who does something in fewer than every third place is only told of. */
    private static final int THIRD = 3;
    /** Who suffers, is no more than people, or stands for a body. */
    private static final Set<String> NOBODY = Set.of("media", "member", "relational", "institute", "expert", "person", "victim", "family", "witness", "deputy");

    private final Words words;
    private final Sites sites;
    private final List<Draft> drafts;
    private final Bearings bearings;
    private final DoerPhrases phrases;

    BusyGroups(Words words, Sites sites, List<Draft> drafts, Bearings bearings) {
        this.words = words;
        this.sites = sites;
        this.drafts = drafts;
        this.bearings = bearings;
        this.phrases = new DoerPhrases(words, sites);
    }

    /** The places of one noun in the plural, and in how many of them the group does something. */
    private static final class Group {
        private final RoleNoun noun;
        private final String country;
        private final List<int[]> spans = new ArrayList<>();
        private int doing;
        private int[] name;

        Group(RoleNoun noun, String country) {
            this.noun = noun;
            this.country = country;
        }

        private boolean isBusy() {
            return (doing >= TWICE || doing > 0 && spans.size() > TWICE) && doing * THIRD >= spans.size();
        }
    }

    void find(NewsText news) {
        Text text = news.text();
        boolean[] taken = Taken.by(drafts, text, false);
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Sentence s : news.readable()) {
            for (int i = s.first(); i < s.last(); i++) {
                if (!taken[text.token(i).begin()]) {
                    collect(text, s, i, groups);
                }
            }
        }
        groups.values().stream().filter(Group::isBusy).forEach(g -> add(text, g));
    }

    private void collect(Text text, Sentence s, int i, Map<String, Group> groups) {
        RoleNoun noun = sites.inside(text, i) || sites.isRole(text, i) ? null : words.roles().endingAt(text, i, s.first());
        if (noun == null || noun.isBody() || noun.number() == RoleNoun.Count.ONE || noun.shares(NOBODY) || sites.inside(text, noun.first()) || phrases.goesOn(text, i, s)) {
            return;
        }
        int begin = RolePhrase.start(text, noun, s.first(), words);
        Bearing b = bearings.of(false, begin, i + 1);
        boolean does = b.is(Bearing.Kind.SUBJECT) && does(text, noun, begin, b.head(), s);
        if (!does && noun.number() != RoleNoun.Count.MANY && !RolePhrase.several(text, noun, begin)) {
            return;
        }
        int[] span = {begin, i + 1};
        String country = words.countryIn(text, begin, i + 1);
        Group g = groups.computeIfAbsent(noun.head() + ' ' + country, k -> new Group(noun, country));
        g.spans.add(span);
        if (does) {
            g.doing++;
            g.name = g.name == null ? span : g.name;
        }
    }

    /** Whether several do what a main clause tells. */
    private boolean does(Text text, RoleNoun noun, int begin, int verb, Sentence s) {
        boolean many = noun.number() == RoleNoun.Count.MANY || noun.kind().equals("group") || phrases.several(text, noun, begin, verb);
        return many && !phrases.owned(text, begin, s) && !phrases.apart(text, begin, s) && !phrases.toDo(text, verb) && !phrases.listed(text, begin, s)
                && phrases.agrees(text, verb);
    }

    private void add(Text text, Group g) {
        Draft to = known(g);
        if (to == null) {
            to = Draft.unnamed(ActorType.GROUP, g.noun, g.country);
            drafts.add(to);
        }
        to.addRole(text, g.name[0], g.name[1], false);
        for (int[] span : g.spans) {
            if (span != g.name) {
                to.addRole(text, span[0], span[1], false);
            }
        }
    }

    /** The unnamed group listed already that this one is, null for none. */
    private Draft known(Group g) {
        for (Draft d : drafts) {
            if (d.type == ActorType.GROUP && !d.isNamed() && d.noun != null && d.noun.head().equals(g.noun.head())
                    && (g.country == null || d.country == null || g.country.equals(d.country))) {
                return d;
            }
        }
        return null;
    }
}
