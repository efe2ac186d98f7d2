package dev.depesche.digest;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.depesche.facts.Actor;
import dev.depesche.facts.Event;
import dev.depesche.facts.Facts;
import dev.depesche.facts.Mention;
import dev.depesche.facts.Moment;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Place;
import dev.depesche.facts.Position;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Writes the {@code facts} object of a digest. */
final class FactsWriter {

    private final JsonGenerator g;

    FactsWriter(JsonGenerator g) {
        this.g = g;
    }

    void write(Facts facts) throws IOException {
        g.writeObjectFieldStart("facts");
        g.writeArrayFieldStart("actors");
        for (Actor a : facts.actors()) {
            actor(a);
        }
        g.writeEndArray();
        g.writeArrayFieldStart("places");
        for (Place p : facts.places()) {
            place(p);
        }
        g.writeEndArray();
        g.writeArrayFieldStart("dates");
        for (Moment m : facts.dates()) {
            moment(m);
        }
        g.writeEndArray();
        g.writeArrayFieldStart("positions");
        for (Position p : facts.positions()) {
            position(p, facts);
        }
        g.writeEndArray();
        g.writeArrayFieldStart("events");
        for (Event e : facts.events()) {
            event(e, facts);
        }
        g.writeEndArray();
        g.writeEndObject();
    }

    private void actor(Actor a) throws IOException {
        g.writeStartObject();
        g.writeStringField("id", a.id());
        g.writeStringField("name", a.name());
        g.writeArrayFieldStart("aliases");
        for (String s : a.aliases()) {
            g.writeString(s);
        }
        g.writeEndArray();
        g.writeStringField("type", lower(a.type()));
        DigestWriter.optional(g, "role", a.role());
        DigestWriter.optional(g, "country", a.country());
        rank(a.main(), a.salience(), a.rule());
        mentions(a.mentions());
        g.writeEndObject();
    }

    private void place(Place p) throws IOException {
        g.writeStartObject();
        g.writeStringField("id", p.id());
        g.writeStringField("name", p.name());
        g.writeStringField("kind", lower(p.kind()));
        DigestWriter.optional(g, "country", p.country());
        if (p.lat() != null && p.lon() != null) {
            g.writeNumberField("lat", p.lat());
            g.writeNumberField("lon", p.lon());
        }
        rank(p.main(), p.salience(), p.rule());
        mentions(p.mentions());
        g.writeEndObject();
    }

    private void rank(boolean main, double salience, String rule) throws IOException {
        g.writeBooleanField("main", main);
        g.writeNumberField("salience", rounded(salience));
        g.writeStringField("rule", rule);
    }

    private void mentions(List<Mention> mentions) throws IOException {
        g.writeArrayFieldStart("mentions");
        for (Mention m : mentions) {
            g.writeStartObject();
            g.writeNumberField("begin", m.begin());
            g.writeNumberField("end", m.end());
            g.writeStringField("kind", lower(m.kind()));
            if (m.inTitle()) {
                g.writeStringField("in", "title");
            }
            g.writeEndObject();
        }
        g.writeEndArray();
    }

    private void moment(Moment m) throws IOException {
        g.writeStartObject();
        g.writeStringField("id", m.id());
        DigestWriter.passage(g, new Passage(m.text(), m.begin(), m.end(), m.inTitle()));
        g.writeStringField("type", m.type().name());
        g.writeStringField("value", m.value());
        g.writeStringField("basis", lower(m.basis()).replace('_', '-'));
        g.writeBooleanField("main", m.main());
        g.writeStringField("rule", m.rule());
        g.writeEndObject();
    }

    private void position(Position p, Facts facts) throws IOException {
        g.writeStartObject();
        g.writeStringField("id", p.id());
        if (p.speaker() == null) {
            g.writeNullField("speaker");
        } else {
            g.writeObjectFieldStart("speaker");
            String actor = idOf(p.speaker().actor(), facts);
            if (actor == null) {
                g.writeNullField("actor");
            } else {
                g.writeStringField("actor", actor);
            }
            g.writeStringField("name", p.speaker().name());
            DigestWriter.passage(g, p.speaker().mention());
            g.writeEndObject();
        }
        if (p.cue() == null) {
            g.writeNullField("cue");
        } else {
            g.writeObjectFieldStart("cue");
            DigestWriter.passage(g, p.cue());
            g.writeEndObject();
        }
        g.writeArrayFieldStart("content");
        for (Passage c : p.content()) {
            g.writeStartObject();
            DigestWriter.passage(g, c);
            g.writeEndObject();
        }
        g.writeEndArray();
        g.writeStringField("kind", lower(p.kind()));
        g.writeStringField("stance", lower(p.stance()));
        g.writeBooleanField("key", p.key());
        g.writeStringField("rule", p.rule());
        g.writeEndObject();
    }

    private void event(Event e, Facts facts) throws IOException {
        g.writeStartObject();
        g.writeStringField("id", e.id());
        g.writeStringField("type", lower(e.type()));
        g.writeObjectFieldStart("trigger");
        DigestWriter.passage(g, e.trigger());
        g.writeEndObject();
        ids("agents", e.agents(), facts);
        ids("patients", e.patients(), facts);
        Place place = e.place() == null ? null : same(facts.places(), e.place());
        DigestWriter.optional(g, "place", place == null ? null : place.id());
        Moment date = e.date() == null ? null : facts.dates().stream()
                .filter(d -> d.begin() == e.date().begin() && d.inTitle() == e.date().inTitle()).findFirst().orElse(null);
        DigestWriter.optional(g, "date", date == null ? null : date.id());
        g.writeStringField("status", lower(e.status()));
        g.writeBooleanField("main", e.main());
        g.writeStringField("rule", e.rule());
        g.writeEndObject();
    }

    private void ids(String field, List<Actor> actors, Facts facts) throws IOException {
        g.writeArrayFieldStart(field);
        for (Actor a : actors) {
            String id = idOf(a, facts);
            if (id != null) {
                g.writeString(id);
            }
        }
        g.writeEndArray();
    }

    /** Ranking makes new records of the actors it numbers, so they are found again by their first mention. */
    private static String idOf(Actor actor, Facts facts) {
        if (actor == null) {
            return null;
        }
        for (Actor a : facts.actors()) {
            if (a.name().equals(actor.name()) && a.mentions().get(0).equals(actor.mentions().get(0))) {
                return a.id();
            }
        }
        return null;
    }

    private static Place same(List<Place> places, Place place) {
        return places.stream().filter(p -> p.name().equals(place.name()) && p.mentions().get(0).equals(place.mentions().get(0)))
                .findFirst().orElse(null);
    }

    static String lower(Enum<?> e) {
        return e.name().toLowerCase(Locale.ROOT);
    }

    /** Three decimals, so that no platform's last digit shows. */
    static BigDecimal rounded(double d) {
        return BigDecimal.valueOf(d).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().max(BigDecimal.ZERO);
    }
}
