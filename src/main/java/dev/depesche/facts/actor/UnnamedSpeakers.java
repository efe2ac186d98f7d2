package dev.depesche.facts.actor;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.Mention;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Position;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes actors of the speakers whom no name tells: "ein Sprecher der Polizei", "two loggers". */
final class UnnamedSpeakers {

    private static final int LONGEST = 12;

    private final Words words;
    private final NewsText news;

    UnnamedSpeakers(Words words, NewsText news) {
        this.words = words;
        this.news = news;
    }

    List<Actor> add(List<Actor> actors, List<Position> positions) {
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        Map<String, Actor> firsts = new LinkedHashMap<>();
        for (Position p : positions) {
            Position.Speaker s = p.speaker();
            if (s == null || s.actor() != null || s.mention().inTitle()) {
                continue;
            }
            Actor a = actor(s.mention());
            if (a != null) {
                String key = a.name().toLowerCase(java.util.Locale.ROOT);
                firsts.putIfAbsent(key, a);
                List<Mention> m = mentions.computeIfAbsent(key, k -> new ArrayList<>());
                if (!m.contains(a.mentions().get(0))) {
                    m.add(a.mentions().get(0));
                }
            }
        }
        List<Actor> out = new ArrayList<>(actors);
        firsts.forEach((key, a) -> out.add(new Actor("", a.name(), a.aliases(), a.type(), a.role(), a.country(), false, 0, a.rule(), mentions.get(key))));
        return List.copyOf(out);
    }

    private Actor actor(Passage speaker) {
        Text text = news.text();
        int first = text.tokenAt(speaker.begin());
        int last = Math.min(text.tokenAt(speaker.end() - 1) + 1, text.size());
        while (first < last && (words.is(text.token(first), "determiner") || words.is(text.token(first), "indefinite"))) {
            first++;
        }
        for (int i = first; i < last && i - first < LONGEST; i++) {
            Token t = text.token(i);
            if (words.is(t, "of") && i > first) {
                return null;
            }
            RoleNoun noun = words.roles().endingAt(text, i, first);
            if (noun != null) {
                boolean one = noun.isPerson() && noun.number() != RoleNoun.Count.MANY && !many(text, first, speaker);
                ActorType type = noun.isBody() ? ActorType.ORGANISATION : one ? ActorType.PERSON : ActorType.GROUP;
                Mention m = new Mention(text.token(first).begin(), speaker.end(), Mention.Kind.ROLE, false);
                return new Actor("", text.content().substring(m.begin(), m.end()), List.of(), type, one ? text.text(text.span(first, i + 1)) : null,
                        words.countryIn(text, first, last), false, 0, noun.id(), List.of(m));
            }
        }
        return null;
    }

    private boolean many(Text text, int first, Passage speaker) {
        return words.is(text.token(first), "number") || text.token(first).isNumber() && !text.token(first).is("1");
    }
}
