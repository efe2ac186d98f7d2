package dev.depesche.watch;

import dev.depesche.article.Article;
import dev.depesche.digest.Digest;
import dev.depesche.facts.Actor;
import dev.depesche.facts.Event;
import dev.depesche.facts.Mention;
import dev.depesche.facts.Moment;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Place;
import dev.depesche.facts.Position;
import dev.depesche.language.Language;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the values of a digest's fields into its evidence. */
final class FieldEvidence {

    private final Evidence evidence;
    private final Article article;
    private final Language language;
    private final WordKeys keys;

    private FieldEvidence(Evidence evidence, Article article, Language language, WordKeys keys) {
        this.evidence = evidence;
        this.article = article;
        this.language = language;
        this.keys = keys;
    }

    static void fill(Evidence evidence, Digest digest, Language language, WordKeys keys) {
        FieldEvidence f = new FieldEvidence(evidence, digest.article(), language, keys);
        for (Actor a : digest.facts().actors()) {
            f.actor(a);
        }
        for (Place p : digest.facts().places()) {
            f.place(p);
        }
        for (Position p : digest.facts().positions()) {
            f.position(p);
        }
        for (Event e : digest.facts().events()) {
            f.event(e);
        }
        for (Moment m : digest.facts().dates()) {
            f.date(m);
        }
        f.article();
    }

    private void actor(Actor a) {
        Passage at = passage(a.mentions().get(0));
        text(Field.ACTOR, a.name(), at, a.main());
        for (String alias : a.aliases()) {
            text(Field.ACTOR, alias, at, a.main());
        }
        if (a.role() != null) {
            text(Field.ROLE, a.role(), at, a.main());
        }
        if (a.country() != null) {
            evidence.field(Field.COUNTRY, FieldValue.fixed("@" + a.country(), at, a.main()));
        }
    }

    private void place(Place p) {
        Passage at = passage(p.mentions().get(0));
        text(Field.PLACE, p.name(), at, p.main());
        if (p.country() != null) {
            evidence.field(Field.COUNTRY, FieldValue.fixed("@" + p.country(), at, p.main()));
        }
    }

    private void position(Position p) {
        Passage at = p.content().get(0);
        evidence.field(Field.STANCE, FieldValue.fixed(lower(p.stance()), p.cue() == null ? at : p.cue(), p.key()));
        if (p.speaker() != null) {
            text(Field.SPEAKER, p.speaker().name(), p.speaker().mention(), p.key());
        }
    }

    private void event(Event e) {
        if (e.status() != Event.Status.NEGATED) {
            evidence.field(Field.EVENT, FieldValue.fixed(lower(e.type()), e.trigger(), e.main()));
        }
    }

    private void date(Moment m) {
        if (m.type() == Moment.Type.DATE || m.type() == Moment.Type.TIME) {
            evidence.field(Field.DATE, FieldValue.fixed(m.value(), new Passage(m.text(), m.begin(), m.end(), m.inTitle()), m.main()));
        }
    }

    private void article() {
        evidence.field(Field.LANGUAGE, FieldValue.fixed(article.language(), null, true));
        if (article.publisher() != null) {
            text(Field.PUBLISHER, article.publisher(), null, true);
        }
        if (article.agency() != null) {
            text(Field.PUBLISHER, article.agency(), null, true);
        }
        if (article.title() != null) {
            Passage at = article.titleSpan() == null ? new Passage(article.title(), 0, article.title().length(), true)
                    : Passage.of(article.text(), article.titleSpan());
            text(Field.TITLE, article.title(), at, true);
        }
    }

    private void text(Field field, String value, Passage at, boolean main) {
        List<List<String>> words = new ArrayList<>();
        for (Token t : language.analyse(value).tokens()) {
            if (t.isWord() || t.isNumber()) {
                words.add(keys.of(t.text(), language));
            }
        }
        evidence.field(field, new FieldValue(List.copyOf(words), at, main));
    }

    private Passage passage(Mention m) {
        String in = m.inTitle() ? article.title() : article.text();
        return new Passage(in.substring(m.begin(), m.end()), m.begin(), m.end(), m.inTitle());
    }

    static String lower(Enum<?> e) {
        return e.name().toLowerCase(Locale.ROOT);
    }
}
