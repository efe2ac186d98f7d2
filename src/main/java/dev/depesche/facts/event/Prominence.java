package dev.depesche.facts.event;

import dev.depesche.facts.Event;
import dev.depesche.facts.EventType;
import dev.depesche.facts.NewsText;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;

/**
 * How much an event stands out in its article: by its word, the place of its sentence, its clause and its status.
 *
 * <p>A number without unit, comparable within one article; an event of the title told by a sure verb has about 4.
 */
public final class Prominence {

    private static final double[] BY_SENTENCE = {2.6, 1.7, 1.2, 0.9, 0.7, 0.5};
    private static final double TITLE = 3;
    private static final double REST = 0.25;
    private static final double THEME_WORD = 0.3;

    /** What the article's words speak for, apart from those that tell events. */
    public Themes themes(NewsText news) {
        return language(news).themes(news);
    }

    private EventLanguage language(NewsText news) {
        return EventLanguage.of(news.language());
    }

    /** Whether the event's word tells an event by itself. */
    public boolean sure(NewsText news, Event e) {
        EventWord word = language(news).lexicon().byId(e.rule());
        return word != null && word.weight() >= 1;
    }

    public double of(NewsText news, Event e) {
        EventLanguage language = language(news);
        EventWord word = language.lexicon().byId(e.rule());
        double weight = word == null ? THEME_WORD : word.weight();
        Text text = e.trigger().inTitle() ? news.title() : news.text();
        int first = text.tokenAt(e.trigger().begin());
        Scene scene = new Scene(text, text.sentenceOf(first), language.classes(), false);
        return weight * place(news, e, scene.sentence()) * clause(scene, first, word) * status(e.status());
    }

    private static double place(NewsText news, Event e, Sentence s) {
        if (e.trigger().inTitle() || news.article().titleSpan() != null && news.article().titleSpan().contains(e.trigger().begin())) {
            return TITLE;
        }
        int n = 0;
        for (Sentence b : news.body()) {
            if (b.index() >= s.index() || n >= BY_SENTENCE.length) {
                break;
            }
            n += b.last() - b.first() > 4 ? 1 : 0;
        }
        return n < BY_SENTENCE.length ? BY_SENTENCE[n] : REST;
    }

    private static double clause(Scene scene, int i, EventWord word) {
        double w = 1;
        if (scene.quoted(i)) {
            w *= 0.5;
        }
        if (scene.dependent(i) || restrictive(scene, i)) {
            w *= 0.7;
        }
        if (word != null && !word.verb()) {
            w *= noun(scene, i);
        } else if (scene.inClause(i, "pluperfect")) {
            w *= 0.7;
        }
        return w;
    }

    /** English "the government that ousted him": a relative clause without a comma. */
    private static boolean restrictive(Scene scene, int i) {
        for (int k = i - 1; !scene.caseMarked() && k > Math.max(scene.first(), i - 4); k--) {
            if (scene.is(k, "relative") || scene.token(k).is("that")) {
                return true;
            }
        }
        return false;
    }

    /** A noun counts less than a verb, least where its phrase puts it before or beside the news ("nach dem Treffen", "after the attack"). */
    private static double noun(Scene scene, int i) {
        for (int k = i - 1; k >= Math.max(scene.clauseFirst(i), i - 4); k--) {
            if (scene.is(k, "background")) {
                return 0.5;
            }
            if (scene.is(k, "preposition")) {
                return scene.is(k, "locative") ? 0.85 : 0.7;
            }
        }
        return 0.9;
    }

    private static double status(Event.Status s) {
        return switch (s) {
            case HAPPENED -> 1;
            case PLANNED -> 0.8;
            case NEGATED -> 0.7;
            case HYPOTHETICAL -> 0.6;
        };
    }

    /** What an event of this type weighs beside others: words are the news only where no deed is. */
    public static double weight(EventType type) {
        return switch (type) {
            case STATEMENT, OTHER -> 0.9;
            case DECISION, MEETING -> 0.8;
            default -> 1;
        };
    }
}
