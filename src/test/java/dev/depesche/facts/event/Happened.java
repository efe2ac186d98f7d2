package dev.depesche.facts.event;

import dev.depesche.article.Article;
import dev.depesche.article.Source;
import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.Event;
import dev.depesche.facts.Mention;
import dev.depesche.facts.clause.Bearings;
import dev.depesche.facts.NewsText;
import dev.depesche.language.Languages;
import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Events of a bare text, for tests; names in square brackets are actors: "TYPE | trigger | agents | patients | STATUS". */
final class Happened {

    static final Languages LANGUAGES = new Languages();
    private static final EventFinder FINDER = new EventFinder();

    private Happened() {
    }

    static List<Event> events(String language, String marked) {
        StringBuilder text = new StringBuilder();
        List<Actor> actors = new ArrayList<>();
        int open = -1;
        for (char c : marked.toCharArray()) {
            if (c == '[') {
                open = text.length();
            } else if (c == ']') {
                String name = text.substring(open);
                actors.add(new Actor("", name, List.of(), ActorType.PERSON, null, null, false, 0, "test", List.of(Mention.name(open, text.length()))));
            } else {
                text.append(c);
            }
        }
        Article article = new Article("t", Source.UNKNOWN, text.toString(), null, null, null, null, null, null, language, null,
                List.of(new Span(0, text.length())), List.of());
        NewsText news = new NewsText(article, LANGUAGES.get(language));
        return FINDER.find(news, actors, List.of(), List.of(), new Bearings(news));
    }

    static String line(Event e) {
        return e.type().name().toLowerCase(Locale.ROOT) + " | " + e.trigger().text() + " | " + names(e.agents()) + " | " + names(e.patients())
                + " | " + e.status().name().toLowerCase(Locale.ROOT);
    }

    private static String names(List<Actor> actors) {
        return actors.isEmpty() ? "-" : actors.stream().map(Actor::name).collect(Collectors.joining(", "));
    }
}
