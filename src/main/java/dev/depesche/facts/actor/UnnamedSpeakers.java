package dev.depesche.facts.actor;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.Mention;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Position;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes actors of the speakers whom no name tells: "ein Sprecher der Polizei", "two loggers".
 *
 * <p>A group is one actor wherever its noun stands in the plural ("the loggers", "the two loggers"); a single speaker only where the
 * whole phrase is the same, for one spokesman is not the other.
 */
final class UnnamedSpeakers {

    private final Words words;
    private final NewsText news;
    private final String main;
    private final SpeakerPhrase phrases;

    /** @param main the country the article is about, null where there is none */
    UnnamedSpeakers(Words words, NewsText news, String main) {
        this.words = words;
        this.news = news;
        this.main = main;
        this.phrases = new SpeakerPhrase(words);
    }

    List<Actor> add(List<Actor> actors, List<Position> positions) {
        boolean[] taken = taken(actors);
        Map<String, Unnamed> found = new LinkedHashMap<>();
        for (Position p : positions) {
            Position.Speaker s = p.speaker();
            if (s != null && s.actor() == null && !s.mention().inTitle() && speaks(p)) {
                speaker(s.mention(), taken, found);
            }
        }
        if (found.isEmpty()) {
            return actors;
        }
        List<Actor> joined = joined(actors, found);
        boolean[] all = taken(joined);
        for (Unnamed u : found.values()) {
            if (u.isPeople()) {
                elsewhere(u, all);
            }
        }
        List<Actor> out = new ArrayList<>(joined);
        found.values().forEach(u -> out.add(u.actor()));
        return List.copyOf(out);
    }

    /** Whether something is said; whoever seeks or contests a mere thing need not be speaking, and must do so in a clause with a verb. */
    private boolean speaks(Position p) {
        if (p.kind() != Position.Kind.INDIRECT || p.cue() == null || !words.is(p.rule().substring(p.rule().lastIndexOf('.') + 1), "weak-cue")) {
            return true;
        }
        Text text = news.text();
        int verbs = 0;
        for (Passage c : p.content()) {
            for (int i = text.tokenAt(c.begin()); i < text.size() && text.token(i).begin() < c.end(); i++) {
                verbs += words.verb(text.token(i)) ? 1 : 0;
            }
        }
        return verbs > 0;
    }

    /**
     * The actors with the mentions of speakers that are theirs, who leave {@code found}: the same body under the same words ("Polizei"), one of
     * a group ("one relative"), a group under a wider word ("the two men").
     */
    private static List<Actor> joined(List<Actor> actors, Map<String, Unnamed> found) {
        List<Actor> out = new ArrayList<>();
        List<Unnamed> groups = new ArrayList<>();
        found.values().stream().filter(Unnamed::isPeople).forEach(groups::add);
        found.values().removeIf(u -> groups.stream().anyMatch(g -> g != u && found.containsValue(g) && u.within(g.noun.id(), g.noun.classes(), g.mentions) && g.mentions.addAll(u.mentions)));
        for (Actor a : actors) {
            Set<Mention> mentions = new TreeSet<>(Mention.ORDER);
            mentions.addAll(a.mentions());
            found.values().removeIf(u -> {
                boolean same = u.type != ActorType.PERSON && u.type == a.type() && (a.name().equalsIgnoreCase(u.name) || a.aliases().contains(u.name))
                        || a.type() == ActorType.GROUP && u.within(a.rule(), Set.of(), mentions);
                if (same) {
                    mentions.addAll(u.mentions);
                }
                return same;
            });
            out.add(mentions.size() == a.mentions().size() ? a : new Actor(a.id(), a.name(), a.aliases(), a.type(), a.role(), a.country(), a.main(), a.salience(),
                    a.rule(), List.copyOf(mentions)));
        }
        return out;
    }

