package dev.depesche.facts.date;

import dev.depesche.facts.Moment;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives expressions their values, in text order, each knowing those before it.
 *
 * <p>Clock times and parts of the day come last, since the day they belong to may stand behind them ("um 20 Uhr am Freitag").
 */
final class Resolver {

    private static final int OPENING = 2;
    private static final int LONGEST_HEADING = 16;
    private static final int LEAD = 90;
    private static final String END = ".!?:…";

    private final Setting setting;
    private final Text text;
    private final Tense tense;
    private final List<Expression> expressions;
    private final Value[] values;
    private final Trail trail;

    Resolver(Setting setting, Text text, Tense tense, List<Expression> expressions) {
        this.setting = setting;
        this.text = text;
        this.tense = tense;
        this.expressions = expressions;
        this.trail = new Trail(setting.history());
        this.values = new Value[expressions.size()];
    }

    /** One value for each expression, null where none could be made. */
    List<Value> resolve() {
        if (setting.history()) {
            expressions.stream().filter(e -> e.rule().value().computation().equals("date") && e.number("y") != null && e.number("y") > 0 && !e.has("bc"))
                    .findFirst().ifPresent(e -> trail.beginIn(e.number("y")));
        }
        Calendar calendar = new Calendar(setting, trail, tense);
        for (int i = 0; i < values.length; i++) {
            Expression e = expressions.get(i);
            trail.enter(text.sentenceOf(e.first()));
            values[i] = switch (e.rule().value().computation()) {
                case "date" -> calendar.date(e);
                case "weekday" -> isNextInList(i) ? calendar.weekdayAfter(expressions.get(i - 1), values[i - 1], e) : calendar.weekday(e);
                case "today" -> setting.day() != null && !setting.history() && (setting.daily() || e.is("always", "yes") || opensNews(e))
                        ? new Value(When.day(setting.day()), setting.basis()) : Value.explicit("PRESENT_REF");
                case "offset" -> calendar.offset(e);
                case "holiday" -> calendar.holiday(e);
                case "decade" -> calendar.decade(e);
                case "century" -> calendar.century(e);
                case "duration" -> Value.explicit(Lengths.duration(e));
                case "set" -> Value.explicit(Lengths.set(e));
                case "told" -> trail.told() == null ? null : new Value(trail.told(), Moment.Basis.PREVIOUS_DATE);
                case "literal" -> Value.explicit(e.get("v"));
                case "time" -> null;
                default -> throw new IllegalStateException("unknown computation " + e.rule().value().computation());
            };
            if (values[i] != null) {
                trail.add(e, values[i], isAside(e), opens(e), heads(e));
            }
        }
        for (int i = 0; i < values.length; i++) {
            if (expressions.get(i).rule().value().computation().equals("time")) {
                values[i] = time(i);
            }
        }
        List<Value> out = new ArrayList<>();
        for (Value v : values) {
            out.add(v);
        }
        return out;
    }

    /** Whether it goes on a list of weekdays: "Wednesday or Thursday", "am Freitag und am Samstag". */
    private boolean isNextInList(int i) {
        if (i == 0 || values[i - 1] == null) {
            return false;
        }
        Expression e = expressions.get(i);
        Expression before = expressions.get(i - 1);
        int between = e.first() - before.last();
        return before.rule().value().computation().equals("weekday") && between > 0 && between <= 2 && !e.has("pick") && !e.has("weeks")
                && text.sentenceOf(before.first()).index() == text.sentenceOf(e.first()).index();
    }

    /** Whether only small words stand before it in its sentence ("Bereits im Mai …"). */
    private boolean opens(Expression e) {
        Sentence s = text.sentenceOf(e.first());
        if (e.first() - s.first() > OPENING) {
            return false;
        }
        for (int i = s.first() + 1; i < e.first(); i++) {
            if (text.tokens().get(i).isCapitalised()) {
                return false;
            }
        }
        return true;
    }

    /** Whether its sentence is a paragraph of its own without an end: a heading. */
    private boolean heads(Expression e) {
        Sentence s = text.sentenceOf(e.first());
        return s.last() - s.first() <= LONGEST_HEADING && !END.contains(text.tokens().get(s.last() - 1).text())
                && (s.index() == 0 || text.sentences().get(s.index() - 1).paragraph() != s.paragraph())
                && (s.index() + 1 == text.sentences().size() || text.sentences().get(s.index() + 1).paragraph() != s.paragraph());
    }

    private boolean isAside(Expression e) {
        String content = text.content();
        return e.begin() > 0 && "(–-/".indexOf(content.charAt(e.begin() - 1)) >= 0 || e.end() < content.length() && "–-/)".indexOf(content.charAt(e.end())) >= 0;
    }

    private Value time(int i) {
        Expression e = expressions.get(i);
        String clock = Lengths.clock(e);
        if (e.is("day", "none")) {
            return Value.explicit("XXXX-XX-XX" + clock);
        }
        int sentence = text.sentenceOf(e.first()).index();
        Value before = null;
        int at = i - 1;
        while (at >= 0 && before == null) {
            before = dayOf(at);
            at--;
        }
        boolean sameSentence = before != null && text.sentenceOf(expressions.get(at + 1).first()).index() == sentence;
        if (!sameSentence && i + 1 < values.length && text.sentenceOf(expressions.get(i + 1).first()).index() == sentence
                && expressions.get(i + 1).first() - e.last() <= 4 && dayOf(i + 1) != null) {
            before = dayOf(i + 1);
        }
        if (setting.listing() && setting.day() != null && at + 1 >= 0 && before != null
                && before == values[at + 1] && endsBetween(expressions.get(at + 1).last() - 1, e.first())) {
            before = null;
        }
        if (!sameSentence && setting.day() != null && isParagraph(e)) {
            // the entry of a live report: "2 p.m."
            before = null;
        }
        if (before != null) {
            return new Value(before.text().substring(0, 10) + clock, Moment.Basis.PREVIOUS_DATE);
        }
        return setting.day() == null ? Value.explicit("XXXX-XX-XX" + clock) : new Value(When.day(setting.day()) + clock, setting.basis());
    }

    /** Whether it tells, at the begin of the text, what has happened or will: "Wie das Ministerium heute mitteilte …". */
    private boolean opensNews(Expression e) {
        Tense.Side side = e.first() < LEAD ? tense.at(e) : Tense.Side.UNKNOWN;
        return side == Tense.Side.PAST || side == Tense.Side.FUTURE;
    }

    private boolean isParagraph(Expression e) {
        Sentence s = text.sentenceOf(e.first());
        return e.first() - s.first() + s.last() - e.last() <= 1 && heads(e);
    }

    /** Whether a sentence or an entry ends between these tokens: after "20 Uhr." the tokenizer sees no end. */
    private boolean endsBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.tokens().get(i).text().endsWith(".") && text.tokens().get(i + 1).isCapitalised()) {
                return true;
            }
        }
        return text.sentenceOf(from).index() != text.sentenceOf(to).index();
    }

    private Value dayOf(int i) {
        Value v = values[i];
        return v != null && When.parse(v.text()).day() != null && expressions.get(i).type() != Moment.Type.SET ? v : null;
    }
}
