package dev.depesche.digest;

import dev.depesche.article.Article;
import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.Event;
import dev.depesche.facts.EventType;
import dev.depesche.facts.Facts;
import dev.depesche.facts.Mention;
import dev.depesche.facts.Moment;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Place;
import dev.depesche.facts.PlaceKind;
import dev.depesche.facts.Position;
import dev.depesche.facts.Stance;
import java.util.List;

/** Reads the {@code facts} object of a stored digest. */
final class FactsReader {

    private final Article article;

    FactsReader(Article article) {
        this.article = article;
    }

    Facts read(JsonMap f) {
        List<Actor> actors = f.list("actors", FactsReader::actor);
        List<Place> places = f.list("places", FactsReader::place);
        List<Moment> dates = f.list("dates", d -> new Moment(d.text("id"), d.text("text"), d.number("begin"), d.number("end"), inTitle(d),
                d.oneOf("type", Moment.Type.class), d.text("value"), d.oneOf("basis", Moment.Basis.class), d.truth("main"), d.text("rule")));
        return new Facts(actors, places, dates, f.list("positions", p -> position(p, actors)),
                f.list("events", e -> event(e, actors, places, dates)), List.of());
    }

    private static Actor actor(JsonMap a) {
        return new Actor(a.text("id"), a.text("name"), a.texts("aliases"), a.oneOf("type", ActorType.class), a.text("role"), a.text("country"),
                a.truth("main"), a.decimal("salience"), a.text("rule"), a.list("mentions", FactsReader::mention));
    }

    private static Place place(JsonMap p) {
        return new Place(p.text("id"), p.text("name"), p.oneOf("kind", PlaceKind.class), p.text("country"), p.decimal("lat"), p.decimal("lon"),
                p.truth("main"), p.decimal("salience"), p.text("rule"), p.list("mentions", FactsReader::mention));
    }

    private static Mention mention(JsonMap m) {
        return new Mention(m.number("begin"), m.number("end"), m.oneOf("kind", Mention.Kind.class), inTitle(m));
    }

    private Position position(JsonMap p, List<Actor> actors) {
        Position.Speaker speaker = null;
        if (p.has("speaker")) {
            JsonMap s = p.object("speaker");
            speaker = new Position.Speaker(byId(actors, s.text("actor")), s.text("name"), passage(s, article));
        }
        return new Position(p.text("id"), speaker, p.has("cue") ? passage(p.object("cue"), article) : null,
                p.list("content", c -> passage(c, article)), p.oneOf("kind", Position.Kind.class), p.oneOf("stance", Stance.class), p.truth("key"),
                p.text("rule"));
    }

    private Event event(JsonMap e, List<Actor> actors, List<Place> places, List<Moment> dates) {
        return new Event(e.text("id"), e.oneOf("type", EventType.class), passage(e.object("trigger"), article),
                e.texts("agents").stream().map(id -> byId(actors, id)).toList(), e.texts("patients").stream().map(id -> byId(actors, id)).toList(),
                places.stream().filter(p -> p.id().equals(e.text("place"))).findFirst().orElse(null),
                dates.stream().filter(d -> d.id().equals(e.text("date"))).findFirst().orElse(null),
                e.oneOf("status", Event.Status.class), e.truth("main"), e.text("rule"));
    }

    private static Actor byId(List<Actor> actors, String id) {
        return id == null ? null : actors.stream().filter(a -> a.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no actor \"" + id + "\""));
    }

    static Passage passage(JsonMap p, Article article) {
        return DigestReader.cut(article, p.number("begin"), p.number("end"), inTitle(p));
    }

    private static boolean inTitle(JsonMap m) {
        return "title".equals(m.text("in"));
    }
}