    private void speaker(Passage speaker, boolean[] taken, Map<String, Unnamed> found) {
        Text text = news.text();
        int first = text.tokenAt(speaker.begin());
        int last = Math.min(text.tokenAt(speaker.end() - 1) + 1, text.size());
        RoleNoun noun = phrases.noun(text, first, last);
        if (noun == null || noun.classes().contains("media") || noun.last() < last && taken[text.token(noun.last()).begin()]) {
            return;
        }
        int begin = RolePhrase.numbered(text, RolePhrase.start(text, noun, first, words), first, words);
        int end = noun.last();
        while (end < last && end - begin < SpeakerPhrase.LONGEST && (text.token(end).isWord() || text.token(end).isNumber()) && !words.is(text.token(end), "purpose") && !words.is(text.token(end), "relative-copula") && (end > noun.last()
                || words.is(text.token(end), "of") || words.is(text.token(end), "genitive") || text.token(end).is("der"))) {
            end++;
        }
        boolean owns = end < last && end == noun.last() && text.token(end).is("'s");
        RoleNoun own = null;
        if (owns) {
            end = phrases.owned(text, end + 1, last);
            own = words.roles().endingAt(text, end - 1, first);
            if (own == null) {
                return;
            }
        }
        boolean one = noun.isPerson() && !owns && !phrases.many(text, noun, begin, first);
        boolean bodies = noun.isBody() && noun.number() == RoleNoun.Count.MANY;
        ActorType type = owns ? type(own) : noun.isBody() && !bodies ? ActorType.ORGANISATION : one ? ActorType.PERSON : ActorType.GROUP;
        if (noun.classes().contains("family") && begin - 2 >= first && text.token(begin - 1).is("'s")) {
            begin = SpeakerPhrase.owner(text, begin - 1, first);
        }
        String name = text.text(text.span(begin, end));
        boolean definite = begin > first && (words.is(text.token(begin - 1), "determiner") || text.token(begin - 1).is("'s"));
        if (noun.isBody() && noun.state() && begin > first && words.is(text.token(begin - 1), "indefinite")) {
            return;
        }
        if (one && definite && noun.shares(Draft.AGED)) {
            return;
        }
        RoleNoun head = own == null ? noun : own;
        String key = type == ActorType.GROUP ? head.head() : name.toLowerCase(Locale.ROOT);
        int from = begin;
        int to = end;
        Unnamed u = found.get(key);
        if (u == null) {
            u = one && definite ? again(noun, found) : null;
        }
        if (u == null) {
            u = new Unnamed(head, type, name, one ? text.text(text.span(from, noun.last())) : null, country(text, from, to), definite || words.is(text.token(begin), "number"));
            found.put(key, u);
        }
        u.mentions.add(new Mention(text.token(begin).begin(), text.token(end - 1).end(), Mention.Kind.ROLE, false));
    }

    private static ActorType type(RoleNoun noun) {
        return noun.isBody() ? ActorType.ORGANISATION : noun.isPerson() && noun.number() != RoleNoun.Count.MANY ? ActorType.PERSON : ActorType.GROUP;
    }

    /** The single speaker heard of before in an office that this noun can stand for: "der Ressortchef", then "der Minister". */
    private static Unnamed again(RoleNoun noun, Map<String, Unnamed> found) {
        for (Unnamed u : found.values()) {
            if (u.type == ActorType.PERSON && u.definite && noun.state() && u.noun.state() && noun.shares(u.noun.classes())) {
                return u;
            }
        }
        return null;
    }

    private String country(Text text, int from, int to) {
        String own = words.countryIn(text, from, to);
        return own == null ? main : own;
    }

    /** Where mentions of others stand already. */
    private boolean[] taken(List<Actor> actors) {
        boolean[] out = new boolean[news.text().content().length() + 1];
        actors.forEach(a -> Taken.cover(a.mentions(), false, out));
        return out;
    }

    /** The other places where the group's noun stands in the plural. */
    private void elsewhere(Unnamed u, boolean[] taken) {
        if (news.title() != null) {
            for (Sentence s : news.title().sentences()) {
                in(news.title(), s, u, null);
            }
        }
        for (Sentence s : news.readable()) {
            in(news.text(), s, u, taken);
        }
    }

    private void in(Text text, Sentence s, Unnamed u, boolean[] taken) {
        for (int i = s.first(); i < s.last(); i++) {
            RoleNoun noun = words.roles().endingAt(text, i, s.first());
            if (noun != null && !words.nounsCapitalised() && i + 1 < s.last() && (text.token(i + 1).isCapitalised() || words.roles().endingAt(text, i + 1, i + 1) != null)) {
                continue;
            }
            if (noun == null || !noun.head().equals(u.noun.head()) || taken != null && taken[text.token(i).begin()] || noun.number() == RoleNoun.Count.ONE) {
                continue;
            }
            int begin = RolePhrase.start(text, noun, s.first(), words);
            if (noun.number() == RoleNoun.Count.ANY && !phrases.many(text, noun, begin, begin)) {
                continue;
            }
            Mention m = new Mention(text.token(begin).begin(), text.token(i).end(), Mention.Kind.ROLE, taken == null);
            if (u.mentions.stream().noneMatch(x -> x.inTitle() == m.inTitle() && x.begin() < m.end() && m.begin() < x.end())) {
                u.mentions.add(m);
            }
        }
    }
}
