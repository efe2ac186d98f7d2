package dev.depesche.facts.actor;

import dev.depesche.article.Article;
import dev.depesche.article.Source;
import dev.depesche.facts.Actor;
import dev.depesche.facts.Mention;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.name.Name;
import dev.depesche.facts.name.NameType;
import dev.depesche.facts.place.CountryContext;
import dev.depesche.facts.position.PositionFinder;
import dev.depesche.language.Languages;
import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Actors of a text whose names are marked as "[P Kim Jong Un]", "[O Interpol]", "[L Berlin]". */
final class Cast {

    static final Languages LANGUAGES = new Languages();
    private static final ActorFinder ACTORS = new ActorFinder();
    private static final PositionFinder POSITIONS = new PositionFinder();

    final String text;
    final List<Actor> actors;

    Cast(String language, String marked) {
        this(language, null, marked);
    }

    /** @param title without marks, given apart from the text; null for none */
    Cast(String language, String title, String marked) {
        StringBuilder plain = new StringBuilder();
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) != '[') {
                plain.append(marked.charAt(i));
                continue;
            }
            int end = marked.indexOf(']', i);
            NameType type = switch (marked.charAt(i + 1)) {
                case 'P' -> NameType.PERSON;
                case 'O' -> NameType.ORGANISATION;
                default -> NameType.LOCATION;
            };
            int begin = plain.length();
            plain.append(marked, i + 3, end);
            names.add(new Name(begin, plain.length(), false, type, null, "t"));
            i = end;
        }
        text = plain.toString();
        Article article = new Article("t", Source.UNKNOWN, text, title, null, null, null, null, null, language, null,
                List.of(new Span(0, text.length())), List.of());
        NewsText news = new NewsText(article, LANGUAGES.get(language));
        CountryContext said = new CountryContext(news);
        List<Actor> named = ACTORS.find(news, names, said);
        actors = ACTORS.withSpeakers(news, named, POSITIONS.find(news, named), said);
    }

    /** "Name (role, COUNTRY): mention, mention" of each actor. */
    List<String> lines() {
        return actors.stream().map(a -> a.name() + " (" + a.role() + ", " + a.country() + "): " + mentions(a)).toList();
    }

    private String mentions(Actor a) {
        return a.mentions().stream().map((Mention m) -> text.substring(m.begin(), m.end())).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return lines().toString();
    }
}
