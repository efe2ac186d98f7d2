package dev.depesche.facts.event;

import dev.depesche.facts.Actor;
import dev.depesche.facts.Event;
import dev.depesche.facts.EventType;
import dev.depesche.facts.Moment;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Place;
import dev.depesche.facts.clause.Bearings;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what happened: every word of the event lexicons, with who, to whom, where and when. */
public final class EventFinder {

    /** From here on what an article is about is told as an event even where no word of title or body tells one. */
    private static final double STANDS_OUT = 0.5;

    private static final int LEAD = 5;

    /** The events of body and title in text order. */
    public List<Event> find(NewsText news, List<Actor> actors, List<Place> places, List<Moment> dates, Bearings bearings) {
        EventLanguage language = EventLanguage.of(news.language());
        List<Event> out = new ArrayList<>();
        Participants who = new Participants(actors, bearings);
        WhereAndWhen around = new WhereAndWhen(places, dates, bearings);
        Themes themes = language.themes(news);
        if (news.title() != null) {
            add(language, news.title(), news.title().sentences(), true, who, around, themes, out);
        }
        add(language, news.text(), news.readable(), false, who, around, themes, out);
        List<Event> told = new ArrayList<>(out);
        boolean sure = false;
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        for (Event e : out) {
            sure |= lead(news, e) && language.lexicon().byId(e.rule()).weight() >= 1;
            types.add(e.type());
        }
        for (Map.Entry<EventType, Double> theme : themes.weights().entrySet()) {
            Themes.Word word = themes.first().get(theme.getKey());
            if (!sure && theme.getValue() >= STANDS_OUT && word != null && !types.contains(theme.getKey())) {
                told.add(new Event("", theme.getKey(), word.passage(), List.of(), List.of(), null, null, Event.Status.HAPPENED, false, word.id()));
            }
        }
        told.sort(EventFinder::inTextOrder);
        return told;
    }

    private static int inTextOrder(Event a, Event b) {
        Passage x = a.trigger();
        Passage y = b.trigger();
        return x.inTitle() != y.inTitle() ? Boolean.compare(y.inTitle(), x.inTitle())
                : x.begin() != y.begin() ? Integer.compare(x.begin(), y.begin()) : a.type().compareTo(b.type());
    }

    /** Whether the event stands in the title or in the first sentences. */
    private static boolean lead(NewsText news, Event e) {
        List<Sentence> readable = news.readable();
        return e.trigger().inTitle() || e.trigger().begin() < readable.get(Math.min(LEAD, readable.size()) - 1).end();
    }

    private static void add(EventLanguage language, Text text, List<Sentence> sentences, boolean title, Participants who, WhereAndWhen around, Themes themes, List<Event> out) {
        boolean quoted = false;
        int paragraph = -1;
        for (Sentence s : sentences) {
            Scene scene = new Scene(text, s, language.classes(), quoted && paragraph == s.paragraph());
            paragraph = s.paragraph();
            quoted = scene.endsQuoted();
            who.look(scene, title);
            around.look(scene, title);
            List<Trigger> triggers = language.triggers().find(scene, who.kinds(title));
            for (Trigger t : triggers) {
                if (t.word().types().isEmpty() || !t.verb() && who.named(scene, t) || t.verb() && who.leaves(scene, t, triggers)) {
                    continue;
                }
                EventType type = themes.choose(t.word().types());
                Participants.Found found = who.of(scene, t, type);
                if (t.word().needsActor() && (t.passive() || found.agents().isEmpty() && found.patients().isEmpty())) {
                    continue;
                }
                out.add(new Event("", type, new Passage(text.content().substring(text.token(t.first()).begin(), text.token(t.last() - 1).end()),
                        text.token(t.first()).begin(), text.token(t.last() - 1).end(), title), found.agents(), found.patients(),
                        around.place(scene, t, type == EventType.VISIT), around.date(scene, t), Statuses.of(scene, t), false, t.word().id()));
            }
        }
    }
}
